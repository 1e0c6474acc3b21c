package cn.yince.check.prose.naming;

import java.util.BitSet;
import java.util.Iterator;
import java.util.List;

/** All residues a pack knows. Hardly a text has any, and that is seen in one walk through it for all of them. */
public final class ResidueList implements Iterable<Residue> {
    private final List<Residue> all;
    private final BitSet singles = new BitSet();
    private final BitSet pairs = new BitSet();
    /** Which of them have words that can stand in any text. */
    private final BitSet anywhere = new BitSet();

    ResidueList(List<Residue> all) {
        this.all = List.copyOf(all);
        for (int i = 0; i < all.size(); i++) {
            all.get(i).addMarks(singles, pairs);
            anywhere.set(i, all.get(i).hasUnmarked());
        }
    }

    /** Those a text may have, in their order: where it has one it is among them. */
    public List<Residue> in(String text) {
        int at = Residue.markIn(text, 0, singles, pairs);
        if (at < 0 && anywhere.isEmpty()) {
            return List.of();
        }
        BitSet found = (BitSet) anywhere.clone();
        while (at >= 0) {
            for (int i = found.nextClearBit(0); i < all.size(); i = found.nextClearBit(i + 1)) {
                found.set(i, all.get(i).mayBeAt(text, at));
            }
            at = Residue.markIn(text, at + 1, singles, pairs);
        }
        return found.stream().mapToObj(all::get).toList();
    }

    @Override
    public Iterator<Residue> iterator() {
        return all.iterator();
    }
}
