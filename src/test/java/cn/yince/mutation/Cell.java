package cn.yince.mutation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * A cell of a 公开表: what it sums, perhaps in several ways, and what was published of it.
 *
 * @param name of the cell
 * @param published its 公布数; null for none
 * @param ways each a list of cells that add up to it
 * @param leaves what it sums when it is one of the lowest
 */
record Cell(String name, Leaf published, List<List<Cell>> ways, List<Leaf> leaves) {
    /** Every set of leaves and 公布数 that states this cell. */
    Set<List<Leaf>> statements() {
        Set<List<Leaf>> all = sums();
        if (published != null) {
            all.add(List.of(published));
        }
        return all;
    }

    /** The same without its own 公布数. */
    private Set<List<Leaf>> sums() {
        Set<List<Leaf>> all = new LinkedHashSet<>();
        if (ways.isEmpty()) {
            all.add(leaves);
        }
        ways.forEach(way -> all.addAll(sums(way)));
        return all;
    }

    static Set<List<Leaf>> sums(List<Cell> cells) {
        Set<List<Leaf>> sums = new LinkedHashSet<>();
        sums.add(List.of());
        for (Cell cell : cells) {
            Set<List<Leaf>> longer = new LinkedHashSet<>();
            for (List<Leaf> sum : sums) {
                for (List<Leaf> more : cell.statements()) {
                    List<Leaf> both = new ArrayList<>(sum);
                    both.addAll(more);
                    longer.add(both.stream()
                            .sorted(java.util.Comparator.comparing(l -> l.file() + l.path()))
                            .toList());
                }
            }
            sums = longer;
        }
        return sums;
    }

    /** Gives every 公布数 here and below with every sum it must agree with. */
    void published(BiConsumer<Leaf, List<Leaf>> identity) {
        if (published != null) {
            sums().forEach(sum -> identity.accept(published, sum));
        }
        ways.forEach(way -> way.forEach(cell -> cell.published(identity)));
    }
}
