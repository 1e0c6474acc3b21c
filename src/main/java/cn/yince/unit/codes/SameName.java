package cn.yince.unit.codes;

/** One form for characters that are typed in several: brackets, quotes, percent signs and punctuation of any width. */
public final class SameName {
    private static final String TYPED = "()％“”„＂,:;﹪";
    private static final String SAME = "（）%\"\"\"\"，：；%";

    private SameName() {}

    /** The text in one form, character by character; a comma or point between digits stays. */
    public static String of(String text) {
        StringBuilder same = null;
        for (int i = 0; i < text.length(); i++) {
            int at = TYPED.indexOf(text.charAt(i));
            if (at >= 0 && !betweenDigits(text, i)) {
                same = same == null ? new StringBuilder(text) : same;
                same.setCharAt(i, SAME.charAt(at));
            }
        }
        return same == null ? text : same.toString();
    }

    private static boolean betweenDigits(String text, int i) {
        return (text.charAt(i) == ',' || text.charAt(i) == ':')
                && i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }
}
