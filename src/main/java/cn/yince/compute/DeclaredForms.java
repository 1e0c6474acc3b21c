package cn.yince.compute;

import cn.yince.compute.form.FormKind;
import cn.yince.compute.form.FormPath;
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
    private final FormSums sums;
    private final Map<String, List<Exact>> totals = new LinkedHashMap<>();
    private final List<Exact> unscored = new ArrayList<>();

    private DeclaredForms(FormPlan plan, Particulars unit, int scoreDecimals, Section all) {
        this.plan = plan;
        this.unit = unit;
        this.scoreDecimals = scoreDecimals;
        this.all = all;
        this.sums = new FormSums(plan);
        plan.kind().grades().keySet().forEach(grade -> totals.put(grade, new ArrayList<>()));
    }

    /** {@code scoreDecimals}: decimals of the score of what was executed. */
    static DeclaredForms of(FormPlan plan, Particulars unit, int scoreDecimals, Section root) {
        DeclaredForms forms = new DeclaredForms(
                plan, unit, scoreDecimals, root.free(plan.kind().name()));
        List<Section> sections = new ArrayList<>();
        for (FormPath.Found found : plan.kind().at().in(unit.given())) {
            Section form = forms.all.section(String.valueOf(sections.size() + 1));
            Optional<Exact> total = forms.form(found, form);
            total.map(points -> forms.totals.computeIfAbsent(
                            plan.kind().grade(points.number()), grade -> new ArrayList<>()))
                    .orElse(forms.unscored)
                    .add(total.orElse(Exact.ZERO));
            sections.add(form);
        }
        forms.all.rows(EACH, sections);
        forms.sums.put(forms.all, forms.entries());
        return forms;
    }

    /** How many forms there are: {@code 自评表}, and of a grade {@code 自评表.优}. */
    Map<String, Exact> counts() {
        FormKind kind = plan.kind();
        Map<String, Exact> counts = new HashMap<>();
        counts.put(
                kind.name(),
                Exact.countOf(
                        kind.title(),
                        Stream.concat(totals.values().stream().flatMap(List::stream), unscored.stream())
                                .toList()));
        kind.grades()
                .keySet()
                .forEach(grade ->
                        counts.put(kind.name() + "." + grade, Exact.countOf(kind.asCounted(grade), totals.get(grade))));
        return counts;
    }

    void put(Section root) {
        root.put(plan.kind().name(), all);
    }

    /** Puts one form and returns its total; nothing when a score is missing. */
    private Optional<Exact> form(FormPath.Found found, Section form) {
        FormKind kind = plan.kind();
        Given typed = found.given().orElse(Given.NONE);
        String path = found.path();
        FieldNodes.put(form, plan.around(), Set.of(), found.around(), found.pathAround());
        fields(typed, form, path);
        otherwise(found.around(), typed, form);
        kind.rosters().forEach((name, parts) -> roster(name, parts, typed.below(name), form, path + "." + name));
        Optional<Exact> total = kind.indicators()
                .map(indicators -> new FormIndicators(plan, indicators).put(typed, form, path))
                .orElse(Optional.of(Exact.ZERO));
        if (kind.funds().isPresent()) {
            Exact executed =
                    new FormFunds(plan, kind.funds().get(), scoreDecimals).put(typed, found.around(), form, path);
            total = total.map(executed::plus);
        }
        sums.put(typed, path, form);
        if (!kind.grades().isEmpty()) {
            form.put(GRADE, total.map(points -> kind.grade(points.number())).orElse(""));
        }
        if (!kind.isScored()) {
            return total;
        }
        if (total.isEmpty()) {
            form.put(TOTAL, "");
        }
        return total.map(points -> form.score(TOTAL, points));
    }

    /**
     * What is asked for, but for what is reckoned with; each thing that prints under a name of its own under that
     * alone.
     */
    private void fields(Given typed, Section form, String path) {
        Set<String> apart = new HashSet<>(plan.kind().rosters().keySet());
        plan.kind()
                .funds()
                .ifPresent(funds -> apart.addAll(
                        funds.columns().isEmpty()
                                ? Set.of(funds.field())
                                : funds.columns().values()));
        plan.kind()
                .indicators()
                .ifPresent(indicators -> apart.addAll(indicators.sides().values()));
        plan.kind().shortly().values().forEach(apart::add);
        FieldNodes.put(form, plan.fields().fields(), apart, typed, path);
        plan.kind()
                .shortly()
                .forEach((name, field) -> plan.find(field)
                        .ifPresent(outline ->
                                FieldNodes.put(form, name, outline, Values.at(typed, field), path + "." + field)));
    }

    /** Puts what fields that were left empty are. */
    private void otherwise(Given around, Given typed, Section form) {
        Map<String, Object> known = known(around, typed);
        plan.kind().otherwise().keySet().stream()
                .filter(name -> typed.text(name, around.text(name)).isEmpty())
                .forEach(name -> form.put(name, String.valueOf(known.get(name))));
    }

    /** What is known of a form by name, what was left empty as what it is then. */
    private Map<String, Object> known(Given around, Given typed) {
        Map<String, Object> known = new HashMap<>(around.values());
        known.putAll(typed.values());
        plan.kind().otherwise().forEach((name, field) -> {
            if (known.getOrDefault(name, "").equals("")) {
                known.put(name, plan.at(field).isPresent() ? known.getOrDefault(field, "") : ofUnit(field));
            }
        });
        return known;
    }

    private String ofUnit(String path) {
        return Values.at(unit.given(), path)
                .filter(value -> !(value instanceof Given))
                .map(String::valueOf)
                .orElse("");
    }

    /** What is known of each entry around a form, or of each form where there is none around. */
    private List<Map<String, Object>> entries() {
        List<List<String>> around = plan.kind().at().around();
        FormPath entries = around.isEmpty() ? plan.kind().at() : new FormPath(around.get(around.size() - 1));
        return entries.in(unit.given()).stream()
                .map(entry -> known(entry.given().orElse(Given.NONE), Given.NONE))
                .toList();
    }

    /** One entry first and then those of a list, as one list; none when nothing was typed. */
    private void roster(String name, List<String> parts, Given typed, Section form, String path) {
        List<Section> rows = new ArrayList<>();
        boolean none = parts.stream().allMatch(part -> isNothing(typed, part));
        for (String part : none ? List.<String>of() : parts) {
            List<Given> entries = typed.values().get(part) instanceof List<?>
                    ? typed.entries(part)
                    : isList(name, part) ? List.of() : List.of(typed.below(part));
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
        return given instanceof Given one
                ? one.values().values().stream().allMatch(""::equals)
                : !(given instanceof List<?> list) || list.isEmpty();
    }

    private boolean isList(String name, String part) {
        return plan.below(name).stream()
                .anyMatch(field -> field.name().equals(part) && field.value() instanceof Outline.Entries);
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
