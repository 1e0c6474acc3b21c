package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yince.desk.workbook.AskedFor;
import cn.yince.desk.workbook.FillInWorkbook;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.read.OwnUnit;
import cn.yince.read.UnitPlans;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms that stand in each project of a budget, as the designers' guide has them. */
class BudgetFormsOfACityTest {
    private static final String UNIT = """
      模板: 山西/云岭
      种类: 预算
      年度: 2023
      金额单位: 万元
      单位: {名称: 云岭县水利局, 编码: "031"}
      概况: {职责: 水利, 机构设置: 科室}
      支出: {2130399: {一般公共预算: {项目支出: 50}}}
      上年数: {收入总计: 40, 支出总计: 40, 一般公共预算当年拨款: 40, 机关运行经费: 0}
      项目:
      - 项目名称: 河道清淤
        本年: {一般公共预算: 30}
        项目级次: 县级
        事前评估:
          评估机构: 某咨询公司
          申请资金: {财政: 40, 自筹: 5}
          核定资金: {财政: 30}
          立项: [{内容: 必要性, 意见: 充分}]
          评估结论: {意见: 支持, 说明: "同意，核减{申请数}中的一部分"}
          评估费: 1.25
          专家: 5
      - 项目名称: 水库除险
        单位: 云岭县水库中心
        本年: {一般公共预算: 20}
        项目级次: 市级
        事前评估: {核定资金: {财政: 15}, 评估费: 0.5, 专家: 3}
      """;

    @TempDir
    Path folder;

    private Path templates;

    @BeforeEach
    void writeTheGuidesPack() throws IOException {
        templates = GuidePack.written(folder, "## 十五、");
    }

    private Path unit(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Press press() {
        return new Press(templates, Path.of("fonts"));
    }

    private String printed(Path unit) throws IOException {
        return String.join(
                        "\n",
                        BookletText.pages(
                                press().print(unit, step -> {}).booklet().pdf()))
                .replaceAll("\\s", "");
    }

    private List<String> found(String text) throws IOException {
        return press().check(unit("单位.yaml", text)).problems().stream()
                .filter(problem -> problem.code().matches("J214[12]|J2151"))
                .map(Problem::toString)
                .toList();
    }

    @Test
    void theyPrintWithWhatTheirProjectSays() throws IOException {
        assertThat(printed(unit("单位.yaml", UNIT)))
                .contains("评估费共1.75万元，专家8人次；项目分属云岭县水利局、云岭县水库中心。")
                .contains("河道清淤（县级）由某咨询公司评估：申请45万元，核定30万元。同意，核减45中的一部分必要性充分；")
                .contains("财政申请40万元，核定30万元", "自筹申请5万元，核定0万元")
                .contains("水库除险（市级）由云岭县水库中心评估：申请20万元，核定15万元。");
    }

    @Test
    void aDepartmentHasThoseOfItsUnits() throws IOException {
        unit("甲.yaml", UNIT);
        unit("乙.yaml", UNIT.replace("云岭县水利局", "云岭县灌溉中心").replace("河道清淤", "渠道维护").replace("  单位: 云岭县水库中心\n", ""));
        Path department = unit(
                "部门.yaml",
                "模板: 山西/云岭\n种类: 预算\n年度: 2023\n金额单位: 万元\n单位: {名称: 云岭县水利局, 类型: 部门}\n概况: {职责: 水利, 机构设置: 科室}\n下属单位: [甲.yaml, 乙.yaml]\n");

        assertThat(printed(department))
                .contains("评估费共3.50万元，专家16人次；项目分属云岭县水利局、云岭县水库中心、云岭县灌溉中心。")
                .contains("渠道维护（县级）", "水库除险（市级）由云岭县灌溉中心评估：");
    }

    @Test
    void columnsAreCheckedAgainstTheProjectAndOneAnother() throws IOException {
        assertThat(found(UNIT)).isEmpty();
        assertThat(found(UNIT.replace("核定资金: {财政: 15}", "核定资金: {财政: 25}")))
                .singleElement()
                .asString()
                .contains("J2142", "水库除险", "核定数 25.00万元，申请数 20.00万元");
        Path kind = templates.resolve("山西/云岭/预算/表单/事前评估表.yaml");
        Files.writeString(kind, Files.readString(kind).replace("  不小于:", "  等于: {申请: 本年}\n  不小于:"));
        assertThat(found(UNIT)).singleElement().asString().contains("J2141", "河道清淤", "申请数 45.00万元", "本年金额 30.00万元");
    }

    @Test
    void theyComeBackFromAWorkbook() throws IOException {
        Packs packs = new Packs(templates);
        OwnUnit before = OwnUnit.read(unit("单位.yaml", UNIT), packs.fields());
        Pack pack = packs.open("山西/云岭", BookletKind.BUDGET, 2023, Place.of("测试"));

        OwnUnit after = OwnUnit.of(
                FillInWorkbook.of(before.tree(), UnitPlans.of(pack.fields()), pack.codes(), AskedFor.by(pack)),
                "单位.xlsx",
                packs.fields());

        assertThat(after.unit().particulars().given().entries("项目"))
                .isEqualTo(before.unit().particulars().given().entries("项目"));
    }

    @Test
    void slipsAreToldWithTheirLine() throws IOException {
        Path kind = templates.resolve("山西/云岭/预算/表单/事前评估表.yaml");
        Files.writeString(
                kind, Files.readString(kind).replace("核定: 核定资金}", "核定: 审定资金}").replace("[评估费]", "[评估费用]"));

        InputRejected rejected = catchThrowableOfType(InputRejected.class, () -> press().check(unit("单位.yaml", UNIT)));
        List<Problem> problems =
                rejected == null ? press().check(unit("单位.yaml", UNIT)).problems() : rejected.problems();

        assertThat(problems)
                .extracting(Problem::toString)
                .anyMatch(text -> text.contains("事前评估表.yaml:7") && text.contains("审定资金"))
                .anyMatch(text -> text.contains("评估费用"));
    }
}
