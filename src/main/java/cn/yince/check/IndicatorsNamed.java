package cn.yince.check;

import cn.yince.compute.form.FormKind;
import cn.yince.compute.form.FormKind.Review;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Given;
import cn.yince.unit.Source;
import cn.yince.unit.Unit;
import cn.yince.unit.codes.CodeBook;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * J1218 (自评表, 申报表): an indicator has a name and a value; one without a name or without any value is to be filled in.
 */
final class IndicatorsNamed<U extends Unit> implements Rule<U> {
    private static final String CODE = "J1218";
    private static final int SHOWN = 3;

    @Override
    public List<RuleCard> cards() {
        return List.of(RuleCard.toFill(CODE, "指标的名称和值", "每条三级指标都写名称，写了名称的填指标值", "项目支出绩效自评表、绩效目标申报表"));
    }

    @Override
    public List<NotChecked> notChecked(SummedUnit<U> checked) {
        return NotChecked.when(TypedForm.of(checked).isEmpty(), "没有自评表、申报表", CODE);
    }

    @Override
    public void check(SummedUnit<U> checked, CodeBook codes, Problems problems) {
        Source source = checked.unit().source();
        for (TypedForm form : TypedForm.of(checked)) {
            form.kind()
                    .review()
                    .ifPresent(review ->
                            form.kind().indicators().ifPresent(of -> form(form, review, of, source, problems)));
        }
    }

    private static void form(TypedForm form, Review review, FormKind.Indicators of, Source source, Problems problems) {
        List<TypedForm.Indicator> bare = new ArrayList<>();
        for (TypedForm.Indicator each : indicators(form, of)) {
            String name = each.given().text(review.called()).strip();
            if (name.isEmpty()) {
                String typed = typed(each.given());
                if (!typed.isEmpty()) {
                    tell(
                            each.path() + "." + review.called(),
                            nameless(form, each, typed),
                            "请写明指标名称，或删去这一条",
                            source,
                            problems);
                }
            } else if (each.first(review.targets()).isEmpty()
                    && each.first(review.reached()).isEmpty()) {
                bare.add(each);
            }
        }
        if (!bare.isEmpty()) {
            String names = bare.stream()
                    .limit(SHOWN)
                    .map(each -> "“" + each.given().text(review.called()).strip() + "”")
                    .collect(Collectors.joining("、"));
            String all = bare.size() > SHOWN ? "等 " + bare.size() + " 个指标" : "";
            String what = review.reached().isEmpty() ? "没有填指标值" : "没有填指标值，也没有填完成值";
            tell(
                    bare.get(0).path(),
                    form.kind().at().name() + "“" + form.name() + "”的指标" + names + all + what,
                    "请补填；不用的请删去这一条",
                    source,
                    problems);
        }
    }

    private static String nameless(TypedForm form, TypedForm.Indicator indicator, String typed) {
        String number = indicator.path().substring(indicator.path().lastIndexOf('.') + 1);
        return "%s“%s”的%s第 %s 条填了“%s”，没有写指标名称"
                .formatted(form.kind().at().name(), form.name(), indicator.list(), number, typed);
    }

    private static void tell(String path, String message, String hint, Source source, Problems problems) {
        problems.add(Problem.toFill(CODE, source.placeOf(path), message, hint));
    }

    /** What was typed of an indicator but its name; empty when nothing was. */
    private static String typed(Given indicator) {
        return indicator.values().values().stream()
                .map(value -> value instanceof String text ? text.strip() : String.valueOf(value))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining("、"));
    }

    /** All of a form, whether its lists stand in groups or not. */
    private static List<TypedForm.Indicator> indicators(TypedForm form, FormKind.Indicators of) {
        return of.sides().values().stream()
                .flatMap(field -> {
                    Given side = form.given().below(field);
                    String path = form.path() + "." + field;
                    Stream<TypedForm.Group> groups = side.names().stream()
                            .filter(name -> side.values().get(name) instanceof Given)
                            .map(name -> new TypedForm.Group(of, name, path + "." + name, side.below(name)));
                    return Stream.concat(Stream.of(new TypedForm.Group(of, field, path, side)), groups);
                })
                .flatMap(group -> group.indicators().stream())
                .toList();
    }
}
