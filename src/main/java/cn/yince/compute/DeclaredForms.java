package cn.yince.compute;

import cn.yince.compute.form.FormKind;
import cn.yince.read.shape.Outline;
import cn.yince.unit.Given;
import cn.yince.unit.Particulars;
import cn.yince.unit.amount.Exact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The forms of one kind: what was typed, the sums, scores and grade of each, and how many there are of each grade. */
final class DeclaredForms {
  private static final String EACH = "各表";
  private static final String TOTAL = "总分";
  private static final String GRADE = "等级";
  private final FormPlan plan;
  private final Particulars unit;
  private final int scoreDecimals;
  private final Section all;
  private final Map<String, List<Exact>> totals = new LinkedHashMap<>();
  private final List<Exact> unscored = new ArrayList<>();

  private DeclaredForms(FormPlan plan, Particulars unit, int scoreDecimals, Section all) {
    this.plan = plan;
    this.unit = unit;
    this.scoreDecimals = scoreDecimals;
    this.all = all;
    plan.kind().grades().keySet().forEach(grade -> totals.put(grade, new ArrayList<>()));
  }

  /** {@code scoreDecimals}: decimals of the score of what was executed. */
  static DeclaredForms of(FormPlan plan, Particulars unit, int scoreDecimals, Section root) {
    DeclaredForms forms = new DeclaredForms(plan, unit, scoreDecimals, root.free(plan.kind().name()));
    List<Section> sections = new ArrayList<>();
    List<Given> typed = unit.given().entries(plan.kind().list());
    for (int i = 1; i <= typed.size(); i++) {
      Section form = forms.all.section(String.valueOf(i));
      Optional<Exact> total = forms.form(typed.get(i - 1), form, plan.kind().list() + "." + i);
      total.map(points -> forms.totals.computeIfAbsent(plan.kind().grade(points.number()), grade -> new ArrayList<>())).orElse(forms.unscored).add(total.orElse(Exact.ZERO));
      sections.add(form);
    }
    forms.all.rows(EACH, sections);
    return forms;
  }

  /** How many forms there are: {@code 自评表}, and of a grade {@code 自评表.优}. */
  Map<String, Exact> counts() {
    FormKind kind = plan.kind();
    Map<String, Exact> counts = new HashMap<>();
    counts.put(kind.name(), Exact.countOf(kind.title(), Stream.concat(totals.values().stream().flatMap(List::stream), unscored.stream()).toList()));
    kind.grades().keySet().forEach(grade -> counts.put(kind.name() + "." + grade, Exact.countOf(kind.asCounted(grade), totals.get(grade))));
    return counts;
  }

  void put(Section root) {
    root.put(plan.kind().name(), all);
  }

  /** Puts one form and returns its total; nothing when a score is missing. */
  private Optional<Exact> form(Given typed, Section form, String path) {
    FormKind kind = plan.kind();
    Set<String> apart = new HashSet<>(kind.rosters().keySet());
    kind.funds().ifPresent(funds -> apart.add(funds.field()));
    kind.indicators().ifPresent(indicators -> apart.add(indicators.field()));
    FieldNodes.put(form, plan.fields().fields(), apart, typed, path);
    otherwise(typed, form);
    kind.rosters().forEach((name, parts) -> roster(name, parts, typed.below(name), form, path + "." + name));
    Optional<Exact> total = kind.indicators().map(indicators -> new FormIndicators(plan, indicators).put(typed, form, path)).orElse(Optional.of(Exact.ZERO));
    if (kind.funds().isPresent()) {
      Exact executed = new FormFunds(plan, kind.funds().get(), scoreDecimals).put(typed, form, path);
      total = total.map(executed::plus);
    }
    if (!kind.grades().isEmpty()) {
      form.put(GRADE, total.map(points -> kind.grade(points.number())).orElse(""));
    }
    if (total.isEmpty()) {
      form.put(TOTAL, "");
    }
    return total.map(points -> form.score(TOTAL, points));
  }

  private void otherwise(Given typed, Section form) {
    plan.kind()
        .otherwise()
        .forEach(
            (name, path) -> {
              if (!typed.has(name) || typed.text(name).isEmpty()) {
                form.put(name, ofUnit(path));
              }
            });
  }

  private String ofUnit(String path) {
    Object here = unit.given();
    for (String step : path.split("\\.")) {
      here = here instanceof Given given ? given.values().getOrDefault(step, "") : "";
    }
    return here instanceof Given ? "" : String.valueOf(here);
  }

  /** One entry first and then those of a list, as one list; none when nothing was typed. */
  private void roster(String name, List<String> parts, Given typed, Section form, String path) {
    List<Section> rows = new ArrayList<>();
    boolean none = parts.stream().allMatch(part -> isNothing(typed, part));
    for (String part : none ? List.<String>of() : parts) {
      List<Given> entries = typed.values().get(part) instanceof List<?> ? typed.entries(part) : isList(name, part) ? List.of() : List.of(typed.below(part));
      for (int i = 0; i < entries.size(); i++) {
        Section row = form.free(name);
        String at = path + "." + part + (isList(name, part) ? "." + (i + 1) : "");
        FieldNodes.put(row, entryOf(name, part), Set.of(), entries.get(i), at);
        rows.add(row);
      }
    }
    form.rows(name, rows);
  }

  private static boolean isNothing(Given typed, String part) {
    Object given = typed.values().get(part);
    return given instanceof Given one ? one.values().values().stream().allMatch(""::equals) : !(given instanceof List<?> list) || list.isEmpty();
  }

  private boolean isList(String name, String part) {
    return plan.below(name).stream().anyMatch(field -> field.name().equals(part) && field.value() instanceof Outline.Entries);
  }

  private List<Outline.Field> entryOf(String name, String part) {
    for (Outline.Field field : plan.below(name)) {
      if (field.name().equals(part)) {
        Outline entry = field.value() instanceof Outline.Entries list ? list.entry() : field.value();
        return entry instanceof Outline.Fields fields ? fields.fields() : List.of();
      }
    }
    return List.of();
  }
}
