package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.amount.Amount;
import cn.yince.codes.CodeBook;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Balances;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Fund;
import cn.yince.unit.IncomeSource;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** J0401 (财政拨款收入支出决算总表): for each fund, income + opening carry-over = expenditure + closing carry-over. */
final class FundsBalance implements Rule<FinalAccounts> {
  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.error(
            "J0401",
            "各项资金的收支平衡",
            "每种资金：本年收入+年初结转和结余=本年支出+年末结转和结余；其他资金左边加使用非财政拨款结余，右边加结余分配",
            "{表:财政拨款收入支出决算总表}"));
  }

  @Override
  public void check(SummedUnit<FinalAccounts> checked, CodeBook codes, Problems problems) {
    FinalAccounts unit = checked.unit();
    for (Fund fund : Fund.values()) {
      Balances balances = unit.balances();
      Amount left = income(unit, fund).plus(balances.opening().of(fund));
      Amount right = expenditure(unit, fund).plus(balances.closing().of(fund));
      if (fund == Fund.OTHER) {
        left = left.plus(balances.nonFiscalBalanceUsed());
        right = right.plus(balances.surplusDistribution());
      }
      new Sides(fund.label() + "：本年收入+年初结转结余", left, "本年支出+年末结转结余", right)
          .mustAgree("J0401", place(unit, fund, left.minus(right)), "同一资金来源的收入、支出和结转必须平衡，请逐项核对", problems);
    }
  }

  /** The one item whose own income and expenditure differ by just as much; else where the fund has any money. */
  private static Place place(FinalAccounts unit, Fund fund, Amount difference) {
    SortedSet<String> codes = new TreeSet<>(unit.income().keySet());
    codes.addAll(unit.expenditure().keySet());
    List<String> suspects =
        codes.stream().filter(code -> income(unit, fund, code).minus(spent(unit, fund, code)).mayEqual(difference)).toList();
    String code = suspects.size() == 1 ? suspects.get(0) : "";
    boolean carried = !unit.balances().opening().of(fund).isZero() || !unit.balances().closing().of(fund).isZero();
    boolean other = fund == Fund.OTHER && unit.source().places().containsKey("结转结余");
    return !code.isEmpty()
        ? unit.source().placeOfFirst("收入." + code, "支出." + code)
        : unit.source().placeOfFirst(carried || other ? "结转结余" : "支出", "支出", "收入");
  }

  private static Amount income(FinalAccounts unit, Fund fund) {
    return Amount.sum(unit.income().keySet().stream().map(code -> income(unit, fund, code)).toList());
  }

  private static Amount income(FinalAccounts unit, Fund fund, String code) {
    Amount sum = Amount.ZERO;
    for (Map.Entry<IncomeSource, Amount> e : unit.income().getOrDefault(code, Map.of()).entrySet()) {
      boolean mine = e.getKey().isFiscal() ? e.getKey().name().equals(fund.name()) : fund == Fund.OTHER;
      sum = mine ? sum.plus(e.getValue()) : sum;
    }
    return sum;
  }

  private static Amount expenditure(FinalAccounts unit, Fund fund) {
    return Amount.sum(unit.expenditure().keySet().stream().map(code -> spent(unit, fund, code)).toList());
  }

  private static Amount spent(FinalAccounts unit, Fund fund, String code) {
    return Amount.sum(unit.expenditure().getOrDefault(code, Map.of()).getOrDefault(fund, Map.of()).values());
  }
}
