package cn.yince.compute;

import cn.yince.compute.form.FormKind;
import cn.yince.compute.form.FormKinds;
import cn.yince.pack.Pack;
import cn.yince.problem.Problems;
import cn.yince.read.shape.Outline;
import cn.yince.unit.OwnField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A kind of forms and what each of them is asked for.
 *
 * @param kind what is reckoned on it
 * @param fields of one form
 * @param around what stands beside it in the entry around: ends only
 */
record FormPlan(FormKind kind, Outline.Fields fields, List<Outline.Field> around) {
    /** Kinds of values that are money. */
    static final Set<Outline.Kind> MONEY =
            Set.of(Outline.Kind.AMOUNT, Outline.Kind.SIGNED_AMOUNT, Outline.Kind.FORM_AMOUNT);

    /** Those of a pack; a kind whose forms the unit file does not have is reported. */
    static List<FormPlan> of(Pack pack, FormKinds kinds, Problems problems) {
        List<FormPlan> plans = new ArrayList<>();
        for (FormKind kind : kinds.all()) {
            Optional<Outline> form = pack.fields().at(kind.at().steps());
            if (form.orElse(null) instanceof Outline.Fields fields
                    && !kind.at().steps().get(0).equals(OwnField.EACH)) {
                FormPlan plan = new FormPlan(kind, fields, endsAround(pack, kind));
                new FormSlips(plan).report(problems);
                plans.add(plan);
            } else {
                problems.error(
                        "M0810",
                        kind.placeOf("填报"),
                        "表单“" + kind.name() + "”的 填报 写的是“" + kind.at().written() + "”，单位文件里没有这样的列表",
                        "请对照 字段.yaml");
            }
        }
        return List.copyOf(plans);
    }

    private static List<Outline.Field> endsAround(Pack pack, FormKind kind) {
        return kind.at().around().stream()
                .flatMap(steps -> pack.fields().at(steps).stream())
                .filter(Outline.Fields.class::isInstance)
                .flatMap(entry -> ((Outline.Fields) entry).fields().stream())
                .filter(field -> field.value() instanceof Outline.Leaf)
                .toList();
    }

    /** Whether a field prints on these forms. */
    boolean prints(List<String> path) {
        List<String> steps = kind.at().steps();
        boolean below =
                path.size() >= steps.size() && path.subList(0, steps.size()).equals(steps);
        return below
                || kind.at().around().stream()
                        .anyMatch(entry -> path.size() == entry.size() + 1
                                && path.subList(0, entry.size()).equals(entry));
    }

    /** The fields below one of the form's; none when nothing stands below it. */
    List<Outline.Field> below(String field) {
        return fields.fields().stream()
                .filter(each -> each.name().equals(field) && each.value() instanceof Outline.Fields)
                .flatMap(each -> ((Outline.Fields) each.value()).fields().stream())
                .toList();
    }

    /** What stands below one of the form's fields, or of those beside it. */
    Optional<Outline> at(String field) {
        return Stream.concat(fields.fields().stream(), around.stream())
                .filter(each -> each.name().equals(field))
                .map(Outline.Field::value)
                .findFirst();
    }

    /** What stands at a place on the form; dots between the steps. */
    Optional<Outline> find(String path) {
        Optional<Outline> here = Optional.of(fields);
        for (String step : path.split("\\.")) {
            here = here.filter(Outline.Fields.class::isInstance)
                    .flatMap(outline -> ((Outline.Fields) outline)
                            .fields().stream()
                                    .filter(field -> field.name().equals(step))
                                    .map(Outline.Field::value)
                                    .findFirst());
        }
        return here;
    }
}
