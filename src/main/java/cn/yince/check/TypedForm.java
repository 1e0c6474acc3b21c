package cn.yince.check;

import cn.yince.compute.form.FormKind;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.unit.Given;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
            all.add(new Indicator(of, path + "." + list + "." + (i + 1), entries.get(i)));
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
   * @param path where it stands
   * @param given what was typed
   */
  record Indicator(FormKind.Indicators of, String path, Given given) {
    Optional<BigDecimal> score() {
      return given.number(of.score());
    }

    /** What it may score. */
    Optional<BigDecimal> worth() {
      return given.number(of.worth());
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

  /** The groups of all forms of a unit. */
  static Stream<Group> groupsOf(SummedUnit<?> summed) {
    return of(summed).stream().flatMap(form -> form.groups().stream());
  }
}
