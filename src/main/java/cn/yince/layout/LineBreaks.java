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
        if (isSpace(after) || after == BREAK_HERE) {
            return false;
        }
        if (isSpace(before) || before == BREAK_HERE) {
            return true;
        }
        return !joined(before, after)
                && !forbidden(before, after)
                && !wordGoesOn(before, after)
                && !Units.splitAt(text, at);
    }

    /** Whether index {@code at} lies inside the measure word of a number, as between 万 and 元. */
    public static boolean inUnit(CharSequence text, int at) {
        return !isDigit(text.charAt(at - 1)) && Units.splitAt(text, at);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    /** Whether no line begins with it: closing punctuation and what follows a number. */
    public static boolean neverFirst(int c) {
        return NEVER_FIRST.indexOf(c) >= 0;
    }

    private static boolean joined(char before, char after) {
        return isJoiner(before)
                || isJoiner(after)
                || Character.isLowSurrogate(after)
                || Character.getType(after) == Character.NON_SPACING_MARK
                || Character.getType(after) == Character.ENCLOSING_MARK
                || before == after && WHOLE_PAIRS.indexOf(after) >= 0;
    }

    private static boolean forbidden(char before, char after) {
        return neverFirst(after)
                || NEVER_LAST.indexOf(before) >= 0
                || SIGNS.indexOf(before) >= 0 && isDigit(after)
                || before == '第' && isDigit(after);
    }

    private static boolean wordGoesOn(char before, char after) {
        return inWord(before) && inWord(after);
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
