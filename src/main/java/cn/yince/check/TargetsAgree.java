package cn.yince.check;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Need;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Budget;
import cn.yince.unit.PerformanceTarget;
import cn.yince.unit.Project;
import cn.yince.unit.Source;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.codes.CodeBook;
import java.util.List;

/**
 * J2141, J2142 (申报表): a target's money of this year is its project's, and that of the whole period no less. J2144: a hint
 * where a project of this year has no target.
 */
final class TargetsAgree implements Rule<Budget> {
  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.error(
            "J2141",
            "绩效目标的年度资金",
            "年度资金总额=项目本年金额",
            "项目支出绩效目标申报表；{表:项目支出预算表}")
            .needing(Need.TARGETS),
        RuleCard.error(
            "J2142",
            "绩效目标的实施期资金",
            "年度资金总额 ≤ 实施期资金总额",
            "项目支出绩效目标申报表")
            .needing(Need.TARGETS),
        RuleCard.hint(
            "J2144",
            "绩效目标的有无",
            "本年有钱的项目都填绩效目标",
            "项目支出绩效目标申报表；情况说明 {节:预算绩效}"));
  }

  @Override
  public List<NotChecked> notChecked(SummedUnit<Budget> checked) {
    return NotChecked.when(checked.unit().projects().isEmpty(), "没有项目", "J2144");
  }

  @Override
  public void check(SummedUnit<Budget> checked, CodeBook codes, Problems problems) {
    Budget unit = checked.unit();
    for (int i = 0; i < unit.projects().size(); i++) {
      Project project = unit.projects().get(i);
      String path = "项目." + (i + 1);
      if (project.target().isPresent()) {
        target(project, project.target().get(), unit.source(), path + ".绩效目标", problems);
      } else if (!Amount.sum(project.thisYear().values()).isZero()) {
        problems.hint(
            "J2144",
            unit.source().placeOf(path),
            "项目“" + project.name() + "”没有绩效目标",
            "实行绩效目标管理的项目请填写“绩效目标”");
      }
    }
  }

  private static void target(
      Project project, PerformanceTarget target, Source source, String path, Problems problems) {
    Amount planned = Amount.sum(project.thisYear().values());
    Amount thisYear = target.thisYear().isEmpty() ? planned : Amount.sum(target.thisYear().values());
    String of = "项目“" + project.name() + "”的";
    new Sides(of + "年度资金总额", thisYear, "本年金额", planned)
        .mustAgree("J2141", source.placeOf(path + ".年度资金"), "请核对绩效目标的“年度资金”和项目的“本年”", problems);
    new Sides(of + "年度资金总额", thisYear, "实施期资金总额", Amount.sum(target.wholePeriod().values()))
        .leftMustNotExceed("J2142", source.placeOf(path + ".实施期资金"), "实施期资金包括本年资金，不应小于年度资金", problems);
  }
}
