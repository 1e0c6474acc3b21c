package cn.yince.layout;

/**
 * What line breaking asks of a character, worked out when it is first met and looked up from then on: a booklet asks
 * some fifty thousand times. Searching strings for each, and for measure words, took 2.5 % of a warm booklet.
 */
final class BreakTraits {
    static final short SPACE = 1;
    static final short BREAK_HERE = 1 << 1;
    static final short JOINER = 1 << 2;

    /** Goes with the character before it: marks, the second half of a character. */
    static final short TRAILS = 1 << 3;

    static final short WHOLE_PAIR = 1 << 4;
    static final short NEVER_FIRST = 1 << 5;
    static final short NEVER_LAST = 1 << 6;

    /** Not parted from a digit after it. */
    static final short BEFORE_DIGIT = 1 << 7;

    static final short DIGIT = 1 << 8;
    static final short IN_WORD = 1 << 9;

    /** The first character of a measure word. */
    static final short BEGINS_UNIT = 1 << 10;

    private static final short KNOWN = 1 << 14;
    private static final short[] TRAITS = new short[Character.MAX_VALUE + 1];

    private BreakTraits() {}

    static short of(char c) {
        short traits = TRAITS[c];
        return traits == 0 ? learn(c) : traits;
    }

    static boolean has(char c, short trait) {
        return (of(c) & trait) != 0;
    }

    /** Two threads may learn the same character at once; both learn the same. */
    private static short learn(char c) {
        short traits = (short) (KNOWN | LineBreaks.traits(c) | (Units.mayBegin(c) ? BEGINS_UNIT : 0));
        TRAITS[c] = traits;
        return traits;
    }
}
