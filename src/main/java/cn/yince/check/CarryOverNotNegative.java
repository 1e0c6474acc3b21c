package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.amount.Amount;
import cn.yince.codes.CodeBook;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.CarryOver;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Fund;
import java.util.List;

/** J0402 (财政拨款收入支出决算总表): a hint where 财政拨款 carried over is below zero. */
final class CarryOverNotNegative implements Rule<FinalAccounts> {
  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.hint(
            "J0402",
            "财政拨款结转结余的正负",
            "每种财政拨款：年初结转和结余 ≥ 0，年末结转和结余 ≥ 0",
            "{表:财政拨款收入支出决算总表}"));
  }

  @Override
  public void check(SummedUnit<FinalAccounts> checked, CodeBook codes, Problems problems) {
    FinalAccounts unit = checked.unit();
    look(unit, unit.balances().opening(), "年初", problems);
    look(unit, unit.balances().closing(), "年末", problems);
  }

  private static void look(FinalAccounts unit, CarryOver carried, String end, Problems problems) {
    for (Fund fund : Fund.values()) {
      Amount amount = carried.of(fund);
      if (fund.isFiscal() && amount.signum() < 0) {
        problems.hint(
            "J0402",
            unit.source().placeOf("结转结余." + end + "." + fund.label()),
            "%s%s结转和结余是负数：%s万元".formatted(end, fund.label(), amount.rounded().toPlainString()),
            "财政拨款通常不会透支，请核对；确为负数时不必改");
      }
    }
  }
}
