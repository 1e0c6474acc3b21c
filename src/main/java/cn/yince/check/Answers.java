package cn.yince.check;

import cn.yince.check.Operand.Named;
import cn.yince.compute.formula.Segment;
import cn.yince.compute.ledger.Spot;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Traced;
import java.util.ArrayList;
import java.util.List;

/** What one condition may ask of a booklet, and how much work that may be. */
final class Answers {
    private static final int MOST = 2_000_000;
    private static final String OF_OTHER_ROWS = "逐行合计";
    private final KnownNumbers numbers;
    private final Spot spot;
    private int steps;

    /** Of a booklet's numbers by name alone. */
    Answers(KnownNumbers numbers) {
        this(numbers, null);
    }

    /**
     * Of a booklet's numbers.
     *
     * @param numbers by name
     * @param spot where rows and what was typed are asked for
     */
    Answers(KnownNumbers numbers, Spot spot) {
        this.numbers = numbers;
        this.spot = spot;
    }

    /** The row that is asked for. */
    Spot spot() {
        return spot;
    }

    /** A text of a condition with the row in place of the word for it; not where another row is meant. */
    String said(String text) {
        return spot == null || spot.row().name().isEmpty() || text.contains(OF_OTHER_ROWS)
                ? text
                : Segment.at(spot.row().means(), text);
    }

    /** Whether the booklet has a number of a name. */
    boolean has(String name) {
        step(1);
        return numbers.of(said(name)).isPresent();
    }

    /** The question has no answer in this booklet. */
    static class Unanswered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unanswered(String reason) {
            super(reason, null, false, false);
        }
    }

    Estimate of(String name) {
        step(1);
        return Estimate.of(numbers.of(said(name)).orElseThrow(() -> new Unanswered("本册没有“" + said(name) + "”")));
    }

    /** The sum of what a pattern names. */
    Estimate sum(NamePattern pattern) {
        List<String> leaves = leaves(pattern);
        step(leaves.size());
        Estimate sum = Estimate.ZERO;
        for (String name : leaves) {
            sum = sum.plus(of(name));
        }
        return sum;
    }

    /** The number of a name, or those that a pattern sums; none for what the booklet has not. */
    List<Traced> numbers(Named named) {
        List<String> names =
                named.isPattern() ? leaves(new NamePattern(said(named.name()))) : List.of(said(named.name()));
        return names.stream().flatMap(name -> numbers.of(name).stream()).toList();
    }

    /** Whether all that a name or pattern stands for are sums of money. */
    boolean areMoney(Named named) {
        return numbers(named).stream().allMatch(Amount.class::isInstance);
    }

    /**
     * Where codes are named only those without another below them, else no totals, so that nothing is counted twice.
     */
    private List<String> leaves(NamePattern pattern) {
        step(numbers.names().size());
        List<String> found = new ArrayList<>();
        numbers.names().stream().filter(pattern::matches).forEach(found::add);
        return pattern.leaves(found);
    }

    private void step(int work) {
        steps += work;
        if (steps > MOST) {
            throw new Unanswered("这条规则要看的数太多");
        }
    }
}
