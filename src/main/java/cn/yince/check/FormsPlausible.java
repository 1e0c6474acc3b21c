package cn.yince.check;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Need;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Given;
import cn.yince.unit.Source;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.codes.CodeBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * J1205, J1206, J1217, J1219 (自评表): hints where more was spent than received or planned, two forms are of one project,
 * or spending has no budget.
 */
final class FormsPlausible implements Rule<FinalAccounts> {
    @Override
    public List<RuleCard> cards() {
        return List.of(
                RuleCard.hint("J1205", "执行与到位", "每种资金来源：实际执行金额 ≤ 实际到位金额", "项目支出绩效自评表")
                        .needing(Need.EVALUATIONS),
                RuleCard.hint("J1217", "有执行没有预算", "每种资金来源：有实际执行金额的，填了预算金额", "项目支出绩效自评表")
                        .needing(Need.EVALUATIONS),
                RuleCard.hint("J1219", "执行与预算", "每种资金来源：实际执行金额 ≤ 预算金额", "项目支出绩效自评表")
                        .needing(Need.EVALUATIONS),
                RuleCard.hint("J1206", "自评项目的名称", "没有两张自评表的项目名称相同", "项目支出绩效自评表").needing(Need.EVALUATIONS));
    }

    @Override
    public List<NotChecked> notChecked(SummedUnit<FinalAccounts> checked) {
        List<TypedForm> forms = TypedForm.of(checked);
        List<NotChecked> none = new ArrayList<>();
        boolean received = isReceivedTyped(forms);
        none.addAll(NotChecked.when(!received, "自评表没有填写到位金额", "J1205"));
        none.addAll(NotChecked.when(forms.size() < 2, "只有一张自评表", "J1206"));
        return none;
    }

    @Override
    public void check(SummedUnit<FinalAccounts> checked, CodeBook codes, Problems problems) {
        Source unit = checked.unit().source();
        Map<List<String>, Integer> seen = new HashMap<>();
        boolean received = isReceivedTyped(TypedForm.of(checked));
        for (TypedForm form : TypedForm.of(checked)) {
            funds(form).forEach((source, funds) -> withinReceived(unit, source, funds, received, problems));
            funds(form).forEach((source, funds) -> withinPlanned(unit, source, funds, problems));
            funds(form).forEach((source, funds) -> planned(unit, source, funds, problems));
            Integer earlier = seen.putIfAbsent(List.of(form.kind().name(), form.name()), form.number());
            if (earlier != null) {
                problems.hint(
                        "J1206",
                        unit.placeOf(form.path() + "." + form.kind().called()),
                        "第 %d 张和第 %d 张%s都是“%s”"
                                .formatted(earlier, form.number(), form.kind().name(), form.name()),
                        "请核对是否重复，或写出各自的全名");
            }
        }
    }

    private static boolean isReceivedTyped(List<TypedForm> forms) {
        return forms.stream()
                .flatMap(form -> funds(form).values().stream())
                .anyMatch(funds -> !funds.received().isZero());
    }

    /** What one source paid. */
    private record Funds(String path, Amount executed, Amount received, Amount planned) {}

    private static Map<String, Funds> funds(TypedForm form) {
        Map<String, Funds> bySource = new LinkedHashMap<>();
        form.kind().funds().ifPresent(funds -> {
            Given all = form.given().below(funds.field());
            for (String source : all.names()) {
                Given typed = all.below(source);
                String path = form.path() + "." + funds.field() + "." + source;
                bySource.put(
                        source,
                        new Funds(
                                path,
                                typed.amount(funds.executed()),
                                typed.amount(funds.received()),
                                typed.amount(funds.of())));
            }
        });
        return bySource;
    }

    private static void planned(Source unit, String source, Funds funds, Problems problems) {
        if (!funds.executed().isZero() && funds.planned().isZero()) {
            problems.hint(
                    "J1217",
                    unit.placeOf(funds.path()),
                    source + "执行 " + funds.executed().rounded().toPlainString() + "万元，没有填预算",
                    "请补填预算；年中追加的也填进全年预算");
        }
    }

    private static void withinPlanned(Source unit, String source, Funds funds, Problems problems) {
        boolean told = !funds.received().isZero() && exceeds(funds.executed(), funds.received());
        if (!told && !funds.planned().isZero() && exceeds(funds.executed(), funds.planned())) {
            problems.hint(
                    "J1219",
                    unit.placeOf(funds.path()),
                    "%s执行 %s万元，预算只有 %s万元".formatted(source, plain(funds.executed()), plain(funds.planned())),
                    "执行的金额通常不超过预算；年中追加的也填进预算，请核对");
        }
    }

    private static boolean exceeds(Amount one, Amount other) {
        return one.value().compareTo(other.value()) > 0 && !one.mayEqual(other);
    }

    private static String plain(Amount amount) {
        return amount.value().stripTrailingZeros().toPlainString();
    }

    /** {@code elsewhere}: whether the unit types what was received at all. */
    private static void withinReceived(Source unit, String source, Funds funds, boolean elsewhere, Problems problems) {
        if (!funds.received().isZero()) {
            new Sides(source + "实际执行金额", funds.executed(), "实际到位金额", funds.received())
                    .leftShouldNotExceed("J1205", unit.placeOf(funds.path()), "执行的金额通常不超过到位的金额，请核对", problems);
        } else if (elsewhere && !funds.executed().isZero()) {
            problems.hint(
                    "J1205",
                    unit.placeOf(funds.path()),
                    source + "执行 " + plain(funds.executed()) + "万元，没有填到位，印作 0",
                    "请补填到位的金额");
        }
    }
}
