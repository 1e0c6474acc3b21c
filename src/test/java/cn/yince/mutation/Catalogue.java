package cn.yince.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The identities of one file, collected. */
final class Catalogue {
    private final Set<Identity> identities = new LinkedHashSet<>();

    List<Identity> identities() {
        return List.copyOf(identities);
    }

    void add(Identity identity) {
        identities.add(identity);
    }

    /** Adds it when both of its sides were typed at all. */
    void stated(Identity identity) {
        if (!identity.left().isEmpty() && !identity.right().isEmpty()) {
            add(identity);
        }
    }

    void equal(String name, List<Leaf> left, List<Leaf> right) {
        if (!left.isEmpty() || !right.isEmpty()) {
            add(Identity.equal(name, left, right));
        }
    }

    void atMost(String name, List<Leaf> left, List<Leaf> right) {
        if (!left.isEmpty()) {
            add(Identity.atMost(name, left, right));
        }
    }

    void atMost(String name, List<Leaf> left, int right) {
        add(new Identity(name, left, List.of(), BigDecimal.valueOf(right), Identity.Sort.AT_MOST));
    }

    /** Both sides in all the ways they are stated, and every 公布数 in them. */
    void equalCells(String name, List<Cell> left, List<Cell> right) {
        for (List<Leaf> one : Cell.sums(left)) {
            for (List<Leaf> other : Cell.sums(right)) {
                equal(name, without(other, one), without(one, other));
            }
        }
        published(left);
        published(right);
    }

    /** The left side as a list of leaves, the right one in all the ways it is stated. */
    void atMostCells(String name, List<Leaf> left, List<Cell> right) {
        Cell.sums(right).forEach(sum -> atMost(name, left, sum));
    }

    /** Every 公布数 in these cells. */
    void published(List<Cell> cells) {
        cells.forEach(cell -> cell.published((leaf, sum) -> equal("公布数", List.of(leaf), sum)));
    }

    static List<Leaf> without(List<Leaf> these, List<Leaf> from) {
        List<Leaf> rest = new ArrayList<>(from);
        rest.removeAll(these);
        rest.sort(Comparator.comparing(leaf -> leaf.file() + leaf.path()));
        return rest;
    }
}
