package cn.yince.read.published;

import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

/** The printed cells as whoever takes leaves from them asks for them; in the unit of money of the unit file. */
final class Leaves {
  private final Map<String, Printed> cells;
  private final Set<Title> tables;
  private final BigDecimal tail;
  private final Problems problems;

  /**
   * The cells of some tables.
   *
   * @param tail what two figures of the same may differ by because each was rounded
   */
  Leaves(Map<String, Printed> cells, Set<Title> tables, BigDecimal tail, Problems problems) {
    this.cells = cells;
    this.tables = tables;
    this.tail = tail;
    this.problems = problems;
  }

  boolean has(Title title) {
    return tables.contains(title);
  }

  Optional<Printed> cell(Title title, String name) {
    return Optional.ofNullable(cells.get(title.table() + "." + name));
  }

  /** A number; zero where nothing stands. */
  BigDecimal value(Title title, String name) {
    return cell(title, name).map(Printed::value).orElse(BigDecimal.ZERO);
  }

  /** Where a number stands, or its table. */
  Place place(Title title, String name, Place otherwise) {
    return cell(title, name).map(Printed::place).orElse(otherwise);
  }

  /** The rows of a table whose codes have so many digits, in code order: column → cell. */
  NavigableMap<String, Map<String, Printed>> items(Title title, int digits) {
    return PrintedCells.items(cells, title.table(), digits);
  }

  /** Names of a table's rows, in the order of the sheet. */
  List<String> rows(Title title) {
    String prefix = title.table() + ".";
    return cells.keySet().stream()
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length(), name.lastIndexOf('.')))
        .distinct()
        .toList();
  }

  /** A difference that is more than rounding; else zero. */
  BigDecimal beyondRounding(BigDecimal difference, int terms) {
    return difference.abs().compareTo(tail.multiply(BigDecimal.valueOf(terms))) <= 0 ? BigDecimal.ZERO : difference;
  }

  void undecided(Place place, String message, String hint) {
    problems.add(Problem.hint("Y0506", place, message, hint));
  }
}
