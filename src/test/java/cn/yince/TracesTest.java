package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.check.Checks;
import cn.yince.compute.Calculator;
import cn.yince.compute.Figures;
import cn.yince.compute.SharedPlan;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.desk.explain.Question;
import cn.yince.desk.explain.Trace;
import cn.yince.desk.explain.TraceJson;
import cn.yince.desk.explain.Traces;
import cn.yince.layout.Occurrence;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.read.Asked;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Source;
import cn.yince.unit.Unit;
import cn.yince.unit.amount.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number of a booklet tells what it was made of and where it prints, and tells the truth. */
@Tag("slow")
class TracesTest {
    private static final Press PRESS = ShippedPress.PRESS;
    private static final Pattern MONEY_OR_PERCENT = Pattern.compile("[\\d,]+\\.\\d{2}(?=万元)|[\\d,]+(\\.\\d+)?%");
    private static final Pattern DECIMAL = Pattern.compile("(?<![\\d.])[\\d,]+\\.\\d{2}(?![\\d.])");
    private static final Path EXAMPLE = Path.of("data-examples/yangquan-treasury-2023.yaml");
    private static Proofs example;

    static Stream<Path> booklets() throws IOException {
        return Stream.concat(
                yaml("data-examples"),
                Stream.of(
                        Path.of("src/test/resources/cn/yince/every-fund.yaml"),
                        Path.of("src/test/resources/cn/yince/scored-forms.yaml")));
    }

    /** Budgets that no rule has looked at. */
    static Stream<Path> otherBudgets() throws IOException {
        return Stream.concat(
                yaml("src/main/resources/cn/yince/desk/sample/预算"),
                Stream.of(Path.of("src/test/resources/cn/yince/read/every-key-budget.yaml")));
    }

    private static Stream<Path> yaml(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    private static Proofs proofs(Path file) {
        return PRESS.proofs(file, step -> {});
    }

    private static synchronized Proofs example() {
        if (example == null) {
            example = proofs(EXAMPLE);
        }
        return example;
    }

    @ParameterizedTest
    @MethodSource("booklets")
    void everyNumberComesOutAgainOfWhatWasTyped(Path file) throws IOException {
        Proofs proofs = proofs(file);
        assertRecomputed(Traces.of(proofs), new Recomputation("", ""));
        assertThat(proofs.occurrences())
                .extracting(Occurrence::name)
                .isSubsetOf(Traces.of(proofs).byName().keySet());
    }

    @ParameterizedTest
    @MethodSource("otherBudgets")
    void everyNumberOfABudgetDoesSo(Path file) throws IOException {
        String text =
                Files.readString(file).replaceFirst("(?m)^模板: .*$", "模板: 山西").replaceFirst("(?m)^年度: .*$", "年度: 2023");
        Unit unit = Asked.reader().read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), "预算");
        Pack pack = new Packs(Path.of("templates")).open("山西", BookletKind.FINAL_ACCOUNTS, 2023, Place.of("预算"));
        SummedUnit<?> checked = Checks.of(unit, new Problems());
        Figures figures = Calculator.compute(checked, SharedPlan.of(unit), new Problems());

