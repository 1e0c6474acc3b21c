package cn.yince.read;

import cn.yince.problem.Problems;
import cn.yince.unit.Budget;
import cn.yince.unit.PlannedOfficialSpending.Item;
import cn.yince.unit.Procurement;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a department with 下属单位 leaves to them.
 *
 * @param path where it would stand
 * @param typed whether it was typed nevertheless
 */
record SummedLeaves(String path, Predicate<Budget> typed) {
    private static final List<SummedLeaves> ALL = List.of(
            new SummedLeaves("支出", b -> !b.expenditure().isEmpty()),
            new SummedLeaves("上年结转", b -> !b.carriedOver().isEmpty()),
            new SummedLeaves("年终结转", b -> !b.carriedForward().isEmpty()),
            new SummedLeaves("基本支出经济分类", b -> !b.basicByEconomicItem().isEmpty()),
            new SummedLeaves("政府性基金收入", b -> !b.governmentFundIncome().isEmpty()),
            new SummedLeaves("国有资本经营收入", b -> !b.stateCapitalIncome().isEmpty()),
            new SummedLeaves(
                    "三公经费.因公出国（境）费", b -> isPlanned(b.officialSpending().abroad())),
            new SummedLeaves("三公经费.公务接待费", b -> isPlanned(b.officialSpending().reception())),
            new SummedLeaves("三公经费.公务用车购置费", b -> isPlanned(b.officialSpending().vehiclePurchase())),
            new SummedLeaves(
                    "三公经费.公务用车运行维护费", b -> isPlanned(b.officialSpending().vehicleOperation())),
            new SummedLeaves("政府采购", b -> isBought(b.procurement())),
            new SummedLeaves("机关运行经费", b -> !b.operatingCost().isEmpty()),
            new SummedLeaves("项目", b -> !b.projects().isEmpty()),
            new SummedLeaves("国有资产", b -> !b.assets().isEmpty()));

    /** Reports all of it that a department's own file has. */
    static void report(Budget department, Problems problems) {
        for (SummedLeaves leaves : ALL) {
            if (leaves.typed.test(department)) {
                problems.error(
                        "Y0210",
                        department.source().placeOf(leaves.path),
                        "“" + leaves.path + "”已由下属单位汇总，不必再填",
                        "请删去这些数，或写到下属单位的文件里");
            }
        }
    }

    private static boolean isPlanned(Item item) {
        return !item.planned().isEmpty();
    }

    private static boolean isBought(Procurement procurement) {
        return Stream.of(procurement.goods(), procurement.works(), procurement.services())
                .anyMatch(amount -> amount.value().signum() != 0);
    }
}
