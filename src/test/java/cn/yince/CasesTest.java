package cn.yince;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small files that once went wrong, each with everything that is to be said of it and pieces of what it prints. Beside
 * them: a long name and an answer in spite of errors are in AnswersAllTheSameTest, labels of pages in BoundBookTest.
 */
class CasesTest {
    private static final Path FOLDER = Path.of("src/test/resources/cn/yince/案例");
    private static final Press PRESS = ShippedPress.PRESS;

    @TempDir
    Path folder;

    /**
     * A line of the table.
     *
     * @param what 错误, 提示 or 必填 with its code; 只有 for nothing else than what is said of its file; 印 or 不印
     * @param place line and column, or cell, of what is said; of what prints nothing
     * @param words part of the message and its advice, or of the text without spaces
     */
    record Line(String file, String what, String place, String words) {}

    static Map<String, List<Line>> lines() throws IOException {
        Map<String, List<Line>> byFile = new LinkedHashMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve("应有的结果.tsv"), UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (!line.startsWith("#")) {
                byFile.computeIfAbsent(cells[0], file -> new ArrayList<>())
                        .add(new Line(cells[0], cells[1], cells[2], cells[3]));
            }
        }
        return byFile;
    }

    static Stream<String> files() throws IOException {
        return lines().keySet().stream();
    }

    static Stream<String> printed() throws IOException {
        return lines().values().stream()
                .flatMap(List::stream)
                .filter(line -> line.what().endsWith("印"))
                .map(Line::file)
                .distinct();
    }

    @Test
    void everyFileIsInTheTable() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            assertThat(all.map(file -> file.getFileName().toString()).filter(name -> name.matches(".*\\.(yaml|xlsx)")))
                    .containsExactlyInAnyOrderElementsOf(files().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isSaidAndNothingElse(String file) throws IOException {
        List<Line> said = lines().get(file).stream()
                .filter(line -> line.what().contains("["))
                .toList();
        List<Problem> found = PRESS.check(FOLDER.resolve(file)).problems();
        assertThat(found.stream()
                        .map(problem ->
                                problem.severity().label() + "[" + problem.code() + "] " + place(problem.place()))
                        .toList())
                .as(found.toString())
                .isEqualTo(said.stream()
                        .map(line -> line.what() + " " + line.place())
                        .toList());
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i).toString()).contains(said.get(i).words());
        }
    }

    private static String place(Place place) {
        return place.hasSheet() ? place.inFile() : place.line() + ":" + place.column();
    }

    @ParameterizedTest
    @MethodSource("printed")
    void prints(String file) throws IOException {
        String text = text(PRESS, FOLDER.resolve(file));
        for (Line line : lines().get(file)) {
            if (line.what().equals("印")) {
                assertThat(text).contains(line.words());
            } else if (line.what().equals("不印")) {
                assertThat(text).doesNotContain(line.words());
            }
        }
    }

    private static String text(Press press, Path file) throws IOException {
        return String.join("", pages(press, file)).replaceAll("\\s", "");
    }

    private static List<String> pages(Press press, Path file) throws IOException {
        return BookletText.pages(press.with(Options.PLAIN.drafting())
                .print(file, step -> {})
                .booklet()
                .pdf());
    }

    private Path changed(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        return Files.writeString(folder.resolve("单位.yaml"), text.replace(from, to));
    }

    private static List<String> codes(Path file) {
        return PRESS.check(file).problems().stream().map(Problem::code).toList();
    }

    /** What a published booklet says of the funds of its evaluations is no total of the booklet. */
    @Test
    void partsOfEvaluatedFundsAreNoTotals() throws IOException {
        String typed = "情况说明:\n  预算绩效: 根据预算绩效管理要求，一是组织对项目资金开展了绩效自评，涉及二级项目12个，共涉及资金8505902元，其中一般公共预算项目支出8505902元。"
                + "二是组织开展了整体支出绩效自评，涉及资金8505902元，其中一般公共预算支出8505902元、政府性基金预算支出0元\n";
        assertThat(codes(changed(Path.of("data-examples/yangcheng-office-2024.yaml"), "情况说明:\n", typed)))
                .containsExactly("J0005");
    }

    /** 376 is 376.07 as far as it is written. */
    @Test
    void aRateGoesByThePrecisionOfItsAmount() throws IOException {
        String typed = "原因: '支出决算1421.59万元，较上年决算增加376万元，增长35.97%，是新增项目'";
        assertThat(codes(changed(Path.of("data-examples/yangcheng-office-2024.yaml"), "原因: 新增智慧城市等项目", typed)))
                .containsExactly("T0205");
        assertThat(codes(changed(
                        Path.of("data-examples/yangcheng-office-2024.yaml"),
                        "原因: 新增智慧城市等项目",
                        typed.replace("35.97", "36.97"))))
                .contains("T0106");
    }

    /** 对个人和家庭补助 is one name: with an amount it is sound. */
    @Test
    void aNameIsNotCutInItsMiddle() throws IOException {
        assertThat(codes(changed(FOLDER.resolve("对个人和家庭补助.yaml"), "30113: 13.60", "30305: 13.60")))
                .containsExactly("J0603");
    }

    /** What a functional item pays into is not less by economic item; it may be more. */
    @Test
    void contributionsAreNotLessThanTheirFunctionalItem() throws IOException {
        Path unit = Path.of("data-examples/minimal.yaml");
        assertThat(codes(changed(changed(unit, "30113: 13.60", "30113: 3.60"), "30102: 31.60", "30102: 41.60")))
                .containsExactly("J0603");
        assertThat(codes(changed(changed(unit, "30113: 13.60", "30113: 23.60"), "30102: 31.60", "30102: 21.60")))
                .isEmpty();
        Path budget = Path.of("data-examples/yangquan-finance-2023-budget/预算评审中心.yaml");
        assertThat(codes(changed(budget, "30113: {事业: 9.02}", "30113: {事业: 8.02}")))
                .contains("J2012");
        assertThat(codes(changed(budget, "30113: {事业: 9.02}", "30113: {事业: 9.02}")))
                .doesNotContain("J2012");
    }

    /** What follows the indicators on a second page has no header of indicators above it. */
    @Test
    void theHeaderOfIndicatorsStandsOnlyAboveThem() throws IOException {
        String longer = "完善单位内部考勤制度，对临时聘用人员实行签到和考评制度，按照实际出勤情况按月发放聘用补贴。".repeat(14);
        List<String> pages =
                pages(PRESS, changed(FOLDER.resolve("自评表的结论.yaml"), "主要经验做法: 完善单位内部考勤制度，", "主要经验做法: " + longer));
        assertThat(pages.stream().filter(page -> page.contains("三级指标"))).hasSize(1);
        assertThat(pages.get(pages.size() - 1)).contains("评价人员").doesNotContain("三级指标");
    }

    /** Notes below a form stay together. */
    @Test
    void notesBelowAFormAreNotParted() throws IOException {
        List<String> pages = pages(PRESS, FOLDER.resolve("表注.yaml"));
        assertThat(pages.stream().filter(page -> page.contains("备注：1.") || page.contains("4. “执行率”")))
                .singleElement()
                .asString()
                .contains("备注：1.", "4. “执行率”");
    }

    /**
     * A row that is taller than a page begins where there is room for much of it; every part of it stands below the
     * header, with the rows that follow on its last page.
     */
    @Test
    void aRowTallerThanAPageGoesOnBelowTheHeader() throws IOException {
        String cause = "合同金额由省里统一测算，";
        List<String> form = formPages(changed(FOLDER.resolve("一行长过一页.yaml"), cause, cause.repeat(4)));
        assertThat(form).hasSize(3).allMatch(page -> page.contains("三级指标"));
        assertThat(form.get(0)).contains("上半年进度");
        assertThat(form.get(1)).contains("上半年进度", "系统运行");
        assertThat(form.get(2)).contains("评价人员");
    }

    /** The column of a long cause takes room from the others, so that its row is no taller than a page. */
    @Test
    void aColumnIsAsWideAsItsTextsNeed() throws IOException {
        List<String> form = formPages(FOLDER.resolve("一行长过一页.yaml"));
        assertThat(form).hasSize(2).allMatch(page -> page.contains("三级指标"));
        assertThat(form.get(1)).contains("上半年进度", "系统运行", "评价人员");
    }

    private static List<String> formPages(Path unit) throws IOException {
        return pages(PRESS, unit).stream()
                .map(page -> page.replaceAll("\\s", ""))
                .filter(page -> page.contains("三级指标") || page.contains("项目名称"))
                .toList();
    }

    /** The format of a year is that of all packs of the province. */
    @Test
    void theFormatOfAYearIsNotThatOfOneCity() throws IOException {
        for (String city : List.of("山西/阳泉", "山西/阳城")) {
            Pack pack = new Packs(Path.of("templates")).open(city, BookletKind.FINAL_ACCOUNTS, 2024, Place.of("试验"));
            Map<String, String> sizes = pack.settings().geometry();
            List<String> settings = Files.readAllLines(FOLDER.resolve("年度版式.设置"));
            for (String setting : settings.subList(1, settings.size())) {
                String[] sides = setting.strip().split(": ", 2);
                assertThat(sizes).containsEntry(sides[0], sides[1]);
            }
        }
    }

    /** A city's own form that prints what another leaves out is used without further ado. */
    @Test
    void aCityMayHaveAFormOfItsOwn() throws IOException {
        Path templates = CopiedTemplates.fresh();
        Path chapters = Files.createDirectories(templates.resolve("山西/阳泉/决算/2024/章节"));
        Files.copy(FOLDER.resolve("分组打分自评表.ftl"), chapters.resolve("分组打分自评表.ftl"), StandardCopyOption.REPLACE_EXISTING);
        Press press = new Press(templates, Path.of("fonts"));
        assertThat(text(press, FOLDER.resolve("自评表的执行情况.yaml")))
                .contains("附件1阳泉市项目支出绩效自评表", "项目执行情况（10分）这一整段话在册子里找不到。");
        assertThat(text(press, FOLDER.resolve("执行率的分母.yaml"))).contains("实际执行金额/实际到位金额×100%）=100.00%10分");
    }

    @Test
    void aKeyThatIsNoneNamesTheOneMeant() throws IOException {
        Path stamped = changed(FOLDER.resolve("单位盖章.yaml"), "单位（盖章）: 会计科", "单位盖章: 会计科");
        assertThat(text(PRESS, stamped)).contains("单位（盖章）：会计科");
        InputRejected refused =
                catchThrowableOfType(InputRejected.class, () -> PRESS.print(FOLDER.resolve("单位盖章.yaml"), step -> {}));
        assertThat(refused).hasMessageContaining("是否应为“单位盖章”？");
    }
}
