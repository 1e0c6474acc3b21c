package cn.yince.desk.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** 基本支出 of 一般公共预算 by economic item: parts that add up to it. */
final class EconomicItems {
    private static final int LEAST = 500;
    private static final int HEAVY = 60_000;
    private static final int LIGHT = 8_000;

    private final SampleEconomicCodes stock;
    private final Map<String, BigDecimal> amounts = new TreeMap<>();

    private EconomicItems(SampleEconomicCodes stock) {
        this.stock = stock;
    }

    /** Some that make up what a flow spends as 基本支出. */
    static EconomicItems any(Dice dice, SampleMoney purse, SampleEconomicCodes stock, Flow flow, boolean large) {
        List<String> official = stock.official().keySet().stream()
                .filter(code -> dice.chance(chanceOf(stock.official().get(code))))
                .toList();
        List<String> often = dice.some(stock.often(), large ? dice.from(8, 40) : dice.from(2, 12));
        List<String> seldom = dice.some(stock.seldom(), large ? dice.from(0, 3) : 0);
        List<String> codes = Stream.of(stock.always(), often, seldom, official)
                .flatMap(List::stream)
                .toList();
        EconomicItems items = new EconomicItems(stock);
        List<BigDecimal> parts = purse.parts(
                flow.spentAs(Flow.BASIC),
                codes.stream().map(code -> items.weight(code, dice)).toList());
        for (int i = 0; i < codes.size(); i++) {
            items.amounts.put(codes.get(i), parts.get(i));
        }
        items.cover(flow.spent);
        return items;
    }

    /**
     * Gives each contribution what its functional item spends on it, out of the largest others.
     *
     * @param spent by functional item and kind
     */
    private void cover(Map<String, Map<String, BigDecimal>> spent) {
        Map<String, String> contributions = SampleEconomicCodes.contributions();
        contributions.forEach((code, item) -> {
            BigDecimal paid = spent.getOrDefault(item, Map.of()).getOrDefault(Flow.BASIC, SampleMoney.zero());
            BigDecimal missing = paid.subtract(amounts.getOrDefault(code, SampleMoney.zero()));
            while (missing.signum() > 0) {
                BigDecimal moved = missing.min(takenFromLargest(contributions.keySet(), missing));
                amounts.merge(code, moved, BigDecimal::add);
                missing = moved.signum() == 0 ? SampleMoney.zero() : missing.subtract(moved);
            }
        });
        amounts.values().removeIf(amount -> amount.signum() == 0);
    }

    /** Takes at most that from the largest item that is no contribution; gives what was taken. */
    private BigDecimal takenFromLargest(Set<String> contributions, BigDecimal most) {
        return amounts.entrySet().stream()
                .filter(item -> !contributions.contains(item.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(largest -> {
                    BigDecimal taken = largest.getValue().min(most);
                    largest.setValue(largest.getValue().subtract(taken));
                    return taken;
                })
                .orElse(SampleMoney.zero());
    }

    Map<String, BigDecimal> amounts() {
        return amounts;
    }

    /** An item of “三公”经费. */
    BigDecimal of(String item) {
        return SampleMoney.sum(amounts.entrySet().stream()
                .filter(e -> item.equals(stock.official().get(e.getKey())))
                .map(Map.Entry::getValue)
                .toList());
    }

    /** 公用经费: all that is not 人员经费. */
    BigDecimal operating() {
        return SampleMoney.sum(amounts.entrySet().stream()
                .filter(e -> !stock.isPersonnel(e.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    }

    private static int chanceOf(String item) {
        return switch (item) {
            case OfficialItems.CAR_RUNNING -> 50;
            case OfficialItems.RECEPTION -> 40;
            default -> 8;
        };
    }

    private int weight(String code, Dice dice) {
        if (stock.official().containsKey(code)) {
            return dice.from(LEAST, LEAST * 2);
        }
        return stock.isPersonnel(code) ? dice.from(LIGHT, HEAVY) : dice.from(LEAST, LIGHT);
    }
}
