package cn.yince.check;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Need;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.SelfEvaluation.Funds;
import cn.yince.unit.SelfEvaluation;
import cn.yince.unit.codes.CodeBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** J1205, J1206 (自评表): hints where more was spent than received, and where two forms are of one project. */
final class FormsPlausible implements Rule<FinalAccounts> {
  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.hint("J1205", "执行与到位", "每种资金来源：实际执行金额 ≤ 实际到位金额", "项目支出绩效自评表").needing(Need.EVALUATIONS),
        RuleCard.hint("J1206", "自评项目的名称", "没有两张自评表的项目名称相同", "项目支出绩效自评表").needing(Need.EVALUATIONS));
  }

  @Override
  public List<NotChecked> notChecked(SummedUnit<FinalAccounts> checked) {
    List<SelfEvaluation> forms = checked.unit().selfEvaluations();
    List<NotChecked> none = new ArrayList<>();
    boolean received =
        forms.stream().flatMap(form -> form.funds().values().stream()).anyMatch(funds -> !funds.received().isZero());
    none.addAll(NotChecked.when(!received, "自评表没有填写到位金额", "J1205"));
    none.addAll(NotChecked.when(forms.size() < 2, "只有一张自评表", "J1206"));
    return none;
  }

  @Override
  public void check(SummedUnit<FinalAccounts> checked, CodeBook codes, Problems problems) {
    FinalAccounts unit = checked.unit();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 1; i <= unit.selfEvaluations().size(); i++) {
      SelfEvaluation form = unit.selfEvaluations().get(i - 1);
      String path = "绩效自评." + i;
      form.funds().forEach((source, funds) -> withinReceived(unit, source.label(), funds, path, problems));
      Integer earlier = seen.putIfAbsent(form.project(), i);
      if (earlier != null) {
        problems.hint(
            "J1206",
            unit.source().placeOf(path + ".项目名称"),
            "第 %d 张和第 %d 张自评表都是“%s”".formatted(earlier, i, form.project()),
            "请核对是否重复，或写出各自的全名");
      }
    }
  }

  private static void withinReceived(FinalAccounts unit, String source, Funds funds, String path, Problems problems) {
    if (!funds.received().isZero()) {
      new Sides(source + "实际执行金额", funds.executed(), "实际到位金额", funds.received())
          .leftShouldNotExceed("J1205", unit.source().placeOf(path + ".资金." + source), "执行的金额通常不超过到位的金额，请核对", problems);
    }
  }
}
