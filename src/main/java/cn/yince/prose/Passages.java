package cn.yince.prose;

import cn.yince.compute.Figure;
import cn.yince.compute.Prose;
import cn.yince.compute.Section;
import cn.yince.problem.Place;
import cn.yince.unit.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the texts of a unit: those beside figures first, then whatever else prints. */
final class Passages {
  private static final int SHORTEST = 2;
  private final String formArea;
  private final List<Passage> found = new ArrayList<>();
  private final Map<String, List<Source.Text>> typed = new HashMap<>();
  private final Set<Section> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Prose> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Source.Text> beside = Collections.newSetFromMap(new IdentityHashMap<>());

  Passages(Source source, String formArea) {
    this.formArea = formArea;
    source.texts().forEach(text -> typed.computeIfAbsent(text.text(), t -> new ArrayList<>(1)).add(text));
  }

  List<Passage> of(Section root) {
    collect(root);
    for (List<Source.Text> same : typed.values()) {
      for (Source.Text text : same) {
        if (!beside.contains(text) && text.text().length() >= SHORTEST) {
          found.add(new Passage(text.path(), null, text.text(), text.place(), false));
        }
      }
    }
    return found;
  }

  private void collect(Section section) {
    if (seen.add(section)) {
      section.values().forEach((name, value) -> collect(section, name, value));
    }
  }

  private void collect(Section section, String name, Object value) {
    if (value instanceof Section inner) {
      collect(inner);
    } else if (value instanceof List<?> list) {
      list.forEach(element -> collect(section, name, element));
    } else if (value instanceof Prose prose && !prose.isEmpty() && taken.add(prose)) {
      String path = section.path().isEmpty() ? name : section.path() + "." + name;
      found.add(new Passage(path, section, printed(prose), place(prose), path.startsWith(formArea + ".")));
    }
  }

  /** Where the text itself begins: the typed text at or next behind the place of its key. */
  private Place place(Prose prose) {
    Source.Text best = null;
    for (Source.Text text : typed.getOrDefault(prose.raw(), List.of())) {
      boolean behind = compare(text.place(), prose.place()) >= 0;
      if (behind && !beside.contains(text) && (best == null || compare(text.place(), best.place()) < 0)) {
        best = text;
      }
    }
    if (best == null) {
      return prose.place();
    }
    beside.add(best);
    return best.place();
  }

  private static int compare(Place a, Place b) {
    if (!a.sheet().equals(b.sheet())) {
      return a.sheet().compareTo(b.sheet());
    }
    return a.line() == b.line() ? Integer.compare(a.column(), b.column()) : Integer.compare(a.line(), b.line());
  }

  /** The text with its figures as plain numbers. */
  private static String printed(Prose prose) {
    if (prose.parts().isEmpty()) {
      return prose.raw();
    }
    StringBuilder text = new StringBuilder();
    for (Object part : prose.parts()) {
      text.append(part instanceof Figure figure ? number(figure) : part);
    }
    return text.toString();
  }

  private static String number(Figure figure) {
    if (figure instanceof Figure.Money money) {
      return money.amount().rounded().toPlainString();
    } else if (figure instanceof Figure.FormMoney money) {
      return money.amount().value().toPlainString();
    } else if (figure instanceof Figure.Percent percent) {
      return percent.rate().rounded(2).toPlainString() + "%";
    } else if (figure instanceof Figure.Score score) {
      return score.points().toPlainString();
    }
    return String.valueOf(((Figure.Count) figure).number());
  }
}
