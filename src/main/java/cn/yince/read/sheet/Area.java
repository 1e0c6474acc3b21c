package cn.yince.read.sheet;

/**
 * Merged cells; what is in them stands in the first.
 *
 * @param firstRow 1-based
 * @param firstColumn 1-based
 * @param lastRow included
 * @param lastColumn included
 */
public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    /** Whether a cell is one of them. */
    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
