package cn.yince.compute;

import cn.yince.compute.form.FormKind;
import cn.yince.problem.Problems;
import cn.yince.read.shape.Outline;
import cn.yince.unit.Nearest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Names in the declaration of a kind of forms that its forms do not have. */
final class FormSlips {
    private static final String FUNDS = "资金";
    private static final String NO_FUNDS = "表单里没有这样的各来源";
    private final FormPlan plan;
    private final FormKind kind;

    FormSlips(FormPlan plan) {
        this.plan = plan;
        this.kind = plan.kind();
    }

    void report(Problems problems) {
        if (plan.at(kind.called()).filter(Outline.Leaf.class::isInstance).isEmpty()) {
            report("名称", kind.called(), "表单里没有这样的文字", problems);
        }
        kind.funds().ifPresent(funds -> funds(funds, problems));
        kind.indicators().ifPresent(indicators -> indicators(indicators, problems));
        for (String name : kind.rosters().keySet()) {
            if (plan.below(name).isEmpty()) {
                report("名单", name, "表单里没有这一项", problems);
            }
        }
        kind.shortly().forEach((name, path) -> mustBeOn(path, "简称", problems));
        kind.sums().each().values().forEach(paths -> paths.forEach(path -> mustBeOn(path, "相加", problems)));
        kind.sums().within().keySet().forEach(path -> mustBeOn(path, "不超过", problems));
        kind.sums().distinct().values().stream()
                .flatMap(parts -> parts.values().stream())
                .filter(field -> plan.at(field).isEmpty())
                .forEach(field -> report("各不相同", field, "表单里没有这一项", problems));
    }

    private void mustBeOn(String path, String said, Problems problems) {
        if (plan.find(path).isEmpty()) {
            report(said, path, "表单里没有这一项", problems);
        }
    }

    private void funds(FormKind.Funds funds, Problems problems) {
        Set<String> columns = new LinkedHashSet<>(funds.columns().keySet());
        if (funds.columns().isEmpty()) {
            columns.addAll(columns(funds.field()));
            if (columns.isEmpty()) {
                report("资金.填报", funds.field(), NO_FUNDS, problems);
                return;
            }
        }
        funds.columns().values().stream()
                .filter(field -> plan.at(field).filter(FormSlips::isGroup).isEmpty())
                .forEach(field -> report("资金.栏", field, NO_FUNDS, problems));
        Stream.of(
                        Stream.of(funds.executed(), funds.of(), funds.received())
                                .filter(name -> !name.isEmpty()),
                        funds.sums().values().stream(),
                        funds.otherwise().keySet().stream(),
                        funds.equal().keySet().stream(),
                        funds.parts().entrySet().stream().flatMap(part -> Stream.of(part.getKey(), part.getValue())))
                .flatMap(each -> each)
                .distinct()
                .filter(column -> !columns.contains(column))
                .forEach(column -> report(FUNDS, column, "资金来源里没有这样的金额" + nearest(column, columns), problems));
    }

    /** The names of money in the sources of a form's funds. */
    private Set<String> columns(String field) {
        Stream<Outline> sources = plan.at(field).orElse(null) instanceof Outline.Named named
                ? Stream.of(named.value())
                : plan.below(field).stream().map(Outline.Field::value);
        Set<String> columns = new LinkedHashSet<>();
        sources.filter(Outline.Fields.class::isInstance)
                .flatMap(source -> ((Outline.Fields) source).fields().stream())
                .filter(column -> column.value() instanceof Outline.Leaf leaf && FormPlan.MONEY.contains(leaf.kind()))
                .forEach(column -> columns.add(column.name()));
        return columns;
    }

    private void indicators(FormKind.Indicators indicators, Problems problems) {
        for (String field : indicators.sides().values()) {
            if (plan.at(field).filter(FormSlips::isGroup).isEmpty()) {
                report("指标.填报", field, "表单里没有这样的各组指标", problems);
            } else {
                indicators.groups().values().stream()
                        .flatMap(Collection::stream)
                        .filter(list -> plan.find(field + "." + list)
                                .filter(Outline.Entries.class::isInstance)
                                .isEmpty())
                        .forEach(list -> report("指标.一级", list, "“" + field + "”里没有这样的指标", problems));
            }
        }
    }

    private void report(String said, String field, String why, Problems problems) {
        problems.error(
                "M0810",
                kind.placeOf(said),
                "表单“" + kind.name() + "”的 " + said + " 写的是“" + field + "”，" + why,
                "请对照 字段.yaml");
    }

    private static String nearest(String field, Set<String> known) {
        return Nearest.to(field, known).map(near -> "，是否应为“" + near + "”").orElse("");
    }

    private static boolean isGroup(Outline outline) {
        return outline instanceof Outline.Fields || outline instanceof Outline.Named;
    }
}
