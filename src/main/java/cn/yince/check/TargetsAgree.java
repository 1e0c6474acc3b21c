package cn.yince.check;

import cn.yince.compute.form.FormKind;
import cn.yince.compute.form.FormPath;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Need;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Budget;
import cn.yince.unit.Given;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.codes.CodeBook;
import java.util.List;
import java.util.Map;

/**
 * J2141, J2142 (申报表): a target's money of this year is its project's, and that of the whole period no less. J2144: a
 * hint where a project of this year has no target.
 */
final class TargetsAgree implements Rule<Budget> {
    @Override
    public List<RuleCard> cards() {
        return List.of(
                RuleCard.error("J2141", "绩效目标的年度资金", "年度资金总额=项目本年金额", "项目支出绩效目标申报表；{表:项目支出预算表}")
                        .needing(Need.TARGETS),
                RuleCard.error("J2142", "绩效目标的实施期资金", "年度资金总额 ≤ 实施期资金总额", "项目支出绩效目标申报表")
                        .needing(Need.TARGETS),
                RuleCard.hint("J2144", "绩效目标的有无", "本年有钱的项目都填绩效目标", "项目支出绩效目标申报表；情况说明 {节:预算绩效}"));
    }

    @Override
    public List<NotChecked> notChecked(SummedUnit<Budget> checked) {
        return NotChecked.when(checked.unit().projects().isEmpty(), "没有项目", "J2144");
    }

    @Override
    public void check(SummedUnit<Budget> checked, CodeBook codes, Problems problems) {
        for (FormKind kind : TypedForm.kinds(checked)) {
            if (kind.funds().filter(funds -> !funds.columns().isEmpty()).isPresent()) {
                FormKind.Funds funds = kind.funds().get();
                for (FormPath.Found found :
                        kind.at().all(checked.unit().particulars().given())) {
                    if (found.given().isPresent()) {
                        target(checked, kind, funds, found, problems);
                    } else {
                        none(checked, kind, funds, found, problems);
                    }
                }
            }
        }
    }

    private static void none(
            SummedUnit<Budget> checked,
            FormKind kind,
            FormKind.Funds funds,
            FormPath.Found project,
            Problems problems) {
        boolean planned = funds.equal().values().stream()
                .anyMatch(field -> !money(project.around(), field).isZero());
        if (planned) {
            problems.hint(
                    "J2144",
                    checked.unit().source().placeOf(project.pathAround()),
                    "项目“" + TypedForm.nameIn(kind, project) + "”没有" + kind.at().name(),
                    "实行绩效目标管理的项目请填写“" + kind.at().name() + "”");
        }
    }

    private static void target(
            SummedUnit<Budget> checked, FormKind kind, FormKind.Funds funds, FormPath.Found found, Problems problems) {
        String of = "项目“" + TypedForm.nameIn(kind, found) + "”的";
        funds.equal()
                .forEach((column, field) -> new Sides(
                                of + funds.sumOf(column),
                                money(found, funds, column),
                                field + "金额",
                                money(found.around(), field))
                        .mustAgree(
                                "J2141",
                                placeOf(checked, found, funds, column),
                                "请核对" + kind.at().name() + "的“"
                                        + funds.columns().get(column) + "”和项目的“" + field + "”",
                                problems));
        funds.parts()
                .forEach((whole, part) -> new Sides(
                                of + funds.sumOf(part),
                                money(found, funds, part),
                                funds.sumOf(whole),
                                money(found, funds, whole))
                        .leftMustNotExceed(
                                "J2142",
                                placeOf(checked, found, funds, whole),
                                "“" + funds.columns().get(whole) + "”包括“"
                                        + funds.columns().get(part) + "”，不应小于它，请核对",
                                problems));
    }

    private static Place placeOf(SummedUnit<Budget> checked, FormPath.Found form, FormKind.Funds funds, String column) {
        return checked.unit()
                .source()
                .placeOf(form.path() + "." + funds.columns().get(column));
    }

    /** What was typed of a column, or what it is when nothing was. */
    private static Amount money(FormPath.Found form, FormKind.Funds funds, String column) {
        Given typed = form.given().orElse(Given.NONE).below(funds.columns().get(column));
        return typed.names().isEmpty()
                ? Amount.sum(funds.otherwise().getOrDefault(column, Map.of()).values().stream()
                        .map(field -> money(form.around(), field))
                        .toList())
                : Amount.sum(typed.amounts().values());
    }

    private static Amount money(Given around, String field) {
        return Amount.sum(around.below(field).amounts().values());
    }
}
