package cn.yince.check;

import cn.yince.compute.form.FormKind;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Budget;
import cn.yince.unit.Given;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.codes.CodeBook;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * J2151 (购买服务): what a project buys as services of a fund is part of its money of that fund. J2152: where some of it is
 * said to be bought by 政府采购, 政府采购 has services.
 */
final class ServicesWithinProjects implements Rule<Budget> {
    private static final String PROCURED = "J2152";
    private static final String PROCUREMENT = "政府采购";

    @Override
    public List<RuleCard> cards() {
        return List.of(
                RuleCard.error("J2151", "购买服务的金额", "每个项目、每种资金：购买服务金额之和 ≤ 项目本年金额", "政府购买服务预算明细表；{表:项目支出预算表}"),
                RuleCard.hint(PROCURED, "购买服务与政府采购", "有写明包含政府采购的购买服务时，政府采购的服务不是零", "政府购买服务预算明细表；情况说明 {节:政府采购}"));
    }

    @Override
    public List<NotChecked> notChecked(SummedUnit<Budget> checked) {
        boolean none = TypedForm.kinds(checked).stream()
                .filter(kind -> !kind.sums().within().isEmpty())
                .allMatch(kind -> TypedForm.of(kind, checked).isEmpty());
        return NotChecked.when(none, "没有购买服务", "J2151", PROCURED);
    }

    @Override
    public void check(SummedUnit<Budget> checked, CodeBook codes, Problems problems) {
        for (FormKind kind : TypedForm.kinds(checked)) {
            if (!kind.sums().within().isEmpty()) {
                TypedForm.of(kind, checked).stream()
                        .collect(Collectors.groupingBy(form -> form.found().pathAround()))
                        .forEach((path, forms) -> kind.sums()
                                .within()
                                .forEach((part, whole) -> look(checked, forms, part, whole, problems)));
                if (checked.unit().procurement().services().isZero()) {
                    TypedForm.of(kind, checked).stream()
                            .filter(form -> form.given().text(PROCUREMENT).equals("是"))
                            .findFirst()
                            .ifPresent(form -> problems.hint(
                                    PROCURED,
                                    checked.unit().source().placeOf(form.found().path() + "." + PROCUREMENT),
                                    "购买服务写了包含政府采购，“政府采购”的服务是 0",
                                    "请核对“政府采购.服务”；不经政府采购的写“政府采购: 否”"));
                }
            }
        }
    }

    private static void look(
            SummedUnit<Budget> checked, List<TypedForm> forms, String part, String whole, Problems problems) {
        FormKind kind = forms.get(0).kind();
        Given project = forms.get(0).found().around();
        String list = kind.at().name();
        String owner = "项目";
        Map<String, List<Amount>> bought = forms.stream()
                .flatMap(form -> form.given().below(part).amounts().entrySet().stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        for (String fund : bought.keySet().stream().sorted().toList()) {
            new Sides(
                            owner + "“" + project.text("项目名称") + "”" + list + "的" + fund,
                            Amount.sum(bought.get(fund)),
                            owner + whole + "的" + fund,
                            project.below(whole).amount(fund))
                    .leftMustNotExceed(
                            "J2151",
                            checked.unit().source().placeOf(forms.get(0).found().pathAround() + "." + list),
                            list + "的金额包括在" + owner + "的“" + whole + "”金额之内，请核对",
                            problems);
        }
    }
}
