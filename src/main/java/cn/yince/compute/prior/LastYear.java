package cn.yince.compute.prior;

import cn.yince.problem.Need;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Budget;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Unit;
import cn.yince.unit.amount.Amount;
import java.util.List;
import java.util.Map;

/** Carries figures of 上年文件 over into this year's unit. */
public final class LastYear {
    private static final String BASIS = "上年公开册";
    private static final List<RuleCard> CARDS = List.of(
            RuleCard.error("J1105", "上年数与上年文件", "填写的上年数 = 上年文件印出的数（按金额的尾数区间）", BASIS)
                    .needing(Need.LAST_YEARS_FILE),
            RuleCard.hint("J1106", "上年文件的单位", "上年文件与本册是同一单位", BASIS).needing(Need.LAST_YEARS_FILE),
            RuleCard.hint("J1112", "年初结转与上年文件", "决算各种资金的年初结转和结余 = 上年文件的年末结转和结余", BASIS)
                    .needing(Need.LAST_YEARS_FILE));

    private LastYear() {}

    /** What is looked at when a file names last year's. */
    public static List<RuleCard> cards() {
        return CARDS;
    }

    /**
     * The unit with last year's figures; the same when its file names no other.
     *
     * @param packs of both years
     * @param codes names of codes, the unit's additions included
     * @param problems receives what was found; nothing is thrown
     */
    public static Unit carriedInto(Unit unit, PriorPacks packs, Problems problems) {
        return unit instanceof Budget budget
                ? BudgetComparison.of(budget, packs, problems)
                : FinalAccountsComparison.of((FinalAccounts) unit, packs, problems);
    }

    /**
     * What last year's booklet printed of all that a unit compares itself with.
     *
     * @param unit of this year
     * @param before of last year, of the same kind
     * @param packs of both years
     * @param codes names of codes, the unit's additions included
     * @param problems receives what is wrong with the figures that {@code before} publishes; nothing is thrown
     * @return amounts by where they would be typed, e.g. {@code 上年数.收入总计}
     */
    public static Map<String, Amount> printed(Unit unit, Unit before, PriorPacks packs, Problems problems) {
        return unit instanceof Budget budget
                ? BudgetComparison.printed(budget, before, packs, problems)
                : FinalAccountsComparison.printed((FinalAccounts) unit, before, packs, problems);
    }
}
