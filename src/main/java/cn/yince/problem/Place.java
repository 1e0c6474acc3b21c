package cn.yince.problem;

import java.util.Comparator;

/**
 * A place in a file a person typed: a line and column of a text, or a cell of a workbook.
 *
 * @param file the file as the user named it
 * @param sheet the sheet of a workbook; empty for a text
 * @param sheetNumber its number among the sheets, from 1; 0 for a text, or where the order does not matter
 * @param line 1-based line of a text or row of a sheet, 0 when the whole file or sheet is meant
 * @param column 1-based, counted in characters of a text or columns of a sheet, 0 when the whole line or file is meant
 */
public record Place(String file, String sheet, int sheetNumber, int line, int column) implements Comparable<Place> {
    private static final int LETTERS = 26;
    private static final Comparator<Place> ORDER = Comparator.comparing(Place::file)
            .thenComparingInt(Place::sheetNumber)
            .thenComparing(Place::sheet)
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column);

    /** A place in a text. */
    public Place(String file, int line, int column) {
        this(file, "", line, column);
    }

    /** A place in a sheet, whichever it is among them. */
    public Place(String file, String sheet, int line, int column) {
        this(file, sheet, 0, line, column);
    }

    /** The whole of a file. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** The whole of a sheet. */
    public static Place ofSheet(String file, String sheet) {
        return new Place(file, sheet, 0, 0);
    }

    /** The whole of a sheet that is the so manieth of its workbook. */
    public static Place ofSheet(String file, String sheet, int number) {
        return new Place(file, sheet, number, 0, 0);
    }

    /** Another place in the same text or sheet. */
    public Place at(int otherLine, int otherColumn) {
        return new Place(file, sheet, sheetNumber, otherLine, otherColumn);
    }

    /** Whether it is in a workbook. Not called "is…": manifests would take that for a component. */
    public boolean hasSheet() {
        return !sheet.isEmpty();
    }

    /** The file, or the sheet of a workbook: {@code file.xlsx:收入}. */
    public String whole() {
        return hasSheet() ? file + ":" + sheet : file;
    }

    /** A cell as people name it, {@code B5}; only the row where no column is meant; empty in a text. */
    public String cell() {
        return hasSheet() && line > 0 ? letters(column) + line : "";
    }

    /** Where in its file: a line of a text, a cell of a workbook. */
    public String inFile() {
        return line == 0 ? whole() : hasSheet() ? sheet + "!" + cell() : "第 " + line + " 行";
    }

    /** A column of a sheet as people name it: 2 is {@code B}, 28 is {@code AB}, 0 is nothing. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        if (line == 0) {
            return whole();
        } else if (hasSheet()) {
            return whole() + "!" + cell();
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
