package cn.yince.read.published;

import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

/** The printed cells as whoever takes leaves from them asks for them; in the unit of money of the unit file. */
final class Leaves {
  private final Map<String, Printed> cells;
  private final Set<String> tables;
  private final KnownTables kinds;
  private final Map<List<String>, Printed> leaves = new LinkedHashMap<>();
  private final BigDecimal tail;
  private final Problems problems;
  private final Map<String, NavigableMap<String, Map<String, Printed>>> known = new HashMap<>();

  /**
   * The cells of some tables.
   *
   * @param leafOf which of them are leaves
   * @param tail what two figures of the same may differ by because each was rounded
   */
  Leaves(Map<String, Printed> cells, Set<String> tables, KnownTables kinds, LeafOf leafOf, BigDecimal tail, Problems problems) {
    this.cells = cells;
    this.tables = tables;
    this.kinds = kinds;
    this.tail = tail;
    this.problems = problems;
    cells.forEach((name, printed) -> leaf(name, leafOf).ifPresent(path -> leaves.putIfAbsent(path, printed)));
  }

  private static Optional<List<String>> leaf(String name, LeafOf leafOf) {
    int form = name.indexOf('.');
    int column = name.lastIndexOf('.');
    String table = name.substring(0, form);
    Optional<List<String>> withColumn =
        column > form ? leafOf.of(table, name.substring(form + 1, column), name.substring(column + 1)) : Optional.empty();
    return withColumn.or(() -> leafOf.of(table, name.substring(form + 1), ""));
  }

  /** The number of a leaf, whatever table has it. */
  Optional<Printed> leaf(String... path) {
    return Optional.ofNullable(leaves.get(List.of(path)));
  }

  /** What may follow a beginning in the paths of leaves that tables have, in the order met. */
  Set<String> below(String... beginning) {
    Set<String> keys = new LinkedHashSet<>();
    for (List<String> path : leaves.keySet()) {
      if (path.size() > beginning.length && path.subList(0, beginning.length).equals(List.of(beginning))) {
        keys.add(path.get(beginning.length));
      }
    }
    return keys;
  }

  boolean has(String table) {
    return tables.contains(table);
  }

  /** What people call a table. */
  String shown(String table) {
    return kinds.table(table).map(KnownTable::shown).orElse(table);
  }

  /** Whether a number is one of things or people. */
  boolean isCount(String name) {
    return kinds.isCount(name);
  }

  /** Numbers that are leaves of a group themselves and in no table: path below the group → number. */
  Map<String, Printed> ownOf(String group) {
    Map<String, Printed> own = new LinkedHashMap<>();
    for (String name : kinds.rows()) {
      if (name.startsWith(group + ".") && cells.containsKey(name)) {
        own.put(name.substring(group.length() + 1), cells.get(name));
      }
    }
    return own;
  }

  Optional<Printed> cell(String table, String name) {
    return Optional.ofNullable(cells.get(table + "." + name));
  }

  /** A number; zero where nothing stands. */
  BigDecimal value(String table, String name) {
    return cell(table, name).map(Printed::value).orElse(BigDecimal.ZERO);
  }

  /** Where a number stands, or its table. */
  Place place(String table, String name, Place otherwise) {
    return cell(table, name).map(Printed::place).orElse(otherwise);
  }

  /** The rows of a table whose codes have so many digits, in code order: column → cell. */
  NavigableMap<String, Map<String, Printed>> items(String table, int digits) {
    return known.computeIfAbsent(table + digits, key -> PrintedCells.items(cells, table, digits));
  }

  /** A difference that is more than rounding; else zero. */
  BigDecimal beyondRounding(BigDecimal difference, int terms) {
    return difference.abs().compareTo(tail.multiply(BigDecimal.valueOf(terms))) <= 0 ? BigDecimal.ZERO : difference;
  }

  void undecided(Place place, String message, String hint) {
    problems.add(Problem.hint("Y0506", place, message, hint));
  }
}
