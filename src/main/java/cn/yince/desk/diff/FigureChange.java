package cn.yince.desk.diff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A figure in the old and in the new booklet.
 *
 * @param name its name, as 公布数 and texts use it, forms and projects by their names
 * @param label the same in the words of the booklet, without what its group says
 * @param before nothing when the old booklet does not have it
 * @param after nothing when the new booklet does not have it
 * @param pages where it prints in the new booklet, 1-based; empty when only its table or section is known
 */
public record FigureChange(
        String name, String label, Optional<Value> before, Optional<Value> after, List<Integer> pages) {
    private static final int PERCENT_DECIMALS = 2;

    /** Whether it prints differently; a figure of zero is no other than none. */
    public boolean isChange() {
        return difference().signum() != 0;
    }

    /** New minus old; percentages in points. */
    public BigDecimal difference() {
        return number(after).subtract(number(before));
    }

    /** What it counts. */
    public Value.Measure measure() {
        return after.or(() -> before).orElseThrow().measure();
    }

    /**
     * The difference in percent of the old figure, without sign; none of a percentage, and none when there was nothing
     * before.
     */
    public Optional<BigDecimal> relative() {
        if (measure() == Value.Measure.PERCENT || number(before).signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(difference()
                .abs()
                .movePointRight(PERCENT_DECIMALS)
                .divide(number(before).abs(), PERCENT_DECIMALS, RoundingMode.HALF_UP));
    }

    private static BigDecimal number(Optional<Value> value) {
        return value.map(Value::number).orElse(BigDecimal.ZERO);
    }
}
