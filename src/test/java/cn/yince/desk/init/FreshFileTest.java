package cn.yince.desk.init;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yince.Press;
import cn.yince.pack.Pack;
import cn.yince.pack.PackCatalog;
import cn.yince.pack.PackReference;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Severity;
import cn.yince.read.Asked;
import cn.yince.read.TypedFile;
import cn.yince.read.UnitSchema;
import cn.yince.read.write.UnitText;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Unit;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A new file can be read at once, and printed when it is filled. */
@Tag("slow")
class FreshFileTest {
    private static final Path TEMPLATES = Path.of("templates").toAbsolutePath();
    private static final Press PRESS = new Press(TEMPLATES, Path.of("fonts"), Duration.ofSeconds(60));
    private static final Map<String, BookletKind> EXAMPLES = Map.of(
            "minimal.yaml", BookletKind.FINAL_ACCOUNTS,
            "yangquan-treasury-2023.yaml", BookletKind.FINAL_ACCOUNTS,
            "yangcheng-office-2024.yaml", BookletKind.FINAL_ACCOUNTS,
            "fenyang-approval-2023.yaml", BookletKind.FINAL_ACCOUNTS,
            "yangquan-finance-2023-budget/局机关.yaml", BookletKind.BUDGET);

    @TempDir
    private Path folder;

    /** One pack for one year. */
    record Edition(String pack, BookletKind kind, int year) {
        Pack open() {
            return new Packs(TEMPLATES).open(pack, kind, year, Place.of(pack));
        }
    }

    /** One that is the same in every year is looked at in any. */
    private static Stream<Integer> withTheYearAfter(List<Integer> years) {
        return years.isEmpty()
                ? Stream.of(2024)
                : Stream.concat(years.stream(), Stream.of(years.get(years.size() - 1) + 1));
    }

