package cn.yince.ledger;

import cn.yince.amount.Amount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of codes × columns whose rows 合计, 类 and 款 are sums of its 项. */
final class CodeGrid {
  private static final int CLASS_DIGITS = 3;
  private final String table;
  private final Map<String, Map<String, Amount>> leaves;
  private final CodeTree tree;

  /**
   * @param table e.g. {@code 公开02表}
   * @param leaves 万元 by 项-level code and column; a missing column is zero
   */
  CodeGrid(String table, Map<String, Map<String, Amount>> leaves) {
    this.table = table;
    this.leaves = leaves;
    this.tree = new CodeTree(leaves.keySet());
  }

  /** 合计 first, then the codes in order. */
  List<String> rows() {
    List<String> rows = new ArrayList<>();
    rows.add(CellName.TOTAL);
    rows.addAll(tree.rows());
    return rows;
  }

  /** The sum of some columns under a row. */
  Amount sum(String row, List<String> columns) {
    Amount sum = Amount.ZERO;
    for (String leaf : tree.under(row)) {
      for (String column : columns) {
        sum = sum.plus(leaves.get(leaf).getOrDefault(column, Amount.ZERO));
      }
    }
    return sum;
  }

  /** Each of some columns under a row, in their order. */
  Map<String, Amount> parts(String row, List<String> columns) {
    Map<String, Amount> parts = new LinkedHashMap<>();
    columns.forEach(column -> parts.put(column, sum(row, List.of(column))));
    return parts;
  }

  /** The 类 rows in code order. */
  List<String> classes() {
    return tree.rows().stream().filter(row -> row.length() == CLASS_DIGITS).toList();
  }

  /** Stores {@code total} and every column of every row. */
  void store(Cells cells, String total, List<String> columns) {
    for (String row : rows()) {
      cells.put(table, row, total, sum(row, columns));
      for (String column : columns) {
        cells.put(table, row, column, sum(row, List.of(column)));
      }
    }
  }
}
