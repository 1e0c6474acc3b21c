package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.check.NotChecked;
import cn.yince.pack.Packs;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.RuleCard;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule of a pack may say beyond one comparison: rows, several claims, words for the sides, places. */
@Tag("slow")
class DeclaredRulesTest {
    private static final String UNIT = """
      模板: 山西/阳泉
      年度: 2023
      金额单位: 万元
      单位: {名称: 甲局, 性质: 行政单位}
      概况: {职责: 一, 机构设置: 二}
      收入:
        2010601: {一般公共预算财政拨款: 20.00}
        2080501: {一般公共预算财政拨款: 5.00}
      支出:
        2010601: {一般公共预算财政拨款: {基本支出: 10.00, 项目支出: 10.00}}
        2080501: {一般公共预算财政拨款: {基本支出: 5.00}}
      基本支出经济分类: {30101: 11.00, 30201: 4.00}
      上年数: {收入总计: 0, 支出总计: 0}
      """;

    @TempDir
    Path folder;

    private Path templates;

    @BeforeEach
    void copyTemplates() throws IOException {
        templates = CopiedTemplates.fresh();
    }

    private Verdict verdict(String rule, String unit) throws IOException {
        Files.writeString(Files.createDirectories(templates.resolve("山西/阳泉/决算")).resolve("核对.yaml"), rule);
        return new Press(templates, Path.of("fonts")).check(Files.writeString(folder.resolve("单位.yaml"), unit));
    }

    private List<Problem> found(String rule) throws IOException {
        return verdict(rule, UNIT).problems().stream()
                .filter(problem -> problem.code().matches("D.*|M07.*"))
                .toList();
    }

    private static String shown(Problem problem) {
        return problem.place().line() + ":" + problem.place().column() + " " + problem.message();
    }

    @Test
    void whatIsTypedByClassIsAClass() throws IOException {
        String unit = UNIT.replace(
                "上年数: {收入总计: 0", "支出说明: {201: {上年决算: 30}, 208: {上年决算: 5}}\n上年数: {一般公共预算财政拨款支出: 20, 收入总计: 0");
        assertThat(verdict("", unit).problems())
                .filteredOn(problem -> problem.code().equals("J1108"))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("35.00", "20.00");
    }

    @Test
    void aConditionIsAskedOfEveryRow() throws IOException {
        List<Problem> found = found("""
            - 编号: D0901
              每个: 项(支出决算表)
              当: 印(支出决算表.此行.基本支出)
              条件: 支出决算表.此行.基本支出 >= 8
              说明: "{此行} {此行名称}只有 {数:支出决算表.此行.基本支出}万元，差 {数:8 - 支出决算表.此行.基本支出}"
              改法: 请核对 {此行}
              填报处: 支出.此行.一般公共预算财政拨款.基本支出
            """);
        assertThat(found).extracting(DeclaredRulesTest::shown).containsExactly("11:26 2080501 行政单位离退休只有 5.00万元，差 3.00");
        assertThat(found.get(0).hint()).isEqualTo("请核对 2080501");
    }

