package cn.yince.desk.explain;

import cn.yince.unit.amount.Origin;
import cn.yince.unit.amount.Traced;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;

/** The numbers a formula consists of: those that have a name or were typed. */
final class Operands {
    private Operands() {}

    /** The terms of a sum, sums among them taken apart; the number itself when it is no sum. */
    static List<Traced> terms(Traced number) {
        List<Traced> terms = new ArrayList<>();
        Deque<Traced> open = new ArrayDeque<>(List.of(number));
        while (!open.isEmpty()) {
            Traced next = open.pop();
            if (next.origin() instanceof Origin.Sum sum) {
                open.push(sum.second());
                open.push(sum.first());
            } else {
                terms.add(next);
            }
        }
        return terms;
    }

    /** All numbers with a name or typed that a number is made of directly; of a stored one those of what was stored. */
    static List<Traced> of(Traced number) {
        LinkedHashSet<Found> found = new LinkedHashSet<>();
        Traced inside = stored(number);
        if (isOperand(inside)) {
            return List.of(inside);
        }
        collect(inside, found);
        return found.stream().map(Found::number).toList();
    }

    /** What stands behind the name of a number. */
    static Traced stored(Traced number) {
        return number.origin() instanceof Origin.Named named ? named.of() : number;
    }

    private static void collect(Traced number, LinkedHashSet<Found> into) {
        for (Traced term : terms(number)) {
            if (isOperand(term)) {
                into.add(new Found(term));
            } else {
                term.origin().inputs().forEach(input -> collect(input, into));
            }
        }
    }

    private static boolean isOperand(Traced number) {
        Origin origin = number.origin();
        return origin instanceof Origin.Named
                || origin instanceof Origin.Typed
                || origin instanceof Origin.Absent
                || origin instanceof Origin.Unknown;
    }

    /** A number once, by identity: two of the same value are two. */
    private static final class Found {
        private final Traced number;

        Found(Traced number) {
            this.number = number;
        }

        Traced number() {
            return number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Found found && number == found.number;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(number);
        }
    }
}
