package cn.yince.read.fillin;

import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.sheet.Area;
import cn.yince.read.sheet.Cell;
import cn.yince.read.sheet.Grid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A sheet being read: its cells, which of them were understood, and what is wrong. Not safe for threads. */
final class Page {
    /** Rows that merged cells of a form span at most. */
    private static final int HIGHEST = 50;

    private static final NavigableMap<Integer, Cell> NONE = new TreeMap<>();
    private final Grid grid;
    private final Problems problems;
    private final Set<Cell> understood = new HashSet<>();
    private final Set<Cell> taken = new LinkedHashSet<>();
    private final Map<String, Place> blanks = new HashMap<>();
    private final Map<Integer, List<Area>> mergedByRow = new HashMap<>();
    private final SpotNotes notes;

    Page(Grid grid, Problems problems) {
        this(grid, problems, new SpotNotes(false));
    }

    /** One whose places are noted. */
    Page(Grid grid, Problems problems, SpotNotes notes) {
        this.grid = grid;
        this.problems = problems;
        this.notes = notes;
        grid.merged().stream()
                .filter(area -> area.lastRow() - area.firstRow() <= HIGHEST)
                .forEach(this::remember);
    }

    private void remember(Area area) {
        for (int row = area.firstRow(); row <= area.lastRow(); row++) {
            mergedByRow.computeIfAbsent(row, r -> new ArrayList<>()).add(area);
        }
    }

    private Optional<Area> merged(int row, int column) {
        return mergedByRow.getOrDefault(row, List.of()).stream()
                .filter(area -> area.contains(row, column))
                .findFirst();
    }

    Grid grid() {
        return grid;
    }

    Problems problems() {
        return problems;
    }

    /** The cells of a row by column. */
    NavigableMap<Integer, Cell> row(int row) {
        return grid.rows().getOrDefault(row, NONE);
    }

    /** The rows after one and before another that have anything. */
    List<Integer> rows(int after, int before) {
        return after + 1 >= before
                ? List.of()
                : List.copyOf(grid.rows().subMap(after + 1, before).keySet());
    }

    /** The last row that has anything, and one. */
    int end() {
        return grid.rows().isEmpty() ? 1 : grid.rows().lastKey() + 1;
    }

    /** The cell at a place, or what stands there for merged cells. */
    Optional<Cell> standing(int row, int column) {
        return merged(row, column)
                .map(area -> grid.cell(area.firstRow(), area.firstColumn()))
                .orElseGet(() -> grid.cell(row, column));
    }

    /** The column after a cell and those merged with it. */
    int after(Cell cell) {
        return merged(cell.row(), cell.column()).map(Area::lastColumn).orElse(cell.column()) + 1;
    }

    /** The places of cells, or of rows, that were left empty, by the path of what belongs there. */
    Map<String, Place> blanks() {
        return blanks;
    }

    /** Nothing was filled in there. */
    void blank(List<String> steps, int row, int column) {
        blanks.putIfAbsent(String.join(".", steps), grid.placeOf(row, column));
    }

    /** Where the places of the sheet are noted. */
    SpotNotes notes() {
        return notes;
    }

    /** A cell as the place for something. */
    Spot spot(int row, int column, int line, Entry entry) {
        boolean formula = grid.cell(row, column).filter(Cell::formula).isPresent();
        return new Spot(grid.name(), row, column, line, entry, formula);
    }

    /** A cell was understood. */
    void understand(Cell cell) {
        understood.add(cell);
    }

    /** The cells whose values were taken, in the order they were read. */
    Set<Cell> taken() {
        return taken;
    }

    boolean isUnderstood(Cell cell) {
        return understood.contains(cell);
    }

    /** The value of a cell, marked as understood; nothing when it is blank or, after reporting it, cannot be used. */
    Optional<String> value(Cell cell, Entry entry) {
        understand(cell);
        if (cell.fault().isPresent()) {
            problems.add(cell.fault().get());
            return Optional.empty();
        }
        Optional<String> text = Optional.of(CellText.of(cell, entry)).filter(typed -> !typed.isEmpty());
        text.ifPresent(typed -> taken.add(cell));
        if (text.isPresent() && entry.isNumber()) {
            otherwiseShown(cell);
        }
        text.filter(typed -> typed.indexOf('\n') > 0).ifPresent(typed -> BrokenLines.tell(this, cell, entry, typed));
        return text;
    }

    /** Tells of a number that its format shows as another: 0.5 as 50%, or in thousands. */
    private void otherwiseShown(Cell cell) {
        if (cell.kind() == Cell.Kind.NUMBER && cell.isShownAsAnother()) {
            problems.add(Problem.hint(
                    "Y0611",
                    cell.place(),
                    "这一格显示的是“" + cell.shown() + "”，读入的是 " + cell.text(),
                    "显示的和实际的数因单元格格式而不同；请把格式改为“常规”或“数值”，看清以后填应填的数"));
        }
    }

    void error(String code, Place place, String message, String hint) {
        problems.error(code, place, message, hint);
    }
}
