package cn.yince.unit;

import cn.yince.unit.PlannedOfficialSpending.Item;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Origin;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the budgets of several units come to: amounts add, their slacks too; lists follow one another; codes and names
 * are in the order they first occur. Nothing is rounded. The sum of no units is empty and zero.
 *
 * @param units the units in their order
 */
public record BudgetSum(List<Budget> units) {
    private static final String OWNER = "单位";
    private static final String CODE = "单位编码";
    private static final BinaryOperator<Amount> PLUS = Amount::plus;

    /** 支出. */
    public Map<String, Map<BudgetFund, Map<ExpenditureKind, Amount>>> expenditure() {
        return sum(Budget::expenditure, inside(inside(PLUS)));
    }

    /** 上年结转. */
    public Map<String, Map<BudgetFund, Map<ExpenditureKind, Amount>>> carriedOver() {
        return sum(Budget::carriedOver, inside(inside(PLUS)));
    }

    /** 年终结转. */
    public Map<String, Map<BudgetFund, Amount>> carriedForward() {
        return sum(Budget::carriedForward, inside(PLUS));
    }

    /** 基本支出经济分类. */
    public Map<String, Map<StaffKind, Amount>> basicByEconomicItem() {
        return sum(Budget::basicByEconomicItem, inside(PLUS));
    }

    /** 政府性基金收入. */
    public Map<String, Amount> governmentFundIncome() {
        return sum(Budget::governmentFundIncome, PLUS);
    }

    /** 国有资本经营收入. */
    public Map<String, Amount> stateCapitalIncome() {
        return sum(Budget::stateCapitalIncome, PLUS);
    }

    /** “三公”经费; reasons do not add. */
    public PlannedOfficialSpending officialSpending() {
        return new PlannedOfficialSpending(
                item(PlannedOfficialSpending::abroad),
                item(PlannedOfficialSpending::reception),
                item(PlannedOfficialSpending::vehiclePurchase),
                item(PlannedOfficialSpending::vehicleOperation),
                "");
    }

    /** 政府采购. */
    public Procurement procurement() {
        return new Procurement(
                total(unit -> unit.procurement().goods()),
                total(unit -> unit.procurement().works()),
                total(unit -> unit.procurement().services()),
                total(unit -> unit.procurement().toSmallAndMedium()),
                total(unit -> unit.procurement().toSmallAndMicro()));
    }

    /** 机关运行经费 of the units that typed theirs. */
    public Map<String, Map<BudgetFund, Amount>> operatingCost() {
        return sum(Budget::operatingCost, inside(PLUS));
    }

    /** 项目, unit by unit. */
    public List<Project> projects() {
        return all(Budget::projects);
    }

    /**
     * The entries of a list that follow one another, as they were given; what says whose one is and was left empty is
     * filled in.
     *
     * @param list e.g. {@code 项目}
     */
    public List<Given> entries(String list) {
        return units.stream()
                .flatMap(unit ->
                        unit.particulars().given().entries(list).stream().map(entry -> owned(entry, unit.identity())))
                .toList();
    }

    private static Given owned(Given entry, Identity owner) {
        Given named = entry.with(OWNER, entry.text(OWNER, owner.name()));
        return named.with(CODE, named.text(CODE, owner.code()));
    }

    /** 国有资产, unit by unit. */
    public List<UnitAssets> assets() {
        return all(Budget::assets);
    }

    /** 上年数, each where all units have theirs: what some units spent is not what all did. */
    public BudgetPriorYear priorYear() {
        return new BudgetPriorYear(
                before(unit -> true, unit -> unit.priorYear().totalIncome()),
                before(unit -> true, unit -> unit.priorYear().totalExpenditure()),
                before(BudgetSum::spendsGeneral, unit -> unit.priorYear().generalAppropriation()),
                before(BudgetSum::hasOperatingCost, unit -> unit.priorYear().operatingCost()));
    }

    private static boolean spendsGeneral(Budget unit) {
        return unit.expenditure().values().stream()
                .map(funds -> funds.getOrDefault(BudgetFund.GENERAL, Map.of()))
                .anyMatch(kinds -> isSome(kinds.values()));
    }

    private static boolean hasOperatingCost(Budget unit) {
        return unit.operatingCost().values().stream().anyMatch(funds -> isSome(funds.values()))
                || unit.operatingCost().isEmpty() && unit.identity().status() != Identity.Status.INSTITUTION;
    }

    private static boolean isSome(Collection<Amount> amounts) {
        return amounts.stream().anyMatch(amount -> !amount.isZero());
    }

    /** Names by code of one classification; where units differ the first has its way. */
    public Map<String, String> names(Function<Budget, Map<String, String>> classification) {
        return sum(classification, (first, later) -> first);
    }

    private Item item(Function<PlannedOfficialSpending, Item> which) {
        List<Item> items =
                units.stream().map(Budget::officialSpending).map(which).toList();
        return new Item(
                sum(items.stream().map(Item::planned).toList(), PLUS),
                before(
                        unit -> isSome(
                                which.apply(unit.officialSpending()).planned().values()),
                        unit -> which.apply(unit.officialSpending()).prior()));
    }

    /** Last year's figure; nothing where a unit that has something to compare did not say its own. */
    private Amount before(Predicate<Budget> compares, Function<Budget, Amount> of) {
        boolean all = units.stream().filter(compares).map(of).noneMatch(amount -> amount.origin() == Origin.ABSENT);
        return all ? total(of) : Amount.ZERO;
    }

    private Amount total(Function<Budget, Amount> of) {
        return Amount.sum(units.stream().map(of).toList());
    }

    private <T> List<T> all(Function<Budget, List<T>> of) {
        return units.stream().map(of).flatMap(List::stream).toList();
    }

    private <K, V> Map<K, V> sum(Function<Budget, Map<K, V>> of, BinaryOperator<V> plus) {
        return sum(units.stream().map(of).toList(), plus);
    }

    private static <K, V> BinaryOperator<Map<K, V>> inside(BinaryOperator<V> plus) {
        return (a, b) -> sum(List.of(a, b), plus);
    }

    private static <K, V> Map<K, V> sum(Collection<Map<K, V>> maps, BinaryOperator<V> plus) {
        Map<K, V> sum = new LinkedHashMap<>();
        maps.forEach(map -> map.forEach((key, value) -> sum.merge(key, value, plus)));
        return Collections.unmodifiableMap(sum);
    }
}
