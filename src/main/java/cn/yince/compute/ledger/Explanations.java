package cn.yince.compute.ledger;

import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Fund;
import cn.yince.unit.IncomeSource;
import cn.yince.unit.ItemExplanation;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.codes.CodeBook;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The leaves of 支出说明. 年初预算 is that of 一般公共预算: a code without money of it, which is paid from another budget or belongs
 * to one, has 基金国资年初预算 in its place.
 */
final class Explanations {
    private static final String GROUP = "支出说明";
    private static final String BUDGET = "年初预算";
    private static final String BUDGET_OF_OTHERS = "基金国资年初预算";

    /** Typed for a whole 类, whether or not its 项 have budgets of their own. */
    private static final String BUDGET_OF_CLASS = "全类年初预算";

    private static final int CLASS_DIGITS = 3;
    private static final int ITEM_DIGITS = 7;
    private static final Set<Fund> FUNDS_OF_OTHERS = EnumSet.of(Fund.GOVERNMENT_FUND, Fund.STATE_CAPITAL);
    private static final Set<IncomeSource> INCOME_OF_OTHERS =
            EnumSet.of(IncomeSource.GOVERNMENT_FUND, IncomeSource.STATE_CAPITAL);

    private final FinalAccounts unit;
    private final CodeBook codes;
    private final Leaves leaves;

    Explanations(FinalAccounts unit, CodeBook codes, Leaves leaves) {
        this.unit = unit;
        this.codes = codes;
        this.leaves = leaves;
    }

    void add() {
        unit.items().keySet().stream().filter(code -> !isGeneral(code)).forEach(leaves::ofOtherBudget);
        unit.items().forEach(this::add);
    }

    /** 年初预算 counts for a 项, and for a 类 whose 项 have none typed. */
    private void add(String code, ItemExplanation typed) {
        boolean general = !leaves.isOfOtherBudget(code);
        if (general && (code.length() == ITEM_DIGITS || !itemsBudgeted(code))) {
            leaves.add(typed.initialBudget(), GROUP, code, BUDGET);
        }
        leaves.add(general ? Amount.ZERO : typed.initialBudget(), GROUP, code, BUDGET_OF_OTHERS);
        leaves.add(
                general && code.length() == CLASS_DIGITS ? typed.initialBudget() : Amount.ZERO,
                GROUP,
                code,
                BUDGET_OF_CLASS);
        if (typed.priorActual() != null) {
            leaves.add(typed.priorActual(), GROUP, code, "上年决算");
        }
        leaves.text(typed.purpose(), GROUP, code, "用途");
        leaves.text(typed.reason(), GROUP, code, "原因");
    }

    private boolean itemsBudgeted(String prefix) {
        return unit.items().entrySet().stream()
                .anyMatch(e -> e.getKey().length() == ITEM_DIGITS
                        && e.getKey().startsWith(prefix)
                        && !leaves.isOfOtherBudget(e.getKey())
                        && !e.getValue().initialBudget().isZero());
    }

    /** The code whose 年初预算 stands at a path of the unit file. */
    static Optional<String> budgeted(String path) {
        String[] keys = path.split("\\.");
        return Optional.of(keys)
                .filter(all -> all.length == 3 && all[0].equals(GROUP) && all[2].equals(BUDGET))
                .map(all -> all[1]);
    }

    /** By what is spent, else by what is received, else by the classification. */
    private boolean isGeneral(String code) {
        Set<Fund> spent = EnumSet.noneOf(Fund.class);
        within(code, unit.expenditure())
                .forEach(funds -> funds.forEach((fund, kinds) -> {
                    if (kinds.values().stream().anyMatch(amount -> !amount.isZero())) {
                        spent.add(fund);
                    }
                }));
        Set<IncomeSource> received = EnumSet.noneOf(IncomeSource.class);
        within(code, unit.income())
                .forEach(sources -> sources.forEach((source, amount) -> {
                    if (!amount.isZero()) {
                        received.add(source);
                    }
                }));
        if (spent.contains(Fund.GENERAL) || received.contains(IncomeSource.GENERAL)) {
            return true;
        }
        return codes.fundOf(code).isEmpty()
                && Collections.disjoint(spent, FUNDS_OF_OTHERS)
                && Collections.disjoint(received, INCOME_OF_OTHERS);
    }

    /** What stands at a code or below it. */
    private static <V> Stream<V> within(String code, Map<String, V> byItem) {
        return code.length() == ITEM_DIGITS
                ? Stream.ofNullable(byItem.get(code))
                : byItem.entrySet().stream()
                        .filter(each -> each.getKey().startsWith(code))
                        .map(Map.Entry::getValue);
    }
}
