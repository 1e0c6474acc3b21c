package cn.yince.check.prose;

/** A text with last year's number said as 上年, and where each of its characters stood. */
final class AsLastYear {
    private static final String LAST_YEAR = "上年";
    private final StringBuilder text = new StringBuilder();
    private final int[] from;

    private AsLastYear(String written, String year) {
        from = new int[written.length() + 1];
        int at = 0;
        while (at < written.length()) {
            boolean said = written.startsWith(year, at);
            String next = said ? LAST_YEAR : written.substring(at, at + 1);
            for (int i = 0; i < next.length(); i++) {
                from[text.length() + i] = at + i;
            }
            text.append(next);
            at += said ? year.length() : 1;
        }
        from[text.length()] = written.length();
    }

    /** A text of a booklet of {@code year}. */
    static AsLastYear of(String written, int year) {
        return new AsLastYear(written, year - 1 + "年");
    }

    String text() {
        return text.toString();
    }

    /** Where the character at {@code at} stands in the text as written. */
    int written(int at) {
        return from[at];
    }
}
