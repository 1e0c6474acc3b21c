package cn.yince.batch.sheet;

/**
 * A column of a sheet.
 *
 * @param title what stands at its head
 * @param width in characters of half an em
 * @param kind what its cells hold
 */
public record Column(String title, int width, Kind kind) {
    /** What cells hold, and so how they look. */
    public enum Kind {
        /** On one line. */
        WORD,
        /** On as many lines as it needs. */
        TEXT,
        COUNT,
        /** 万元 with two decimals, thousands apart. */
        MONEY,
        SECONDS,
        PER_CENT
    }

    /** Of words on one line. */
    public static Column word(String title, int width) {
        return new Column(title, width, Kind.WORD);
    }

    /** Of texts on as many lines as they need. */
    public static Column text(String title, int width) {
        return new Column(title, width, Kind.TEXT);
    }

    /** Of numbers of things. */
    public static Column count(String title) {
        return new Column(title, 7, Kind.COUNT);
    }

    /** Of 万元. */
    public static Column money(String title) {
        return new Column(title, 13, Kind.MONEY);
    }
}
