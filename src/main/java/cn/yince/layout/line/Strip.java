package cn.yince.layout.line;

import cn.yince.layout.LineBreaks;
import cn.yince.pack.Typesetting;
import java.util.Arrays;

/**
 * The characters of a paragraph, one after the other as if on one endless line, with the room each gap between two of
 * them may take. Lengths are in dots; characters are counted as in a string.
 */
public final class Strip {
    private static final float HALF = 0.5f;

    /** How much of a stop's or comma's blank half may be given up inside a line. */
    private static final float TIGHTER = 0.25f;

    private final Typesetting rules;
    private final StringBuilder text = new StringBuilder();
    private float[] advance = new float[128];
    private float[] em = new float[128];

    /** After each character: room as it is set, room that may be added, room that may be taken away. */
    private float[] room;

    private float[] opens;
    private float[] gives;

    /** Sums of all before a character. */
    private float[] width;

    private float[] opened;
    private float[] given;

    /** An empty line, set by the rules of a pack. */
    public Strip(Typesetting rules) {
        this.rules = rules;
    }

    /**
     * Adds a character, or half of one.
     *
     * @param c with what it is never drawn but steers breaks
     * @param wide its own width; 0 when it has no shape or is the second half of a character
     * @param size of its em
     */
    public void add(char c, float wide, float size) {
        int at = text.length();
        if (at == advance.length) {
            advance = Arrays.copyOf(advance, 2 * at);
            em = Arrays.copyOf(em, 2 * at);
        }
        text.append(c);
        advance[at] = wide;
        em[at] = size;
    }

    /** How many characters there are. */
    public int length() {
        return text.length();
    }

    /** Whether a line may begin with a character, 0 &lt; at &lt; length. */
    boolean mayBreak(int at) {
        return LineBreaks.allowed(text, at) && text.charAt(at - 1) != ' ';
    }

    /** Settles all gaps when all characters are known. */
    public void close() {
        int length = text.length();
        room = new float[length];
        opens = new float[length];
        gives = new float[length];
        width = new float[length + 1];
        opened = new float[length + 1];
        given = new float[length + 1];
        for (int i = 0; i < length; i++) {
            int next = isSeen(i) ? nextSeen(i) : length;
            if (next < length) {
                settle(i, next);
            }
        }
        for (int i = 0; i < length; i++) {
            width[i + 1] = width[i] + advance[i] + room[i];
            opened[i + 1] = opened[i] + opens[i];
            given[i + 1] = given[i] + gives[i];
        }
    }

    private boolean isSeen(int at) {
        return advance[at] > 0;
    }

    private int nextSeen(int at) {
        int next = at + 1;
        while (next < text.length() && !isSeen(next)) {
            next++;
        }
        return next;
    }

    private void settle(int at, int next) {
        Sort left = Sort.of(text.codePointAt(at));
        Sort right = Sort.of(text.codePointAt(next));
        float size = Math.min(em[at], em[next]);
        if (left.isMark() && right.isMark() && rules.neighboursTight()) {
            room[at] = -blankBetween(at, left, next, right);
            opens[at] = left == Sort.CLOSING && right == Sort.OPENING ? rules.opening() * size : 0;
        } else if (isSeam(at, left, next, right)) {
            room[at] = rules.seam() * size;
            gives[at] = room[at];
            opens[at] = Math.max(0, rules.opening() - rules.seam()) * size;
        } else if (isOpen(at, left, next, right)) {
            opens[at] = rules.opening() * size;
            gives[at] = left == Sort.CLOSING && isWide(at)
                    ? TIGHTER * em[at]
                    : right == Sort.OPENING && isWide(next) ? TIGHTER * em[next] : 0;
        }
    }

    /** Two blank halves are one too many; so is a blank half inside another mark of the same side. */
    private float blankBetween(int at, Sort left, int next, Sort right) {
        if (left == Sort.CLOSING) {
            return isWide(at) ? HALF * em[at] : 0;
        }
        return right == Sort.OPENING && isWide(next) ? HALF * em[next] : 0;
    }

    private boolean isWide(int at) {
        return advance[at] > 0.9f * em[at];
    }

