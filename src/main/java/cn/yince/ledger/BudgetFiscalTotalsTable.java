package cn.yince.ledger;

import cn.yince.amount.Amount;
import cn.yince.unit.Budget;
import cn.yince.unit.BudgetFund;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * 预算公开表4 财政拨款收支总表: income by fund on the left, expenditure by 类 and fund on the right. Where there is no other money, a
 * figure is the very one of the tables of all money.
 */
final class BudgetFiscalTotalsTable {
  static final String NAME = "预算公开表4";
  private static final String ALL = "小计";
  private static final List<BudgetFund> FUNDS = Arrays.stream(BudgetFund.values()).filter(BudgetFund::isFiscal).toList();
  private static final List<String> COLUMNS = FUNDS.stream().map(BudgetFund::label).toList();
  private static final String OTHERS = "其他";

  private final Cells cells;
  private final CodeGrid thisYear;
  private final CodeGrid carriedOver;
  private final CodeGrid kept;
  private final CodeGrid spent;

  private BudgetFiscalTotalsTable(Budget unit, Cells cells) {
    this.cells = cells;
    this.thisYear = new BudgetLeaves().spent(unit.expenditure(), f -> true, (f, kind) -> column(f)).grid(NAME);
    this.carriedOver = new BudgetLeaves().spent(unit.carriedOver(), f -> true, (f, kind) -> column(f)).grid(NAME);
    this.kept = new BudgetLeaves().kept(unit.carriedForward(), f -> true, BudgetFiscalTotalsTable::column).grid(NAME);
    this.spent =
        new BudgetLeaves()
            .spent(unit.expenditure(), f -> true, (f, kind) -> column(f))
            .spent(unit.carriedOver(), f -> true, (f, kind) -> column(f))
            .grid(NAME);
  }

  static void sum(Budget unit, Cells cells) {
    BudgetFiscalTotalsTable table = new BudgetFiscalTotalsTable(unit, cells);
    table.income();
    table.expenditure();
  }

  private static String column(BudgetFund fund) {
    return fund.isFiscal() ? fund.label() : OTHERS;
  }

  private void income() {
    boolean fiscalIncome = onlyFiscal(thisYear, CellName.TOTAL) && onlyFiscal(kept, CellName.TOTAL);
    boolean fiscalCarriedOver = onlyFiscal(carriedOver, CellName.TOTAL);
    Amount income = Amount.ZERO;
    for (String fund : COLUMNS) {
      income = income.plus(cells.put(NAME, fund, cells.get(BudgetTotalsTable.NAME, fund)));
    }
    income = same(BudgetTotalsTable.INCOME, BudgetTotalsTable.INCOME, fiscalIncome, income);
    Amount over =
        same(
            "上年财政拨款结转",
            BudgetTotalsTable.CARRIED_OVER,
            fiscalCarriedOver,
            carriedOver.sum(CellName.TOTAL, COLUMNS));
    Cells.partsOf(over, carriedOver.parts(CellName.TOTAL, COLUMNS))
        .forEach((fund, amount) -> cells.put(NAME, "结转" + fund, amount));
    same(
        BudgetTotalsTable.TOTAL_INCOME,
        BudgetTotalsTable.TOTAL_INCOME,
        fiscalIncome && fiscalCarriedOver,
        income.plus(over));
  }

  private Amount same(String row, String inTable1, boolean onlyFiscal, Amount sum) {
    return cells.put(NAME, row, onlyFiscal ? cells.get(BudgetTotalsTable.NAME, inTable1) : sum);
  }

  private void expenditure() {
    List<String> rows = new ArrayList<>();
    for (String code : spent.classes()) {
      if (spent.parts(code, COLUMNS).values().stream().anyMatch(amount -> amount.value().signum() != 0)) {
        spent(code, code);
        rows.add(code);
      }
    }
    spent(BudgetTotalsTable.SPENT, CellName.TOTAL);
    Map<String, Amount> left = kept.parts(CellName.TOTAL, COLUMNS);
    cells.put(NAME, BudgetTotalsTable.KEPT, ALL, Amount.sum(left.values()), left);
    left.replaceAll(
        (fund, amount) ->
            cells
                .get(NAME, BudgetTotalsTable.SPENT, fund)
                .plus(cells.get(NAME, BudgetTotalsTable.KEPT, fund)));
    cells.put(
        NAME, BudgetTotalsTable.TOTAL_EXPENDITURE, ALL, cells.get(NAME, BudgetTotalsTable.TOTAL_INCOME), left);
    rows.addAll(List.of(BudgetTotalsTable.SPENT, BudgetTotalsTable.KEPT, BudgetTotalsTable.TOTAL_EXPENDITURE));
    cells.rows(NAME, rows);
  }

  private void spent(String row, String inTable3) {
    Amount sum =
        onlyFiscal(spent, inTable3)
            ? cells.get(BudgetExpenditureTable.NAME, inTable3, CellName.TOTAL)
            : spent.sum(inTable3, COLUMNS);
    cells.put(NAME, row, ALL, sum, spent.parts(inTable3, COLUMNS));
  }

  private static boolean onlyFiscal(CodeGrid grid, String row) {
    return grid.sum(row, List.of(OTHERS)).value().signum() == 0;
  }
}
