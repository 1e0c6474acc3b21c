package cn.yince.compute;

import cn.yince.compute.Figure.Count;
import cn.yince.compute.Figure.Money;
import cn.yince.ledger.Ledger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The full names of all cells and figures, as 公布数 and references in texts use them. */
final class FigureNames {
  private FigureNames() {}

  /** The cells of the tables. */
  static Map<String, Figure> cells(Ledger ledger) {
    Map<String, Figure> cells = new LinkedHashMap<>();
    ledger.amounts().forEach((name, amount) -> cells.put(name, new Money(amount)));
    ledger.counts().forEach((name, count) -> cells.put(name, new Count(count)));
    return cells;
  }

  /** Adds the figures of a section, or of a list of them, and of those inside. */
  static void collect(Object value, Map<String, Figure> into) {
    if (value instanceof Section section) {
      section
          .values()
          .forEach(
              (name, inner) -> {
                if (inner instanceof Figure figure) {
                  into.put(section.path().isEmpty() ? name : section.path() + "." + name, figure);
                }
                collect(inner, into);
              });
    } else if (value instanceof List<?> list) {
      list.forEach(inner -> collect(inner, into));
    }
  }
}
