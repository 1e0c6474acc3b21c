package cn.yince.compute;

import cn.yince.amount.Amount;
import cn.yince.ledger.Ledger;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Fund;
import cn.yince.unit.OverallEvaluation;
import cn.yince.unit.SelfEvaluation.Funds;
import cn.yince.unit.SelfEvaluation;
import java.util.List;

/** What 十（四） (十四) says of money: executed by the evaluated projects, by fund, and evaluated as a whole (整体). */
final class PerformanceSection {
  private static final String EXPENDITURE = "公开03表";
  private static final String TOTAL = "合计";

  private PerformanceSection() {}

  static void add(FinalAccounts unit, Ledger ledger, Section root) {
    Section section = root.section("十四");
    List<SelfEvaluation> forms = unit.selfEvaluations();
    Amount executed = section.money("涉及资金", executed(forms));
    section.share("占项目支出", executed, ledger.amount(EXPENDITURE, TOTAL, "项目支出"));
    Section byFund = section.section("自评资金");
    for (Fund fund : Fund.values()) {
      byFund.money(fund.label(), executed(forms.stream().filter(form -> form.fund() == fund).toList()));
    }
    if (unit.narrative().overall().isTyped()) {
      overall(unit.narrative().overall(), ledger, section.section("整体"));
    }
  }

  private static Amount executed(List<SelfEvaluation> forms) {
    return Amount.sum(forms.stream().map(form -> EvaluationFunds.sum(form.funds(), Funds::executed)).toList());
  }

  private static void overall(OverallEvaluation typed, Ledger ledger, Section section) {
    if (typed.spent() == null) {
      section.money("涉及资金", ledger.amount(EXPENDITURE, TOTAL, "本年支出合计"));
      section.money("一般公共预算", ledger.amount("公开05表", TOTAL, "小计"));
      section.money("政府性基金预算", ledger.amount("公开07表", TOTAL, "小计"));
      section.money("国有资本经营预算", ledger.amount("公开08表", TOTAL, "合计"));
    } else {
      section.money("涉及资金", typed.spent());
      section.money("一般公共预算", typed.spent().minus(typed.governmentFund()).minus(typed.stateCapital()));
      section.money("政府性基金预算", typed.governmentFund());
      section.money("国有资本经营预算", typed.stateCapital());
    }
    section.prose("评价结果", typed.result(), "情况说明.整体支出自评.评价结果");
    section.put("等级", typed.grade());
    if (typed.score() != null) {
      section.score("得分", section.typed(typed.score(), "情况说明.整体支出自评.得分"));
      section.put("等级", typed.grade().isEmpty() ? Grade.of(typed.score()).label() : typed.grade());
    }
  }
}
