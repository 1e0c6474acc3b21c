package cn.yince.read.published;

import cn.yince.unit.BookletKind;
import java.util.Comparator;
import java.util.List;

/**
 * A table that can be read: one of a booklet, or a form of the final-accounts software, whose cells are taken into
 * those tables or held against them.
 *
 * @param order where it comes among all
 * @param kind what it discloses
 * @param form its name everywhere; of a form of the software its title
 * @param name what the pack calls it; empty where the pack does not have it
 * @param yuan whether the pack prints it in 元, whatever unit the others print in
 * @param titles what it may be titled, as {@link Words} has them, the usual one first
 * @param numbers by which it is known where it has no title
 * @param software whether it is a form of the software
 * @param gives the tables whose cells are taken from it, the main one first; of a table of a booklet the table itself
 * @param checks the table whose cells it only repeats; empty for none
 * @param byItem the cells, table and column, that are the sums of its rows where each economic code is a column; empty
 *     where not
 * @param layout what it usually looks like
 */
record KnownTable(
        int order,
        BookletKind kind,
        String form,
        String name,
        boolean yuan,
        List<String> titles,
        List<String> numbers,
        boolean software,
        List<String> gives,
        String checks,
        String byItem,
        Layout layout)
        implements Comparable<KnownTable> {
    /** What people call it. */
    String shown() {
        return name.isEmpty() ? form : name + " " + form;
    }

    /** The table whose cells its columns are; its own name where it has none. */
    String cells() {
        return gives.isEmpty() ? checks.isEmpty() ? form : checks : gives.get(0);
    }

    /** Whether it gives no number that others do not have. */
    boolean repeats() {
        return !checks.isEmpty();
    }

    @Override
    public int compareTo(KnownTable other) {
        return Comparator.comparing(KnownTable::kind)
                .thenComparing(KnownTable::order)
                .compare(this, other);
    }
}
