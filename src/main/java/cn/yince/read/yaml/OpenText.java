package cn.yince.read.yaml;

import java.util.regex.Pattern;

/** Whether the next line still belongs to a block, a quoted text or brackets begun earlier. One file, in order. */
final class OpenText {
    private static final Pattern BLOCK = Pattern.compile("[|>][-+0-9]*\\s*(#.*)?");

    private int blockParent = -1;
    private char quote;
    private int brackets;

    /** The colon that ends a key in this content, or -1. */
    static int keyEnd(String content) {
        char quoted = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (quoted != 0) {
                quoted = c == quoted ? 0 : quoted;
            } else if (i == 0 && (c == '"' || c == '\'')) {
                quoted = c;
            } else if (i == 0 && (c == '{' || c == '[') || c == '#' && i > 0 && content.charAt(i - 1) == ' ') {
                return -1;
            } else if (c == ':' && (i + 1 == content.length() || Character.isWhitespace(content.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    /** Takes the next line; true when it is part of what is open. */
    boolean continuesOn(String line) {
        if (quote != 0) {
            quote = closes(line, 0) ? 0 : quote;
            return true;
        }
        if (brackets > 0) {
            count(line);
            return true;
        }
        if (blockParent >= 0) {
            if (line.isBlank() || indent(line) > blockParent) {
                return true;
            }
            blockParent = -1;
        }
        return false;
    }

    /** Takes a value that begins on a line; {@code indent} is that of its key. */
    void after(String value, int indent) {
        if (BLOCK.matcher(value).matches()) {
            blockParent = indent;
        } else if (value.startsWith("\"") || value.startsWith("'")) {
            quote = value.charAt(0);
            quote = closes(value, 1) ? 0 : quote;
        } else if (value.startsWith("{") || value.startsWith("[")) {
            count(value);
        }
    }

    private boolean closes(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) == '\\' && quote == '"') {
                i++;
            } else if (line.charAt(i) == quote) {
                return true;
            }
        }
        return false;
    }

    private void count(String line) {
        for (char c : line.toCharArray()) {
            brackets += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        }
        brackets = Math.max(0, brackets);
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }
}
