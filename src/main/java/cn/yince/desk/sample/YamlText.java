package cn.yince.desk.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Writes a unit file the way clerks do: short mappings in braces, everything else a line each. */
final class YamlText {
    private static final int LONGEST_LINE = 100;
    private static final String NOT_AT_THE_START = "-?:,[]{}#&*!|>'\"%@` ";
    private static final String NOT_IN_BRACES = ",[]{}";

    private final StringBuilder text = new StringBuilder();

    private YamlText() {}

    /** The whole file; a remark before it, an empty line before every part. */
    static String of(String remark, Node top) {
        YamlText yaml = new YamlText();
        yaml.text.append("# ").append(remark).append("\n\n");
        top.entries().forEach((key, value) -> {
            int from = yaml.text.length();
            yaml.entry(key, value, 0);
            if (yaml.text.indexOf("\n", from) < yaml.text.length() - 1) {
                yaml.text
                        .insert(from, from > 0 && yaml.text.charAt(from - 2) == '\n' ? "" : "\n")
                        .append('\n');
            }
        });
        return yaml.text.toString().stripTrailing() + "\n";
    }

    private void mapping(Node node, int depth, boolean indentFirst) {
        boolean indent = indentFirst;
        for (Map.Entry<String, Object> entry : node.entries().entrySet()) {
            if (indent) {
                indent(depth);
            }
            entry(entry.getKey(), entry.getValue(), depth);
            indent = true;
        }
    }

    private void entry(String key, Object value, int depth) {
        text.append(key).append(':');
        if (value instanceof List<?> list) {
            text.append('\n');
            list.forEach(each -> item(each, depth + 1));
            return;
        }
        String line = value instanceof Node node ? onALine(node, key, depth) : scalar(value, false);
        if (value instanceof Node node && line.isEmpty()) {
            text.append('\n');
            mapping(node, depth + 1, true);
        } else {
            text.append(line.isEmpty() ? "" : " ").append(line).append('\n');
        }
    }

    private void item(Object value, int depth) {
        indent(depth);
        text.append("- ");
        String line = value instanceof Node node ? onALine(node, "", depth) : scalar(value, false);
        if (value instanceof Node node && line.isEmpty()) {
            mapping(node, depth + 1, false);
        } else {
            text.append(line).append('\n');
        }
    }

    private void indent(int depth) {
        text.append("  ".repeat(depth));
    }

    /**
     * A mapping in braces; empty unless it is short and no more than two deep. Of a part of the file only a small one
     * is.
     */
    private static String onALine(Node node, String key, int depth) {
        boolean part = depth == 0 && node.entries().size() > 2;
        if (part || depthOf(node) > 2) {
            return "";
        }
        String line = inBraces(node);
        return key.length() + line.length() + depth * 2 <= LONGEST_LINE ? line : "";
    }

    private static int depthOf(Object value) {
        if (value instanceof Node node) {
            return 1
                    + node.entries().values().stream()
                            .mapToInt(YamlText::depthOf)
                            .max()
                            .orElse(0);
        }
        return value instanceof List ? LONGEST_LINE : 0;
    }

    private static String inBraces(Node node) {
        StringBuilder line = new StringBuilder("{");
        node.entries()
                .forEach((key, value) -> line.append(line.length() > 1 ? ", " : "")
                        .append(key)
                        .append(": ")
                        .append(value instanceof Node inner ? inBraces(inner) : scalar(value, true)));
        return line.append('}').toString();
    }

    private static String scalar(Object value, boolean inBraces) {
        if (value instanceof BigDecimal amount) {
            return amount.toPlainString();
        } else if (value instanceof Node.Raw raw) {
            return raw.text();
        }
        String typed = String.valueOf(value);
        boolean quotes = isMistakable(typed) || inBraces && holdsBracket(typed);
        return quotes ? "'" + typed.replace("'", "''") + "'" : typed;
    }

    /** Whether YAML would take a text for something else. */
    private static boolean isMistakable(String typed) {
        return typed.isEmpty()
                || NOT_AT_THE_START.indexOf(typed.charAt(0)) >= 0
                || typed.endsWith(":")
                || typed.endsWith(" ")
                || typed.contains(": ")
                || typed.contains(" #");
    }

    private static boolean holdsBracket(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            if (NOT_IN_BRACES.indexOf(typed.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
