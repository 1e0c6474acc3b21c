package cn.yince.compute;

import cn.yince.compute.Figure.PercentKind;
import cn.yince.compute.form.FormKind;
import cn.yince.read.shape.Outline;
import cn.yince.unit.Given;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Exact;
import cn.yince.unit.amount.Rate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The funds of a form, in all and by source; where its kind says so what is left, the rate of execution and its score.
 */
final class FormFunds {
    private final FormPlan plan;
    private final FormKind.Funds funds;
    private final int scoreDecimals;

    FormFunds(FormPlan plan, FormKind.Funds funds, int scoreDecimals) {
        this.plan = plan;
        this.funds = funds;
        this.scoreDecimals = scoreDecimals;
    }

    /**
     * Puts the figures and returns the score of the execution rate; {@code around}: what was typed in the entry around
     * the form.
     */
    Exact put(Given form, Given around, Section section, String path) {
        Map<String, Given> columns = columns(form, around);
        Given typed = form.below(funds.field());
        funds.sums().forEach((name, column) -> section.formMoney(name, sum(column, typed, columns)));
        List<Section> rows = new ArrayList<>();
        for (Source source : columns.isEmpty() ? sources(typed) : columnwise(columns)) {
            Section row = section.section(source.name());
            row.put("名称", source.name());
            source.given().ifPresent(given -> {
                FieldNodes.put(
                        row,
                        source.columns(),
                        Set.of(),
                        withZeros(given, source.columns()),
                        path + "." + funds.field() + "." + source.name());
                if (!funds.executed().isEmpty()) {
                    execution(given.amount(funds.of()), given.amount(funds.executed()), row);
                }
            });
            rows.add(row);
        }
        section.rows(funds.rows(), rows);
        return funds.executed().isEmpty()
                ? Exact.ZERO
                : execution(sum(funds.of(), typed, columns), sum(funds.executed(), typed, columns), section);
    }

    private record Source(String name, List<Outline.Field> columns, Optional<Given> given) {}

    /** Those that are declared, or those that were typed where people name them. */
    private List<Source> sources(Given typed) {
        Outline outline = plan.at(funds.field()).orElse(null);
        if (outline instanceof Outline.Named named) {
            return typed.names().stream()
                    .map(name -> new Source(name, columns(named.value()), typed.find(name)))
                    .toList();
        }
        return plan.below(funds.field()).stream()
                .filter(field -> typed.has(field.name())
                        || !field.unused() && !funds.onlyGiven().contains(field.name()))
                .map(field -> new Source(field.name(), columns(field.value()), typed.find(field.name())))
                .toList();
    }

    /** What was typed of each column that has its sources below a field of its own, by source. */
    private Map<String, Given> columns(Given form, Given around) {
        Map<String, Given> columns = new LinkedHashMap<>();
        funds.columns().forEach((column, field) -> columns.put(column, typedOf(column, form.below(field), around)));
        return columns;
    }

    private List<Source> columnwise(Map<String, Given> columns) {
        Set<String> names = new LinkedHashSet<>();
        funds.columns()
                .values()
                .forEach(field -> plan.below(field).stream()
                        .filter(each -> !each.unused())
                        .forEach(each -> names.add(each.name())));
        columns.values().forEach(column -> names.addAll(column.names()));
        List<Outline.Field> fields = columns.keySet().stream()
                .map(column -> new Outline.Field(column, false, "", Outline.leaf(Outline.Kind.FORM_AMOUNT), false, ""))
                .toList();
        return names.stream()
                .filter(name -> !funds.onlyGiven().contains(name)
                        || columns.values().stream().anyMatch(column -> column.has(name)))
                .map(name -> new Source(name, fields, Optional.of(row(columns, name))))
                .toList();
    }

    private Given typedOf(String column, Given typed, Given around) {
        if (!typed.names().isEmpty()) {
            return typed;
        }
        Map<String, Amount> otherwise = new LinkedHashMap<>();
        funds.otherwise()
                .getOrDefault(column, Map.of())
                .forEach((source, field) -> otherwise.put(
                        source, Amount.sum(around.below(field).amounts().values())));
        return new Given(otherwise);
    }

    private static Given row(Map<String, Given> columns, String source) {
        Map<String, Amount> row = new LinkedHashMap<>();
        columns.forEach((column, typed) -> row.put(column, typed.amount(source)));
        return new Given(row);
    }

    /** Where anything was typed of a source, no money is zero. */
    private static Given withZeros(Given given, List<Outline.Field> columns) {
        Map<String, Object> all = new LinkedHashMap<>(given.values());
        for (Outline.Field column : columns) {
            if (column.value() instanceof Outline.Leaf leaf && FormPlan.MONEY.contains(leaf.kind())) {
                all.putIfAbsent(column.name(), Amount.ZERO);
            }
        }
        return new Given(all);
    }

    private static List<Outline.Field> columns(Outline outline) {
        return outline instanceof Outline.Fields fields ? fields.fields() : List.of();
    }

    private Exact execution(Amount budget, Amount executed, Section row) {
        Rate rate = budget.value().signum() == 0 ? Rate.ofNothing(executed, budget) : Rate.of(executed, budget);
        row.formMoney("结余", budget.minus(executed));
        Rate printed = row.rate("执行率", rate, PercentKind.EXECUTION);
        Rate same = printed.equals(rate) ? printed : rate;
        return row.score("执行得分", Exact.pointsOf(funds.points(), same, scoreDecimals));
    }

    private static Amount sum(String column, Given typed, Map<String, Given> columns) {
        return columns.isEmpty()
                ? Amount.sum(typed.names().stream()
                        .map(name -> typed.below(name).amount(column))
                        .toList())
                : Amount.sum(columns.get(column).amounts().values());
    }
}