    static Stream<Edition> editions() {
        return new PackCatalog(TEMPLATES)
                .all().stream()
                        .flatMap(listing -> listing.editions().entrySet().stream()
                                .flatMap(e -> withTheYearAfter(e.getValue())
                                        .map(year -> new Edition(listing.name(), e.getKey(), year))));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyPackAndKindGivesAFileThatReads(Edition edition) {
        String file = fresh(edition, "云岭市档案局");
        Unit unit = Asked.reader().read(file.getBytes(UTF_8), "新.yaml");
        assertThat(unit.kind()).isEqualTo(edition.kind());
        assertThat(unit.year()).isEqualTo(edition.year());
        assertThat(unit.pack()).isEqualTo(edition.pack());
        assertThat(unit.identity().name()).isEqualTo("云岭市档案局");
        assertThat(new TreeSet<>(topKeys(file)))
                .isEqualTo(new TreeSet<>(((Map<?, ?>) Asked.FOR
                                .of(edition.kind(), edition.pack(), edition.year())
                                .schema()
                                .get("properties"))
                        .keySet()));
        assertThat(file).startsWith("# yaml-language-server: $schema=");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void checkSaysOnlyWhatIsStillToFill(Edition edition) throws IOException {
        Path file = write("新.yaml", fresh(edition, "云岭市档案局"));
        assertThat(problems(file))
                .filteredOn(p -> p.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(problems(file))
                .filteredOn(problem -> !problem.code().equals("M0112"))
                .allSatisfy(problem -> assertThat(problem.message()).contains("没有填写"));
        Path unnamed = write("无名.yaml", fresh(edition, ""));
        assertThat(problems(unnamed))
                .filteredOn(p -> p.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(problems(unnamed))
                .extracting(Problem::message)
                .contains("“单位.名称”没有填写")
                .anyMatch(message -> message.startsWith("“支出”没有填写"));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void whatIsShownAsAnExamplePrints(Edition edition) throws IOException {
        Typed.Mapping shown = shown(edition.open());
        List<Typed.Entry> used = shown.entries().stream()
                .filter(e -> !Set.of("公布数", "下属单位").contains(e.key()))
                .toList();
        Path file = write("例.yaml", UnitText.of(Trees.mapping(used, false)));
        assertThat(PRESS.print(file, step -> {}).booklet().pages()).isGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void openedRemarksRead(Edition edition) {
        String opened = fresh(edition, "云岭市档案局").replaceAll("(?m)^( +)# ", "$1").replaceAll("(?m)^  #$", "");
        String alone = opened.replaceAll("(?m)^  - .*\\.yaml.*\n", "");
        Unit unit = Asked.reader().read(alone.getBytes(UTF_8), "新.yaml");
        assertThat(unit.overview().duties()).hasSize(2);
        assertThat(unit.terms()).hasSize(1);
        Typed.Mapping tree = TypedFile.parse(alone.getBytes(UTF_8), "新.yaml", Asked.FOR);
        for (String rows : List.of("支出", "基本支出经济分类", edition.kind() == BookletKind.BUDGET ? "项目" : "绩效自评")) {
            assertThat(Sayings.brief(Trees.at(tree, rows).orElseThrow()))
                    .isEqualTo(
                            Sayings.brief(Trees.at(shown(edition.open()), rows).orElseThrow()));
        }
    }

    @Test
    void everyKeyIsShown() {
        for (BookletKind kind : BookletKind.values()) {
            Set<String> shown = new TreeSet<>();
            editions().filter(e -> e.kind() == kind).forEach(e -> collect(shown(e.open()), "", shown));
            List<String> missing = new ArrayList<>();
            missing(Part.file(Asked.FOR.national(kind)), "", shown, missing);
            assertThat(missing)
                    .allMatch(
                            path -> path.matches(
                                    "上年文件|(收入|支出|上年结转|年终结转|机关运行经费|基本支出经济分类)\\.\\*\\..*|绩效自评\\.\\*\\.资金\\..*|.*定性指标情况说明|项目\\.\\*\\..*(本年|上年结转|资金|金额)\\..*"));
        }
    }

    @Test
    void codesShownHaveNames() {
        editions().map(Edition::open).forEach(pack -> {
            Typed.Mapping shown = shown(pack);
            CodeNames names = new CodeNames(pack.codes());
            for (String part : List.of("支出", "基本支出经济分类")) {
                assertThat(Trees.entries(Trees.at(shown, part).orElseThrow()))
                        .allSatisfy(row -> assertThat(names.of(part, row.key())).isNotEmpty());
            }
        });
    }

    @Test
    void filledWithAnExampleItPrintsAsTheExample() throws IOException {
        for (Map.Entry<String, BookletKind> example : EXAMPLES.entrySet()) {
            Path original = Path.of("data-examples", example.getKey());
            Unit unit = Asked.reader().read(original);
            Typed.Mapping blank = TypedFile.parse(
                    fresh(new Edition(unit.pack(), unit.kind(), unit.year()), "")
                            .getBytes(UTF_8),
                    "新.yaml",
                    Asked.FOR);
            Path filled = write("填好.yaml", UnitText.of(filled(blank, TypedFile.read(original, Asked.FOR))));
            assertThat(Files.mismatch(printed(filled, "填好.pdf"), printed(original, "示例.pdf")))
                    .as(example.getKey())
                    .isEqualTo(-1);
        }
    }

    @Test
    void whatAPackAsksForByCodesIsShownByCodesThatTheExampleHas() {
        assertThat(fresh(new Edition("上海", BookletKind.FINAL_ACCOUNTS, 2024), ""))
                .contains("政府性基金支出说明:\n  # 2010650: {年初预算: 12.34, 用途: 用途示例, 原因: 原因示例}  # 事业运行\n  # 2210201: {");
    }

    @Test
    void withoutAPackItIsToBeChosen() {
        String file = text(
                FreshFile.of(folder.resolve("新.yaml"), Optional.empty(), BookletKind.FINAL_ACCOUNTS, "甲", TEMPLATES));
        assertThat(file).containsPattern("模板: +# 必填；现有 全国、上海、上海/普陀、山西、山西/汾阳、山西/阳城、山西/阳泉");
        InputRejected rejected =
                catchThrowableOfType(InputRejected.class, () -> Asked.reader().read(file.getBytes(UTF_8), "新.yaml"));
        assertThat(rejected.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).isEqualTo("“模板”没有填写"));
    }

    @Test
    void anUnknownPackNamesTheNearest() {
        InputRejected rejected = catchThrowableOfType(
                InputRejected.class,
                () -> FreshFile.of(
                        folder.resolve("新.yaml"),
                        Optional.of(PackReference.parse("山西/阳全")),
                        BookletKind.BUDGET,
                        "",
                        TEMPLATES));
        assertThat(rejected.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.hint()).contains("是否应为“山西/阳城”？", "山西/阳泉"));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void editorsAcceptIt(Edition edition) {
        assertThat(JsonSchemaFactory.getInstance(VersionFlag.V7)
                        .getSchema(UnitSchema.json(Asked.FOR, Map.of()))
                        .validate(shownAsText(edition), InputFormat.YAML))
                .isEmpty();
    }

    private static String shownAsText(Edition edition) {
        return UnitText.of(shown(edition.open()));
    }

    private static Typed.Mapping shown(Pack pack) {
        Placeholders placeholders = Placeholders.of(pack);
        return Trees.mapping(
                Part.file(Asked.FOR.national(pack.kind())).parts().stream()
                        .flatMap(part ->
                                placeholders.at(part.name()).map(value -> Trees.entry(part.name(), value)).stream())
                        .toList(),
                false);
    }

    /** The tree with an example's values in it, mapping by mapping. */
    private static Typed.Mapping filled(Typed.Mapping blank, Typed.Mapping example) {
        Map<String, Typed> values = new LinkedHashMap<>();
        blank.entries().forEach(e -> values.put(e.key(), e.value()));
        example.entries()
                .forEach(e -> values.merge(
                        e.key(),
                        e.value(),
                        (was, now) ->
                                was instanceof Typed.Mapping a && now instanceof Typed.Mapping b ? filled(a, b) : now));
        return Trees.mapping(
                values.entrySet().stream()
                        .map(e -> Trees.entry(e.getKey(), e.getValue()))
                        .toList(),
                false);
    }

    private Path printed(Path file, String name) throws IOException {
        return PRESS.print(file, step -> {}).booklet().writeTo(folder.resolve(name));
    }

    private static void collect(Typed tree, String path, Set<String> into) {
        into.add(path);
        if (tree instanceof Typed.Mapping mapping) {
            mapping.entries()
                    .forEach(e -> collect(e.value(), join(path, e.key().matches("\\d+") ? "*" : e.key()), into));
        } else if (tree instanceof Typed.Sequence list) {
            list.entries().forEach(each -> collect(each, join(path, "*"), into));
        }
    }

    private static void missing(Part part, String path, Set<String> shown, List<String> into) {
        for (Part below : part.parts()) {
            String at = join(path, below.name());
            if (!shown.contains(at)) {
                into.add(at);
            }
            missing(below, at, shown, into);
            below.row().ifPresent(row -> missing(row, join(at, "*"), shown, into));
            below.item().ifPresent(item -> missing(item, join(at, "*"), shown, into));
        }
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static Set<String> topKeys(String file) {
        return TypedFile.parse(file.getBytes(UTF_8), "新.yaml", Asked.FOR).entries().stream()
                .map(Typed.Entry::key)
                .collect(Collectors.toSet());
    }

    private List<Problem> problems(Path file) {
        return PRESS.check(file).problems();
    }

    private String fresh(Edition edition, String name) {
        PackReference reference = PackReference.parse(edition.pack() + "@" + edition.year());
        return text(FreshFile.of(folder.resolve("新.yaml"), Optional.of(reference), edition.kind(), name, TEMPLATES));
    }

    private static String text(Begun begun) {
        return begun.files().values().iterator().next();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void choicesAreWordsOnly() {
        Part choice = new Part("类型", false, Map.of("enum", java.util.Arrays.asList("单位", "部门", null)));

        assertThat(choice.choices()).containsExactly("单位", "部门");
    }
}
