package cn.yince.ledger;

import cn.yince.amount.Amount;
import cn.yince.amount.Exact;
import cn.yince.codes.CodeBook;
import cn.yince.unit.Publications;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects cells while the tables are summed; a 公布数 inside its rounding interval takes the place of the derived amount. */
final class Cells {
  private final Map<String, Amount> amounts = new LinkedHashMap<>();
  private final Map<String, Exact> counts = new LinkedHashMap<>();
  private final Map<String, List<String>> rows = new LinkedHashMap<>();
  private final CodeBook codes;
  private final Publications publications;

  Cells(CodeBook codes, Publications publications) {
    this.codes = codes;
    this.publications = publications;
  }

  /** The codes of the unit's year. */
  CodeBook codes() {
    return codes;
  }

  /** Stores a derived amount, or the published one, and returns what was stored. */
  Amount put(String table, String row, String column, Amount derived) {
    String name = CellName.of(table, row, column);
    Amount stored = publications.amount(name, derived);
    amounts.put(name, stored);
    return stored;
  }

  Amount put(String table, String row, Amount derived) {
    return put(table, row, "", derived);
  }

  /** Stores a row's whole and the parts it consists of (see {@link #partsOf}). */
  void put(String table, String row, String wholeColumn, Amount whole, Map<String, Amount> parts) {
    partsOf(put(table, row, wholeColumn, whole), parts).forEach((column, part) -> put(table, row, column, part));
  }

  /** The parts of a whole; one that stands alone is the very figure of the whole, so that a rounding difference cannot show. */
  static Map<String, Amount> partsOf(Amount whole, Map<String, Amount> parts) {
    List<String> given = parts.keySet().stream().filter(name -> parts.get(name).value().signum() != 0).toList();
    Map<String, Amount> same = new LinkedHashMap<>(parts);
    if (given.size() == 1) {
      same.put(given.get(0), whole);
    }
    return same;
  }

  /** Names a table's rows in the order they print. */
  void rows(String table, List<String> inOrder) {
    rows.put(table, List.copyOf(inOrder));
  }

  /** Stores a count and returns what was stored. */
  Exact count(String table, String row, Exact count) {
    String name = CellName.of(table, row, "");
    Exact stored = count.named(name);
    counts.put(name, stored);
    return stored;
  }

  Amount get(String table, String row, String column) {
    return amounts.getOrDefault(CellName.of(table, row, column), Amount.ZERO);
  }

  Amount get(String table, String row) {
    return get(table, row, "");
  }

  /** The 类 rows of a table, three digits, in code order. */
  List<String> classes(String table) {
    String prefix = table + ".";
    return amounts.keySet().stream()
        .filter(n -> n.startsWith(prefix))
        .map(n -> n.substring(prefix.length()).split("\\.")[0])
        .filter(row -> row.length() == 3 && Character.isDigit(row.charAt(0)))
        .distinct()
        .toList();
  }

  Ledger close() {
    return new Ledger(amounts, counts, rows);
  }
}
