package cn.yince.ledger;

import cn.yince.amount.Amount;
import cn.yince.unit.BudgetFund;
import cn.yince.unit.PlannedOfficialSpending;
import cn.yince.unit.PlannedOfficialSpending.Item;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 预算公开表10 “三公”经费支出预算表. */
final class PlannedOfficialSpendingTable {
  private static final String NAME = "预算公开表10";
  private static final String ABROAD = "因公出国（境）费";
  private static final String RECEPTION = "公务接待费";
  private static final String VEHICLES = "公务用车购置及运行费";
  private static final String PURCHASE = "公务用车购置费";
  private static final String OPERATION = "公务用车运行维护费";
  private static final List<BudgetFund> FUNDS = Arrays.stream(BudgetFund.values()).filter(BudgetFund::isFiscal).toList();

  private PlannedOfficialSpendingTable() {}

  static void sum(PlannedOfficialSpending typed, Cells cells) {
    item(cells, ABROAD, typed.abroad());
    item(cells, RECEPTION, typed.reception());
    item(cells, PURCHASE, typed.vehiclePurchase());
    item(cells, OPERATION, typed.vehicleOperation());
    sum(cells, VEHICLES, List.of(PURCHASE, OPERATION));
    sum(cells, CellName.TOTAL, List.of(ABROAD, RECEPTION, VEHICLES));
    cells.rows(NAME, List.of(ABROAD, RECEPTION, VEHICLES, PURCHASE, OPERATION, CellName.TOTAL));
  }

  private static void item(Cells cells, String row, Item typed) {
    Map<String, Amount> byFund = new LinkedHashMap<>();
    FUNDS.forEach(fund -> byFund.put(fund.label(), typed.planned().getOrDefault(fund, Amount.ZERO)));
    cells.put(NAME, row, CellName.TOTAL, Amount.sum(byFund.values()), byFund);
  }

  private static void sum(Cells cells, String row, List<String> of) {
    Map<String, Amount> byFund = new LinkedHashMap<>();
    FUNDS.forEach(fund -> byFund.put(fund.label(), sum(cells, of, fund.label())));
    cells.put(NAME, row, CellName.TOTAL, sum(cells, of, CellName.TOTAL), byFund);
  }

  private static Amount sum(Cells cells, List<String> rows, String column) {
    return Amount.sum(rows.stream().map(row -> cells.get(NAME, row, column)).toList());
  }
}
