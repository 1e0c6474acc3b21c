package cn.yince.read.write;

import cn.yince.read.yaml.YamlFile;
import java.util.regex.Pattern;

/** One text on one line of YAML, in quotes only where it would be taken for something else. */
public final class Quotes {
    private static final String NOT_FIRST = ",[]{}#&*!|>'\"%@`?:";
    private static final String NOT_IN_BRACES = ",[]{}?";
    private static final String LINE_BREAKS = "\n\r\u0085\u2028\u2029";

    /** Texts that other YAML programs take for numbers, for yes, no or nothing. */
    private static final Pattern AMBIGUOUS = Pattern.compile("0[\\d_]+|~|(?i:true|false|yes|no|on|off|null|y|n)");

    private Quotes() {}

    /** The text as it is typed; {@code inBraces} when commas and brackets around it have a meaning. */
    public static String quoted(String text, boolean inBraces) {
        if (!isTypable(text)) {
            return escaped(text);
        }
        return isMistakable(text, inBraces) ? "'" + text.replace("'", "''") + "'" : text;
    }

    /** Whether YAML would take a text without quotes for something else. */
    static boolean isMistakable(String text, boolean inBraces) {
        return text.isEmpty()
                || NOT_FIRST.indexOf(text.charAt(0)) >= 0
                || text.charAt(0) == '-' && (text.length() == 1 || text.charAt(1) == ' ' || text.startsWith("---"))
                || text.startsWith("...")
                || text.startsWith(" ")
                || text.endsWith(" ")
                || text.endsWith(":")
                || text.contains(": ")
                || text.contains(" #")
                || inBraces && text.chars().anyMatch(c -> NOT_IN_BRACES.indexOf(c) >= 0)
                || AMBIGUOUS.matcher(text).matches();
    }

    /** Whether all characters can stand on a line as they are. */
    public static boolean isTypable(String text) {
        return text.codePoints().allMatch(Quotes::isTypable);
    }

    /** Whether a character can; tabs and breaks of lines cannot. */
    static boolean isTypable(int c) {
        return YamlFile.takes(c) && LINE_BREAKS.indexOf(c) < 0 && c != '\t' && c != '\ufeff';
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder("\"");
        text.codePoints().forEach(c -> escape(c, escaped));
        return escaped.append('"').toString();
    }

    private static void escape(int c, StringBuilder into) {
        switch (c) {
            case '\n' -> into.append("\\n");
            case '\t' -> into.append("\\t");
            case '"' -> into.append("\\\"");
            case '\\' -> into.append("\\\\");
            default -> {
                if (isTypable(c)) {
                    into.appendCodePoint(c);
                } else {
                    into.append("\\u%04x".formatted(c));
                }
            }
        }
    }
}
