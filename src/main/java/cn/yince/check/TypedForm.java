package cn.yince.check;

import cn.yince.compute.form.FormKind;
import cn.yince.compute.form.FormPath;
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
 * @param found what was typed, and where
 */
record TypedForm(FormKind kind, int number, FormPath.Found found) {
    /** All of a unit, kind by kind. */
    static List<TypedForm> of(SummedUnit<?> summed) {
        List<TypedForm> forms = new ArrayList<>();
        for (FormKind kind : kinds(summed)) {
            forms.addAll(of(kind, summed));
        }
        return forms;
    }

    /** Those of one kind. */
    static List<TypedForm> of(FormKind kind, SummedUnit<?> summed) {
        List<TypedForm> forms = new ArrayList<>();
        for (FormPath.Found found : kind.at().in(summed.unit().particulars().given())) {
            forms.add(new TypedForm(kind, forms.size() + 1, found));
        }
        return forms;
    }

    /** The kinds of forms that a pack has. */
    static List<FormKind> kinds(SummedUnit<?> summed) {
        return summed.scheme().tables().formKinds().all();
    }

    /** What was typed. */
    Given given() {
        return found.given().orElse(Given.NONE);
    }

    /** Where it stands in the unit file. */
    String path() {
        return found.path();
    }

    /** What it is called. */
    String name() {
        return nameIn(kind, found);
    }

    /** What a form is called, or would be. */
    static String nameIn(FormKind kind, FormPath.Found found) {
        return found.given()
                .orElse(Given.NONE)
                .text(kind.called(), found.around().text(kind.called()));
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
            return indicators().stream()
                    .flatMap(indicator -> indicator.score().stream())
                    .reduce(BigDecimal::add);
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
            return fields.stream()
                    .map(field -> Map.entry(field, given.text(field).strip()))
                    .filter(each -> !each.getValue().isEmpty())
                    .findFirst();
        }

        /** What it is called: the first text typed. */
        String name() {
            return given.values().values().stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
        }
    }

    List<Group> groups() {
        return kind.indicators().stream()
                .flatMap(indicators -> indicators.sides().values().stream().flatMap(field -> groups(indicators, field)))
                .toList();
    }

    private Stream<Group> groups(FormKind.Indicators indicators, String field) {
        Given all = given().below(field);
        return all.names().stream()
                .map(name -> new Group(indicators, name, path() + "." + field + "." + name, all.below(name)));
    }

    /** The groups its kind scores that were given no score. */
    List<String> unscored() {
        List<Group> groups = groups();
        return kind.indicators().stream()
                .flatMap(indicators -> indicators.points().keySet().stream())
                .filter(name -> groups.stream()
                        .filter(group -> group.name().equals(name))
                        .noneMatch(group ->
                                group.scoreOfIndicators().or(group::ownScore).isPresent()))
                .toList();
    }

    /** Where a group's score would stand. */
    String scorePath(String group) {
        return path()
                + kind.indicators()
                        .map(of -> "." + of.sides().values().iterator().next() + "." + group + "." + of.score())
                        .orElse("");
    }

    /** The groups of all forms of a unit. */
    static Stream<Group> groupsOf(SummedUnit<?> summed) {
        return of(summed).stream().flatMap(form -> form.groups().stream());
    }
}
