package cn.yince.desk.diff;

import java.util.List;

/**
 * The name of a figure.
 *
 * @param group its table or section
 * @param parts row and column, or what stands below the section
 */
record FigureName(String group, List<String> parts) {
    /** The name of a cell; rows may be projects, whose names may have dots. */
    static FigureName ofCell(String cell) {
        int first = cell.indexOf('.');
        int last = cell.lastIndexOf('.');
        String row = cell.substring(first + 1);
        return new FigureName(
                cell.substring(0, first),
                first == last ? List.of(row) : List.of(cell.substring(first + 1, last), cell.substring(last + 1)));
    }

    /** With dots. */
    String dotted() {
        return group + "." + String.join(".", parts);
    }
}
