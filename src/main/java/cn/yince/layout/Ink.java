package cn.yince.layout;

/** What of a text can be seen: neither white space nor characters without a shape. */
public final class Ink {
    private Ink() {}

    /** The characters that can be seen, in order. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!shows(text.charAt(i))) {
                return kept(text, i);
            }
        }
        return text;
    }

    /** Whether a character leaves ink on the page; surrogates do. */
    public static boolean shows(char c) {
        if (c < 0x7F) {
            return c > ' ';
        }
        return !(c <= 0xA0
                || c == 0xAD
                || c >= '\u2000' && c <= '\u200F'
                || c >= '\u2028' && c <= '\u202F'
                || c >= '\u205F' && c <= '\u2064'
                || c == '\u3000'
                || c >= '\uFE00' && c <= '\uFE0F'
                || c == '\uFEFF');
    }

    private static String kept(String text, int from) {
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from + 1; i < text.length(); i++) {
            if (shows(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }
}
