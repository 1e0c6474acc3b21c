package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.codes.CodeBook;
import cn.yince.ledger.Ledger;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Budget;
import java.util.ArrayList;
import java.util.List;

/** J2701 (政府性基金预算收入表), J2901 (国有资本经营预算收支表): the 收入科目 of a fund add up to its income in 预算收支总表. */
final class FundIncomeAgrees implements Rule<Budget> {
  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.error(
            "J2701",
            "政府性基金收入",
            "{表:政府性基金预算收入表} 各收入科目之和={表:预算收支总表} 政府性基金预算",
            "{表:政府性基金预算收入表}"),
        RuleCard.error(
            "J2901",
            "国有资本经营收入",
            "{表:国有资本经营预算收支表} 各收入科目之和={表:预算收支总表} 国有资本经营预算",
            "{表:国有资本经营预算收支表}"));
  }

  @Override
  public List<NotChecked> notChecked(SummedUnit<Budget> checked) {
    List<NotChecked> none = new ArrayList<>();
    Budget unit = checked.unit();
    none.addAll(without(checked, "政府性基金预算", unit.governmentFundIncome().isEmpty(), "J2701"));
    none.addAll(without(checked, "国有资本经营预算", unit.stateCapitalIncome().isEmpty(), "J2901"));
    return none;
  }

  @Override
  public void check(SummedUnit<Budget> checked, CodeBook codes, Problems problems) {
    agrees(checked, "J2701", "政府性基金预算收入表.合计.预算", "政府性基金预算", "政府性基金收入", problems);
    agrees(checked, "J2901", "国有资本经营预算收支表.收入合计.预算", "国有资本经营预算", "国有资本经营收入", problems);
  }

  private static List<NotChecked> without(SummedUnit<Budget> checked, String fund, boolean noIncome, String code) {
    boolean nothing = noIncome && checked.ledger().amount("预算收支总表." + fund).isZero();
    return NotChecked.when(nothing, "没有" + fund, code);
  }

  private static void agrees(
      SummedUnit<Budget> checked, String rule, String total, String fund, String path, Problems problems) {
    Ledger ledger = checked.ledger();
    String table = total.substring(0, total.indexOf('.'));
    new Sides(
            "{表:" + table + "} 各收入科目合计",
            ledger.amount(total),
            "{表:预算收支总表} " + fund + "（本年支出+年终结转）",
            ledger.amount("预算收支总表." + fund))
        .mustAgree(
            rule,
            checked.unit().source().placeOfFirst(path, "支出"),
            "请核对“" + path + "”各收入科目与“支出”“年终结转”中的" + fund,
            problems);
  }
}
