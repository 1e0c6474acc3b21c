package cn.yince.read.fillin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** The sums of a column from row to row, so that any part of it is added up at once. Rows of totals add nothing. */
final class RunningSum {
    private final List<Integer> rows;
    private final IntPredicate isTotal;
    private final BigDecimal[] before;

    /** Of what each row adds. */
    RunningSum(List<Integer> rows, IntPredicate isTotal, Function<Integer, BigDecimal> value) {
        this.rows = rows;
        this.isTotal = isTotal;
        this.before = new BigDecimal[rows.size() + 1];
        before[0] = BigDecimal.ZERO;
        for (int i = 0; i < rows.size(); i++) {
            before[i + 1] = isTotal.test(rows.get(i)) ? before[i] : before[i].add(value.apply(rows.get(i)));
        }
    }

    BigDecimal all() {
        return before[rows.size()];
    }

    /** What a row of totals among them may add up. */
    Parts parts(int at) {
        int from = at;
        while (from > 0 && !isTotal.test(rows.get(from - 1))) {
            from--;
        }
        int to = at + 1;
        while (to < rows.size() && !isTotal.test(rows.get(to))) {
            to++;
        }
        return new Parts(before[at].subtract(before[from]), before[to].subtract(before[at + 1]), before[at], all());
    }

    /**
     * What a row of totals may add up.
     *
     * @param above the rows since the last total
     * @param below the rows before the next
     * @param soFar all rows above
     * @param all all rows
     */
    record Parts(BigDecimal above, BigDecimal below, BigDecimal soFar, BigDecimal all) {
        /** The one that a number is, of these. */
        Optional<BigDecimal> same(BigDecimal said) {
            return Stream.of(above, below, soFar, all)
                    .filter(sum -> Overtyped.isSame(said, sum))
                    .findFirst();
        }
    }
}
