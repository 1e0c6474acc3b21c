package cn.yince.compute.ledger;

import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Traced;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What a cell is the sum of, told by the leaves of the cells beside it. */
final class PartsOfCell {
    private PartsOfCell() {}

    /**
     * The columns of a row that together have the leaves of one of them, each leaf once; none when there are no such.
     */
    static List<String> columns(FilledRow row, int whole) {
        Set<Traced> left = leaves(row.number(whole));
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < row.part().columns().size(); i++) {
            Set<Traced> part = i == whole ? Set.of() : leaves(row.number(i));
            boolean fits = !part.isEmpty()
                    && left.containsAll(part)
                    && !(i < whole && part.size() == leaves(row.number(whole)).size());
            if (fits) {
                left.removeAll(part);
                parts.add(row.part().columns().get(i).name());
            }
        }
        return left.isEmpty() ? List.copyOf(parts) : List.of();
    }

    private static Set<Traced> leaves(Traced number) {
        Set<Traced> leaves = Collections.newSetFromMap(new IdentityHashMap<>());
        if (number instanceof Amount && number != Terms.NO_CELL) {
            leaves.addAll(SameLeaves.leaves(number));
        }
        return leaves;
    }
}
