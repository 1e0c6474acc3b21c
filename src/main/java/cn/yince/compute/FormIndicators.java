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

    /**
     * What was typed on one side, of all groups, of one, or of a list.
     *
     * @param rows what templates call its indicators
     * @param outline what may stand there
     * @param typed there
     * @param path where it stands
     */
    private record Side(String rows, Outline outline, Object typed, String path) {
        Given given() {
            return typed instanceof Given given ? given : Given.NONE;
        }

        Side below(String name, Outline part) {
            return new Side(rows, part, given().values().getOrDefault(name, Given.NONE), path + "." + name);
        }
    }

    /** Puts them and returns the sum of the groups' scores; nothing when one that counts has no score. */
    Optional<Exact> put(Given form, Section section, String path) {
        List<Side> sides = new ArrayList<>();
        indicators
                .sides()
                .forEach((rows, field) -> plan.at(field)
                        .ifPresent(
                                outline -> sides.add(new Side(rows, outline, form.below(field), path + "." + field))));
        Exact sum = Exact.ZERO;
        List<Section> groups = new ArrayList<>();
        for (Map.Entry<String, List<Side>> group : groups(sides).entrySet()) {
            Section made = section.section(group.getKey());
            made.put(NAME, group.getKey());
            sum = sum.plus(group(group.getValue(), listsOf(group.getKey()), made));
            groups.add(made);
        }
        section.rows("一级指标", groups);
        return unscored.isEmpty() ? Optional.of(sum) : Optional.empty();
    }

    /** The groups by their names; where lists stand below no group in the unit file, each group has all of its side. */
    private Map<String, List<Side>> groups(List<Side> sides) {
        Map<String, List<Side>> groups = new LinkedHashMap<>();
        indicators.groups().keySet().forEach(name -> groups.put(name, sides));
        return groups.isEmpty() ? below(sides) : groups;
    }

    private Optional<List<String>> listsOf(String group) {
        return Optional.ofNullable(indicators.groups().get(group));
    }

    /**
     * The parts of a level by their names, each with its sides: those declared, or those typed where people name them.
     */
    private static Map<String, List<Side>> below(List<Side> sides) {
        Map<String, List<Side>> parts = new LinkedHashMap<>();
        for (Side side : sides) {
            parts(side.outline(), side.given())
                    .forEach((name, part) -> parts.computeIfAbsent(name, all -> new ArrayList<>())
                            .add(side.below(name, part)));
        }
        return parts;
    }

    private static Map<String, Outline> parts(Outline level, Given typed) {
        Map<String, Outline> parts = new LinkedHashMap<>();
        if (level instanceof Outline.Named named) {
            typed.names().forEach(name -> parts.put(name, named.value()));
        } else if (level instanceof Outline.Fields fields) {
            fields.fields().stream()
                    .filter(field -> !field.unused() || typed.has(field.name()))
                    .forEach(field -> parts.put(field.name(), field.value()));
        }
        return parts;
    }

    private Exact group(List<Side> sides, Optional<List<String>> only, Section section) {
        List<Exact> scores = new ArrayList<>();
        List<Section> lists = new ArrayList<>();
        Map<String, List<Side>> parts = below(sides);
        for (String name : only.orElse(List.copyOf(parts.keySet()))) {
            List<Side> list = parts.getOrDefault(name, List.of()).stream()
                    .filter(side -> side.outline() instanceof Outline.Entries)
                    .toList();
            if (!list.isEmpty()) {
                lists.add(list(name, list, section, scores));
            }
        }
        if (only.isEmpty()) {
            sides.forEach(side -> own(side, section));
        }
        section.rows("二级指标", lists);
        if (indicators.score().isEmpty()) {
            return Exact.ZERO;
        }
        if (scores.isEmpty() && sides.stream().noneMatch(side -> side.given().has(indicators.score()))) {
            section.put(indicators.score(), "");
            return Exact.ZERO;
        }
        unscored.remove(section.name());
        return section.score(indicators.score(), score(sides, scores, section));
    }

    /** What a group is asked for besides its lists and its score. */
    private void own(Side group, Section section) {
        if (group.outline() instanceof Outline.Fields fields) {
            Set<String> apart = fields.fields().stream()
                    .filter(field -> field.value() instanceof Outline.Entries)
                    .map(Outline.Field::name)
                    .collect(Collectors.toSet());
            apart.add(indicators.score());
            FieldNodes.put(section, fields.fields(), apart, group.given(), group.path());
        }
    }

    private Section list(String name, List<Side> sides, Section section, List<Exact> scores) {
        Section list = section.section(name);
        for (Side side : sides) {
            Section numbered = sides.size() == 1 ? list : list.free(side.rows());
            List<Section> rows = new ArrayList<>();
            for (Object typed : side.typed() instanceof List<?> entries ? entries : List.of()) {
                String number = String.valueOf(rows.size() + 1);
                rows.add(row(
                        (Given) typed,
                        ((Outline.Entries) side.outline()).entry(),
                        numbered.free(number),
                        side.path() + "." + number,
                        scores));
            }
            list.rows(side.rows(), rows);
        }
        list.put(NAME, name);
        return list;
    }

    private Section row(Given typed, Outline entry, Section row, String path, List<Exact> scores) {
        FieldNodes.put(row, entry instanceof Outline.Fields all ? all.fields() : List.of(), Set.of(), typed, path);
        String score = indicators.score();
        typed.number(score).ifPresent(points -> scores.add(row.score(score, row.typed(points, path + "." + score))));
        return row;
    }

    /** The sum of the indicators' scores, or when none of them has one, what was typed. */
    private Exact score(List<Side> group, List<Exact> scores, Section section) {
        if (!scores.isEmpty() || group.isEmpty()) {
            return Exact.sum(scores);
        }
        Side first = group.get(0);
        return section.typed(
                first.given().number(indicators.score()).orElse(BigDecimal.ZERO),
                first.path() + "." + indicators.score());
    }
}
