package cn.yince.check;

import cn.yince.problem.Place;
import cn.yince.unit.amount.Origin;
import cn.yince.unit.amount.Traced;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/** Which 公布数 some numbers are made of. */
final class Culprit {
    private static final int MOST = 50_000;

    private Culprit() {}

    /** The place of the one that is made use of first, level by level; nothing when there is none. */
    static Optional<Place> published(Collection<Traced> numbers) {
        Deque<Traced> open = new ArrayDeque<>(numbers);
        Set<Traced> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!open.isEmpty() && seen.size() < MOST) {
            Traced next = open.remove();
            if (next.origin() instanceof Origin.Published published) {
                return Optional.of(published.place());
            } else if (seen.add(next)) {
                open.addAll(next.origin().inputs());
            }
        }
        return Optional.empty();
    }
}
