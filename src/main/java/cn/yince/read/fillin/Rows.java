package cn.yince.read.fillin;

import java.util.List;
import java.util.Optional;

/** What the rows of a table are. */
public sealed interface Rows {
    /**
     * One for every code.
     *
     * @param codes what the codes are chosen from
     * @param total whether a row of totals comes first
     */
    record Coded(CodeList codes, boolean total) implements Rows {}

    /**
     * One for every name.
     *
     * @param choices what the names are chosen from, in a first form one row for each; empty when they are free
     * @param total whether a row of totals comes first
     */
    record Named(List<String> choices, boolean total) implements Rows {}

    /** One for every entry of a list. */
    record Listed() implements Rows {}

    /**
     * One for every entry of a list in something that is named.
     *
     * @param list where the things are
     * @param key the key of their names
     */
    record OfNamed(Trail list, String key) implements Rows {}

    /**
     * As many as wanted below names or codes at one or more levels, each in a column of its own ({@link Column.Level}).
     *
     * @param levels from the outermost in
     */
    record Nested(List<Level> levels) implements Rows {}

    /**
     * A level of names or codes.
     *
     * @param kind the Chinese word for what they are
     * @param codes what codes are chosen from; nothing for names that people choose
     */
    record Level(String kind, Optional<CodeList> codes) {}

    /**
     * As many as wanted for each label.
     *
     * @param labels what may be chosen
     */
    record Labelled(List<Label> labels) implements Rows {}

    /**
     * One for each label.
     *
     * @param labels in order
     */
    record Fixed(List<Label> labels) implements Rows {}

    /**
     * A label and what it stands for.
     *
     * @param text as it shows, e.g. {@code 数量指标}
     * @param keys its keys in the unit file, e.g. {@code 产出指标, 数量指标}
     * @param parts texts of the labels whose sums of money it adds up where it takes no value itself
     * @param depth how far it is indented
     */
    record Label(String text, List<String> keys, List<String> parts, int depth) {
        /** The label that a text is, of several. */
        static Optional<Label> of(List<Label> labels, String text) {
            String wanted = CellText.label(text);
            return labels.stream()
                    .filter(label -> CellText.label(label.text()).equals(wanted))
                    .findFirst();
        }
    }
}
