package cn.yince.compute.ledger;

import cn.yince.unit.codes.CodeBook;

/**
 * A row of a table.
 *
 * @param name what its cells are called by
 * @param means what {@code 此行} stands for in its formulas: a code, a name
 * @param reach which names of leaves {@code 此行} covers
 * @param kind what its name is
 * @param word what people call it when its name is no code
 */
public record Row(String name, String means, Reach reach, Kind kind, String word) {
    /** The row of sums over all codes, and what stands for it in formulas. */
    static final String TOTAL = "合计";

    private static final int CLASS_DIGITS = 3;
    private static final int ECONOMIC_DIGITS = 5;

    /** Which names a row covers. */
    enum Reach {
        ALL,
        BELOW,
        ITSELF
    }

    /** What the name of a row is. */
    public enum Kind {
        /** A code of 功能分类. */
        FUNCTIONAL,
        /** A code of 经济分类, maybe followed by the staff it is for. */
        ECONOMIC,
        /** A code of 收入科目. */
        INCOME,
        /** A word. */
        WORD
    }

    /** Where there is no row, everything is meant. */
    public static final Row NONE = new Row("", "", Reach.ALL, Kind.WORD, "");

    static Row of(Kind kind, String code) {
        return new Row(code, code, Reach.BELOW, kind, code);
    }

    /** A row that has a name of its own; {@code 合计} covers everything. */
    static Row named(String name, String means) {
        return new Row(name, means, means.equals(TOTAL) ? Reach.ALL : Reach.ITSELF, Kind.WORD, name);
    }

    /** A row for something typed that people may call otherwise. */
    static Row thing(String name, String word) {
        return new Row(name, name, Reach.ITSELF, Kind.WORD, word);
    }

    /** What people call it: the name of a code, or its own. */
    String called(CodeBook codes) {
        return switch (kind) {
            case FUNCTIONAL -> codes.functional(name);
            case ECONOMIC -> codes.economic(codeIn(name));
            case INCOME -> codes.income(name);
            case WORD -> word;
        };
    }

    /** A code of 经济分类 without the staff it is for. */
    static String codeIn(String name) {
        return name.substring(0, Math.min(ECONOMIC_DIGITS, name.length()));
    }

    /** The code it stands for, one of 经济分类 without the staff it is for; what it means when it is no code. */
    public String code() {
        return kind == Kind.ECONOMIC ? codeIn(means) : means;
    }

    /** The 类 of the code it stands for. */
    String classOfCode() {
        return means.substring(0, Math.min(CLASS_DIGITS, means.length()));
    }

    /** Whether its name is a code. */
    public boolean isCode() {
        return kind != Kind.WORD;
    }

    boolean covers(String leaf) {
        return switch (reach) {
            case ALL -> true;
            case BELOW -> leaf.startsWith(means);
            case ITSELF -> leaf.equals(means);
        };
    }
}
