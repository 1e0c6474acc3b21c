package cn.yince.read.fillin;

import java.util.Map;

/**
 * A column of a table.
 *
 * @param group what stands above its label, over this and its neighbours; empty for none
 * @param label its heading, the key of the unit file
 * @param content what its cells hold
 */
public record Column(String group, String label, Content content) {
    /** What the cells of a column hold. */
    public sealed interface Content {}

    /**
     * Typed values, in every row the same.
     *
     * @param entry where they stand, {@link Trail#KEY} for what the row is for
     */
    public record Values(Entry entry) implements Content {}

    /**
     * Typed values, in some rows.
     *
     * @param byLabel where they stand, by the row's label; rows without one take none
     */
    public record PerRow(Map<String, Entry> byLabel) implements Content {}

    /** What the row is for: a code, a name or a label. */
    public record Key() implements Content {}

    /**
     * A name or code of a row below several.
     *
     * @param number of the level, from 0
     */
    public record Level(int number) implements Content {}

    /** The name that goes with the row's code, looked up. */
    public record Name() implements Content {}

    /** 1, 2, 3 and so on. */
    public record Number() implements Content {}

    /** Which of several things of the same name the row means, 1 when left out; shown only when there are such. */
    public record Which() implements Content {}

    /**
     * The sum of other columns of the row.
     *
     * @param group of the columns; empty for all columns of money
     */
    public record Sum(String group) implements Content {}

    static Column key(String label) {
        return new Column("", label, new Key());
    }

    static Column sum(String label) {
        return new Column("", label, new Sum(""));
    }
}
