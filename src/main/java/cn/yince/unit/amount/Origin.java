package cn.yince.unit.amount;

import cn.yince.problem.Place;
import java.util.List;

/**
 * Where a number comes from: typed, or made of other numbers. Kept as the numbers are made, so that it cannot tell of
 * another way than the one taken.
 */
public sealed interface Origin {
    /** Nothing was typed, which is zero. */
    Origin ABSENT = new Absent();

    /** Made by someone who did not say how. */
    Origin UNKNOWN = new Unknown();

    /** The numbers it was made of, in order. */
    default List<Traced> inputs() {
        return List.of();
    }

    /** See {@link #ABSENT}. */
    record Absent() implements Origin {}

    /** See {@link #UNKNOWN}. */
    record Unknown() implements Origin {}

    /**
     * Typed in the unit file.
     *
     * @param path keys from the top, joined by dots
     * @param place of what was typed
     * @param text as typed
     */
    record Typed(String path, Place place, String text) implements Origin {}

    /**
     * Stored under a name: a cell of a table or a figure of the prose.
     *
     * @param name e.g. {@code 支出决算表.201.项目支出} as the pack calls that table
     * @param of what was stored
     */
    record Named(String name, Traced of) implements Origin {
        @Override
        public List<Traced> inputs() {
            return List.of(of);
        }
    }

    /**
     * A 公布数 in the place of what was derived.
     *
     * @param place where it was typed
     * @param derived what it may be the printed form of
     */
    record Published(Place place, Traced derived) implements Origin {
        @Override
        public List<Traced> inputs() {
            return List.of(derived);
        }
    }

    /** The sum of two; sums of sums are sums of all. */
    record Sum(Traced first, Traced second) implements Origin {
        @Override
        public List<Traced> inputs() {
            return List.of(first, second);
        }
    }

    /** {@code from − less}. */
    record Difference(Traced from, Traced less) implements Origin {
        @Override
        public List<Traced> inputs() {
            return List.of(from, less);
        }
    }

    /** Without its sign. */
    record Magnitude(Traced of) implements Origin {
        @Override
        public List<Traced> inputs() {
            return List.of(of);
        }
    }

    /** {@code part ÷ whole × 100}. */
    record Quotient(Traced part, Traced whole) implements Origin {
        @Override
        public List<Traced> inputs() {
            return List.of(part, whole);
        }
    }

    /** Zero per cent, because the whole prints as zero. */
    record NoQuotient(Traced part, Traced whole) implements Origin {
        @Override
        public List<Traced> inputs() {
            return List.of(part, whole);
        }
    }

    /**
     * {@code points × rate ÷ 100}, rounded half up, never more than the points.
     *
     * @param points that a full rate gives
     * @param rate percent
     * @param decimals of the result
     */
    record PointsOf(int points, Traced rate, int decimals) implements Origin {
        @Override
        public List<Traced> inputs() {
            return List.of(rate);
        }
    }

    /**
     * How many there are.
     *
     * @param what is counted, in Chinese
     * @param counted a number of each
     */
    record Number(String what, List<Traced> counted) implements Origin {
        @Override
        public List<Traced> inputs() {
            return counted;
        }
    }

    /**
     * The sum of several ÷ how many they are, rounded half up.
     *
     * @param what they are of, in Chinese
     * @param of each; one at least
     * @param decimals of the result
     */
    record Mean(String what, List<Traced> of, int decimals) implements Origin {
        @Override
        public List<Traced> inputs() {
            return of;
        }
    }
}
