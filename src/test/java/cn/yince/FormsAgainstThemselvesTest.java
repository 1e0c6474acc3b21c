package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form of a project held against itself: what was to be reached, what was, its score and its cause. */
class FormsAgainstThemselvesTest {
    private static final String GROUPED = """
      绩效自评:
        - 项目名称: 机房设备更新
          资金: {市财政: {预算: 20, 到位: 20, 执行: 20}}
          指标:
            产出指标:
              得分: 50
              数量指标:
                - {指标: 培训次数, 年度指标值: ≥5次, 全年完成值: 6次}
                - {指标: 培训人数, 年度指标值: "≥2,000人/年", 全年完成值: 2000人}
              质量指标:
                - {指标: 验收合格率, 年度指标值: 100%, 全年完成值: 100%}
                - {指标: 安全事故发生率, 年度指标值: 0, 全年完成值: 0%}
              时效指标:
                - {指标: 响应时间, 年度指标值: 2小时以内, 全年完成值: 1小时}
              成本指标:
                - {指标: 培训费, 年度指标值: ≤5万元, 全年完成值: 48000元}
            效益指标:
              得分: 30
              社会效益指标:
                - {指标: 系统稳定, 年度指标值: 稳定, 全年完成值: 稳定}
            满意度指标:
              得分: 10
              服务对象满意度指标:
                - {指标: 满意度, 年度指标值: 95%以上, 全年完成值: 97%}
          存在问题与整改措施: 无
          评价人员: {组长: {姓名: 李某}, 成员: [{姓名: 王某}]}
      """;

    @TempDir
    Path folder;

    private Path unit(String forms) throws IOException {
        return Files.writeString(
                folder.resolve("单位.yaml"), Files.readString(Path.of("data-examples/minimal.yaml")) + "\n" + forms);
    }

    private static Press press() {
        return ShippedPress.PRESS;
    }

    private List<Problem> found(String forms) throws IOException {
        return press().check(unit(forms)).problems().stream()
                .filter(problem -> problem.code().startsWith("J12"))
                .toList();
    }

    @Test
    void aSoundFormIsNotBlamed() throws IOException {
        assertThat(found(GROUPED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年完成值: 6次|全年完成值: 2次|J1210 J1213",
                "全年完成值: 6次|全年完成值: 2场|J1210 J1213",
                "全年完成值: 6次|'全年完成值: 2次, 原因: 其余改为线上'|J1210 J1213",
                "全年完成值: 2000人|全年完成值: ≥500人|J1210 J1213",
                "'全年完成值: 100%}'|全年完成值: 98%}|J1210 J1213",
                "全年完成值: 0%|全年完成值: 1%|J1210 J1213",
                "全年完成值: 1小时|全年完成值: 3小时|J1210 J1213",
                "全年完成值: 48000元|全年完成值: 6万元|J1210 J1213",
                "全年完成值: 97%|全年完成值: 94%|J1210 J1213",
                "', 全年完成值: 6次'|''|J1211",
                "指标: 培训人数|指标: 培训次数|J1212",
                "'指标: 培训次数, '|''|J1218",
                "'指标: 培训次数, '|'指标: \"\", '|J1218",
                "', 年度指标值: ≥5次, 全年完成值: 6次'|''|J1218",
                "', 年度指标值: ≥5次, 全年完成值: 6次'|', 年度指标值: \"\", 全年完成值: \"\"'|J1218",
                "'组长: {姓名: 李某}, '|''|J1214",
                "'组长: {姓名: 李某}'|'组长: {职务: 主任}'|J1214",
                "'得分: 30'|'经济效益指标: []'|J1209",
                "'全年完成值: 6次'|'全年完成值: 12个班次'|-",
                "'≥5次'|'5-8次'|-",
                "'≥5次'|'约8次'|-",
                "全年完成值: 48000元|全年完成值: 400元/人|-",
                "'全年完成值: 6次'|'全年完成值: 已完成'|-",
                "'指标: 安全事故发生率'|'指标: 满意度'|-",
            })
    void aSlipIsFound(String typed, String instead, String codes) throws IOException {
        assertThat(GROUPED).contains(typed);
        List<Problem> problems = found(GROUPED.replace(typed, instead));
        assertThat(problems)
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(codes.equals("-") ? new String[0] : codes.split(" "));
        assertThat(problems)
                .allMatch(problem -> problem.code().equals("J1209") == problem.stops()
                        && problem.place().line() > 0);
    }

    @Test
    void aCauseAndFewerPointsAreEnough() throws IOException {
        String honest = GROUPED.replace("全年完成值: 6次", "全年完成值: 2次, 原因: 其余改为线上")
                .replace("得分: 50", "得分: 45")
                .replace("存在问题与整改措施: 无", "存在问题与整改措施: 培训次数不足");
        assertThat(found(honest)).isEmpty();
    }

    @Test
    void scoresByIndicatorAreLookedAtOneByOne() throws IOException {
        String scored =
                "绩效自评: [{项目名称: 甲, 资金: {市财政: {预算: 1, 执行: 1}}, 指标: {产出指标: {数量指标: [{指标: 乙, 调整后指标值: ≥130条, 实际完成值: ≥112条, 分值: 40, 得分: 40}, {指标: 丙, 调整后指标值: 9个, 实际完成值: 8个, 分值: 10, 得分: 9, 偏差原因: 一个推迟}]}, 效益指标: {得分: 30}, 满意度指标: {得分: 10}}}]";
        assertThat(found(scored))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("目标 ≥130条，完成 ≥112条", "满分");
        assertThat(found(scored.replace("分值: 10, 得分: 9, ", "分值: 10, ")))
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("J1209", "J1210");
    }

    /** A form with only a name is graded neither 差 nor anything else. */
    @Test
    void aMissingScoreIsNotZero() throws IOException {
        Path nameOnly = unit("绩效自评: [{项目名称: 甲, 自评结论: \"总分{总分}分\"}]\n");
        assertThat(press().check(nameOnly).problems())
                .filteredOn(Problem::stops)
                .extracting(Problem::code)
                .containsExactly("J1209");
        String draft = String.join(
                "\n",
                BookletText.pages(press().with(Options.PLAIN.drafting())
                        .print(nameOnly, step -> {})
                        .booklet()
                        .pdf()));
        assertThat(draft).contains("自评个数1个").doesNotContain("等级为“差”").doesNotContain("1个项目自评等级");
    }
}
