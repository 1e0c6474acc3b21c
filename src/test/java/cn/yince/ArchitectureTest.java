package cn.yince;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.compute.Node;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How the program is built, as rules. */
@AnalyzeClasses(packages = "cn.yince", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String PROGRAM = "cn.yince";

    /** Which rooms a room may use, no others; the conductor is the room without a name. */
    private static final Map<String, Set<String>> ROOMS = Map.ofEntries(
            Map.entry("problem", Set.of()),
            Map.entry("file", Set.of("problem")),
            Map.entry("unit", Set.of("problem", "file")),
            Map.entry("read", Set.of("problem", "file", "unit")),
            Map.entry("pack", Set.of("problem", "file", "unit", "read")),
            Map.entry("compute", Set.of("problem", "file", "unit", "read", "pack")),
            Map.entry("check", Set.of("problem", "file", "unit", "read", "pack", "compute")),
            Map.entry("layout", Set.of("problem", "file", "unit", "pack", "compute")),
            Map.entry("bind", Set.of("problem", "read", "pack", "layout")),
            Map.entry("", Set.of("problem", "file", "unit", "read", "pack", "compute", "check", "layout", "bind")),
            Map.entry("desk", Set.of("problem", "file", "unit", "read", "pack", "compute", "check", "layout", "")),
            Map.entry(
                    "batch",
                    Set.of("problem", "file", "unit", "read", "pack", "compute", "layout", "bind", "", "desk")),
            Map.entry(
                    "serve",
                    Set.of(
                            "problem", "file", "unit", "read", "pack", "compute", "check", "layout", "bind", "", "desk",
                            "batch")),
            Map.entry(
                    "cli",
                    Set.of(
                            "problem", "file", "unit", "read", "pack", "check", "layout", "bind", "", "desk", "batch",
                            "serve")));

    /** Packages inside the rooms, upstream first; one may know any before it, none after it. */
    private static final List<String> INSIDE = List.of(
            "unit.amount",
            "unit",
            "unit.codes",
            "read..",
            "compute.formula",
            "compute.ledger",
            "compute.prior",
            "compute",
            "check",
            "check.prose.naming",
            "check.prose",
            "layout.font",
            "layout.structure",
            "layout",
            "layout.line",
            "layout.change",
            "layout.freemarker",
            "layout.jasper",
            "layout.saucer",
            "bind",
            "bind.verify",
            "bind.extract",
            "bind.tables",
            "bind.annotate",
            "batch.register",
            "batch.round",
            "serve.http",
            "serve.folder",
            "serve.unit",
            "serve.work",
            "serve");

    /** Packages of more than twenty files, and why. */
    private static final Map<String, String> LARGE = Map.ofEntries(
            Map.entry("check.prose", "a class for every rule on language"),
            Map.entry("check", "rules that are no data, one class each, beside what reads and asks those that are"),
            Map.entry("cli", "a class for every command and what it shows"),
            Map.entry("unit", "records of what a unit types, one file each"),
            Map.entry("read", "unit files, the files they name, and what each part of them gives"),
            Map.entry("read.shape", "kinds of values of the one description of fields"),
            Map.entry("read.sheet", "the two formats of workbooks behind one door"),
            Map.entry("read.fillin", "the fill-in workbook, a class for every kind of block"),
            Map.entry(
                    "read.published",
                    "published tables of others: titles, heads, rows and cells are known step by step"),
            Map.entry("pack", "layers, settings and their check, a class for every kind of setting"),
            Map.entry("compute", "values of the tree and the entries that make them, one file each"),
            Map.entry("compute.ledger", "terms, sources of rows and what they are compiled by"),
            Map.entry("layout", "what all engines share: sheets and their looks, breaks, marks, formats, the budget"),
            Map.entry("layout.saucer", "what the renderer of text is taught, a class for every lesson"),
            Map.entry(
                    "layout.freemarker",
                    "what text templates may ask and do, and what is told of them, a class for each"),
            Map.entry("layout.jasper", "what the renderer of tables is taught, a class for every lesson"),
            Map.entry(
                    "bind", "page numbers, marks, structure, colours and attachments of a PDF, a class for every part"),
            Map.entry("batch", "units found, claimed, printed, kept track of and held against each other"),
            Map.entry("batch.site", "pages of the site, what proves them and what puts them in place"),
            Map.entry("desk.sample", "kinds of invented units and of faults, one class each"),
            Map.entry("desk.workbook", "sheets of the fill-in workbook, a class for every kind of cell"),
            Map.entry("desk.proof", "a class for every look at a pack"),
            Map.entry("desk.init", "a class for every kind of proposal"),
            Map.entry("serve.unit", "a unit while it is filled in: form, edits, findings, pages, what moved"),
            Map.entry("", "the conductor, its steps and what they hand on"));

    /** What outside the command line would make a booklet depend on the machine, the user or the day. */
    private static final DescribedPredicate<JavaAccess<?>> THE_SURROUNDINGS = describe(
            "the terminal, the clock, the locale or the environment", ArchitectureTest::touchesTheSurroundings);

    private static final Set<String> OF_THE_SYSTEM = Set.of(
            "out",
            "err",
            "in",
            "exit",
            "getProperty",
            "getProperties",
            "setProperty",
            "getenv",
            "console",
            "lineSeparator",
            "currentTimeMillis",
            "nanoTime");

    @ArchTest
    static void aRoomUsesThoseItMay(JavaClasses program) {
        Map<String, Set<String>> used = new TreeMap<>();
        for (JavaClass each : program) {
            Set<String> rooms = used.computeIfAbsent(room(each), room -> new TreeSet<>());
            each.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .filter(other -> other.getPackageName().startsWith(PROGRAM))
                    .map(ArchitectureTest::room)
                    .filter(other -> !other.equals(room(each)))
                    .forEach(rooms::add);
        }
        assertThat(used).containsExactlyInAnyOrderEntriesOf(ROOMS);
    }

    private static String room(JavaClass of) {
        String inside = of.getPackageName().substring(PROGRAM.length());
        return inside.isEmpty() ? "" : inside.split("\\.")[1];
    }

    @ArchTest
    static void packagesOfARoomLookUpstreamOnly(JavaClasses program) {
        for (int i = 0; i < INSIDE.size() - 1; i++) {
            String[] downstream = INSIDE.subList(i + 1, INSIDE.size()).stream()
                    .map(inside -> PROGRAM + "." + inside)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(PROGRAM + "." + INSIDE.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(downstream)
                    .check(program);
        }
    }

    @ArchTest
    static void aPackageOfManyFilesHasAReason(JavaClasses program) {
        Map<String, Long> files = program.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(
                        each -> each.getPackageName()
                                .substring(PROGRAM.length())
                                .replaceFirst("^\\.", ""),
                        Collectors.counting()));
        assertThat(files.entrySet().stream()
                        .filter(each -> each.getValue() > 20)
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(LARGE.keySet());
    }

    @ArchTest
    static final ArchRule noPackageCycles =
            slices().matching("cn.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule layoutEnginesDoNotKnowEachOther = slices().matching("cn.yince.layout.(*)")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    describe("any", type -> true),
                    resideInAnyPackage("cn.yince.layout.font", "cn.yince.layout.line", "cn.yince.layout.structure"));

    @ArchTest
    static final ArchRule fontsKnowOnlyProblems = noClasses()
            .that()
            .resideInAPackage("cn.yince.layout.font")
            .should()
            .dependOnClassesThat(resideInAPackage("cn.yince..")
                    .and(not(resideInAnyPackage("cn.yince.layout.font", "cn.yince.problem", "cn.yince.file"))));

    @ArchTest
    static final ArchRule yamlIsKnownToReading = library("org.yaml..", "cn.yince.read..");

    @ArchTest
    static final ArchRule freemarkerIsKnownToItsEngine = library("freemarker..", "cn.yince.layout.freemarker");

    @ArchTest
    static final ArchRule jasperIsKnownToItsEngine = library("net.sf.jasperreports..", "cn.yince.layout.jasper");

    @ArchTest
    static final ArchRule saucerIsKnownToItsEngine = library("org.xhtmlrenderer..", "cn.yince.layout.saucer");

    @ArchTest
    static final ArchRule poiIsKnownToSheets = library(
            "org.apache.poi..",
            "cn.yince.read.sheet",
            "cn.yince.bind.tables",
            "cn.yince.desk.workbook..",
            "cn.yince.batch.sheet");

    @ArchTest
    static final ArchRule jacksonIsKnownToFiles =
            library("com.fasterxml..", "cn.yince.file", "cn.yince.batch.manifest");

    @ArchTest
    static final ArchRule progressBarIsKnownToTheCommandLine = library("me.tongfei..", "cn.yince.cli");

    @ArchTest
    static final ArchRule picocliIsKnownToTheCommandLine = library("picocli..", "cn.yince.cli");

    @ArchTest
    static final ArchRule theReaderIsKnownToVerifyingExtractingAndAnnotating =
            library("org.apache.pdfbox..", "cn.yince.bind.verify", "cn.yince.bind.extract", "cn.yince.bind.annotate");

    /** The one sheet of paper that all engines draw on. */
    @ArchTest
    static final ArchRule paperIsKnownFromFontsToBinding = noClasses()
            .that()
            .resideOutsideOfPackages("cn.yince.layout.font", "cn.yince.layout..", "cn.yince.bind")
            .and(not(describe("are Pages", type -> type.getName().startsWith("cn.yince.Pages"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.lowagie..");

    @ArchTest
    static final ArchRule onlyTheCommandLineTouchesTheSurroundings =
            noClasses().that().resideOutsideOfPackage("cn.yince.cli").should().accessTargetWhere(THE_SURROUNDINGS);

    @ArchTest
    static final ArchRule nothingOpensConnectionsOrStartsProgrammes = noClasses()
            .should()
            .dependOnClassesThat(HasName.Predicates.nameMatching("java\\.net\\.(.*Connection|.*Socket|http\\..*)")
                    .or(HasName.Predicates.nameMatching("java\\.lang\\.(Process|ProcessBuilder)")));

    /** Of this machine and one user; the page of the desk has a server of the JDK's. */
    @ArchTest
    static final ArchRule socketsAreKnownToErrands = noClasses()
            .that()
            .resideOutsideOfPackage("cn.yince.cli.errand")
            .should()
            .dependOnClassesThat(HasName.Predicates.nameMatching(
                    "java\\.nio\\.channels\\..*SocketChannel|java\\.net\\.UnixDomainSocketAddress"));

    /** Who takes a command to another process is begun for each command: nothing else is loaded. No network either. */
    @ArchTest
    static final ArchRule errandsKnowTheJdkOnly = noClasses()
            .that()
            .resideInAPackage("cn.yince.cli.errand")
            .or(HasName.Predicates.nameMatching("cn\\.yince\\.cli\\.(Messenger|Surroundings)"))
            .should()
            .dependOnClassesThat(not(resideInAnyPackage("java..", "jdk.net", "cn.yince.cli.errand"))
                    .and(not(HasName.Predicates.nameMatching(
                            "cn\\.yince\\.cli\\.(Messenger|Surroundings)|\\[.*|boolean|int|long|byte|void")))
                    .or(HasName.Predicates.nameMatching("java\\.net\\.Inet.*|java\\.util\\.regex\\..*")));

    @ArchTest
    static final ArchRule nothingRunsCommands = noClasses()
            .should()
            .accessTargetWhere(describe("Runtime.exec or load", ArchitectureTest::runsWhatIsOutside));

    /**
     * Files of packs come in through one door; unit files, workbooks, PDFs and what the program itself writes have
     * doors of their own.
     */
    private static final Set<String> DOORS = Set.of(
            "cn.yince.file.PackFile",
            "cn.yince.layout.font.EmbeddingRight",
            "cn.yince.layout.font.Repertoire",
            "cn.yince.desk.proof.FontList",
            "cn.yince.read.NearbyFiles",
            "cn.yince.read.TextList",
            "cn.yince.read.UnitReader",
            "cn.yince.cli.Quotes",
            "cn.yince.cli.ReviewCopies",
            "cn.yince.cli.EngineMark",
            "cn.yince.cli.FolderStamp",
            "cn.yince.cli.errand.Notice",
            "cn.yince.desk.workbook.CopyFile",
            "cn.yince.serve.folder.Folder",
            "cn.yince.serve.folder.Drafts");

    @ArchTest
    static final ArchRule filesComeInThroughDoors = noClasses()
            .that()
            .resideOutsideOfPackages("cn.yince.batch..", "cn.yince.bind..", "cn.yince.read.sheet")
            .and(not(describe("are doors", type -> DOORS.contains(type.getName().replaceFirst("\\$.*", "")))))
            .should()
            .accessTargetWhere(describe("what reads or walks files", ArchitectureTest::readsFiles));

    private static boolean readsFiles(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return owner.equals("java.nio.file.Files")
                        && access.getName().matches("read.*|newInput.*|newByteChannel|newBufferedReader|lines")
                || owner.matches("java\\.io\\.(FileInputStream|FileReader|RandomAccessFile)|java\\.util\\.Scanner");
    }

    @ArchTest
    static final ArchRule moneyIsNoFloat = numbersAreExact(double.class);

    @ArchTest
    static final ArchRule moneyIsNoSmallFloat = numbersAreExact(float.class);

    @ArchTest
    static final ArchRule moneyIsNoBoxedFloat = numbersAreExact(Double.class);

    /** What a value of the tree is, is asked of the value. */
    @ArchTest
    static void theTreeIsTakenApartInItsOwnPackageOnly(JavaClasses program) {
        List<InstanceofCheck> elsewhere = program.stream()
                .filter(type -> !type.getPackageName().equals(Node.class.getPackageName()))
                .flatMap(type -> type.getInstanceofChecks().stream())
                .filter(check -> check.getRawType().isAssignableTo(Node.class)
                        && !check.getRawType().isEquivalentTo(Node.class))
                .toList();
        assertThat(elsewhere).isEmpty();
    }

    @ArchTest
    static final ArchRule packagesAreNamedForWhatTheyDo = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..utils..", "..common..", "..helper..", "..model..", "..impl..", "..manager..");

    private static ArchRule library(String library, String... homes) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static ArchRule numbersAreExact(Class<?> inexact) {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(
                        "cn.yince.unit.amount",
                        "cn.yince.unit",
                        "cn.yince.compute.ledger",
                        "cn.yince.check",
                        "cn.yince.compute")
                .should()
                .notHaveRawType(inexact);
    }

    private static boolean runsWhatIsOutside(JavaAccess<?> access) {
        return access.getTargetOwner().getName().equals("java.lang.Runtime")
                && access.getName().matches("exec|load.*|halt");
    }

    private static boolean touchesTheSurroundings(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        return switch (owner) {
            case "java.lang.System" -> OF_THE_SYSTEM.contains(name);
            case "java.lang.Runtime" -> true;
            case "java.util.Locale" -> name.equals("setDefault") || name.equals("getDefault");
            case "java.util.TimeZone" -> name.equals("setDefault") || name.equals("getDefault");
            case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick");
            default -> owner.startsWith("java.time.") && (name.equals("now") || name.equals("systemDefault"));
        };
    }
}
