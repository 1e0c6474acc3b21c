package cn.yince.problem;

import java.util.regex.Pattern;

/**
 * The one door through which words that came from somebody pass to where people read them: a terminal, a page, a line
 * of a report. What would command a terminal, turn the direction of a line or hide shows as {@code U+001B}; the words
 * themselves are not changed.
 */
public final class Visible {
    /** Controls, marks of direction, and what separates lines without being a line end. */
    private static final String UNSEEN =
            "\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u061c\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb";

    private static final Pattern IN_TEXT = Pattern.compile("[" + UNSEEN + "]");
    private static final Pattern IN_LINE = Pattern.compile("[\\n" + UNSEEN + "]");

    private Visible() {}

    /** A text of several lines. */
    public static String text(String text) {
        return shown(IN_TEXT, text, "U+%04X");
    }

    /** A text that is one line wherever it stands. */
    public static String line(String text) {
        return shown(IN_LINE, text, "U+%04X");
    }

    /** JSON that means the same. */
    public static String json(String json) {
        return shown(IN_TEXT, json, "\\u%04x");
    }

    /** Whether the pattern can find anything: it takes long on a long text, and few texts have any. */
    private static boolean mayHaveUnseen(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= 0x20 && c < 0x7f
                    || c >= 0xa0 && c < 0x61c
                    || c >= '\u2010' && c < '\u2028'
                    || c >= 0x2070 && c < 0xfeff
                    || c >= 0xff00 && c < 0xfff9
                    || c == '\t';
            if (!plain) {
                return true;
            }
        }
        return false;
    }

    private static String shown(Pattern unseen, String text, String form) {
        if (!mayHaveUnseen(text)) {
            return text;
        }
        return unseen.matcher(text)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        form.formatted((int) match.group().charAt(0))));
    }
}