        assertRecomputed(Traces.of(figures, pack.settings(), List.of()), new Recomputation("预算", text));
    }

    private static void assertRecomputed(Traces traces, Recomputation recomputation) {
        assertThat(traces.all()).hasSizeGreaterThan(100);
        for (Trace trace : traces.all()) {
            assertThat(trace.number().origin())
                    .as(trace.name())
                    .isInstanceOfSatisfying(
                            Origin.Named.class,
                            named -> assertThat(named.name()).isEqualTo(trace.name()));
            assertThat(recomputation.of(trace.number()))
                    .as(trace.name())
                    .isEqualByComparingTo(trace.number().number());
            assertThat(trace.formula()).as(trace.name()).isNotEmpty().doesNotContain("来历不明");
            assertThat(trace.inputs().stream().filter(input -> input.origin() instanceof Origin.Named))
                    .allSatisfy(
                            input -> assertThat(traces.byName()).containsKey(((Origin.Named) input.origin()).name()));
        }
    }

    @ParameterizedTest
    @MethodSource("booklets")
    void everyNumberStandsOnThePageItSays(Path file) throws IOException {
        Proofs proofs = proofs(file);
        List<String> pages = pages(file).stream().map(TracesTest::bare).toList();
        assertThat(proofs.occurrences()).isNotEmpty();
        for (Occurrence each : proofs.occurrences()) {
            assertThat(each.page()).as(each.toString()).isPresent();
            assertThat(pages.get(each.page().get() - 1)).as(each.toString()).contains(each.printed());
        }
    }

    @ParameterizedTest
    @MethodSource("booklets")
    void noNumberOfThePagesIsWithoutATrace(Path file) throws IOException {
        Proofs proofs = proofs(file);
        List<String> pages = pages(file);
        String typed = Asked.reader().read(file).source().texts().stream()
                .map(Source.Text::text)
                .collect(Collectors.joining("\n"));
        for (int i = 0; i < pages.size(); i++) {
            Optional<Integer> page = Optional.of(i + 1);
            Map<String, List<Occurrence>> there = proofs.occurrences().stream()
                    .filter(each -> each.page().equals(page))
                    .collect(Collectors.groupingBy(Occurrence::printed));
            boolean table = there.values().stream()
                    .flatMap(List::stream)
                    .anyMatch(each -> each.within().matches("(预算)?公开.*表.*"));
            (table ? DECIMAL : MONEY_OR_PERCENT)
                    .matcher(table ? pages.get(i) : bare(withoutPageNumber(pages.get(i))))
                    .results()
                    .map(MatchResult::group)
                    .filter(number -> !typed.contains(number))
                    .forEach(number -> assertThat(there.keySet())
                            .as("page " + page.get())
                            .containsAnyOf(number, number.replace("%", "")));
        }
    }

    private static List<String> pages(Path file) throws IOException {
        byte[] pdf = PRESS.print(file, step -> {}).booklet().pdf();
        return BookletText.pages(pdf);
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String withoutPageNumber(String text) {
        return text.replaceAll("(?m)^[-—· ]*\\d+[-—· ]*$", "");
    }

    @ParameterizedTest
    @CsvSource({
        "五二.201.占比, 五二.201.占比",
        "五（二）.一般公共服务支出.占比, 五二.201.占比",
        "五(二).201.占比, 五二.201.占比",
        "五、（二）.201.占比, 五二.201.占比",
        "九（二）.团组, 九.团组",
        "公开03表.一般公共服务支出.项目支出, 公开03表.201.项目支出",
        "公开０３表.201.项目支出, 公开03表.201.项目支出",
        "公开06表.基本工资, 公开06表.30101",
        "公开01表.收入总计, 公开01表.收入总计",
        "九.因公出国(境)费.支出决算, 九.因公出国（境）费.支出决算",
        "自评表.1.总分, 自评表.1.总分",
        "支出决算表.合计.项目支出, 公开03表.合计.项目支出",
        "支出决算表.一般公共服务支出.项目支出, 公开03表.201.项目支出",
        "三公经费.合计.支出决算, 九.合计.支出决算"
    })
    void namesAreUnderstoodAsPeopleWriteThem(String typed, String name) {
        Question question = new Question(example(), Traces.of(example()));
        assertThat(question.ask(typed).traces()).extracting(Trace::name).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"83.56%@18", "83.56%@第18页", "83.56％＠18", "83.56@18"})
    void aPrintedNumberIsFoundOnItsPage(String typed) {
        Question question = new Question(example(), Traces.of(example()));
        assertThat(question.ask(typed).traces()).extracting(Trace::name).containsExactly("五二.201.占比");
    }

    @Test
    void numbersThatPrintAlikeAreAllFound() {
        Question question = new Question(example(), Traces.of(example()));
        assertThat(question.ask("449.26万元@18").traces()).extracting(Trace::name).contains("五二.201.金额", "五三.201.支出决算");
        assertThat(question.ask("83.56%@1").traces()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "五二.201.占笔, 本册没有叫“五二.201.占笔”的数。最接近的是“五二.201.占比”",
        "83.57%@18, 第 18 页没有印出“83.57%”。最接近的是“83.56%”",
        "这是什么呀, 本册没有叫“这是什么呀”的数。用 --all 可列出本册全部的数"
    })
    void unknownNamesGetTheNearestOnes(String typed, String advice) {
        Question.Answer answer = new Question(example(), Traces.of(example())).ask(typed);
        assertThat(answer.traces()).isEmpty();
        assertThat(answer.advice()).startsWith(advice);
    }

    @Test
    void tracesOfASmallBookletAsJson() throws IOException {
        Pattern some = Pattern.compile("(公开0[169]表|五二|九.公务接待费|十三|自评表).*");
        Proofs proofs = proofs(Path.of("data-examples/minimal.yaml"));
        List<Trace> traces = Traces.of(proofs).all().stream()
                .filter(trace -> some.matcher(trace.name()).matches()
                        && !trace.occurrences().isEmpty())
                .toList();
        Golden.assertSame(
                "minimal.traces.json", TraceJson.of(traces, proofs.settings().numbers()));
    }

    @Test
    void theSameBookletGivesTheSameBytes() {
        Proofs again = proofs(EXAMPLE);
        assertThat(TraceJson.of(Traces.of(again).all(), again.settings().numbers()))
                .isEqualTo(TraceJson.of(
                        Traces.of(example()).all(), example().settings().numbers()));
    }
}
