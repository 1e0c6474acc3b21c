package cn.yince.compute.ledger;

import cn.yince.compute.formula.Expression.Path;
import cn.yince.compute.formula.Segment;
import cn.yince.compute.ledger.Leaves.Leaf;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Traced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The leaves that the formula of a column adds up, in the order of what {@code 此行} would have to cover. */
final class LeavesByRow {
    private final List<Keyed> keyed;
    private final List<Traced> ofEveryRow;
    private Traced whole;

    private LeavesByRow(List<Keyed> keyed, List<Traced> ofEveryRow) {
        this.keyed = keyed;
        this.ofEveryRow = ofEveryRow;
    }

    private record Keyed(String key, Traced number) {}

    /** Of some paths in one column. */
    static LeavesByRow of(List<Path> paths, Leaves leaves, Spot spot) {
        List<Keyed> keyed = new ArrayList<>();
        List<Traced> others = new ArrayList<>();
        for (Path path : paths) {
            int at = rowAt(path);
            for (Leaf leaf : leaves.in(path.head())) {
                if (matches(path, leaf, at, spot)) {
                    if (at < 0) {
                        others.add(leaf.number());
                    } else {
                        keyed.add(new Keyed(leaf.path().get(at), leaf.number()));
                    }
                }
            }
        }
        keyed.sort(Comparator.comparing(Keyed::key));
        return new LeavesByRow(keyed, others);
    }

    /** Whether a path means a leaf or something around it. */
    static boolean matches(Path path, Leaf leaf, Spot spot) {
        return matches(path, leaf, -1, spot);
    }

    /** Whether there is a text at a path, or at one of those a pattern means. */
    static boolean isWritten(Path path, Leaves leaves, Spot spot) {
        if (!path.isPattern()) {
            return leaves.isTyped(spot.written(path));
        }
        return leaves.texts().stream()
                .filter(at -> at.startsWith(path.head() + ".") && leaves.isTyped(at))
                .anyMatch(at -> matches(path, new Leaf(List.of(at.split("\\.")), Terms.NO_CELL), spot));
    }

    private static boolean matches(Path path, Leaf leaf, int without, Spot spot) {
        List<Segment> segments = path.segments();
        if (segments.size() > leaf.path().size()) {
            return false;
        }
        for (int i = 1; i < segments.size(); i++) {
            if (i != without && !segments.get(i).matches(leaf.path().get(i), spot)) {
                return false;
            }
        }
        return true;
    }

    private static int rowAt(Path path) {
        for (int i = 1; i < path.segments().size(); i++) {
            if (path.segments().get(i) instanceof Segment.Here here
                    && here.variable().equals(Spot.ROW)) {
                return i;
            }
        }
        return -1;
    }

    /** The sum of those that a row covers; that of all is made once. */
    Traced sum(Row row, Effort effort) {
        if (!keyed.isEmpty() && row.reach() != Row.Reach.ALL) {
            return covered(row, effort);
        } else if (whole == null) {
            whole = covered(Row.NONE, effort);
        }
        return whole;
    }

    private Traced covered(Row row, Effort effort) {
        Traced sum = Amount.ZERO;
        for (int i = row.reach() == Row.Reach.ALL ? 0 : first(row.means()); i < keyed.size(); i++) {
            if (!row.covers(keyed.get(i).key())) {
                break;
            }
            effort.look(1);
            sum = Numbers.plus(sum, keyed.get(i).number(), effort);
        }
        effort.look(ofEveryRow.size());
        for (Traced number : ofEveryRow) {
            sum = Numbers.plus(sum, number, effort);
        }
        return sum;
    }

    /** The first that is not before a key. */
    private int first(String key) {
        int low = 0;
        int high = keyed.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keyed.get(middle).key().compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
