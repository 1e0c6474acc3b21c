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

    private static final String PERCENT = "%";

    private Printed() {}

    /** Every number of a booklet with so many decimals as somebody may write. */
    static Set<String> numbers(Figures figures) {
        Set<String> numbers = new HashSet<>();
        figures.ledger().amounts().values().forEach(amount -> add(numbers, "", amount.value()));
        figures.prose()
                .eachFigure((group, name, figure) ->
                        number(figure).ifPresent(number -> add(numbers, isPercent(figure) ? PERCENT : "", number)));
        return numbers;
    }

    /** A quantity as the numbers have it; sums in 元 to the 元 or 分. */
    static String of(Quantity quantity) {
        BigDecimal value = quantity.isMoney() ? quantity.wan().value() : quantity.value();
        if (quantity.unit().equals("元")) {
            return fine(value, quantity.value().scale() > 0 ? 1 : 0);
        }
        int decimals = Math.min(DECIMALS, Math.max(0, value.scale()));
        return (quantity.isPercent() ? PERCENT : "")
                + value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    private static void add(Set<String> numbers, String sign, BigDecimal number) {
        for (int decimals = 0; decimals <= DECIMALS; decimals++) {
            numbers.add(
                    sign + number.abs().setScale(decimals, RoundingMode.HALF_UP).toPlainString());
        }
        if (sign.isEmpty() && number.scale() > DECIMALS) {
            numbers.add(fine(number.abs(), 0));
            numbers.add(fine(number.abs(), 1));
        }
    }

    /** To the 元 or 分, with two decimals of 万元 at least. */
    private static String fine(BigDecimal number, int which) {
        BigDecimal exact =
                number.setScale(FINE.get(which), RoundingMode.HALF_UP).stripTrailingZeros();
        return exact.setScale(Math.max(DECIMALS, exact.scale())).toPlainString();
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
