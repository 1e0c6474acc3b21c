package cn.yince.check.prose.naming;

import java.util.BitSet;
import java.util.Iterator;
import java.util.List;

/** All residues a pack knows. Hardly a text has any, and that is seen in one walk through it for all of them. */
public final class ResidueList implements Iterable<Residue> {
    private final List<Residue> all;
    private final BitSet singles = new BitSet();
    private final BitSet pairs = new BitSet();
    private final boolean anywhere;

    ResidueList(List<Residue> all) {
        this.all = List.copyOf(all);
        all.forEach(residue -> residue.addMarks(singles, pairs));
        anywhere = all.stream().anyMatch(Residue::hasUnmarked);
    }

    /** Whether a text may have one: where it has one it may. */
    public boolean mayBeIn(String text) {
        return anywhere || Residue.markIn(text, 0, singles, pairs) >= 0;
    }

    @Override
    public Iterator<Residue> iterator() {
        return all.iterator();
    }
}
