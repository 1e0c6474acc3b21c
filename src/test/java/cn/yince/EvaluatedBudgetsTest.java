package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A city that says what its evaluated projects were budgeted, by fund, and what the department evaluated of them, on the example of a department that was really published. */
class EvaluatedBudgetsTest {
  private static final Path EXAMPLE = Path.of("data-examples/fenyang-approval-2023.yaml");
  private static final Press PRESS = new Press(Path.of("templates"), Path.of("fonts")).with(Options.PLAIN.verifying());

  @TempDir Path folder;

  private static List<String> pages(Path unit) throws IOException {
    return BookletText.pages(PRESS.print(unit, step -> {}).booklet().pdf()).stream().map(page -> page.replaceAll("\\s", "")).toList();
  }

  private Path with(String typed, String instead) throws IOException {
    String example = Files.readString(EXAMPLE);
    assertThat(example).contains(typed);
    return Files.writeString(folder.resolve("单位.yaml"), example.replaceFirst(Pattern.quote(typed), instead));
  }

  @Test
  void theExampleIsBlamedForTheTargetsItMissedAlone() {
    assertThat(PRESS.check(EXAMPLE).problems()).extracting(Problem::code).containsOnly("J1210");
  }

  @Test
  void contentsNumbersAreThePublishedOnes() throws IOException {
    List<Integer> numbers =
        BookletText.pages(PRESS.print(EXAMPLE, step -> {}).booklet().pdf()).get(1).lines().skip(1).map(line -> Integer.valueOf(line.replaceAll(".*?(\\d+)\\s*$", "$1"))).toList();
    assertThat(numbers).containsExactly(1, 1, 1, 2, 2, 4, 5, 6, 8, 9, 11, 12, 13, 14, 15, 15, 15, 15, 15, 15, 16, 16, 16, 16, 17, 19, 19);
  }

  @Test
  void publishedFiguresComeOut() throws IOException {
    assertThat(String.join("", pages(EXAMPLE)))
        .contains("收入总计增加286.32万元，增长30.84%", "基本支出502.70万元，占比41.39%", "项目支出711.98万元，占比58.61%")
        .contains("年初预算1,433.90万元，支出决算1,214.68万元，完成年初预算的84.71%。")
        .contains("公务用车运行维护费支出4.09万元，完成全年预算的100.00%，比上年度增加0.22万元，增长5.68%")
        .contains("2023年机关运行经费支出36.40万元，比2022年减少2.72万元，下降6.95%");
  }

  @Test
  void partsOfExpenditureStandInOneParagraphWithTheirShares() throws IOException {
    assertThat(String.join("", pages(EXAMPLE)))
        .contains("一般公共服务支出年初预算1,390.32万元，支出决算1,170.31万元，完成年初预算的84.18%，主要用于")
        .contains("较2022年决算增加283.30万元，增长31.94%", "支出决算44.37万元，完成年初预算的101.79%", "较2022年决算增加3.02万元，增长7.3%");
  }

  @Test
  void projectsAreSummedByFundAsBudgeted() throws IOException {
    assertThat(String.join("", pages(EXAMPLE)))
        .contains("涉及二级项目12个，资金263.76万元，其中一般公共预算项目支出263.76万元、政府性基金预算项目支出0万元、国有资本经营预算项目支出0万元")
        .contains("11个项目自评等级为“优”，0个项目自评等级为“良”，1个项目自评等级为“中”，0个项目自评等级为“差”。");
    Path unit = with("    年度目标: 机关日常运行平稳。\n", "    年度目标: 机关日常运行平稳。\n    资金性质: 政府性基金预算财政拨款\n");
    assertThat(String.join("", pages(unit)))
        .contains("资金263.76万元，其中一般公共预算项目支出223.76万元、政府性基金预算项目支出40.00万元、国有资本经营预算项目支出0万元");
  }

  @Test
  void theDepartmentsOwnEvaluationIsLeftOutWhenThereWasNone() throws IOException {
    assertThat(String.join("", pages(EXAMPLE))).contains("要求，一是组织", "二是组织对“2023年全市电子政务外网进行提速", "扩容费用”“汾阳市标准化政务服务大厅改造项目经费”等");
    String example = Files.readString(EXAMPLE);
    int from = example.indexOf("  # 部门评价");
    Path unit = Files.writeString(folder.resolve("单位.yaml"), example.substring(0, from) + example.substring(example.indexOf("# 自评表：", from)));
    assertThat(String.join("", pages(unit))).contains("要求，组织对2023年初预算", "（涉密项目除外）。2、其他需要说明的事项").doesNotContain("二是组织");
  }

  @Test
  void projectsWithoutAFormAreAskedAfter() throws IOException {
    assertThat(PRESS.check(with("    个数: 12\n    涉及资金: 263.764\n", "    个数: 13\n    涉及资金: 320.54\n")).problems())
        .filteredOn(problem -> !problem.code().equals("J1210"))
        .extracting(Problem::code, Problem::message)
        .containsExactly(
            tuple("D0102", "部门评价的项目 13，自评表 12，相差 1"),
            tuple("D0103", "部门评价涉及资金 320.54万元，自评项目的年初预算 263.76万元，相差 56.78万元"));
  }

  @Test
  void projectsWhoseFormsAreNotDisclosedCount() throws IOException {
    Path unit =
        with(
            "    个数: 12\n    涉及资金: 263.764\n    评价结果: 本部门各项目的预算绩效总体为优\n",
            "    个数: 13\n    涉及资金: 320.54\n    评价结果: 总体为优\n  未公开的自评表: {个数: 1, 优: 1, 涉及资金: 50.10, 年初预算: 56.776}\n");

    assertThat(PRESS.check(unit).problems()).extracting(Problem::code).doesNotContain("D0102", "D0103", "J0005", "J1202", "T0118");
    assertThat(String.join("", pages(unit)))
        .contains("涉及二级项目13个，资金320.54万元，其中一般公共预算项目支出320.54万元、政府性基金预算项目支出0万元")
        .contains("12个项目自评等级为“优”，0个项目自评等级为“良”，1个项目自评等级为“中”");
  }

  @Test
  void formsScoreEveryIndicatorAndHaveNoColumnForRemarks() throws IOException {
    String page = pages(EXAMPLE).stream().filter(each -> each.contains("2023年CA数字证书费项目支出绩效自评表")).findFirst().orElseThrow();
    assertThat(page)
        .contains("资金总额：3.0243.0243.0241.024233.863.39", "市县区财政资金3.0243.0243.0241.024233.863.39", "分79.39中")
        .contains("数量指标办理CA数字证书=63个=63个=29个206按实际申领办理")
        .doesNotContain("定性指标");
  }
}
