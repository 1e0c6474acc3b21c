package cn.yince.read.fillin;

/**
 * A cell that something of a unit file stands in, or would.
 *
 * @param sheet its tab
 * @param row 1-based
 * @param column 1-based
 * @param line which of several texts of the cell it is, from 0; -1 for the whole cell
 * @param entry what may stand there; null for a name or code of a row
 * @param formula whether a formula gives it
 */
public record Spot(String sheet, int row, int column, int line, Entry entry, boolean formula) {
    /** A cell in which nothing is reckoned. */
    public Spot(String sheet, int row, int column, int line, Entry entry) {
        this(sheet, row, column, line, entry, false);
    }

    /** Whether two are in one cell. */
    public boolean isBeside(Spot other) {
        return sheet.equals(other.sheet) && row == other.row && column == other.column;
    }
}
