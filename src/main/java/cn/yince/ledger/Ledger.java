package cn.yince.ledger;

import cn.yince.amount.Amount;
import cn.yince.amount.Exact;
import cn.yince.codes.CodeBook;
import cn.yince.unit.Budget;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Publications;
import cn.yince.unit.Unit;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Every cell of the tables.
 *
 * @param amounts 万元 by cell name, e.g. {@code 公开03表.201.项目支出}, in the order of the tables
 * @param counts vehicles and equipment by cell name, e.g. {@code 公开10表.车辆合计}
 * @param rows names of the rows of each table of a budget, in print order
 */
public record Ledger(
    Map<String, Amount> amounts, Map<String, Exact> counts, Map<String, List<String>> rows) {
  /** Unmodifiable views. */
  public Ledger {
    amounts = Collections.unmodifiableMap(amounts);
    counts = Collections.unmodifiableMap(counts);
    rows = Collections.unmodifiableMap(rows);
  }

  /** Sums a unit's leaves, table by table; later tables build on earlier ones. */
  public static Ledger of(Unit unit, CodeBook codes, Publications publications) {
    Cells cells = new Cells(codes, publications);
    if (unit instanceof Budget budget) {
      BudgetTables.sum(budget, cells);
    } else {
      FinalAccountsTables.sum((FinalAccounts) unit, cells);
    }
    return cells.close();
  }

  /** A cell in 万元; zero where nothing was typed. */
  public Amount amount(String name) {
    return amounts.getOrDefault(name, Amount.ZERO);
  }

  /** A count; zero where nothing was typed. */
  public Exact count(String name) {
    return counts.getOrDefault(name, Exact.ZERO);
  }

  /** A cell of a table of codes. */
  public Amount amount(String table, String row, String column) {
    return amount(CellName.of(table, row, column));
  }

  /** The codes of a table's rows, 类, 款 and 项, in code order; {@code 合计} is not among them. */
  public List<String> codes(String table) {
    return amounts.keySet().stream()
        .filter(n -> n.startsWith(table + "."))
        .map(n -> n.substring(table.length() + 1).split("\\.")[0])
        .filter(row -> !row.isEmpty() && Character.isDigit(row.charAt(0)))
        .distinct()
        .toList();
  }

  /**
   * The names of a budget table's rows in print order: the total first, then codes, economic items, units or projects. Of a
   * table with two halves, the rows of its expenditure.
   */
  public List<String> rows(String table) {
    return rows.getOrDefault(table, List.of());
  }

  /** The 收入科目 of a table, in code order. */
  public List<String> incomeCodes(String table) {
    return codes(table).stream().filter(code -> amounts.containsKey(CellName.of(table, code, FundIncomeTables.COLUMN))).toList();
  }

  /** Whether a row of a table of codes has any figure other than zero. */
  public boolean hasData(String table, String row) {
    String cell = CellName.of(table, row, "");
    return amounts.entrySet().stream()
        .anyMatch(e -> (e.getKey().equals(cell) || e.getKey().startsWith(cell + ".")) && !e.getValue().isZero());
  }

  /** Whether a table has any figure other than zero. */
  public boolean hasData(String table) {
    return amounts.entrySet().stream().anyMatch(e -> e.getKey().startsWith(table + ".") && !e.getValue().isZero())
        || counts.entrySet().stream().anyMatch(e -> e.getKey().startsWith(table + ".") && e.getValue().number().signum() != 0);
  }
}
