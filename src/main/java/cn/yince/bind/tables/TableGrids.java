package cn.yince.bind.tables;

import cn.yince.layout.PrintedTable;
import cn.yince.problem.Place;
import cn.yince.read.sheet.Area;
import cn.yince.read.sheet.Cell;
import cn.yince.read.sheet.Grid;
import cn.yince.read.sheet.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Tables as who reads the workbook of {@link TableWorkbook} sees them, without writing one; every cell a text. */
public final class TableGrids {
    private TableGrids() {}

    /**
     * One sheet for each table, named as it is.
     *
     * @param file what places of their cells name as the file
     */
    public static Workbook of(List<PrintedTable> tables, String file) {
        return new Workbook(
                file,
                IntStream.range(0, tables.size())
                        .mapToObj(i -> grid(
                                tables.get(i), Place.ofSheet(file, tables.get(i).name(), i + 1)))
                        .toList(),
                Map.of(),
                Map.of());
    }

    private static Grid grid(PrintedTable table, Place sheet) {
        NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
        List<Area> merged = new ArrayList<>();
        for (Lattice.Placed placed : new Lattice(table).cells()) {
            int row = placed.row() + 1;
            int column = placed.column() + 1;
            String text = placed.cell().text();
            if (!text.isBlank()) {
                Cell cell = new Cell(sheet.at(row, column), Cell.Kind.TEXT, text, text, null, false);
                rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell);
            }
            if (placed.lastRow() > placed.row() || placed.lastColumn() > placed.column()) {
                merged.add(new Area(row, column, placed.lastRow() + 1, placed.lastColumn() + 1));
            }
        }
        return new Grid(sheet, false, rows, List.copyOf(merged));
    }
}
