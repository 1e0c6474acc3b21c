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

/**
 * A kind of forms that a pack declares, as the designers' guide has it: asked for, summed, scored, graded, checked and
 * printed.
 */
class DeclaredFormsTest {
    private static final String FORMS = """
      部门评价:
      - 项目: 老旧管网改造
        主管科室: 建设科
        资金:
          专项债: {预算: 100, 到位: 80, 执行: 60}
          自筹: {预算: 10, 到位: 20, 执行: 15}
        指标:
          产出:
            数量: [{指标: 改造长度, 指标值: ≥3公里, 完成值: 3.2公里, 分值: 30, 得分: 30}]
            质量: [{指标: 验收合格率, 指标值: 100%, 完成值: 100%, 分值: 20, 得分: 19}]
          效益:
            社会: [{指标: 受益户数, 指标值: 200户, 完成值: 210户, 分值: 30, 得分: 28}]
        结论: 总分{总分}，执行率{执行率}
      - 项目: 平台维护
        资金: {财政: {到位: 5, 执行: 0}}
        指标:
          产出: {数量: [{指标: 上线平台, 指标值: 1个, 完成值: 0个, 分值: 50, 得分: 0}]}
          效益: {社会: [{指标: 使用人数, 指标值: 100人, 完成值: 0人, 分值: 30, 得分: 0}]}
      """;

    @TempDir
    Path folder;

    private Path templates;

    @BeforeEach
    void writeTheGuidesPack() throws IOException {
        templates = GuidePack.written(folder, "## 十五、");
    }

    private Path unit(String forms) throws IOException {
        String example = Files.readString(Path.of("data-examples/yangquan-treasury-2023.yaml"))
                .replace("模板: 山西/阳泉", "模板: 山西/云岭");
        return Files.writeString(folder.resolve("单位.yaml"), example + forms);
    }

    private Press press() {
        return new Press(templates, Path.of("fonts"));
    }

    private String printed(String forms) throws IOException {
        return String.join(
                        "\n",
                        BookletText.pages(
                                press().print(unit(forms), step -> {}).booklet().pdf()))
                .replaceAll("\\s", "");
    }

    private List<String> found(String forms) throws IOException {
        return press().check(unit(forms)).problems().stream()
                .filter(problem -> problem.code().startsWith("J12")
                        && (forms.equals(FORMS) || !problem.code().equals("J1210")))
                .map(Problem::toString)
                .toList();
    }

    @Test
    void formsAreSummedScoredAndGraded() throws IOException {
        assertThat(printed(FORMS))
                .contains("部门评价2个项目，执行75.00万元。")
                .contains("老旧管网改造（建设科）：到位100万元，执行率75%，得15分；总分92，等级好。总分92，执行率75%")
                .contains("专项债执行60万元", "自筹执行15万元")
                .contains("产出得49分：数量·改造长度3.2公里；质量·验收合格率100%；", "效益得28分：社会·受益户数210户；")
                .contains("平台维护（阳泉市国库集中支付中心）：到位5万元，执行率0%，得0分；总分0，等级差。");
    }

    @Test
    void rulesOnFormsLookAtEveryKind() throws IOException {
        assertThat(found(FORMS))
                .allMatch(text -> text.contains("J1210") && text.contains("没有写原因"))
                .hasSize(2);
        assertThat(found(FORMS.replace("得分: 28", "得分: 31")))
                .anyMatch(text -> text.contains("J1201"))
                .anyMatch(text -> text.contains("J1204"));
        assertThat(found(FORMS.replace("分值: 20,", "分值: 21,")))
                .singleElement()
                .asString()
                .contains("J1207", "产出各指标分值合计 51，应为 50");
        assertThat(found(FORMS.replace("执行: 60", "执行: 81")))
                .singleElement()
                .asString()
                .contains("J1205", "专项债实际执行金额");
        assertThat(found(FORMS.replace("平台维护", "老旧管网改造")))
                .singleElement()
                .asString()
                .contains("J1206", "部门评价表都是“老旧管网改造”");
    }

    @Test
    void withoutFormsNothingIsCounted() throws IOException {
        assertThat(printed("")).contains("部门评价0个项目，执行0万元。");
    }

    @Test
    void scoresAreAveragedInAllAndByGrade() throws IOException {
        Files.writeString(
                templates.resolve("山西/云岭/决算/数/部门评价.yaml"),
                "个数: 个数(部门评价表)\n执行: 合计(部门评价.*.资金.*.执行)\n平均: 平均分(部门评价表)\n好的: 平均分(部门评价表.好)\n");
        Path chapter = templates.resolve("山西/云岭/决算/章节/部门评价.ftl");
        Files.writeString(
                chapter,
                Files.readString(chapter).replace("万元。</p>", "万元，平均${部门评价.平均!\"没有\"}分，好的${部门评价.好的!\"没有\"}分。</p>"));
        String third = FORMS.substring(FORMS.indexOf("- 项目: 老旧"))
                .replace("老旧管网改造", "路灯改造")
                .replace("得分: 28", "得分: 27.55")
                .replaceFirst("  结论: .*\n[\\s\\S]*", "");

        assertThat(printed(FORMS + third)).contains("部门评价3个项目，执行150.00万元，平均61.18分，好的91.78分。");
        assertThat(printed(FORMS)).contains("平均46分，好的92分。");
        assertThat(printed("")).contains("部门评价0个项目，执行0万元，平均没有分，好的没有分。");
    }

