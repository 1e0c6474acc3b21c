package cn.yince.desk.proof;

import cn.yince.problem.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a form's rows, with their places.
 *
 * @param columns the first line
 * @param cells the others; those beyond the columns are left out
 */
record Tsv(List<String> columns, List<Cell> cells) {
    /** Those of no rows. */
    static final Tsv NONE = new Tsv(List.of(), List.of());

    /** A cell that is not empty. */
    record Cell(int row, String column, String text, Place place) {}

    static Tsv of(SourceText source) {
        List<String> columns = List.of();
        List<Cell> cells = new ArrayList<>();
        int offset = 0;
        int row = 0;
        for (String line : source.text().split("\n", -1)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                List<String> texts = List.of(line.split("\t", -1));
                if (columns.isEmpty()) {
                    columns = texts;
                } else {
                    collect(source, texts, columns, offset, row, cells);
                }
                row++;
            }
            offset += line.length() + 1;
        }
        return new Tsv(columns, List.copyOf(cells));
    }

    private static void collect(
            SourceText source, List<String> texts, List<String> columns, int start, int row, List<Cell> cells) {
        int at = start;
        for (int i = 0; i < Math.min(texts.size(), columns.size()); i++) {
            if (!texts.get(i).isEmpty()) {
                cells.add(new Cell(row, columns.get(i), texts.get(i).strip(), source.at(at)));
            }
            at += texts.get(i).length() + 1;
        }
    }

    /** Whether a row is repeated for every code, item, unit or project. */
    boolean isRepeated(int row) {
        return cells.stream().anyMatch(cell -> cell.row() == row && cell.text().startsWith("*"));
    }
}
