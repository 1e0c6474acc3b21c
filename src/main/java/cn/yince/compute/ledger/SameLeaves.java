package cn.yince.compute.ledger;

import cn.yince.unit.amount.Origin;
import cn.yince.unit.amount.Traced;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/** Tells whether two numbers are sums of the very same leaves; leaves of zero do not count. */
final class SameLeaves {
    private SameLeaves() {}

    static boolean of(Traced one, Traced other) {
        return one.number().compareTo(other.number()) == 0 && leaves(one).equals(leaves(other));
    }

    /** The leaves other than zero that a number is the sum of, themselves, not what they are equal to. */
    static Set<Traced> leaves(Traced number) {
        Set<Traced> leaves = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Traced> open = new ArrayDeque<>();
        open.push(number);
        while (!open.isEmpty()) {
            Traced next = open.pop();
            Origin origin = next.origin();
            if (origin instanceof Origin.Sum sum) {
                open.push(sum.first());
                open.push(sum.second());
            } else if (origin instanceof Origin.Named named) {
                open.push(named.of());
            } else if (next.number().signum() != 0) {
                leaves.add(next);
            }
        }
        return leaves;
    }
}
