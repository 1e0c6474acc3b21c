package cn.yince.layout.freemarker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The regular expressions that a template may use: matching takes no step that could be counted, so those that can take
 * for ever are refused before. An expression must be written out, with two repetitions at most, none inside another.
 */
final class RegularExpressions {
    private static final Pattern USE = Pattern.compile("\\?(matches|replace|split)\\b(\\()?");
    private static final Pattern REPEATED = Pattern.compile("(?<!\\\\)(?:[*+]|\\{\\d*,\\d*\\})");
    private static final Pattern REPEATED_GROUP = Pattern.compile("\\)(?:[*+]|\\{\\d)");
    private static final Pattern BACK = Pattern.compile("\\\\\\\\?[1-9k]");
    private static final int MOST_REPEATED = 2;
    private static final int LONGEST = 100;

    private RegularExpressions() {}

    /** The first use in an element that may take for ever. */
    static Optional<String> unbounded(String description) {
        Matcher use = USE.matcher(description);
        while (use.find()) {
            List<String> arguments = use.group(2) == null ? List.of() : arguments(description, use.end());
            if (isUnbounded(use.group(1), arguments)) {
                return Optional.of("?" + use.group(1));
            }
        }
        return Optional.empty();
    }

    private static boolean isUnbounded(String name, List<String> arguments) {
        int flags = name.equals("replace") ? 2 : 1;
        if (arguments.isEmpty()) {
            return true;
        } else if (!name.equals("matches") && arguments.size() <= flags) {
            return false;
        }
        boolean plain = arguments.size() > flags
                && isText(arguments.get(flags))
                && !arguments.get(flags).contains("r");
        return !(plain && !name.equals("matches")) && !isModest(arguments.get(0));
    }

    private static boolean isModest(String expression) {
        return isText(expression)
                && expression.length() <= LONGEST
                && REPEATED.matcher(expression).results().count() <= MOST_REPEATED
                && !REPEATED_GROUP.matcher(expression).find()
                && !BACK.matcher(expression).find();
    }

    /** One text in quotes without anything computed in it. */
    private static boolean isText(String argument) {
        return argument.matches("(?s)r?\"(?:[^\"\\\\]|\\\\.)*+\"")
                && !argument.contains("${")
                && !argument.contains("#{");
    }

    /** What stands between the brackets of a call, by commas. */
    private static List<String> arguments(String text, int from) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int start = from;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                i = quoteEnd(text, i);
            } else if (c == ')' && depth == 0) {
                arguments.add(text.substring(start, i).strip());
                return arguments;
            } else if (c == ',' && depth == 0) {
                arguments.add(text.substring(start, i).strip());
                start = i + 1;
            }
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
        }
        return List.of();
    }

    private static int quoteEnd(String text, int quote) {
        int i = quote + 1;
        while (i < text.length() && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }
}
