package cn.yince.compute.prior;

import cn.yince.problem.Problems;
import cn.yince.unit.CarryOver;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Fund;
import cn.yince.unit.ItemExplanation;
import cn.yince.unit.OfficialSpending;
import cn.yince.unit.OfficialSpending.Item;
import cn.yince.unit.PriorYear;
import cn.yince.unit.Unit;
import cn.yince.unit.amount.Amount;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Final accounts compared with last year's. */
final class FinalAccountsComparison {
    private static final String OPENING = "结转结余.年初";
    private final FinalAccounts unit;
    private final PrintedFigures printed;

    private FinalAccountsComparison(FinalAccounts unit, PrintedFigures printed) {
        this.unit = unit;
        this.printed = printed;
    }

    static FinalAccounts of(FinalAccounts unit, PriorPacks packs, Problems problems) {
        return unit.lastYear()
                .map(before ->
                        new FinalAccountsComparison(unit, PrintedFigures.of(unit, before, packs, problems)).compared())
                .orElse(unit);
    }

    /** What last year's booklet printed of all that {@code unit} compares, by where it would be typed. */
    static Map<String, Amount> printed(FinalAccounts unit, Unit before, PriorPacks packs, Problems problems) {
        FinalAccountsComparison comparison =
                new FinalAccountsComparison(unit, PrintedFigures.of(unit, before, packs, problems));
        comparison.compared();
        return comparison.printed.printed();
    }

    private FinalAccounts compared() {
        PriorYear prior = prior(unit.priorYear());
        OfficialSpending spending = spending(unit.officialSpending());
        Map<String, ItemExplanation> items = items();
        opening(unit.balances().opening());
        return unit.comparedWith(prior, spending, items, printed.particulars());
    }

    /**
     * What was carried over is what last year's booklet carries forward, fund by fund; the rest is the other funds'.
     */
    private void opening(CarryOver typed) {
        Amount all = Amount.sum(Arrays.stream(Fund.values()).map(typed::of).toList());
        Optional<Amount> was = printed.printedAt(OPENING);
        Amount fiscal = Amount.ZERO;
        Amount others = was.orElse(Amount.ZERO);
        for (Fund fund : Fund.values()) {
            String path = OPENING + "." + fund.label();
            Optional<Amount> own = printed.printedAt(path);
            own.ifPresent(closing -> printed.mustBeCarried(path, typed.of(fund), closing));
            fiscal = own.isPresent() ? fiscal.plus(typed.of(fund)) : fiscal;
            others = others.minus(own.orElse(Amount.ZERO));
        }
        if (was.isPresent()) {
            printed.mustBeCarried(OPENING + "." + Fund.OTHER.label(), all.minus(fiscal), others);
        }
    }

    private PriorYear prior(PriorYear typed) {
        return new PriorYear(
                prior("收入总计", typed.totalIncome()),
                prior("支出总计", typed.totalExpenditure()),
                prior("财政拨款收入总计", typed.fiscalIncome()),
                prior("财政拨款支出总计", typed.fiscalExpenditure()),
                prior("一般公共预算财政拨款支出", typed.generalExpenditure()),
                prior("机关运行经费", typed.operatingCost()));
    }

    private Amount prior(String name, Amount typed) {
        return printed.figure("上年数." + name, typed);
    }

    private OfficialSpending spending(OfficialSpending typed) {
        return typed.comparedWith(
                item("因公出国（境）费", typed.abroad()),
                item("公务用车购置费", typed.vehiclePurchase()),
                item("公务用车运行维护费", typed.vehicleOperation()),
                item("公务接待费", typed.reception()));
    }

    private Item item(String name, Item typed) {
        return typed.comparedWith(printed.figure("三公经费." + name + ".上年决算", typed.prior()));
    }

    /** Every item that 支出说明 explains; one that last year's booklet does not have was zero. */
    private Map<String, ItemExplanation> items() {
        Map<String, ItemExplanation> items = new LinkedHashMap<>();
        unit.items()
                .forEach((code, typed) -> items.put(
                        code, typed.comparedWith(printed.figure("支出说明." + code + ".上年决算", typed.priorActual()))));
        return Collections.unmodifiableMap(items);
    }
}
