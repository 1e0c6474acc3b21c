package cn.yince.diff;

import cn.yince.Computed;
import cn.yince.compute.Figure;
import cn.yince.compute.Figures;
import cn.yince.compute.Section;
import cn.yince.diff.Value.Measure;
import cn.yince.layout.Formats;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/** Every figure of a booklet by name, in the order of its tables and sections. */
final class Inventory {
  /** What names an entry of a list, the first there is. */
  private static final List<String> NAMES = List.of("项目名称", "指标", "名称");

  private static final String DIRECTION = "方向";
  private static final String LESS = "减";

  private final Formats formats;
  private final Map<FigureName, Value> values = new LinkedHashMap<>();
  private final Map<List<String>, String> paths = new HashMap<>();
  private final Set<Section> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Entries of lists, looked at when the sections around them are done. */
  private final Queue<Runnable> entries = new ArrayDeque<>();

  private Inventory(Formats formats) {
    this.formats = formats;
  }

  /** The figures as {@code formats} prints them. */
  static Map<FigureName, Value> of(Computed computed, Formats formats) {
    Inventory inventory = new Inventory(formats);
    Figures figures = computed.figures();
    computed.settings().tables().forEach(table -> inventory.table(table.name() + ".", figures));
    inventory.table("", figures);
    figures.prose().values().forEach((name, value) -> inventory.part(value, List.of(name)));
    return inventory.values;
  }

  private void part(Object value, List<String> path) {
    look(value, path, false);
    while (!entries.isEmpty()) {
      entries.poll().run();
    }
  }

  private void table(String prefix, Figures figures) {
    figures.ledger().amounts().forEach((name, amount) -> cell(prefix, name, new Figure.Money(amount)));
    figures
        .ledger()
        .counts()
        .forEach((name, count) -> cell(prefix, name, new Value(count.number(), Measure.COUNT)));
  }

  private void cell(String prefix, String name, Figure figure) {
    cell(prefix, name, value(figure));
  }

  private void cell(String prefix, String name, Value value) {
    if (name.startsWith(prefix)) {
      values.putIfAbsent(FigureName.ofCell(name), value);
    }
  }

  private void look(Object value, List<String> path, boolean less) {
    if (value instanceof Figure figure && path.size() > 1) {
      Value printed = value(figure);
      values.putIfAbsent(
          new FigureName(path.get(0), path.subList(1, path.size())),
          less ? new Value(printed.number().negate(), printed.measure()) : printed);
    } else if (value instanceof Section section) {
      inside(section, path);
    } else if (value instanceof List<?> list) {
      list.stream().filter(Section.class::isInstance).forEach(entry -> entries.add(() -> entry((Section) entry, path)));
    }
  }

  private void inside(Section section, List<String> path) {
    seen.add(section);
    section
        .values()
        .forEach(
            (name, value) -> {
              boolean less = LESS.equals(section.values().get(DIRECTION)) && !name.equals("上年");
              look(value, value instanceof Section inner ? own(inner, path, name) : joined(path, name), less);
            });
  }

  /** An entry of a list, unless it is also a section of its own name. */
  private void entry(Section section, List<String> path) {
    if (!seen.contains(section)) {
      String own = section.path().substring(section.path().lastIndexOf('.') + 1);
      inside(section, own(section, path.subList(0, path.size() - 1), own));
    }
  }

  /** The path of a section; the second of two of one name is counted. */
  private List<String> own(Section section, List<String> above, String name) {
    String named = nameOf(section, name);
    List<String> path = joined(above, named);
    for (int i = 2; !paths.computeIfAbsent(path, free -> section.path()).equals(section.path()); i++) {
      path = joined(above, named + "（" + i + "）");
    }
    return path;
  }

  /** What names a section that is counted; the name of any other. */
  private static String nameOf(Section section, String name) {
    if (!isCount(name)) {
      return name;
    }
    Optional<Object> named = NAMES.stream().map(section.values()::get).filter(String.class::isInstance).findFirst();
    Object content = section.values().get("内容");
    return named.map(text -> content == null ? text.toString() : text + "（" + content + "）").orElse(name);
  }

  /** Whether a name only counts; codes have three digits and more. */
  static boolean isCount(String name) {
    return name.matches("\\d{1,2}");
  }

  private static List<String> joined(List<String> path, String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return List.copyOf(longer);
  }

  private Value value(Figure figure) {
    return new Value(new BigDecimal(formats.number(figure)), measure(figure));
  }

  private static Measure measure(Figure figure) {
    if (figure instanceof Figure.Percent) {
      return Measure.PERCENT;
    } else if (figure instanceof Figure.Score) {
      return Measure.SCORE;
    }
    return figure instanceof Figure.Count ? Measure.COUNT : Measure.MONEY;
  }
}
