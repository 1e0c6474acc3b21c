package cn.yince.desk.sample;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One fund's year: for every 项, what was there + income = spent + what is left. */
final class Flow {
    static final String BASIC = "基本支出";
    static final String PROJECT = "项目支出";

    /** What was spent by code and kind. */
    final Map<String, Map<String, BigDecimal>> spent = new TreeMap<>();

    final Map<String, BigDecimal> opening = new TreeMap<>();
    final Map<String, BigDecimal> closing = new TreeMap<>();

    private final SampleMoney purse;

    Flow(SampleMoney purse) {
        this.purse = purse;
    }

    /** Spends up to so many 万元 for each code. */
    Flow spend(Collection<String> codes, String kind, int largest) {
        codes.forEach(code -> spend(code, kind, purse.wan(1, largest)));
        return this;
    }

    void spend(String code, String kind, BigDecimal amount) {
        spent.computeIfAbsent(code, c -> new TreeMap<>()).merge(kind, amount, BigDecimal::add);
    }

    /** Lets some of the money of some codes come from the year before or stay for the next. */
    Flow carry(Dice dice, int percentOfCodes) {
        spent.forEach((code, byKind) -> {
            if (dice.chance(percentOfCodes)) {
                put(opening, code, purse.share(SampleMoney.sum(byKind.values()), 1, 40));
            }
            if (dice.chance(percentOfCodes)) {
                put(closing, code, purse.share(SampleMoney.sum(byKind.values()), 1, 20));
            }
        });
        return this;
    }

    BigDecimal income(String code) {
        BigDecimal needed =
                SampleMoney.sum(spent.get(code).values()).add(closing.getOrDefault(code, SampleMoney.zero()));
        return needed.subtract(opening.getOrDefault(code, SampleMoney.zero()));
    }

    BigDecimal income() {
        return SampleMoney.sum(spent.keySet().stream().map(this::income).toList());
    }

    /** All that was spent as one kind. */
    BigDecimal spentAs(String kind) {
        return SampleMoney.sum(spent.values().stream()
                .map(byKind -> byKind.getOrDefault(kind, SampleMoney.zero()))
                .toList());
    }

    BigDecimal spent() {
        return SampleMoney.sum(spent.values().stream()
                .flatMap(byKind -> byKind.values().stream())
                .toList());
    }

    static BigDecimal totalOf(Map<String, BigDecimal> amounts) {
        return SampleMoney.sum(List.copyOf(amounts.values()));
    }

    private static void put(Map<String, BigDecimal> amounts, String code, BigDecimal amount) {
        if (amount.signum() > 0) {
            amounts.put(code, amount);
        }
    }
}
