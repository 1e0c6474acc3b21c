package cn.yince.check.prose;

import cn.yince.compute.Figure;
import cn.yince.compute.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sums, in 万元, and percentages of a booklet as texts write them: with two decimals, one or none. */
final class Printed {
    private static final int DECIMALS = 2;
    /** What 元 and 分 are of 万元. */
    private static final List<Integer> FINE = List.of(4, 6);

    private final Set<BigDecimal> sums = new HashSet<>();
    private final Set<BigDecimal> percentages = new HashSet<>();

    /** Every number of a booklet with so many decimals as somebody may write. */
    Printed(Figures figures) {
        Set<BigDecimal> seen = new HashSet<>();
        figures.ledger().amounts().values().forEach(amount -> addSum(amount.value(), seen));
        figures.prose()
                .eachFigure((group, name, figure) -> number(figure).ifPresent(number -> {
                    if (isPercent(figure)) {
                        add(percentages, number);
                    } else {
                        addSum(number, seen);
                    }
                }));
    }

    /** Whether the booklet has a number as exactly as it is written; sums in 元 to the 元 or 分. */
    boolean has(Quantity quantity) {
        return (quantity.isPercent() ? percentages : sums).contains(of(quantity));
    }

    private static BigDecimal of(Quantity quantity) {
        BigDecimal value = quantity.isMoney() ? quantity.wan().value() : quantity.value();
        if (quantity.unit().equals("元")) {
            return fine(value, quantity.value().scale() > 0 ? 1 : 0);
        }
        int decimals = Math.min(DECIMALS, Math.max(0, value.scale()));
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** @param seen sums added so far: the same stand in many places */
    private void addSum(BigDecimal number, Set<BigDecimal> seen) {
        if (seen.add(number)) {
            add(sums, number);
            if (number.scale() > DECIMALS) {
                sums.add(fine(number.abs(), 0));
                sums.add(fine(number.abs(), 1));
            }
        }
    }

    private static void add(Set<BigDecimal> numbers, BigDecimal number) {
        BigDecimal positive = number.abs();
        for (int decimals = 0; decimals <= DECIMALS; decimals++) {
            numbers.add(positive.setScale(decimals, RoundingMode.HALF_UP));
        }
    }

    /** To the 元 or 分, with two decimals of 万元 at least. */
    private static BigDecimal fine(BigDecimal number, int which) {
        BigDecimal exact =
                number.setScale(FINE.get(which), RoundingMode.HALF_UP).stripTrailingZeros();
        return exact.setScale(Math.max(DECIMALS, exact.scale()));
    }

    private static boolean isPercent(Figure figure) {
        return figure.as(money -> false, formMoney -> false, percent -> true, count -> false, score -> false);
    }

    private static Optional<BigDecimal> number(Figure figure) {
        return figure.as(
                money -> Optional.of(money.amount().value()),
                formMoney -> Optional.of(formMoney.amount().value()),
                percent -> Optional.of(percent.rate().percent()),
                count -> Optional.empty(),
                score -> Optional.empty());
    }
}
