package cn.yince.unit.codes;

import java.util.BitSet;

/** The last two characters of names: where no name ends a text need not be looked through for one. */
public final class NameEnds {
    private static final int BITS = 0xFFFF;
    private final BitSet ends = new BitSet(BITS + 1);

    /** Adds a name of two characters or more. */
    public void add(String name) {
        if (name.length() > 1) {
            ends.set(at(name, name.length()));
        }
    }

    /** Whether one of the names may end there in a text: one that ends so does, others hardly ever. */
    public boolean isEnd(String text, int end) {
        return end > 1 && ends.get(at(text, end));
    }

    private static int at(String text, int end) {
        return 31 * text.charAt(end - 2) + text.charAt(end - 1) & BITS;
    }
}
