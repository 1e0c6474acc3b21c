package cn.yince.read;

import cn.yince.unit.Budget;
import cn.yince.unit.BudgetPriorYear;
import cn.yince.unit.BudgetSum;
import cn.yince.unit.Particulars;
import cn.yince.unit.PlannedOfficialSpending;
import cn.yince.unit.Source;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A budget as its file has it.
 *
 * @param own what the file says by itself
 * @param unitFiles the files of the units it is the sum of, as typed
 * @param priorYear last year's figures that were typed, over others for those left out
 * @param officialSpending “三公”经费 that was typed, over others for what was left out
 */
record TypedBudget(
        Budget own,
        List<String> unitFiles,
        UnaryOperator<BudgetPriorYear> priorYear,
        UnaryOperator<PlannedOfficialSpending> officialSpending) {
    /** Lists of its units that follow one another. */
    private static final List<String> LISTS = List.of("项目", "国有资产");

    /** The budget of the department that these units make up. */
    Budget over(List<Budget> units, Source source) {
        BudgetSum sum = new BudgetSum(units);
        return new Budget(
                particulars(sum, source),
                sum.expenditure(),
                sum.carriedOver(),
                sum.carriedForward(),
                sum.basicByEconomicItem(),
                sum.governmentFundIncome(),
                sum.stateCapitalIncome(),
                over(sum.names(Budget::incomeNames), own.incomeNames()),
                officialSpending.apply(sum.officialSpending()),
                sum.procurement(),
                sum.operatingCost(),
                sum.projects(),
                sum.assets(),
                priorYear.apply(sum.priorYear()),
                own.narrative(),
                List.copyOf(units));
    }

    private Particulars particulars(BudgetSum sum, Source source) {
        return new Particulars(
                own.pack(),
                own.year(),
                own.identity(),
                own.cover(),
                own.overview(),
                over(sum.names(Budget::functionalNames), own.functionalNames()),
                over(sum.names(Budget::economicNames), own.economicNames()),
                own.terms(),
                own.published(),
                own.lastYear(),
                source,
                LISTS.stream()
                        .reduce(
                                own.particulars().given(),
                                (given, list) -> given.with(list, sum.entries(list)),
                                (first, second) -> second),
                own.particulars().ownFields());
    }

    private static Map<String, String> over(Map<String, String> far, Map<String, String> near) {
        Map<String, String> names = new LinkedHashMap<>(far);
        names.putAll(near);
        return Collections.unmodifiableMap(names);
    }
}
