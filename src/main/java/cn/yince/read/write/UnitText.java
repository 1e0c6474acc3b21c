package cn.yince.read.write;

import cn.yince.read.yaml.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Writes a unit file the way clerks do: short mappings in braces, texts of several lines as blocks, everything else a
 * line each, an empty line between the parts. The file reads back as the same tree, short of spaces around a text,
 * which the reader does not keep.
 */
public final class UnitText {
    private static final int WIDEST = 120;

    /** For what was typed in braces. */
    private static final int WIDEST_IN_BRACES = 400;

    private static final int LONGEST_KEY = 1000;
    private static final int LONG = 60;
    private static final String INDENT = "  ";

    private final Remarks remarks;
    private final Lines lines = new Lines();

    private UnitText(Remarks remarks) {
        this.remarks = remarks;
    }

    /** The text of a file without remarks. */
    public static String of(Typed.Mapping top) {
        return of(top, new Remarks());
    }

    /** The text of a file. */
    public static String of(Typed.Mapping top, Remarks remarks) {
        UnitText text = new UnitText(remarks);
        text.file(top);
        return text.lines.text();
    }

    private void file(Typed.Mapping top) {
        lines.remark(remarks.above(""), "");
        lines.gap();
        if (top.entries().isEmpty()) {
            lines.add("{}");
        }
        boolean gap = false;
        for (Typed.Entry entry : top.entries()) {
            boolean large = isLarge(entry);
            if (gap || large) {
                lines.gap();
            }
            entry(entry, "", 0, "");
            gap = large;
        }
        if (!remarks.below("").isEmpty()) {
            lines.gap();
            lines.remark(remarks.below(""), "");
        }
    }

    /** Whether a part of the file is more than a line. */
    private boolean isLarge(Typed.Entry entry) {
        boolean onALine = entry.value() instanceof Typed.Scalar scalar
                && !isBlock(scalar.text().strip());
        return !onALine
                || !remarks.above(entry.key()).isEmpty()
                || !remarks.below(entry.key()).isEmpty();
    }

    /** Writes a key and its value; {@code lead} is what stands before it on its first line. */
    private void entry(Typed.Entry entry, String above, int depth, String lead) {
        String path = above.isEmpty() ? entry.key() : above + "." + entry.key();
        lines.remark(remarks.above(path), INDENT.repeat(depth));
        String key = Quotes.quoted(entry.key(), false);
        if (key.length() > LONGEST_KEY) {
            lines.add(lead + "? " + key);
            value(INDENT.repeat(depth) + ":", entry.value(), path, depth);
        } else {
            value(lead + key + ":", entry.value(), path, depth);
        }
        below(entry.value(), path, depth);
    }

    /** Remarks after a value; after a text no deeper than its key, or they would belong to its block. */
    private void below(Typed value, String path, int depth) {
        boolean text = value instanceof Typed.Scalar && !value.isEmpty();
        lines.remark(remarks.below(path), INDENT.repeat(text ? depth : depth + 1));
    }

    private void value(String lead, Typed value, String path, int depth) {
        if (value instanceof Typed.Scalar scalar) {
            scalar(lead, scalar, path, depth);
            return;
        }
        Optional<String> line = onALine(value, lead, depth);
        lines.add(lead + line.map(text -> " " + text).orElse(""), remarks.beside(path), depth);
        if (line.isEmpty() && value instanceof Typed.Mapping mapping) {
            for (Typed.Entry entry : mapping.entries()) {
                entry(entry, path, depth + 1, INDENT.repeat(depth + 1));
            }
        } else if (line.isEmpty()) {
            items((Typed.Sequence) value, path, depth + 1);
        }
    }

    private void scalar(String lead, Typed.Scalar scalar, String path, int depth) {
        String text = scalar.text().strip();
        if (scalar.isEmpty()) {
            lines.add(lead, remarks.beside(path), depth);
        } else if (isBlock(text)) {
            lines.add(lead + " |", remarks.beside(path), depth);
            text.lines().forEach(line -> lines.add(line.isEmpty() ? "" : INDENT.repeat(depth + 1) + line));
        } else {
            lines.add(lead + " " + Quotes.quoted(text, false), remarks.beside(path), depth);
        }
    }

    private void items(Typed.Sequence list, String path, int depth) {
        for (int i = 0; i < list.entries().size(); i++) {
            String item = path + "." + (i + 1);
            if (i > 0 && depth == 1 && isForm(list.entries().get(i))) {
                lines.gap();
            }
            lines.remark(remarks.above(item), INDENT.repeat(depth));
            item(list.entries().get(i), item, depth);
            below(list.entries().get(i), item, depth);
        }
    }

    private void item(Typed value, String path, int depth) {
        String lead = INDENT.repeat(depth) + "-";
        boolean opens =
                value instanceof Typed.Mapping mapping && !mapping.entries().isEmpty();
        if (!opens || onALine(value, lead, depth).isPresent()) {
            value(lead, value, path, depth);
            return;
        }
        String indent = lead + " ";
        for (Typed.Entry entry : ((Typed.Mapping) value).entries()) {
            entry(entry, path, depth + 1, indent);
            indent = INDENT.repeat(depth + 1);
        }
    }

    /** An entry of a list that takes many lines, as a self-evaluation does. */
    private boolean isForm(Typed entry) {
        return entry instanceof Typed.Mapping && onALine(entry, "", 1).isEmpty();
    }

    /**
     * A mapping or list that was typed in braces, or is short; a part of the file and its entries only when typed so.
     */
    private static Optional<String> onALine(Typed value, String lead, int depth) {
        List<?> entries = value instanceof Typed.Mapping map ? map.entries() : ((Typed.Sequence) value).entries();
        if (entries.isEmpty()) {
            return Optional.of(value instanceof Typed.Mapping ? "{}" : "[]");
        }
        boolean typedSo = value instanceof Typed.Mapping map ? map.flow() : ((Typed.Sequence) value).flow();
        boolean maySo = value instanceof Typed.Mapping && depth > 0 && !(depth == 1 && lead.endsWith("-"));
        if (!typedSo && !maySo) {
            return Optional.empty();
        }
        return Braces.of(value, (typedSo ? WIDEST_IN_BRACES : WIDEST) - Columns.of(lead));
    }

    /** Whether a text stands better as a block: several lines, or a long one that would need quotes. */
    private static boolean isBlock(String text) {
        boolean several = text.indexOf('\n') >= 0;
        boolean longOne = Columns.of(text) > LONG && Quotes.isMistakable(text, false);
        return (several || longOne)
                && Arrays.stream(text.split("\n"))
                        .allMatch(line -> Quotes.isTypable(line) && (line.isEmpty() || !line.isBlank()));
    }
}
