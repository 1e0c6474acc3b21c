package cn.yince.compute;

import cn.yince.compute.form.FormKind;
import cn.yince.read.shape.Outline;
import cn.yince.unit.Given;
import cn.yince.unit.amount.Exact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The indicators of a form: groups (一级指标), in each named lists (二级指标) of indicators (三级指标), and their scores. */
final class FormIndicators {
  private static final String NAME = "名称";
  private final FormPlan plan;
  private final FormKind.Indicators indicators;
  private final Set<String> unscored;

  FormIndicators(FormPlan plan, FormKind.Indicators indicators) {
    this.plan = plan;
    this.indicators = indicators;
    this.unscored = new HashSet<>(indicators.points().keySet());
  }

  /** Puts them and returns the sum of the groups' scores; nothing when one that counts has no score. */
  Optional<Exact> put(Given form, Section section, String path) {
    Given typed = form.below(indicators.field());
    Exact sum = Exact.ZERO;
    List<Section> groups = new ArrayList<>();
    for (Map.Entry<String, Outline> group : parts(plan.at(indicators.field()).orElse(null), typed).entrySet()) {
      Section made = section.section(group.getKey());
      made.put(NAME, group.getKey());
      sum = sum.plus(group(group.getValue(), typed.below(group.getKey()), made, path + "." + indicators.field() + "." + group.getKey()));
      groups.add(made);
    }
    section.rows("一级指标", groups);
    return unscored.isEmpty() ? Optional.of(sum) : Optional.empty();
  }

  /** The parts of a level by their names: those declared, or those typed where people name them. */
  private static Map<String, Outline> parts(Outline level, Given typed) {
    Map<String, Outline> parts = new LinkedHashMap<>();
    if (level instanceof Outline.Named named) {
      typed.names().forEach(name -> parts.put(name, named.value()));
    } else if (level instanceof Outline.Fields fields) {
      fields.fields().stream().filter(field -> !field.unused() || typed.has(field.name())).forEach(field -> parts.put(field.name(), field.value()));
    }
    return parts;
  }

  private Exact group(Outline outline, Given typed, Section section, String path) {
    List<Exact> scores = new ArrayList<>();
    List<Section> lists = new ArrayList<>();
    parts(outline, typed).forEach(
        (name, part) -> {
          if (part instanceof Outline.Entries list) {
            lists.add(list(name, list.entry(), typed, section, path + "." + name, scores));
          }
        });
    own(outline, typed, section, path);
    section.rows("二级指标", lists);
    if (scores.isEmpty() && !typed.has(indicators.score())) {
      section.put(indicators.score(), "");
      return Exact.ZERO;
    }
    unscored.remove(section.name());
    return section.score(indicators.score(), score(typed, scores, section, path));
  }

  /** What a group is asked for besides its lists and its score. */
  private void own(Outline outline, Given typed, Section section, String path) {
    if (outline instanceof Outline.Fields fields) {
      Set<String> apart =
          fields.fields().stream().filter(field -> field.value() instanceof Outline.Entries).map(Outline.Field::name).collect(Collectors.toSet());
      apart.add(indicators.score());
      FieldNodes.put(section, fields.fields(), apart, typed, path);
    }
  }

  private Section list(String name, Outline entry, Given group, Section section, String path, List<Exact> scores) {
    Section list = section.section(name);
    List<Section> rows = new ArrayList<>();
    List<Outline.Field> fields = entry instanceof Outline.Fields all ? all.fields() : List.of();
    for (Given typed : group.entries(name)) {
      Section row = list.free(String.valueOf(rows.size() + 1));
      FieldNodes.put(row, fields, Set.of(), typed, path + "." + (rows.size() + 1));
      Optional<BigDecimal> score = typed.number(indicators.score());
      String at = path + "." + (rows.size() + 1) + "." + indicators.score();
      score.ifPresent(points -> scores.add(row.score(indicators.score(), row.typed(points, at))));
      rows.add(row);
    }
    list.rows("三级指标", rows);
    list.put(NAME, name);
    return list;
  }

  /** The sum of the indicators' scores, or when none of them has one, what was typed. */
  private Exact score(Given typed, List<Exact> scores, Section section, String path) {
    BigDecimal own = typed.number(indicators.score()).orElse(BigDecimal.ZERO);
    return scores.isEmpty() ? section.typed(own, path + "." + indicators.score()) : Exact.sum(scores);
  }
}
