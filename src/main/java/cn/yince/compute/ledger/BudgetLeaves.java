package cn.yince.compute.ledger;

import cn.yince.unit.Budget;
import cn.yince.unit.BudgetFund;
import cn.yince.unit.BudgetNarrative;
import cn.yince.unit.BudgetPriorYear;
import cn.yince.unit.ExpenditureKind;
import cn.yince.unit.Identity.Status;
import cn.yince.unit.PlannedOfficialSpending.Item;
import cn.yince.unit.Procurement;
import cn.yince.unit.Project;
import cn.yince.unit.StaffKind;
import cn.yince.unit.UnitAssets;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.codes.CodeBook;
import cn.yince.unit.codes.RunningCost;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The leaves of a budget. */
final class BudgetLeaves {
    /**
     * What a formula may begin with, and how many keys a leaf's path has; of 基本支出经济分类 what a row stands for, code and
     * staff.
     */
    static final Map<String, Integer> DEPTHS = Map.ofEntries(
            Map.entry("支出", 4),
            Map.entry("上年结转", 4),
            Map.entry("年终结转", 3),
            Map.entry("基本支出经济分类", 2),
            Map.entry("政府性基金收入", 2),
            Map.entry("国有资本经营收入", 2),
            Map.entry("三公经费", 3),
            Map.entry("机关运行经费", 3),
            Map.entry("项目", 4),
            Map.entry("上年数", 2),
            Map.entry("政府采购", 2),
            Map.entry("国有资产", 3),
            Map.entry("情况说明", 2),
            Map.entry("下属单位", 2));

    private static final String OPERATING_COST = "机关运行经费";
    private static final String ASSETS = "国有资产";
    private static final int CLASS_DIGITS = 3;
    private final Budget unit;
    private final CodeBook codes;
    private final Leaves leaves;

    private BudgetLeaves(Budget unit, CodeBook codes) {
        this.unit = unit;
        this.leaves = new Leaves(unit);
        this.codes = codes;
    }

    static Leaves of(Budget unit, CodeBook codes) {
        BudgetLeaves all = new BudgetLeaves(unit, codes);
        all.spent("支出", unit.expenditure());
        all.spent("上年结转", unit.carriedOver());
        new TreeMap<>(unit.carriedForward())
                .forEach((code, funds) ->
                        funds.forEach((fund, amount) -> all.leaves.add(amount, "年终结转", code, fund.label())));
        all.basic();
        unit.governmentFundIncome().forEach((code, amount) -> all.leaves.add(amount, "政府性基金收入", code));
        unit.stateCapitalIncome().forEach((code, amount) -> all.leaves.add(amount, "国有资本经营收入", code));
        all.item("因公出国（境）费", unit.officialSpending().abroad());
        all.item("公务接待费", unit.officialSpending().reception());
        all.item("公务用车购置费", unit.officialSpending().vehiclePurchase());
        all.item("公务用车运行维护费", unit.officialSpending().vehicleOperation());
        all.operatingCost(unit);
        all.projects();
        all.leaves.text(unit.officialSpending().reason(), "三公经费", "原因");
        all.priorYear(unit.priorYear());
        all.procurement(unit.procurement());
        all.assets();
        all.narrative(unit.narrative());
        return all.leaves;
    }

    private void spent(String group, Map<String, Map<BudgetFund, Map<ExpenditureKind, Amount>>> typed) {
        new TreeMap<>(typed)
                .forEach((code, funds) -> funds.forEach((fund, kinds) ->
                        kinds.forEach((kind, amount) -> leaves.add(amount, group, code, fund.label(), kind.label()))));
    }

    /** An item that is one row whatever the staff is {@code 30301}, others are {@code 30101行政}. */
    private void basic() {
        new TreeMap<>(unit.basicByEconomicItem()).forEach((code, byStaff) -> {
            for (StaffKind staff : StaffKind.values()) {
                Amount amount = byStaff.getOrDefault(staff, Amount.ZERO);
                leaves.add(amount, "基本支出经济分类", codes.isForAnyStaff(code) ? code : code + staff.label(), staff.label());
            }
        });
    }

    private void item(String name, Item typed) {
        typed.planned().forEach((fund, amount) -> leaves.add(amount, "三公经费", name, fund.label()));
        leaves.add(typed.prior(), "三公经费", name, "上年预算");
    }

