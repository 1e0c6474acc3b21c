package cn.yince;

/** What people call tables and their cells. */
public interface CellWords {
    /** Number and title of a table. */
    String table(String table);

    /** Row and column of a cell. */
    String cell(String cell);
}