    @Test
    void aCityMayDivideAndGradeOtherwise() throws IOException {
        String national = Files.readString(templates.resolve("全国/决算/表单/自评表.yaml"));
        Path own = Files.createDirectories(templates.resolve("山西/云岭/决算/表单")).resolve("自评表.yaml");
        Files.writeString(own, national.replace("  优: 90", "  优秀: 99.9\n  优: 90"));

        Figures figures = Figures.of(press(), unit(""));

        assertThat(figures.text("自评表", "1", "等级")).isEqualTo("优");
        Files.writeString(own, national.replace("  优: 90\n  良: 80", "  甲: 99\n  乙: 50"));
        assertThat(Figures.of(press(), unit("")).text("自评表", "1", "等级")).isEqualTo("乙");
    }

    @Test
    void slipsInAKindAreTold() throws IOException {
        Path kind = templates.resolve("山西/云岭/决算/表单/部门评价表.yaml");
        Files.writeString(kind, Files.readString(kind).replace("全称", "全程").replace("填报: 部门评价 ", "填报: 部门平价 "));

        InputRejected rejected = catchThrowableOfType(InputRejected.class, () -> press().check(unit("")));
        List<Problem> problems = rejected == null ? press().check(unit("")).problems() : rejected.problems();

        assertThat(problems)
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("全程"))
                .anyMatch(message -> message.contains("全称"));
    }

    @Test
    void fieldsThatAFormDoesNotHaveAreToldWithTheNearest() throws IOException {
        Path kind = templates.resolve("山西/云岭/决算/表单/部门评价表.yaml");
        Files.writeString(
                kind,
                Files.readString(kind).replace("  执行: 执行\n", "  执行: 执行数\n").replace("{填报: 指标,", "{填报: 结论,"));

        InputRejected rejected = catchThrowableOfType(InputRejected.class, () -> press().check(unit(FORMS)));
        List<Problem> problems = rejected == null ? press().check(unit(FORMS)).problems() : rejected.problems();

        assertThat(problems)
                .filteredOn(problem -> problem.code().equals("M0810"))
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("是否应为“执行”"))
                .anyMatch(message -> message.contains("指标.填报 写的是“结论”"));
    }

    @Test
    void formsWithNamesThatTheyDeclareComeBackFromAWorkbook() throws IOException {
        Files.writeString(templates.resolve("山西/云岭/决算/字段.yaml"), """
        字段:
          绩效自评: {每条: {项: {单位盖章: 词}}}
          情况说明: {项: {改进管理措施: 文字}}
          部门评价:
            每条:
              项:
                项目: {类型: 词, 必填: 是}
                主管科室: 词
                资金: {按名称: 资金来源, 项: {预算: 表单金额, 到位: 表单金额, 执行: 表单金额}}
                指标:
                  项:
                    产出: {项: {得分: 得分, 数量: 指标行}}
                    效益: {项: {社会: 指标行}}
                结论: 段落
        共用:
          指标行: {每条: {项: {指标: 词, 指标值: 词, 完成值: 词, 分值: 得分, 得分: 得分}}}
        """);
        String forms = FORMS.replaceFirst(" +质量: .*\n", "").replace("结论: 总分{总分}，执行率{执行率}", "结论: [一段。, 二段。]");
        Packs packs = new Packs(templates);
        OwnUnit before = OwnUnit.read(unit(forms), packs.fields());
        Pack pack = packs.open("山西/云岭", BookletKind.FINAL_ACCOUNTS, 2023, Place.of("测试"));

        OwnUnit after = OwnUnit.of(
                FillInWorkbook.of(before.tree(), UnitPlans.of(pack.fields()), pack.codes(), AskedFor.by(pack)),
                "单位.xlsx",
                packs.fields());

        assertThat(after.unit().particulars().given().entries("部门评价"))
                .hasSize(2)
                .isEqualTo(before.unit().particulars().given().entries("部门评价"));
    }

    /** What a unit's booklet says. */
    private record Figures(cn.yince.compute.Group prose) {
        static Figures of(Press press, Path unit) {
            return new Figures(press.compute(unit).figures().prose());
        }

        String text(String form, String number, String name) {
            return prose.group(form)
                    .orElseThrow()
                    .group(number)
                    .orElseThrow()
                    .words(name)
                    .orElseThrow();
        }
    }
}
