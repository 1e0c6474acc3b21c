package cn.yince.compute;

import cn.yince.amount.Amount;
import cn.yince.ledger.Ledger;
import cn.yince.unit.Publications;
import cn.yince.unit.Unit;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The figures of a booklet as they are in a province that has other names for its tables and sections. */
public final class Renamed {
  private final UnaryOperator<String> names;
  private final Map<Section, Section> copies = new IdentityHashMap<>();

  private Renamed(UnaryOperator<String> names) {
    this.names = names;
  }

  /**
   * The same figures.
   *
   * @param names the new name of a table or section
   */
  public static Figures of(Figures figures, Unit unit, UnaryOperator<String> names) {
    Map<String, Amount> amounts = new LinkedHashMap<>();
    figures.ledger().amounts().forEach((cell, amount) -> amounts.put(cell(cell, names), amount));
    Map<String, List<String>> rows = new LinkedHashMap<>();
    figures.ledger().rows().forEach((table, inOrder) -> rows.put(names.apply(table), inOrder));
    Section root = Section.root(Publications.none(), unit.source());
    new Renamed(names).fill(root, figures.prose(), true);
    return new Figures(new Ledger(amounts, figures.ledger().counts(), rows), root);
  }

  private static String cell(String cell, UnaryOperator<String> names) {
    int dot = cell.indexOf('.');
    return names.apply(cell.substring(0, dot)) + cell.substring(dot);
  }

  private Section copy(Section from, Section into, UnaryOperator<String> called) {
    Section known = copies.get(from);
    if (known == null) {
      known = into.free(called.apply(from.path().substring(from.path().lastIndexOf('.') + 1)));
      copies.put(from, known);
      fill(known, from, false);
    }
    return known;
  }

  private void fill(Section into, Section from, boolean outermost) {
    UnaryOperator<String> called = outermost ? names : name -> name;
    List<Object> values = from.values().values().stream().map(value -> copied(value, into, called)).toList();
    from.values().keySet().forEach(name -> into.put(called.apply(name), ""));
    Iterator<Object> next = values.iterator();
    into.replaceAll(empty -> next.next());
  }

  private Object copied(Object value, Section into, UnaryOperator<String> called) {
    if (value instanceof Section section) {
      return copy(section, into, called);
    }
    return value instanceof List<?> list ? list.stream().map(each -> copied(each, into, called)).toList() : value;
  }
}
