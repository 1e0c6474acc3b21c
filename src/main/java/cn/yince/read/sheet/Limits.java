package cn.yince.read.sheet;

/** The largest workbook taken; far more than any unit fills, far less than a machine has. */
public final class Limits {
    /** Bytes of the file. */
    public static final int FILE = 20 * 1024 * 1024;

    /** Bytes of everything in it that is read, unpacked. */
    public static final long UNPACKED = 300L * 1024 * 1024;

    /** How many times its packed size a part may unpack to, once it is larger than {@link #RATIO_FREE}. */
    public static final int RATIO = 300;

    /** Bytes a part may unpack to whatever the ratio. */
    public static final int RATIO_FREE = 1024 * 1024;

    /** Parts of the archive. */
    public static final int ENTRIES = 5_000;

    /** Sheets. */
    public static final int SHEETS = 1_000;

    /** Cells with something in them, of all sheets. */
    public static final int CELLS = 300_000;

    /** Merged areas, of all sheets. */
    public static final int MERGED = 100_000;

    /** Different texts. */
    public static final int TEXTS = 300_000;

    /** Characters of all different texts. */
    public static final int CHARACTERS = 20_000_000;

    /** Characters of one cell, as in Excel. */
    public static final int CELL = 32_767;

    /** Rows of a sheet, as in Excel. */
    static final int LAST_ROW = 1_048_576;

    /** Columns of a sheet, as in Excel. */
    static final int LAST_COLUMN = 16_384;

    private Limits() {}
}
