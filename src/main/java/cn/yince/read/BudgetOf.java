package cn.yince.read;

import cn.yince.unit.Budget;
import cn.yince.unit.BudgetFund;
import cn.yince.unit.BudgetNarrative;
import cn.yince.unit.BudgetPriorYear;
import cn.yince.unit.BudgetSum;
import cn.yince.unit.ExpenditureKind;
import cn.yince.unit.Given;
import cn.yince.unit.Identity;
import cn.yince.unit.OwnField;
import cn.yince.unit.Particulars;
import cn.yince.unit.PlannedOfficialSpending;
import cn.yince.unit.PlannedOfficialSpending.Item;
import cn.yince.unit.Procurement;
import cn.yince.unit.Project;
import cn.yince.unit.Source;
import cn.yince.unit.StaffKind;
import cn.yince.unit.UnitAssets;
import cn.yince.unit.amount.Amount;
import java.util.List;
import java.util.Map;

/** The budget that a unit file gives. */
final class BudgetOf {
    private static final List<BudgetFund> FUNDS = List.of(BudgetFund.values());
    private static final List<ExpenditureKind> KINDS = List.of(ExpenditureKind.BASIC, ExpenditureKind.PROJECT);

    private BudgetOf() {}

    static TypedBudget of(Given file, List<OwnField> ownFields, Source source) {
        return new TypedBudget(
                budget(file, ParticularsOf.of(file, ownFields, source)),
                file.texts(ParticularsOf.UNITS),
                others -> priorYear(file.below("上年数"), others),
                others -> officialSpending(file.below("三公经费"), others));
    }

    private static Budget budget(Given file, Particulars particulars) {
        Identity identity = particulars.identity();
        BudgetSum none = new BudgetSum(List.of());
        return new Budget(
                particulars,
                file.below("支出").each(BudgetOf::byFundAndKind),
                file.below("上年结转").each(BudgetOf::byFundAndKind),
                file.below("年终结转").each(BudgetOf::byFund),
                file.below("基本支出经济分类")
                        .each(item -> item.byLabel(List.of(StaffKind.values()), StaffKind::label, Given::amount)),
                file.below("政府性基金收入").amounts(),
                file.below("国有资本经营收入").amounts(),
                ParticularsOf.incomeNames(file),
                officialSpending(file.below("三公经费"), none.officialSpending()),
                procurement(file.below("政府采购")),
                file.below("机关运行经费").each(BudgetOf::byFund),
                file.entries("项目").stream()
                        .map(project -> project(project, identity))
                        .toList(),
                file.entries("国有资产").stream()
                        .map(assets -> assets(assets, identity.name()))
                        .toList(),
                priorYear(file.below("上年数"), none.priorYear()),
                narrative(file.below("情况说明")),
                List.of());
    }

    private static Project project(Given typed, Identity identity) {
        return new Project(
                typed.text("项目名称"),
                typed.text("项目编码"),
                typed.text("单位", identity.name()),
                typed.text("单位编码", identity.code()),
                byFund(typed.below("本年")),
                byFund(typed.below("上年结转")),
                !typed.entries("购买服务").isEmpty());
    }

    private static Map<BudgetFund, Map<ExpenditureKind, Amount>> byFundAndKind(Given item) {
        return item.byLabel(
                FUNDS,
                BudgetFund::label,
                (funds, fund) -> funds.below(fund).byLabel(KINDS, ExpenditureKind::label, Given::amount));
    }

    /** Amounts by fund, in the order typed. */
    static Map<BudgetFund, Amount> byFund(Given typed) {
        return typed.byLabel(FUNDS, BudgetFund::label, Given::amount);
    }

    /** What was typed, over other figures for what was left out. */
    private static PlannedOfficialSpending officialSpending(Given typed, PlannedOfficialSpending others) {
        return new PlannedOfficialSpending(
                item(typed.below("因公出国（境）费"), others.abroad()),
                item(typed.below("公务接待费"), others.reception()),
                item(typed.below("公务用车购置费"), others.vehiclePurchase()),
                item(typed.below("公务用车运行维护费"), others.vehicleOperation()),
                typed.text("原因"));
    }

    private static Item item(Given typed, Item others) {
        Map<BudgetFund, Amount> planned =
                typed.byLabel(FUNDS.stream().filter(BudgetFund::isFiscal).toList(), BudgetFund::label, Given::amount);
        return new Item(
                planned.isEmpty() ? others.planned() : planned,
                typed.<Amount>find("上年预算").orElse(others.prior()));
    }

    private static Procurement procurement(Given typed) {
        return new Procurement(typed.amount("货物"), typed.amount("工程"), typed.amount("服务"), Amount.ZERO, Amount.ZERO);
    }

    private static UnitAssets assets(Given typed, String unitName) {
        return new UnitAssets(typed.text("单位", unitName), typed.count("车辆"), typed.texts("房屋"), typed.texts("其他"));
    }

    /** What was typed, over other figures for what was left out. */
    private static BudgetPriorYear priorYear(Given typed, BudgetPriorYear others) {
        return new BudgetPriorYear(
                typed.<Amount>find("收入总计").orElse(others.totalIncome()),
                typed.<Amount>find("支出总计").orElse(others.totalExpenditure()),
                typed.<Amount>find("一般公共预算当年拨款").orElse(others.generalAppropriation()),
                typed.<Amount>find("机关运行经费").orElse(others.operatingCost()));
    }

    private static BudgetNarrative narrative(Given typed) {
        return new BudgetNarrative(
                typed.text("收入变动原因"),
                typed.text("支出变动原因"),
                typed.text("人员经费包括"),
                typed.text("公用经费包括"),
                typed.text("机关运行经费原因"),
                typed.texts("绩效管理情况"),
                typed.texts("政府购买服务指导性目录"),
                typed.texts("其他说明"));
    }
}
