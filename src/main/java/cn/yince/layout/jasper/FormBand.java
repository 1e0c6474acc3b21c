package cn.yince.layout.jasper;

/**
 * A band of a form.
 *
 * @param number 0-based among the form's bands
 * @param kind what it is there for
 */
record FormBand(int number, Kind kind) {
    /** When bands are printed. */
    enum Kind {
        /** Once for every row. */
        ROW,
        /** Wherever JasperReports sees fit, once at least when there are rows. */
        FIXED,
        /** At the foot of pages that have no other foot. */
        PAGE_FOOT,
        /** Only when there are no rows. */
        NO_ROWS
    }
}
