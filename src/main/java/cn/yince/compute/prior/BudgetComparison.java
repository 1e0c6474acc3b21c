package cn.yince.compute.prior;

import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.unit.Budget;
import cn.yince.unit.BudgetPriorYear;
import cn.yince.unit.BudgetSum;
import cn.yince.unit.PlannedOfficialSpending;
import cn.yince.unit.PlannedOfficialSpending.Item;
import cn.yince.unit.Source;
import cn.yince.unit.Unit;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A budget compared with last year's; a department's units first, and their sum where it says nothing itself. */
final class BudgetComparison {
    private final Budget unit;
    private final PrintedFigures printed;

    private BudgetComparison(Budget unit, PrintedFigures printed) {
        this.unit = unit;
        this.printed = printed;
    }

    static Budget of(Budget unit, PriorPacks packs, Problems problems) {
        Budget summed = unit.units().isEmpty() ? unit : overUnits(unit, packs, problems);
        return unit.lastYear()
                .map(before ->
                        new BudgetComparison(summed, PrintedFigures.of(summed, before, packs, problems)).compared())
                .orElse(summed);
    }

    /** What last year's booklet printed of all that {@code unit} compares, by where it would be typed. */
    static Map<String, Amount> printed(Budget unit, Unit before, PriorPacks packs, Problems problems) {
        BudgetComparison comparison = new BudgetComparison(unit, PrintedFigures.of(unit, before, packs, problems));
        comparison.compared();
        return comparison.printed.printed();
    }

    private Budget compared() {
        BudgetPriorYear prior = prior(unit.priorYear());
        PlannedOfficialSpending spending = spending(unit.officialSpending());
        return unit.comparedWith(prior, spending, unit.units(), printed.particulars());
    }

    private BudgetPriorYear prior(BudgetPriorYear typed) {
        return new BudgetPriorYear(
                prior("收入总计", typed.totalIncome()),
                prior("支出总计", typed.totalExpenditure()),
                prior("一般公共预算当年拨款", typed.generalAppropriation()),
                prior("机关运行经费", typed.operatingCost()));
    }

    private Amount prior(String name, Amount typed) {
        return printed.figure("上年数." + name, typed);
    }

    private PlannedOfficialSpending spending(PlannedOfficialSpending typed) {
        return new PlannedOfficialSpending(
                item("因公出国（境）费", typed.abroad()),
                item("公务接待费", typed.reception()),
                item("公务用车购置费", typed.vehiclePurchase()),
                item("公务用车运行维护费", typed.vehicleOperation()),
                typed.reason());
    }

    private Item item(String name, Item typed) {
        return typed.comparedWith(printed.figure("三公经费." + name + ".上年预算", typed.prior()));
    }

    /** A department whose units are compared with their own last year's files. */
    private static Budget overUnits(Budget department, PriorPacks packs, Problems problems) {
        List<Budget> units = department.units().stream()
                .map(unit -> of(unit, packs, problems))
                .toList();
        BudgetSum sum = new BudgetSum(units);
        Source own = department.source();
        Map<String, Amount> sums = figures(sum.priorYear(), sum.officialSpending());
        BudgetPriorYear typed = department.priorYear();
        BudgetPriorYear all = sum.priorYear();
        return department.comparedWith(
                new BudgetPriorYear(
                        first(own, "上年数.收入总计", typed.totalIncome(), all.totalIncome()),
                        first(own, "上年数.支出总计", typed.totalExpenditure(), all.totalExpenditure()),
                        first(own, "上年数.一般公共预算当年拨款", typed.generalAppropriation(), all.generalAppropriation()),
                        first(own, "上年数.机关运行经费", typed.operatingCost(), all.operatingCost())),
                overUnits(own, department.officialSpending(), sum.officialSpending()),
                units,
                department.particulars().with(own.with(placesOfSums(own, units, sums))));
    }

    /** Where the sums stand that a department did not type itself: with the first unit that has its part. */
    private static Map<String, Place> placesOfSums(Source own, List<Budget> units, Map<String, Amount> sums) {
        Map<String, Place> places = new LinkedHashMap<>();
        sums.forEach((path, sum) -> {
            if (sum.origin() != Origin.ABSENT && !PrintedFigures.isTyped(own, path)) {
                places.put(
                        path,
                        units.stream()
                                .map(unit -> unit.source().places().get(path))
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElseGet(() -> own.placeOf("下属单位")));
            }
        });
        return places;
    }

    /** Last year's figures by where they would be typed. */
    private static Map<String, Amount> figures(BudgetPriorYear prior, PlannedOfficialSpending spending) {
        Map<String, Amount> figures = new LinkedHashMap<>();
        prior.figures().forEach((name, amount) -> figures.put("上年数." + name, amount));
        spending.items().forEach((name, item) -> figures.put("三公经费." + name + ".上年预算", item.prior()));
        return figures;
    }

    private static PlannedOfficialSpending overUnits(
            Source own, PlannedOfficialSpending typed, PlannedOfficialSpending all) {
        return new PlannedOfficialSpending(
                overUnits(own, "因公出国（境）费", typed.abroad(), all.abroad()),
                overUnits(own, "公务接待费", typed.reception(), all.reception()),
                overUnits(own, "公务用车购置费", typed.vehiclePurchase(), all.vehiclePurchase()),
                overUnits(own, "公务用车运行维护费", typed.vehicleOperation(), all.vehicleOperation()),
                typed.reason());
    }

    private static Item overUnits(Source own, String name, Item typed, Item all) {
        return typed.comparedWith(first(own, "三公经费." + name + ".上年预算", typed.prior(), all.prior()));
    }

    /** A department's own figure where it was typed, else the sum. */
    private static Amount first(Source own, String path, Amount typed, Amount sum) {
        return PrintedFigures.isTyped(own, path) ? typed : sum;
    }
}
