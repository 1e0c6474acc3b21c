package cn.yince.desk.diff;

import java.math.BigDecimal;

/**
 * A number as it prints; what a comparison with last year calls 减 is negative.
 *
 * @param number without separators and %
 * @param measure what it counts
 */
public record Value(BigDecimal number, Measure measure) {
    /** What a number counts. */
    public enum Measure {
        MONEY("万元"),
        PERCENT("%"),
        COUNT(""),
        SCORE("分");

        private final String label;

        Measure(String label) {
            this.label = label;
        }

        /** The Chinese word; empty for things of any kind. */
        public String label() {
            return label;
        }
    }

    boolean isZero() {
        return number.signum() == 0;
    }

    /** As it prints. */
    public String text() {
        return measure == Measure.PERCENT ? number.toPlainString() + "%" : number.toPlainString();
    }
}
