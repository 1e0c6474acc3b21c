package cn.yince.layout.saucer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a style sheet would bring in from elsewhere, before the renderer reads it: that would say on the screen
 * what it found, in English.
 */
final class StyleImports {
    private static final int LONGEST = 200;
    private static final String LETTER = "[-\\w]|\\\\[0-9a-fA-F]{1,6}\\s?|\\\\[^\\s]";

    /** Comments and texts first: what stands in them is no rule. */
    private static final Pattern RULE = Pattern.compile("(?s)/\\*.*?(?:\\*/|$)"
            + "|\"(?:[^\"\\\\]|\\\\.)*+(?:\"|$)|'(?:[^'\\\\]|\\\\.)*+(?:'|$)"
            + "|@((?:" + LETTER + ")++)([^;{}]{0," + LONGEST + "})");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|([^\\s]))");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:url\\(\\s*)?[\"']?([^\"')\\s]+)");

    private StyleImports() {}

    /** The address of the first sheet that another imports. */
    static Optional<String> first(String sheet) {
        Matcher rule = RULE.matcher(sheet);
        while (rule.find()) {
            if (rule.group(1) != null && plain(rule.group(1)).equalsIgnoreCase("import")) {
                return Optional.of(address(rule.group(2).strip()));
            }
        }
        return Optional.empty();
    }

    private static String plain(String name) {
        return ESCAPE.matcher(name).replaceAll(escape -> {
            int character = escape.group(1) == null ? escape.group(2).charAt(0) : Integer.parseInt(escape.group(1), 16);
            return character < 128 ? Matcher.quoteReplacement(Character.toString(character)) : "?";
        });
    }

    private static String address(String typed) {
        Matcher address = ADDRESS.matcher(typed);
        return address.lookingAt() ? address.group(1) : "@import";
    }
}
