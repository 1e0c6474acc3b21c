package cn.yince.ledger;

import cn.yince.amount.Amount;
import cn.yince.unit.CarryOver;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Fund;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** 公开04表 财政拨款收入支出决算总表: income by fund on the left, expenditure by 类 and fund on the right. */
final class FiscalTotalsTable {
  static final String NAME = "公开04表";
  private static final String ALL = "合计";
  private static final List<Fund> FUNDS = List.of(Fund.GENERAL, Fund.GOVERNMENT_FUND, Fund.STATE_CAPITAL);

  /** Table and column that hold a fund's expenditure by code. */
  private static final Map<Fund, List<String>> SPENT_IN =
      Map.of(
          Fund.GENERAL, List.of(GeneralExpenditureTable.NAME, GeneralExpenditureTable.TOTAL_COLUMN),
          Fund.GOVERNMENT_FUND, List.of(GovernmentFundTable.NAME, "小计"),
          Fund.STATE_CAPITAL, List.of(StateCapitalTable.NAME, StateCapitalTable.TOTAL_COLUMN));

  private FiscalTotalsTable() {}

  static void sum(FinalAccounts unit, Cells cells) {
    income(unit, cells);
    expenditure(unit, cells);
  }

  private static void income(FinalAccounts unit, Cells cells) {
    Amount income = Amount.ZERO;
    Amount opening = Amount.ZERO;
    for (Fund fund : FUNDS) {
      String row = fund.label() + "收入";
      income = income.plus(cells.put(NAME, row, cells.get(TotalsTable.NAME, row)));
      opening = opening.plus(cells.put(NAME, "年初" + fund.label(), unit.balances().opening().of(fund)));
    }
    income = cells.put(NAME, "本年收入合计", income);
    opening = cells.put(NAME, "年初财政拨款结转和结余", opening);
    cells.put(NAME, "收入总计", sameAsTable01(cells, "收入总计", income.plus(opening)));
  }

  private static void expenditure(FinalAccounts unit, Cells cells) {
    TreeSet<String> classes = new TreeSet<>();
    FUNDS.forEach(fund -> classes.addAll(cells.classes(SPENT_IN.get(fund).get(0))));
    classes.forEach(code -> row(cells, code, fund -> spent(cells, fund, code)));
    row(cells, "本年支出合计", fund -> spent(cells, fund, CellName.TOTAL));
    CarryOver closing = unit.balances().closing();
    row(cells, "年末财政拨款结转和结余", closing::of);
    row(
        cells,
        "支出总计",
        fund ->
            cells
                .get(NAME, "本年支出合计", fund.label())
                .plus(cells.get(NAME, "年末财政拨款结转和结余", fund.label())));
  }

  private static void row(Cells cells, String row, java.util.function.Function<Fund, Amount> amount) {
    Amount all = Amount.ZERO;
    for (Fund fund : FUNDS) {
      all = all.plus(cells.put(NAME, row, fund.label(), amount.apply(fund)));
    }
    cells.put(NAME, row, ALL, all);
  }

  private static Amount spent(Cells cells, Fund fund, String row) {
    List<String> where = SPENT_IN.get(fund);
    return cells.get(where.get(0), row, where.get(1));
  }

  /** The very figure of 公开01表 when all money is 财政拨款, so that a rounding difference cannot show. */
  private static Amount sameAsTable01(Cells cells, String row, Amount sum) {
    boolean allFiscal =
        cells.get(TotalsTable.NAME, "本年收入合计").equals(cells.get(NAME, "本年收入合计"))
            && cells.get(TotalsTable.NAME, "年初结转和结余").equals(cells.get(NAME, "年初财政拨款结转和结余"))
            && cells.get(TotalsTable.NAME, "使用非财政拨款结余").value().signum() == 0;
    return allFiscal ? cells.get(TotalsTable.NAME, row) : sum;
  }
}
