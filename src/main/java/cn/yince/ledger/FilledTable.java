package cn.yince.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a table in the order they print. */
final class FilledTable {
  private final List<FilledRow> rows;
  private final Map<String, List<FilledRow>> byName = new HashMap<>();

  FilledTable(List<FilledRow> rows) {
    this.rows = List.copyOf(rows);
    rows.forEach(row -> byName.computeIfAbsent(row.row().name(), name -> new ArrayList<>()).add(row));
  }

  List<FilledRow> rows() {
    return rows;
  }

  /** The rows of a name: of a table with two halves maybe one of each. */
  List<FilledRow> rows(String name) {
    return byName.getOrDefault(name, List.of());
  }
}
