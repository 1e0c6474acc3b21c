package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.amount.Amount;
import cn.yince.codes.CodeBook;
import cn.yince.problem.Need;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.SelfEvaluation.Funds;
import java.util.List;

/** J1208: what 整体支出自评 involves is what the forms executed, or else all expenditure. */
final class EvaluatedFundsAgree implements Rule<FinalAccounts> {
  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.error(
            "J1208", "整体支出自评的涉及资金", "有自评表时：涉及资金=各自评表实际执行金额合计，或={表:支出决算表} 本年支出合计", "情况说明 {节:预算绩效}；项目支出绩效自评表")
            .needing(Need.EVALUATIONS));
  }

  @Override
  public List<NotChecked> notChecked(SummedUnit<FinalAccounts> checked) {
    boolean involved = checked.unit().narrative().overall().spent() != null;
    return NotChecked.when(!involved, "没有填写整体支出自评的涉及资金", "J1208");
  }

  @Override
  public void check(SummedUnit<FinalAccounts> checked, CodeBook codes, Problems problems) {
    FinalAccounts unit = checked.unit();
    Amount involved = unit.narrative().overall().spent();
    if (involved == null || unit.selfEvaluations().isEmpty()) {
      return;
    }
    List<Amount> executed =
        unit.selfEvaluations().stream().flatMap(form -> form.funds().values().stream()).map(Funds::executed).toList();
    if (!involved.mayEqual(checked.ledger().amount("支出决算表", "合计", "本年支出合计"))) {
      new Sides("整体支出自评涉及资金", involved, "各自评表实际执行金额合计", Amount.sum(executed))
          .mustAgree(
              "J1208", unit.source().placeOf("情况说明.整体支出自评.涉及资金"), "请核对涉及资金和各自评表的执行数；评价的是全部支出时，涉及资金填本年支出合计", problems);
    }
  }
}
