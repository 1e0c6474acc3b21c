package cn.yince.read.fillin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of a sheet. */
public sealed interface Block {
    /** What stands above it, no two of a sheet alike; empty when the title of the sheet does. */
    String title();

    /** What to know for filling it in; empty for nothing. */
    String note();

    /**
     * A table.
     *
     * @param title what stands above it
     * @param note what to know for filling it in
     * @param rows what its rows are
     * @param columns its columns
     * @param spare rows left empty below what is filled in
     */
    record Table(String title, String note, Rows rows, List<Column> columns, int spare) implements Block {
        /** What its columns of values take. */
        Stream<Entry> entries() {
            return columns.stream()
                    .filter(column -> column.content() instanceof Column.Values)
                    .map(column -> ((Column.Values) column.content()).entry());
        }

        /** The column that says what a row is about. */
        Optional<Column> keyColumn() {
            return columns.stream()
                    .filter(column -> column.content() instanceof Column.Key)
                    .findFirst();
        }
    }

    /**
     * Labels with a place to fill in beside each.
     *
     * @param title what stands above it
     * @param note what to know for filling it in
     * @param pairs how many stand side by side
     * @param items in order
     */
    record Form(String title, String note, int pairs, List<Item> items) implements Block {}

    /** A label and what stands beside it. */
    sealed interface Item {
        /** The label. */
        String label();
    }

    /**
     * A place to fill in.
     *
     * @param label its label
     * @param entry what belongs there
     * @param required whether it must be filled in
     * @param wide whether it takes a whole row
     */
    record Blank(String label, Entry entry, boolean required, boolean wide) implements Item {}

    /**
     * A place that shows the file's kind; not to be filled in.
     *
     * @param label its label
     * @param entry where it stands
     */
    record Preset(String label, Entry entry) implements Item {}

    /**
     * A sum of other items.
     *
     * @param label its label
     * @param parts labels of the items
     */
    record Total(String label, List<String> parts) implements Item {}

    /**
     * The name of the thing that the sheet is about.
     *
     * @param label its label
     * @param which label of the item that says which of several of that name, when there are such
     */
    record Subject(String label, String which) implements Item {}
}
