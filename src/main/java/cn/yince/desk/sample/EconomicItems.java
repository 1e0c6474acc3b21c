package cn.yince.desk.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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

    static EconomicItems any(Dice dice, SampleMoney purse, SampleEconomicCodes stock, BigDecimal whole, boolean large) {
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
                whole, codes.stream().map(code -> items.weight(code, dice)).toList());
        for (int i = 0; i < codes.size(); i++) {
            items.amounts.put(codes.get(i), parts.get(i));
        }
        return items;
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
