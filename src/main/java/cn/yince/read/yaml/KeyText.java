package cn.yince.read.yaml;

/** Keys and digits that differ only in how the input method was switched. */
public final class KeyText {
    private static final String FULL = "（）．，－％";
    private static final String HALF = "().,-%";

    private KeyText() {}

    /** A key for comparison: no spaces, half-width brackets and digits, so that 因公出国(境)费 is 因公出国（境）费. */
    public static String normalised(String key) {
        return isNormal(key) ? key : made(key);
    }

    private static boolean isNormal(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (isSpace(c) || halfWidth(c) != c) {
                return false;
            }
        }
        return true;
    }

    private static String made(String key) {
        StringBuilder normalised = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (!isSpace(c)) {
                normalised.append((char) halfWidth(c));
            }
        }
        return normalised.toString();
    }

    /** Full-width digits, points, commas, brackets, minus and percent signs replaced by their half-width forms. */
    public static String halfWidth(String typed) {
        StringBuilder half = new StringBuilder(typed.length());
        typed.codePoints().map(KeyText::halfWidth).forEach(half::appendCodePoint);
        return half.toString();
    }

    /** Full-width digits replaced by half-width ones. */
    public static String halfWidthDigits(String typed) {
        StringBuilder half = new StringBuilder(typed.length());
        typed.codePoints().map(KeyText::halfWidthDigit).forEach(half::appendCodePoint);
        return half.toString();
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    private static int halfWidthDigit(int c) {
        return c >= '０' && c <= '９' ? c - '０' + '0' : c;
    }

    private static int halfWidth(int c) {
        if (halfWidthDigit(c) != c) {
            return halfWidthDigit(c);
        }
        if (c == '−') {
            return '-';
        }
        int at = FULL.indexOf(c);
        return at < 0 ? c : HALF.charAt(at);
    }
}
