package cn.yince.check;

import cn.yince.compute.form.FormKind;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.unit.Given;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form as it was typed.
 *
 * @param kind what it is
 * @param number which of its kind, from 1
 * @param given what was typed
 */
record TypedForm(FormKind kind, int number, Given given) {
  /** All of a unit, kind by kind. */
  static List<TypedForm> of(SummedUnit<?> summed) {
    List<TypedForm> forms = new ArrayList<>();
    for (FormKind kind : summed.scheme().tables().formKinds().all()) {
      for (Given given : summed.unit().particulars().given().entries(kind.list())) {
        forms.add(new TypedForm(kind, forms.stream().filter(form -> form.kind() == kind).toList().size() + 1, given));
      }
    }
    return forms;
  }

  /** Where it stands in the unit file. */
  String path() {
    return kind.list() + "." + number;
  }

  /** What it is called. */
  String name() {
    return given.text(kind.called());
  }

  /**
   * A group of its indicators.
   *
   * @param of how its kind scores
   * @param name e.g. {@code 产出指标}
   * @param path where it stands
   * @param given what was typed
   */
  record Group(FormKind.Indicators of, String name, String path, Given given) {
    /** Those of its lists, in the order typed. */
    List<Indicator> indicators() {
      List<Indicator> all = new ArrayList<>();
      for (String list : given.names()) {
        if (given.values().get(list) instanceof List<?>) {
          List<Given> entries = given.entries(list);
          for (int i = 0; i < entries.size(); i++) {
            all.add(new Indicator(of, list, path + "." + list + "." + (i + 1), entries.get(i)));
          }
        }
      }
      return all;
    }

    /** What was typed as its own score. */
    Optional<BigDecimal> ownScore() {
      return given.number(of.score());
    }

    /** The sum of its indicators' scores; empty when none of them has one. */
    Optional<BigDecimal> scoreOfIndicators() {
      return indicators().stream().flatMap(indicator -> indicator.score().stream()).reduce(BigDecimal::add);
    }

    /** What it may score, if its kind says so. */
    Optional<BigDecimal> points() {
      return Optional.ofNullable(of.points().get(name));
    }
  }

  /**
   * An indicator.
   *
   * @param of how its kind scores
   * @param list the list it stands in, e.g. {@code 数量指标}
   * @param path where it stands
   * @param given what was typed
   */
  record Indicator(FormKind.Indicators of, String list, String path, Given given) {
    Optional<BigDecimal> score() {
      return given.number(of.score());
    }

    /** What it may score. */
    Optional<BigDecimal> worth() {
      return given.number(of.worth());
    }

    /** The first of some fields that was filled in: its name and what was typed; nothing when none was. */
    Optional<Map.Entry<String, String>> first(List<String> fields) {
      return fields.stream().map(field -> Map.entry(field, given.text(field).strip())).filter(each -> !each.getValue().isEmpty()).findFirst();
    }

    /** What it is called: the first text typed. */
    String name() {
      return given.values().values().stream().filter(String.class::isInstance).map(String.class::cast).filter(Objects::nonNull).findFirst().orElse("");
    }
  }

  List<Group> groups() {
    return kind.indicators().stream()
        .flatMap(
            indicators -> {
              Given all = given.below(indicators.field());
              return all.names().stream().map(name -> new Group(indicators, name, path() + "." + indicators.field() + "." + name, all.below(name)));
            })
        .toList();
  }

  /** The groups its kind scores that were given no score. */
  List<String> unscored() {
    List<Group> groups = groups();
    return kind.indicators().stream()
        .flatMap(indicators -> indicators.points().keySet().stream())
        .filter(name -> groups.stream().filter(group -> group.name().equals(name)).noneMatch(group -> group.scoreOfIndicators().or(group::ownScore).isPresent()))
        .toList();
  }

  /** Where a group's score would stand. */
  String scorePath(String group) {
    return path() + kind.indicators().map(of -> "." + of.field() + "." + group + "." + of.score()).orElse("");
  }

  /** The groups of all forms of a unit. */
  static Stream<Group> groupsOf(SummedUnit<?> summed) {
    return of(summed).stream().flatMap(form -> form.groups().stream());
  }
}
