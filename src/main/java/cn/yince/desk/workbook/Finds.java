package cn.yince.desk.workbook;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Two columns of formulas that list what of a list contains the words typed in a cell. They need nothing newer than
 * Excel 2010, and no more rows than people look through.
 */
final class Finds {
    static final int MOST = 100;

    private final XSSFSheet sheet;
    private final String list;
    private final int first;
    private final int size;
    private final int listColumn;

    /**
     * Finds of a list.
     *
     * @param sheet that has the list
     * @param first its first row, 0-based
     * @param column its column, 0-based
     * @param size how many rows it has
     */
    Finds(XSSFSheet sheet, int first, int column, int size) {
        this.sheet = sheet;
        this.first = first;
        this.size = size;
        this.listColumn = column;
        this.list = range(column, size);
    }

    /**
     * Writes the columns.
     *
     * @param at the first of the two columns, 0-based
     * @param cell where the words are typed, with its sheet
     */
    void write(int at, String cell) {
        String words = absolute(first - 1, at);
        row(first - 1)
                .createCell(at)
                .setCellFormula("SUBSTITUTE(SUBSTITUTE(TRIM(" + cell + "),\"　\",\"*\"),\" \",\"*\")");
        String end = absolute(first + size - 1, listColumn);
        for (int i = 0; i < MOST; i++) {
            String before = i == 0 ? "0" : Canvas.name(first + i - 1, at);
            String rest = "INDEX(" + list + "," + before + "+1):" + end;
            String next = before + "+MATCH(\"*\"&" + words + "&\"*\"," + rest + ",0)";
            row(first + i)
                    .createCell(at)
                    .setCellFormula("IF(" + (i == 0 ? words : before) + "=\"\",\"\",IFERROR(" + next + ",\"\"))");
            String place = Canvas.name(first + i, at);
            row(first + i)
                    .createCell(at + 1)
                    .setCellFormula("IF(" + place + "=\"\",\"\",INDEX(" + list + "," + place + "))");
        }
    }

    /** A formula for the cells to choose from: the whole list when nothing is typed, else what is found. */
    String choice(int at) {
        String words = there(absolute(first - 1, at));
        String found = "MAX(1,COUNT(" + there(range(at, MOST)) + "))";
        return "OFFSET(%s,0,IF(%s=\"\",0,%d),IF(%s=\"\",%d,%s),1)"
                .formatted(there(absolute(first, listColumn)), words, at + 1 - listColumn, words, size, found);
    }

    /** A formula for how many are found. */
    String count(int at) {
        return "COUNT(" + there(range(at, MOST)) + ")";
    }

    private String there(String place) {
        return "'" + sheet.getSheetName() + "'!" + place;
    }

    private String range(int column, int rows) {
        return absolute(first, column) + ":" + absolute(first + rows - 1, column);
    }

    private static String absolute(int row, int column) {
        return "$" + CellReference.convertNumToColString(column) + "$" + (row + 1);
    }

    private XSSFRow row(int at) {
        return sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
    }
}
