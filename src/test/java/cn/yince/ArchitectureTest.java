package cn.yince;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.compute.Node;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** How the program is built, as rules. */
@AnalyzeClasses(packages = "cn.yince", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  /** The stages, upstream first; a stage may know any before it, none after it. */
  private static final String[] STAGES = {
    "cn.yince.problem",
    "cn.yince.amount",
    "cn.yince.formula",
    "cn.yince.unit",
    "cn.yince.codes",
    "cn.yince.read..",
    "cn.yince.write",
    "cn.yince.pack",
    "cn.yince.ledger",
    "cn.yince.reconcile",
    "cn.yince.prior",
    "cn.yince.compute",
    "cn.yince.check",
    "cn.yince.prose.naming",
    "cn.yince.prose",
    "cn.yince.font",
    "cn.yince.layout",
    "cn.yince.layout.*",
    "cn.yince.bind",
    "cn.yince.verify",
    "cn.yince.extract",
    "cn.yince.tables",
    "cn.yince",
    "cn.yince.diff",
    "cn.yince.trace",
    "cn.yince.proof",
    "cn.yince.sample",
    "cn.yince.begin",
    "cn.yince.workbook",
    "cn.yince.batch..",
    "cn.yince.cli"
  };

  /** What outside the command line would make a booklet depend on the machine, the user or the day. */
  private static final DescribedPredicate<JavaAccess<?>> THE_SURROUNDINGS =
      describe("the terminal, the clock, the locale or the environment", ArchitectureTest::touchesTheSurroundings);

  private static final Set<String> OF_THE_SYSTEM =
      Set.of(
          "out", "err", "in", "exit", "getProperty", "getProperties", "setProperty", "getenv", "console", "lineSeparator",
          "currentTimeMillis", "nanoTime");

  @ArchTest
  static void stagesLookUpstreamOnly(JavaClasses program) {
    for (int i = 0; i < STAGES.length - 1; i++) {
      String[] downstream = List.of(STAGES).subList(i + 1, STAGES.length).toArray(String[]::new);
      noClasses().that().resideInAPackage(STAGES[i]).should().dependOnClassesThat().resideInAnyPackage(downstream).check(program);
    }
  }

  @ArchTest
  static final ArchRule everyClassBelongsToAStage = classes().should().resideInAnyPackage(STAGES);

  @ArchTest
  static final ArchRule noPackageCycles = slices().matching("cn.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule layoutEnginesDoNotKnowEachOther =
      slices().matching("cn.yince.layout.(*)").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule fontsKnowOnlyProblems =
      noClasses()
          .that()
          .resideInAPackage("cn.yince.font")
          .should()
          .dependOnClassesThat(
              resideInAPackage("cn.yince..").and(not(resideInAnyPackage("cn.yince.font", "cn.yince.problem"))));

  @ArchTest static final ArchRule yamlIsKnownToReading = library("org.yaml..", "cn.yince.read..");

  @ArchTest static final ArchRule freemarkerIsKnownToItsEngine = library("freemarker..", "cn.yince.layout.freemarker");

  @ArchTest static final ArchRule jasperIsKnownToItsEngine = library("net.sf.jasperreports..", "cn.yince.layout.jasper");

  @ArchTest static final ArchRule saucerIsKnownToItsEngine = library("org.xhtmlrenderer..", "cn.yince.layout.saucer");

  @ArchTest static final ArchRule poiIsKnownToSheets =
      library("org.apache.poi..", "cn.yince.read.sheet", "cn.yince.tables", "cn.yince.workbook..", "cn.yince.batch.sheet");

  @ArchTest static final ArchRule jacksonIsKnownToTheManifest = library("com.fasterxml..", "cn.yince.batch.manifest");

  @ArchTest static final ArchRule progressBarIsKnownToTheCommandLine = library("me.tongfei..", "cn.yince.cli");

  @ArchTest static final ArchRule picocliIsKnownToTheCommandLine = library("picocli..", "cn.yince.cli");

  @ArchTest
  static final ArchRule theReaderIsKnownToVerifyingAndExtracting =
      library("org.apache.pdfbox..", "cn.yince.verify", "cn.yince.extract");

  /** The one sheet of paper that all engines draw on. */
  @ArchTest
  static final ArchRule paperIsKnownFromFontsToBinding =
      noClasses()
          .that()
          .resideOutsideOfPackages("cn.yince.font", "cn.yince.layout..", "cn.yince.bind")
          .and(not(describe("are Pages", type -> type.getName().startsWith("cn.yince.Pages"))))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.lowagie..");

  @ArchTest
  static final ArchRule onlyTheCommandLineTouchesTheSurroundings =
      noClasses().that().resideOutsideOfPackage("cn.yince.cli").should().accessTargetWhere(THE_SURROUNDINGS);

  @ArchTest
  static final ArchRule nothingOpensConnectionsOrStartsProgrammes =
      noClasses()
          .should()
          .dependOnClassesThat(
              HasName.Predicates.nameMatching("java\\.net\\.(.*Connection|.*Socket|http\\..*)")
                  .or(HasName.Predicates.nameMatching("java\\.lang\\.(Process|ProcessBuilder)")));

  @ArchTest
  static final ArchRule nothingRunsCommands =
      noClasses().should().accessTargetWhere(describe("Runtime.exec or load", ArchitectureTest::runsWhatIsOutside));

  @ArchTest static final ArchRule moneyIsNoFloat = numbersAreExact(double.class);
  @ArchTest static final ArchRule moneyIsNoSmallFloat = numbersAreExact(float.class);
  @ArchTest static final ArchRule moneyIsNoBoxedFloat = numbersAreExact(Double.class);

  /** What a value of the tree is, is asked of the value. */
  @ArchTest
  static void theTreeIsTakenApartInItsOwnPackageOnly(JavaClasses program) {
    List<InstanceofCheck> elsewhere =
        program.stream()
            .filter(type -> !type.getPackageName().equals(Node.class.getPackageName()))
            .flatMap(type -> type.getInstanceofChecks().stream())
            .filter(check -> check.getRawType().isAssignableTo(Node.class) && !check.getRawType().isEquivalentTo(Node.class))
            .toList();
    assertThat(elsewhere).isEmpty();
  }

  @ArchTest
  static final ArchRule packagesAreNamedForWhatTheyDo =
      noClasses()
          .should()
          .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..model..", "..impl..", "..manager..");

  private static ArchRule library(String library, String... homes) {
    return noClasses().that().resideOutsideOfPackages(homes).should().dependOnClassesThat().resideInAPackage(library);
  }

  private static ArchRule numbersAreExact(Class<?> inexact) {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(
            "cn.yince.amount", "cn.yince.unit", "cn.yince.ledger", "cn.yince.check", "cn.yince.compute")
        .should()
        .notHaveRawType(inexact);
  }

  private static boolean runsWhatIsOutside(JavaAccess<?> access) {
    return access.getTargetOwner().getName().equals("java.lang.Runtime") && access.getName().matches("exec|load.*|halt");
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