    /**
     * What was typed, by unit; where nothing was, that of the subordinate units, and of a unit that is 行政 or 参公 what it
     * spends on 公用经费 from 一般公共预算.
     */
    private void operatingCost(Budget of) {
        boolean typedBelow =
                of.units().stream().anyMatch(below -> !below.operatingCost().isEmpty());
        if (!of.operatingCost().isEmpty() && !typedBelow) {
            of.operatingCost().forEach((name, funds) -> {
                leaves.name(OPERATING_COST, name);
                funds.forEach((fund, amount) -> leaves.add(amount, OPERATING_COST, name, fund.label()));
            });
        } else if (!of.units().isEmpty()) {
            of.units().forEach(this::operatingCost);
        } else if (of.identity().status() != Status.INSTITUTION) {
            Amount derived = operating(of);
            if (derived.value().signum() != 0) {
                leaves.add(derived, OPERATING_COST, of.identity().name(), BudgetFund.GENERAL.label());
            }
        }
    }

    /** What is not 人员经费 is 公用经费; what is neither is wrong by another rule and must not be lost here. */
    private Amount operating(Budget of) {
        Amount sum = Amount.ZERO;
        for (Map.Entry<String, Map<StaffKind, Amount>> item : new TreeMap<>(of.basicByEconomicItem()).entrySet()) {
            if (codes.runningCost(item.getKey().substring(0, CLASS_DIGITS)).orElse(RunningCost.OPERATING)
                    == RunningCost.OPERATING) {
                sum = sum.plus(Amount.sum(item.getValue().values()));
            }
        }
        return sum;
    }

    private void projects() {
        for (Project project : unit.projects()) {
            String name = rowName(project, unit.projects());
            leaves.name("项目", name);
            project.thisYear().forEach((fund, amount) -> leaves.add(amount, "项目", name, "本年", fund.label()));
            project.carriedOver().forEach((fund, amount) -> leaves.add(amount, "项目", name, "上年结转", fund.label()));
        }
    }

    private void priorYear(BudgetPriorYear typed) {
        leaves.add(typed.totalIncome(), "上年数", "收入总计");
        leaves.add(typed.totalExpenditure(), "上年数", "支出总计");
        leaves.add(typed.generalAppropriation(), "上年数", "一般公共预算当年拨款");
        leaves.add(typed.operatingCost(), "上年数", "机关运行经费");
    }

    private void procurement(Procurement typed) {
        leaves.add(typed.goods(), "政府采购", "货物");
        leaves.add(typed.works(), "政府采购", "工程");
        leaves.add(typed.services(), "政府采购", "服务");
    }

    private void assets() {
        for (int i = 0; i < unit.assets().size(); i++) {
            UnitAssets typed = unit.assets().get(i);
            String number = String.valueOf(i + 1);
            leaves.called(ASSETS, number, typed.unit());
            leaves.text(typed.unit(), ASSETS, number, "单位");
            String path = ASSETS + "." + number + ".车辆";
            leaves.add(unit.source().number(path, BigDecimal.valueOf(typed.vehicles())), ASSETS, number, "车辆");
            leaves.text(typed.premises(), ASSETS, number, "房屋");
            leaves.text(typed.others(), ASSETS, number, "其他");
        }
    }

    private void narrative(BudgetNarrative typed) {
        leaves.text(typed.incomeReason(), "情况说明", "收入变动原因");
        leaves.text(typed.expenditureReason(), "情况说明", "支出变动原因");
        leaves.text(typed.personnelIncludes(), "情况说明", "人员经费包括");
        leaves.text(typed.operatingIncludes(), "情况说明", "公用经费包括");
        leaves.text(typed.operatingCostReason(), "情况说明", "机关运行经费原因");
        leaves.text(typed.performance(), "情况说明", "绩效管理情况");
        leaves.text(catalogue(typed), "情况说明", "政府购买服务指导性目录");
        leaves.text(typed.otherMatters(), "情况说明", "其他说明");
    }

    /** As typed, or the projects that buy services. */
    private List<String> catalogue(BudgetNarrative typed) {
        return typed.serviceCatalogue().isEmpty()
                ? unit.projects().stream()
                        .filter(Project::buysServices)
                        .map(Project::name)
                        .distinct()
                        .toList()
                : typed.serviceCatalogue();
    }

    /** The project's name, followed by its unit's where another has the same. */
    private static String rowName(Project project, List<Project> all) {
        boolean single = all.stream()
                        .filter(other -> other.name().equals(project.name()))
                        .count()
                == 1;
        return single && !project.name().equals("合计") ? project.name() : project.name() + "（" + project.unit() + "）";
    }
}
