package cn.yince.compute;

import cn.yince.compute.form.FormKind;
import cn.yince.read.shape.Outline;
import cn.yince.unit.Given;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Exact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the forms of one kind add up to: figures of each, sums over all (合计), and lists of what is different on them.
 */
final class FormSums {
    private static final String ALL = "合计";
    private final FormPlan plan;
    private final FormKind.Sums kind;
    private final List<Made> forms = new ArrayList<>();

    FormSums(FormPlan plan) {
        this.plan = plan;
        this.kind = plan.kind().sums();
    }

    /**
     * A form.
     *
     * @param typed on it
     * @param path where it stands
     * @param sums made of it
     */
    private record Made(Given typed, String path, Map<String, Amount> sums) {}

    /** Puts the sums of one form. */
    void put(Given typed, String path, Section form) {
        Map<String, Amount> sums = new LinkedHashMap<>();
        kind.each()
                .forEach((name, paths) -> sums.put(
                        name,
                        form.money(
                                name,
                                Amount.sum(paths.stream()
                                        .flatMap(part -> amounts(typed, part))
                                        .toList()))));
        forms.add(new Made(typed, path, sums));
    }

    private static Stream<Amount> amounts(Given typed, String path) {
        Object value = Values.at(typed, path).orElse(Given.NONE);
        return value instanceof Amount amount
                ? Stream.of(amount)
                : value instanceof Given below
                        ? below.names().stream().flatMap(name -> amounts(below, name))
                        : Stream.of();
    }

    /**
     * Puts those over all forms.
     *
     * @param entries what is known of each entry around a form, or of each form where there is none around, by name
     */
    void put(Section all, List<Map<String, Object>> entries) {
        if (kind.all()) {
            Section total = all.section(ALL);
            plan.fields().fields().forEach(field -> total(field.name(), field.value(), total, field.name()));
            kind.each()
                    .keySet()
                    .forEach(name -> total.money(
                            name,
                            Amount.sum(forms.stream()
                                    .map(form -> form.sums().get(name))
                                    .toList())));
        }
        kind.distinct().forEach((name, parts) -> all.rows(name, distinct(name, parts, entries, all)));
    }

    private void total(String name, Outline outline, Section total, String path) {
        if (outline instanceof Outline.Fields below) {
            Section inside = total.section(name);
            below.fields().forEach(field -> total(field.name(), field.value(), inside, path + "." + field.name()));
        } else if (outline instanceof Outline.Leaf leaf && FormPlan.MONEY.contains(leaf.kind())) {
            total.formMoney(
                    name,
                    Amount.sum(forms.stream()
                            .flatMap(form -> amounts(form.typed(), path))
                            .toList()));
        } else if (outline instanceof Outline.Leaf leaf && leaf.kind() == Outline.Kind.COUNT) {
            total.count(
                    name,
                    Exact.sum(forms.stream()
                            .flatMap(form -> count(form, path, total))
                            .toList()));
        }
    }

    private static Stream<Exact> count(Made form, String path, Section section) {
        return Values.at(form.typed(), path).stream()
                .map(value -> section.typed((Integer) value, form.path() + "." + path));
    }

    private static List<Section> distinct(
            String name, Map<String, String> parts, List<Map<String, Object>> entries, Section all) {
        Set<List<String>> seen = new LinkedHashSet<>();
        for (Map<String, Object> known : entries) {
            List<String> entry = parts.values().stream()
                    .map(field -> String.valueOf(known.getOrDefault(field, "")))
                    .toList();
            if (!entry.isEmpty() && !entry.get(0).isEmpty()) {
                seen.add(entry);
            }
        }
        List<Section> rows = new ArrayList<>();
        List<String> names = List.copyOf(parts.keySet());
        for (List<String> entry : seen) {
            Section row = all.free(name);
            for (int i = 0; i < names.size(); i++) {
                row.put(names.get(i), entry.get(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
