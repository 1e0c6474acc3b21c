package cn.yince.batch.sheet;

/**
 * A column of a sheet.
 *
 * @param title what stands at its head
 * @param width in characters of half an em
 * @param kind what its cells hold
 */
record Column(String title, int width, Kind kind) {
    /** What cells hold, and so how they look. */
    enum Kind {
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

    static Column word(String title, int width) {
        return new Column(title, width, Kind.WORD);
    }

    static Column text(String title, int width) {
        return new Column(title, width, Kind.TEXT);
    }

    static Column count(String title) {
        return new Column(title, 7, Kind.COUNT);
    }

    static Column money(String title) {
        return new Column(title, 13, Kind.MONEY);
    }
}
