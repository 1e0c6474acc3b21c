package cn.yince.ledger;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Leaf codes (项, seven digits) and the rows above them: 类 (three) and 款 (five). */
final class CodeTree {
  private static final int[] LEVELS = {3, 5};
  private final SortedSet<String> rows = new TreeSet<>();
  private final List<String> leaves;

  CodeTree(Collection<String> leaves) {
    this.leaves = leaves.stream().sorted().toList();
    for (String leaf : leaves) {
      rows.add(leaf);
      for (int digits : LEVELS) {
        if (leaf.length() > digits) {
          rows.add(leaf.substring(0, digits));
        }
      }
    }
  }

  /** All rows in code order: 类 before its 款 before their 项. */
  Collection<String> rows() {
    return rows;
  }

  /** The leaves under a row; all of them under 合计. */
  List<String> under(String row) {
    return row.equals(CellName.TOTAL) ? leaves : leaves.stream().filter(l -> l.startsWith(row)).toList();
  }
}
