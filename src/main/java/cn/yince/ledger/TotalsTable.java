package cn.yince.ledger;

import cn.yince.amount.Amount;
import cn.yince.unit.Balances;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Fund;
import cn.yince.unit.IncomeSource;
import java.util.Map;

/** 公开01表 收入支出决算总表. */
final class TotalsTable {
  static final String NAME = "公开01表";

  private TotalsTable() {}

  static void sum(FinalAccounts unit, Cells cells) {
    income(unit, cells);
    expenditure(unit.balances(), cells);
  }

  private static void income(FinalAccounts unit, Cells cells) {
    Balances balances = unit.balances();
    for (IncomeSource source : IncomeSource.values()) {
      String row = source.isFiscal() ? source.label() + "收入" : source.label();
      cells.put(NAME, row, source.isFiscal() ? fiscal(unit, cells, source) : inTable02(cells, source));
    }
    Amount income =
        cells.put(NAME, "本年收入合计", cells.get(IncomeTable.NAME, CellName.TOTAL, IncomeTable.TOTAL_COLUMN));
    Amount used = cells.put(NAME, "使用非财政拨款结余", balances.nonFiscalBalanceUsed());
    Amount opening = cells.put(NAME, "年初结转和结余", allFunds(balances, true));
    cells.put(NAME, "收入总计", income.plus(used).plus(opening));
  }

  private static void expenditure(Balances balances, Cells cells) {
    cells
        .classes(ExpenditureTable.NAME)
        .forEach(
            code -> cells.put(NAME, code, cells.get(ExpenditureTable.NAME, code, ExpenditureTable.TOTAL_COLUMN)));
    Amount spent =
        cells.put(
            NAME, "本年支出合计", cells.get(ExpenditureTable.NAME, CellName.TOTAL, ExpenditureTable.TOTAL_COLUMN));
    Amount distributed = cells.put(NAME, "结余分配", balances.surplusDistribution());
    Amount closing = cells.put(NAME, "年末结转和结余", allFunds(balances, false));
    cells.put(NAME, "支出总计", spent.plus(distributed).plus(closing));
  }

  private static Amount allFunds(Balances balances, boolean opening) {
    Amount sum = Amount.ZERO;
    for (Fund fund : Fund.values()) {
      sum = sum.plus((opening ? balances.opening() : balances.closing()).of(fund));
    }
    return sum;
  }

  private static Amount inTable02(Cells cells, IncomeSource source) {
    return cells.get(IncomeTable.NAME, CellName.TOTAL, source.label());
  }

  /** One fund's 财政拨款; the very figure of 公开02表 when it is the only fund. */
  private static Amount fiscal(FinalAccounts unit, Cells cells, IncomeSource source) {
    Amount own = Amount.ZERO;
    boolean alone = true;
    for (Map<IncomeSource, Amount> bySource : unit.income().values()) {
      own = own.plus(bySource.getOrDefault(source, Amount.ZERO));
      alone &= bySource.entrySet().stream().noneMatch(e -> isOtherFund(e, source));
    }
    return alone ? cells.get(IncomeTable.NAME, CellName.TOTAL, IncomeTable.FISCAL) : own;
  }

  private static boolean isOtherFund(Map.Entry<IncomeSource, Amount> entry, IncomeSource source) {
    return entry.getKey() != source && entry.getKey().isFiscal() && entry.getValue().value().signum() != 0;
  }
}
