package cn.yince.unit.amount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A number that is no money and was never rounded unseen: a count of people, vehicles, projects …, or a score.
 *
 * @param number pieces or points
 * @param origin where it comes from
 */
public record Exact(BigDecimal number, Origin origin) implements Traced {
    /** None, without anyone having typed it. */
    public static final Exact ZERO = new Exact(BigDecimal.ZERO, Origin.ABSENT);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** So many. */
    public static Exact of(int number, Origin origin) {
        return new Exact(BigDecimal.valueOf(number), origin);
    }

    /** How many of something there are; {@code counted} holds a number of each. */
    public static Exact countOf(String what, List<? extends Traced> counted) {
        return of(counted.size(), new Origin.Number(what, List.copyOf(counted)));
    }

    /** {@code points × rate}, never more than the points, half up. */
    public static Exact pointsOf(int points, Rate rate, int decimals) {
        BigDecimal full = BigDecimal.valueOf(points).setScale(decimals);
        BigDecimal score = full.multiply(rate.percent())
                .divide(HUNDRED, decimals, RoundingMode.HALF_UP)
                .min(full);
        return new Exact(score, new Origin.PointsOf(points, rate, decimals));
    }

    /** The mean of points, half up; zero when there are none. */
    public static Exact meanOf(String what, List<Exact> points, int decimals) {
        if (points.isEmpty()) {
            return ZERO;
        }
        BigDecimal sum = points.stream().map(Exact::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(BigDecimal.valueOf(points.size()), decimals, RoundingMode.HALF_UP);
        return new Exact(mean, new Origin.Mean(what, List.copyOf(points), decimals));
    }

    /** Sum. */
    public Exact plus(Exact other) {
        if (other.origin == Origin.ABSENT) {
            return this;
        }
        return origin == Origin.ABSENT ? other : new Exact(number.add(other.number), new Origin.Sum(this, other));
    }

    /** Difference. */
    public Exact minus(Exact other) {
        return new Exact(number.subtract(other.number), new Origin.Difference(this, other));
    }

    /** Absolute value. */
    public Exact abs() {
        return new Exact(number.abs(), new Origin.Magnitude(this));
    }

    /** Sum of all. */
    public static Exact sum(Iterable<Exact> numbers) {
        Exact sum = ZERO;
        for (Exact number : numbers) {
            sum = sum.plus(number);
        }
        return sum;
    }

    /** The same number, stored under a name. */
    public Exact named(String name) {
        return new Exact(number, new Origin.Named(name, this));
    }

    /** The number of pieces. */
    public int count() {
        return number.intValueExact();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Exact exact && number.equals(exact.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    @Override
    public String toString() {
        return number.toPlainString();
    }
}
