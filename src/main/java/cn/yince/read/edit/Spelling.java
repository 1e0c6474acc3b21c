package cn.yince.read.edit;

import cn.yince.read.write.Quotes;
import cn.yince.read.yaml.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a value is spelt in a unit file: on one line, or in lines below its key. */
final class Spelling {
    private static final int STEP = 2;
    private final String lineBreak;

    Spelling(String lineBreak) {
        this.lineBreak = lineBreak;
    }

    /** On one line, as it stands in braces. */
    static String inBraces(Typed value) {
        if (value instanceof Typed.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> key(entry.key(), true) + ": " + inBraces(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (value instanceof Typed.Sequence list) {
            return list.entries().stream().map(Spelling::inBraces).collect(Collectors.joining(", ", "[", "]"));
        }
        return value.isEmpty() ? "" : text((Typed.Scalar) value, true);
    }

    static String key(String key, boolean inBraces) {
        return Quotes.quoted(key, inBraces);
    }

    static String text(Typed.Scalar scalar, boolean inBraces) {
        return Quotes.quoted(scalar.text().strip(), inBraces);
    }

    /**
     * What stands behind the colon of a key or the dash of an entry, the blank before it included.
     *
     * @param column of the key or the dash
     * @param part whether the key is one of the parts of the file, which are not put into braces
     * @param bare whether nothing else stands on the line, so that lines may follow
     */
    String behind(Typed value, int column, boolean part, boolean bare) {
        if (value instanceof Typed.Scalar scalar) {
            return scalar.isEmpty() ? "" : " " + scalar(scalar, column, bare);
        }
        boolean lines = value instanceof Typed.Sequence || part;
        if (!lines || !bare) {
            return " " + inBraces(value);
        }
        return lineBreak + String.join(lineBreak, lines(value, column + STEP));
    }

    /** A mapping or a list in lines of its own. */
    List<String> lines(Typed value, int column) {
        List<String> lines = new ArrayList<>();
        String indent = " ".repeat(column);
        if (value instanceof Typed.Mapping mapping) {
            mapping.entries()
                    .forEach(entry -> lines.add(
                            indent + key(entry.key(), false) + ":" + behind(entry.value(), column, false, true)));
        } else if (value instanceof Typed.Sequence list) {
            list.entries().forEach(entry -> lines.add(indent + "-" + item(entry, column)));
        }
        return lines;
    }

    /** An entry of a list behind its dash. */
    String item(Typed entry, int column) {
        if (entry instanceof Typed.Mapping mapping && !mapping.entries().isEmpty()) {
            return " " + String.join(lineBreak, lines(mapping, column + STEP)).stripLeading();
        }
        return entry instanceof Typed.Sequence ? " " + inBraces(entry) : behind(entry, column, false, true);
    }

    private String scalar(Typed.Scalar scalar, int column, boolean bare) {
        String text = scalar.text().strip();
        List<String> lines = text.lines().toList();
        boolean block = bare
                && lines.size() > 1
                && lines.stream().allMatch(line -> Quotes.isTypable(line) && line.equals(line.strip()));
        if (!block) {
            return text(scalar, false);
        }
        String indent = lineBreak + " ".repeat(column + STEP);
        return "|"
                + lines.stream()
                        .map(line -> line.isEmpty() ? lineBreak : indent + line)
                        .collect(Collectors.joining());
    }
}