    /** Between Chinese and what is not, also before a unit. */
    private boolean isSeam(int at, Sort left, int next, Sort right) {
        boolean seam = left == Sort.HAN && right == Sort.LATIN || left == Sort.LATIN && right == Sort.HAN;
        return seam && (left == Sort.LATIN ? Sort.hasSeam(text.charAt(at)) : Sort.hasSeam(text.charAt(next)));
    }

    /** Between Chinese characters and marks, outside of units and dashes; at blanks between words. */
    private boolean isOpen(int at, Sort left, int next, Sort right) {
        if (left == Sort.SPACE || right == Sort.SPACE) {
            return left == Sort.SPACE && right != Sort.SPACE;
        }
        boolean inside = left == Sort.LATIN || right == Sort.LATIN || left == Sort.OPENING || right == Sort.CLOSING;
        boolean pair = left == Sort.CENTRED && text.charAt(at) == text.charAt(next);
        return !inside && !pair && !LineBreaks.inUnit(text, next);
    }

    /** The width of a line from one character to before another, as it is set when nothing opens or gives way. */
    float width(int from, int to, boolean first) {
        int last = lastSeen(from, to);
        return last < from ? 0 : width[last + 1] - width[from] - room[last] - startBlank(from, first) - endBlank(last);
    }

    /** By how much a line can be widened. */
    float opens(int from, int to) {
        int last = lastSeen(from, to);
        return last < from ? 0 : opened[last] - opened[from];
    }

    /** By how much a line can be narrowed. */
    float gives(int from, int to) {
        int last = lastSeen(from, to);
        return last < from ? 0 : given[last] - given[from];
    }

    private int lastSeen(int from, int to) {
        int last = to - 1;
        while (last >= from && !isSeen(last)) {
            last--;
        }
        return last;
    }

    /** How far a line's first mark moves out of it, to the left. */
    public float startBlank(int from, boolean first) {
        boolean leavesOut = rules.startTight() && !first && Sort.of(text.charAt(from)) == Sort.OPENING && isWide(from);
        return leavesOut ? HALF * em[from] : 0;
    }

    private float endBlank(int last) {
        char c = text.charAt(last);
        if (rules.end() == Typesetting.LineEnd.FULL || Sort.of(c) != Sort.CLOSING || !isWide(last)) {
            return 0;
        }
        return rules.end() == Typesetting.LineEnd.HANGING && Sort.hangs(c) ? em[last] : HALF * em[last];
    }

    /** How many characters with ink a line has, marks not counted. */
    int letters(int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            Sort sort = isSeen(i) ? Sort.of(text.charAt(i)) : Sort.SPACE;
            letters += sort == Sort.HAN || sort == Sort.LATIN ? 1 : 0;
        }
        return letters;
    }

    /**
     * The room after each character that is drawn of a line, in order: gaps between Chinese characters open until they
     * are as wide as seams, then all alike; after the last one what of it stands outside the line, negative.
     *
     * @param available how wide the line may be
     * @param first whether it is the paragraph's first
     * @param filled whether it shall be as wide as it may, within the bounds
     */
    public float[] rooms(int from, int to, float available, boolean first, boolean filled) {
        float over = available - width(from, to, first);
        float slack = filled ? over : Math.min(over, 0);
        float even = evenly(from, to);
        float before = ratio(slack, even);
        float after = ratio(slack - even, opens(from, to) - even);
        float less = ratio(-slack, gives(from, to));
        float[] rooms = new float[to - from];
        int count = 0;
        int last = lastSeen(from, to);
        for (int i = from; i <= last; i++) {
            if (isSeen(i)) {
                float more = before * upToSeam(i) + after * (opens[i] - upToSeam(i)) - less * gives[i];
                rooms[count++] = i == last ? -endBlank(i) : room[i] + more;
            }
        }
        return Arrays.copyOf(rooms, count);
    }

    /** What a line takes until its other gaps are as wide as its seams are. */
    private float evenly(int from, int to) {
        float even = 0;
        for (int i = from, last = lastSeen(from, to); i < last; i++) {
            even += upToSeam(i);
        }
        return even;
    }

    private float upToSeam(int at) {
        return room[at] > 0 ? 0 : Math.min(opens[at], rules.seam() * em[at]);
    }

    private static float ratio(float part, float whole) {
        return part <= 0 || whole <= 0 ? 0 : Math.min(1, part / whole);
    }
}
