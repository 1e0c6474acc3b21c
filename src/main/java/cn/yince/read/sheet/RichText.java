package cn.yince.read.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text put together from its runs, without what is only a reading aid. */
final class RichText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inReadingAid;
    private boolean inStruckOut;
    private boolean hasStruckOut;

    void clear() {
        text.setLength(0);
        inText = false;
        inReadingAid = false;
        inStruckOut = false;
        hasStruckOut = false;
    }

    void begin(String element) {
        if (element.equals("t")) {
            inText = true;
        } else if (element.equals("r")) {
            inStruckOut = false;
        } else if (element.equals("strike")) {
            inStruckOut = true;
        } else if (element.equals("rPh")) {
            inReadingAid = true;
        }
    }

    void end(String element) {
        if (element.equals("t")) {
            inText = false;
        } else if (element.equals("rPh")) {
            inReadingAid = false;
        }
    }

    void add(char[] characters, int start, int length) {
        // one more than a cell may have, so that the cell is seen to be too long
        if (inText && !inReadingAid && text.length() <= Limits.CELL) {
            text.append(characters, start, Math.min(length, Limits.CELL + 1 - text.length()));
            hasStruckOut |= inStruckOut;
        }
    }

    /** Whether any of it is struck out. */
    boolean hasStruckOut() {
        return hasStruckOut;
    }

    /** The text, its lines parted by line feeds. */
    String text() {
        return decoded(text.toString());
    }

    /** Characters that XML cannot have stand as {@code _x000D_}. */
    static String decoded(String raw) {
        String text = raw;
        if (raw.contains("_x")) {
            text = ESCAPED.matcher(raw)
                    .replaceAll(
                            m -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(m.group(1), 16))));
        }
        return lines(text);
    }

    /** A text whose lines are parted by line feeds. */
    static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
