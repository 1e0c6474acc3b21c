package cn.yince.compute;

import cn.yince.unit.Given;
import cn.yince.unit.OwnField;
import cn.yince.unit.Particulars;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a pack's own fields print: in the group 填报, as the unit file has them, and those of a form in the form's group instead. A
 * field that was left empty is an empty text, a list without rows.
 */
final class OwnFigures {
  private static final String GROUP = "填报";
  private static final String NAME = "名称";
  private static final String TARGET = "绩效目标";
  private final Set<String> forms;
  private final List<OwnField> fields;
  private final Given file;

  /** {@code forms}: the lists of the unit file that are forms. */
  OwnFigures(Particulars particulars, Set<String> forms) {
    this.forms = forms;
    this.fields = particulars.ownFields();
    this.file = particulars.given();
  }

  /** Puts all of them. */
  void put(Section root) {
    List<OwnField> elsewhere = fields.stream().filter(field -> !isOnForm(field.path())).toList();
    if (!elsewhere.isEmpty()) {
      put(root.section(GROUP), elsewhere, 0, Optional.of(file), "");
    }
  }

  /** What is on a form prints with the form, where its texts may name the form's figures. */
  private boolean isOnForm(List<String> path) {
    return forms.contains(path.get(0)) || path.contains(TARGET);
  }

  /** Puts those right below a place of the unit file, such as {@code 绩效自评.2}. */
  void put(Section section, String path) {
    if (fields.isEmpty()) {
      return;
    }
    List<String> steps = List.of(path.split("\\."));
    List<OwnField> below = fields;
    for (int i = 0; i < steps.size(); i++) {
      below = at(below, i, steps.get(i));
    }
    put(section, below.stream().filter(field -> field.from() == steps.size()).toList(), steps.size(), at(steps), path);
  }

  private static List<OwnField> at(List<OwnField> fields, int step, String name) {
    return fields.stream()
        .filter(field -> field.path().size() > step && (field.path().get(step).equals(name) || field.path().get(step).equals(OwnField.EACH)))
        .toList();
  }

  private Optional<Object> at(List<String> steps) {
    Object here = file;
    for (String step : steps) {
      if (here instanceof Given given && given.has(step)) {
        here = given.values().get(step);
      } else if (here instanceof List<?> entries && step.matches("[1-9]\\d{0,5}") && Integer.parseInt(step) <= entries.size()) {
        here = entries.get(Integer.parseInt(step) - 1);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(here);
  }

  private void put(Section section, List<OwnField> below, int depth, Optional<?> here, String path) {
    Set<String> names = new LinkedHashSet<>();
    below.forEach(field -> names.add(field.path().get(depth)));
    for (String name : names) {
      List<OwnField> inside = below.stream().filter(field -> field.path().get(depth).equals(name)).toList();
      Optional<?> value = here.filter(Given.class::isInstance).flatMap(given -> ((Given) given).find(name));
      String at = path.isEmpty() ? name : path + "." + name;
      OwnField first = inside.get(0);
      if (first.path().size() == depth + 1) {
        leaf(section, first, value, at);
      } else if (first.path().get(depth + 1).equals(OwnField.EACH)) {
        section.rows(name, rows(section, name, inside, depth + 2, value, at));
      } else {
        put(section.section(name), inside, depth + 1, value, at);
      }
    }
  }

  private List<Section> rows(Section section, String name, List<OwnField> inside, int depth, Optional<?> value, String path) {
    List<Section> rows = new ArrayList<>();
    if (value.orElse(null) instanceof List<?> entries) {
      for (int i = 0; i < entries.size(); i++) {
        String number = String.valueOf(i + 1);
        rows.add(row(section.free(name).free(number), number, inside, depth, entries.get(i), path));
      }
    } else if (value.orElse(null) instanceof Given given) {
      given.values().forEach((key, each) -> rows.add(row(section.free(name).free(key), key, inside, depth, each, path)));
    }
    return rows;
  }

  private Section row(Section row, String name, List<OwnField> inside, int depth, Object value, String path) {
    row.put(NAME, name);
    if (inside.get(0).path().size() == depth) {
      leaf(row, inside.get(0), "值", Optional.of(value), path + "." + name);
    } else {
      put(row, inside, depth, Optional.of(value), path + "." + name);
    }
    return row;
  }

  private static void leaf(Section section, OwnField field, Optional<?> value, String path) {
    leaf(section, field, field.name(), value, path);
  }

  private static void leaf(Section section, OwnField field, String name, Optional<?> value, String path) {
    if (value.isEmpty() && field.kind() == OwnField.Kind.PARAGRAPHS) {
      section.paragraphs(name, List.of(), path);
    } else if (value.isEmpty()) {
      section.put(name, "");
    } else {
      given(section, field.kind(), name, value.get(), path);
    }
  }

  private static void given(Section section, OwnField.Kind kind, String name, Object value, String path) {
    switch (kind) {
      case TEXT -> section.prose(name, (String) value, path);
      case PARAGRAPHS -> section.paragraphs(name, texts(value), path);
      case MONEY -> section.typedMoney(name, (Amount) value);
      case FORM_MONEY -> section.formMoney(name, (Amount) value);
      case COUNT -> section.count(name, section.typed((Integer) value, path));
      case SCORE -> section.score(name, section.typed((BigDecimal) value, path));
      case PERCENT -> section.put(name, ((BigDecimal) value).toPlainString() + "%");
      case WORD -> section.put(name, (String) value);
    }
  }

  private static List<String> texts(Object value) {
    return ((List<?>) value).stream().map(String::valueOf).toList();
  }
}