    @Test
    void severalClaimsAreSaidEachOrAtOnce() throws IOException {
        String rule = """
        - 编号: D0901
          说明: 缺{名}
          填报处: [结转结余, 收入]
          各条:
          - {名: 甲, 条件: 有填(结转结余)}
          - {名: 乙, 条件: 有填(支出)}
          - {名: 丙, 当: "是(单位.性质, 行政单位)", 条件: 有填(机关运行经费)}
          - {名: 丁, 当: "是(单位.性质, 事业单位)", 条件: 有填(机关运行经费)}
        """;
        assertThat(found(rule)).extracting(DeclaredRulesTest::shown).containsExactly("6:1 缺甲", "6:1 缺丙");
        assertThat(found(rule.replace("  说明", "  一并说: 是\n  说明")))
                .extracting(DeclaredRulesTest::shown)
                .containsExactly("6:1 缺甲、丙");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
          合计(支出决算表.*.基本支出) = 15                                  | 合计(支出决算表.*.基本支出) = 15.03
          合计(支出.*.一般公共预算财政拨款.基本支出) = 15                   | 合计(支出.*.一般公共预算财政拨款.基本支出) = 15.03
          逐行合计(类(支出), 支出决算表.此行.基本支出) = 15                 | 逐行合计(类(支出), 支出决算表.此行.项目支出) = 15
          印数(支出决算表.合计.基本支出) = 15.00                            | 印数(支出决算表.合计.基本支出) = 15.01
          支出.2080501.一般公共预算财政拨款.基本支出 = 5                    | 支出.2080501.一般公共预算财政拨款.基本支出 = 6
          非 有(国有资产.车辆) 且 有填(支出)                         | 有数据(国有资本经营预算财政拨款支出决算表)
          """)
    void whatAFormulaMaySay(String holds, String doesNot) throws IOException {
        assertThat(found("- {编号: D0901, 条件: \"" + holds + "\", 说明: 不符}")).isEmpty();
        assertThat(found("- {编号: D0901, 条件: \"" + doesNot + "\", 说明: 不符}"))
                .singleElement()
                .extracting(Problem::code)
                .isEqualTo("D0901");
    }

    @Test
    void aTextWithANumberThatTheBookletCannotTellHasADash() throws IOException {
        String rule = "- {编号: D0901, 条件: 支出决算表.合计.项目支出 < 1, 说明: \"人均 {数:支出决算表.合计.项目支出 / 三公经费.公务接待费.国内.人次}\"}";
        assertThat(found(rule)).extracting(Problem::message).containsExactly("人均 ——");
    }

    @Test
    void aCutConditionIsToldOnceWithWhatToDo() throws IOException {
        List<Problem> problems =
                verdict("- {编号: D0901, 条件: 合计(支出, 收入) > 0, 说明: 甲}", UNIT).problems();
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.hint()).contains("加引号"));
    }

    /** What a rule says by itself names the row that it is about. */
    @Test
    void theWordsForARowAreSaidAsTheRow() throws IOException {
        String rule = "- {编号: D0901, 每个: [基本支出, 项目支出], 条件: 支出决算表.合计.此行 > 12, 说明: 不符}";
        assertThat(found(rule)).extracting(Problem::message).containsExactly("不符：支出决算表.合计.项目支出 10.00，12，相差 2.00");
        String claims =
                "- {编号: D0901, 一并说: 是, 说明: '少了{名}', 各条: [{名: '{此行}{数:支出决算表.合计.此行}', 每个: [基本支出, 项目支出], 条件: 支出决算表.合计.此行 > 20}]}";
        assertThat(found(claims)).extracting(Problem::message).containsExactly("少了基本支出15.00、项目支出10.00");
    }

    @Test
    void figuresAreAskedOfRowsToo() throws IOException {
        String rule = "- {编号: D0901, 每个: 逐项(绩效自评), 条件: 自评表.此行.实际执行金额 > 4.5, 说明: '{此行名称} {数:{自评表.此行.实际执行金额} + 1}'}";
        String forms = FORMS
                + "- {项目名称: 修桥, 资金: {市财政: {预算: 5, 到位: 5.00, 执行: 5.00}}}\n- {项目名称: 修渠, 资金: {市财政: {预算: 5, 到位: 3.00, 执行: 3.00}}}\n";
        assertThat(verdict(rule, forms).problems())
                .filteredOn(problem -> problem.code().equals("D0901"))
                .extracting(Problem::message)
                .containsExactly("{表:支出决算表}修路{节:三公经费} 5.00", "修渠 4.00");
    }

    @Test
    void aRuleWithoutNumbersPointsAtWhatItAsksFor() throws IOException {
        assertThat(found("- {编号: D0901, 条件: '是(单位.性质, 事业单位)', 说明: 不符}"))
                .extracting(DeclaredRulesTest::shown)
                .containsExactly("4:14 不符");
        assertThat(found("- {编号: D0901, 当: 有填(上年数.*), 条件: 1 = 2, 说明: 不符}"))
                .extracting(problem -> problem.place().line())
                .containsExactly(13);
    }

    private static final String FORMS =
            UNIT + "绩效自评:\n- {项目名称: '{表:支出决算表}修路{节:三公经费}', 资金: {市财政: {预算: 5, 到位: 4.00, 执行: 4.00}}}\n";

    /** A form is called by its project, and what a clerk typed is told as typed. */
    @Test
    void aRowIsCalledByWhatItIsAndSaidAsTyped() throws IOException {
        String rule = "- {编号: D0901, 每个: 逐项(绩效自评), 条件: 1 = 2, 说明: '{表:支出决算表} {此行} {此行名称}'}";
        assertThat(verdict(rule, FORMS).problems())
                .filteredOn(problem -> problem.code().equals("D0901"))
                .extracting(Problem::message)
                .containsExactly("公开03表 1 {表:支出决算表}修路{节:三公经费}");
    }

    @Test
    void whatAClerkTypedIsNoCitationInAnyFinding() throws IOException {
        String unit = UNIT.replace("2080501", "2080588") + "科目补充: {功能分类: {2080588: '{表:支出决算表}费'}}\n";
        assertThat(verdict("", unit).problems())
                .extracting(Problem::hint)
                .anyMatch(hint -> hint.contains("“{表:支出决算表}费”"));
    }

    @Test
    void aRuleOfSeveralClaimsIsListedWithThem() throws IOException {
        verdict(
                "- {编号: D0901, 当: 有(支出), 说明: '{此行}少了 {数:1 + 1} 辆', 各条: [{条件: 有填(支出)}, {当: 有填(收入), 条件: 有填(结转结余)}]}",
                UNIT);
        RuleCard card =
                Rulebook.cards(new Packs(templates).open("山西/阳泉", BookletKind.FINAL_ACCOUNTS, 2023, Place.of("模板")))
                        .stream()
                        .filter(each -> each.code().equals("D0901"))
                        .findFirst()
                        .orElseThrow();
        assertThat(card.subject()).isEqualTo("…少了 … 辆");
        assertThat(card.formula()).isEqualTo("有填(支出)；有填(结转结余)（当 有填(收入)）；当 有(支出)");
    }

    /** What is wrong with a sum of units is told of the department, what is wrong in each with its name. */
    @Test
    void aDepartmentAndItsUnitsAreToldApart() throws IOException {
        String rules =
                "- {编号: D0901, 条件: 合计(支出) < 0, 说明: 不符, 填报处: 支出}\n- {编号: D0902, 所属单位: 也查, 条件: 合计(支出) < 0, 说明: 不符}\n";
        Files.writeString(Files.createDirectories(templates.resolve("山西/阳泉/预算")).resolve("核对.yaml"), rules);
        Path department = Path.of("data-examples/yangquan-finance-2023-budget.yaml");
        List<Problem> found =
                new Press(templates, Path.of("fonts")).check(department).problems();
        assertThat(found)
                .filteredOn(problem -> problem.code().equals("D0901"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place().file()).isEqualTo(department.toString());
                    assertThat(Files.readAllLines(department)
                                    .get(problem.place().line() - 1))
                            .startsWith("下属单位");
                });
        assertThat(found)
                .filteredOn(problem -> problem.code().equals("D0902"))
                .extracting(problem -> Path.of(problem.place().file()).getFileName()
                        + problem.message().replaceFirst("不符.*", ""))
                .containsExactlyInAnyOrder(
                        "yangquan-finance-2023-budget.yaml",
                        "局机关.yaml“阳泉市财政局”：",
                        "国库集中支付中心.yaml“阳泉市国库集中支付中心”：",
                        "预算评审中心.yaml“阳泉市财政预算评审中心”：");
    }

    @Test
    void whereNothingWasTypedTheNumbersTellThePlace() throws IOException {
        String rule = "- {编号: D0901, 条件: 支出决算表.合计.项目支出 < 1, 说明: 不符, 填报处: 政府采购.货物}";
        assertThat(found(rule)).extracting(problem -> problem.place().line()).containsExactly(10);
    }

    @Test
    void theSidesHaveWordsOfTheirOwn() throws IOException {
        Problem problem = found("- {编号: D0901, 条件: 支出决算表.合计.基本支出 = 支出决算表.合计.项目支出, 左: 甲, 右: 乙, 说明: 不符}")
                .get(0);
        assertThat(problem.message()).isEqualTo("甲 15.00万元，乙 10.00万元，相差 5.00万元");
        assertThat(problem.difference().orElseThrow().shown()).isEqualTo(problem.message());
    }

    @Test
    void aRuleUnderEveryProvinceOnATableTheBookletHasNotIsNotLookedAt() throws IOException {
        Path nation = templates.resolve("全国/决算/核对.yaml");
        Files.writeString(nation, Files.readString(nation) + "- {编号: J0199, 条件: 项目支出决算表.合计.合计 > 20, 说明: 不符}\n");
        Verdict verdict = verdict("", UNIT);
        assertThat(verdict.notChecked()).contains(new NotChecked("J0199", "本册没有项目支出决算表"));
        assertThat(verdict.problems()).noneMatch(problem -> problem.code().equals("J0199"));
    }

    @Test
    void aTableThatOnlyARuleNamesIsRead() throws IOException {
        String rule = "- {编号: D0901, 条件: 项目支出决算表.合计.合计 > 20, 说明: 不符}";
        assertThat(found(rule)).extracting(Problem::message).containsExactly("不符：项目支出决算表.合计.合计 10.00，20，相差 10.00");
        Files.writeString(
                Files.createDirectories(templates.resolve("山西/阳泉/决算/表")).resolve("自己的表.yaml"),
                "部分:\n- 行: [合计]\n  栏: {甲: 合计(支处)}\n");
        assertThat(verdict("- {编号: D0901, 条件: 自己的表.合计.甲 > 20, 说明: 不符}", UNIT).problems())
                .extracting(problem -> problem.code() + "@" + problem.place().line() + ":"
                        + problem.place().column())
                .contains("M0803@3:13");
    }

    @Test
    void theCodeWhoseOwnNumbersDifferByAsMuchIsPointedAt() throws IOException {
        Verdict one = verdict("", UNIT.replace("基本支出: 5.00", "基本支出: 4.00"));
        assertThat(one.problems())
                .as(one.problems().toString())
                .filteredOn(problem -> problem.code().equals("J0401"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.place().line()).isEqualTo(8));
        Verdict two = verdict("", UNIT.replace("基本支出: 5.00", "基本支出: 4.00").replace("项目支出: 10.00", "项目支出: 9.00"));
        assertThat(two.problems())
                .filteredOn(problem -> problem.code().equals("J0401"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.place().line()).isEqualTo(9));
    }

    @Test
    void aPublishedFigureWithoutWhichItWouldHoldIsPointedAt() throws IOException {
        String rule = "- {编号: D0901, 条件: 印数(支出决算表.合计.基本支出) = 15, 说明: 不符, 填报处: 支出}";
        String published = UNIT + "公布数: {公开03表: {合计: {基本支出: 15.01}}}\n";
        Problem problem = verdict(rule, published).problems().stream()
                .filter(each -> each.code().equals("D0901"))
                .findFirst()
                .orElseThrow();
        assertThat(problem.place().line()).isEqualTo(14);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
          "- {编号: D0901, 条件: 1 = 1, 说明: 甲, 填报处: 支出.*}"                     | M0702 | 1:38 | 这里应为单位文件里的一处
          "- {编号: D0901, 每个: 科木(支出), 条件: 1 = 1, 说明: 甲}"                   | M0703 | 1:19 | 行不能来自“科木”
          "- {编号: D0901, 条件: 1 = 1, 说明: '甲{数:1 +}'}"                           | M0702 | 1:38 | 没有写完
          "- {编号: D0901, 说明: 甲, 各条: [{条見: 1 = 1}]}"                           | M0701 | 1:28 | 没有“条見”这一项
          "- {编号: D0901, 条件: 支出决算表.此行.项目支出 = 1, 说明: 甲}"              | M0702 | 1:19 | 不知道“此行”是哪一行
          "- {编号: D0901, 条件: 1 = 1, 说明: '甲{数：1}'}"                             | M0702 | 1:32 | 不认识“{数：1}”
          "- {编号: D0901, 条件: 1 = 1, 说明: 甲, 填报处: 不存在的项}"                  | M0703 | 1:38 | 没有名为“不存在的项”的填报项
          "- {编号: D0901, 条件: 1 = 1, 说明: 甲, 所属单位: 都查}"                      | M0702 | 1:39 | “所属单位”写了“都查”
          "- {编号: D0901, 条件: 1 = 2, 说明: 甲, 各条: [{条件: 1 = 1}]}"               | M0702 | 1:19 | 只能写一种
          "- {编号: D0901, 条件: 印(没有.甲.乙), 说明: 甲}"                            | M0703 | 1:21 | 没有名为“没有”的
          "- {编号: D0901, 说明: '缺{名}', 一并说: 是, 各条: [{条件: 1 = 2}]}"          | M0702 | 1:45 | 没有写“名”
          "- {编号: D0901, 说明: '缺{名}', 各条: [{名: '甲{名}', 条件: 1 = 2}]}"        | M0702 | 1:36 | 不能再写“{名}”
          "- {编号: D0901, 条件: 合计(支出, 收入) > 0, 说明: 甲}"                      | M0701 | 1:26 | 切断
          "- {编号: D0901, 条件：1 = 1, 说明: 甲}"                                     | Y0113 | 1:15 | 全角冒号
          "- {编号: D0901, 条件: 1 = 1, 说明: 甲, 依据: '按{此行}'}"                    | M0702 | 1:39 | 这里不能写“{此行}”
          "- {编号: D0901, 条件: 1 = 1, 说明: 甲, 未核对: '没有{数:1 + 1}'}"            | M0702 | 1:41 | 这里不能写“{数:1 + 1}”
          "- {编号: D0901, 条件: 支出决算表.合计.项目支岀 > 0, 说明: 甲}"               | M0703 | 1:28 | 没有名为“项目支岀”的栏
          "- {编号: D0901, 每个: [基本支出, 项目支岀], 条件: 支出决算表.合计.此行 > 0, 说明: 甲}" | M0703 | 1:26 | 没有名为“项目支岀”的栏
          """)
    void aFaultIsSaidWithItsPlace(String rule, String code, String at, String message) throws IOException {
        List<Problem> problems =
                verdict(rule.substring(1, rule.length() - 1), UNIT).problems();
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.code()).as(problems.toString()).isEqualTo(code);
            assertThat(problem.place().line() + ":" + problem.place().column()).isEqualTo(at);
            assertThat(problem.message()).contains(message);
        });
    }
}
