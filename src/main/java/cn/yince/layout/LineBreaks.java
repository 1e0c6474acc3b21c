package cn.yince.layout;

/**
 * Where a line of Chinese text may be broken: GB/T 15834's 行首行尾禁则, numbers whole with sign and unit, words and 省略号, 破折号
 * whole.
 */
public final class LineBreaks {
    /** A place where a line may be broken in an emergency. */
    public static final char BREAK_HERE = '\u200B';

    /** A place where a line may not be broken. */
    public static final char JOINER = '\u2060';

    private static final String NEVER_FIRST = "，。、；：！？）》〉」』】〕〗｝］”’％‰℃°′″·…～,.;:!?)]}%々ー〃¢";
    private static final String NEVER_LAST = "（《〈「『【〔〖｛［“‘￥¥＄$([{№#§";
    private static final String SIGNS = "-−－+＋±≤≥＜＞≈<>";
    private static final String IN_WORDS = ".,-−_/'@:&+#=~\\*^|<>";
    private static final String WHOLE_PAIRS = "—…─━";

    private LineBreaks() {}

    /** Whether a line may end before index {@code at}, 0 &lt; at &lt; length. */
    public static boolean allowed(CharSequence text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        short left = BreakTraits.of(before);
        short right = BreakTraits.of(after);
        if ((right & (BreakTraits.SPACE | BreakTraits.BREAK_HERE)) != 0) {
            return false;
        }
        if ((left & (BreakTraits.SPACE | BreakTraits.BREAK_HERE)) != 0) {
            return true;
        }
        return !joined(left, right)
                && !(before == after && (right & BreakTraits.WHOLE_PAIR) != 0)
                && !forbidden(left, right)
                && !Units.splitAt(text, at);
    }

    /** Whether index {@code at} lies inside the measure word of a number, as between 万 and 元. */
    public static boolean inUnit(CharSequence text, int at) {
        return !BreakTraits.has(text.charAt(at - 1), BreakTraits.DIGIT) && Units.splitAt(text, at);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    /** Whether no line begins with it: closing punctuation and what follows a number. */
    public static boolean neverFirst(int c) {
        return NEVER_FIRST.indexOf(c) >= 0;
    }

    private static boolean joined(short left, short right) {
        return ((left | right) & BreakTraits.JOINER) != 0
                || (right & BreakTraits.TRAILS) != 0
                || (left & right & BreakTraits.IN_WORD) != 0;
    }

    private static boolean forbidden(short left, short right) {
        return (right & BreakTraits.NEVER_FIRST) != 0
                || (left & BreakTraits.NEVER_LAST) != 0
                || (left & BreakTraits.BEFORE_DIGIT) != 0 && (right & BreakTraits.DIGIT) != 0;
    }

    /** Everything about a character by itself. */
    static short traits(char c) {
        int traits = isSpace(c) ? BreakTraits.SPACE : 0;
        traits |= c == BREAK_HERE ? BreakTraits.BREAK_HERE : 0;
        traits |= isJoiner(c) ? BreakTraits.JOINER : 0;
        traits |= trails(c) ? BreakTraits.TRAILS : 0;
        traits |= WHOLE_PAIRS.indexOf(c) >= 0 ? BreakTraits.WHOLE_PAIR : 0;
        traits |= neverFirst(c) ? BreakTraits.NEVER_FIRST : 0;
        traits |= NEVER_LAST.indexOf(c) >= 0 ? BreakTraits.NEVER_LAST : 0;
        traits |= SIGNS.indexOf(c) >= 0 || c == '第' ? BreakTraits.BEFORE_DIGIT : 0;
        traits |= isDigit(c) ? BreakTraits.DIGIT : 0;
        traits |= inWord(c) ? BreakTraits.IN_WORD : 0;
        return (short) traits;
    }

    private static boolean trails(char c) {
        int type = Character.getType(c);
        return Character.isLowSurrogate(c) || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean inWord(char c) {
        if (c >= 0x2E80) {
            return isDigit(c);
        }
        return Character.isLetterOrDigit(c) || IN_WORDS.indexOf(c) >= 0;
    }

    private static boolean isJoiner(char c) {
        return c == '\u00A0' || c == JOINER || c == '\u202F';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\u3000';
    }
}
