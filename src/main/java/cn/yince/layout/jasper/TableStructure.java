package cn.yince.layout.jasper;

import cn.yince.layout.structure.Leaf;
import cn.yince.layout.structure.Role;
import cn.yince.layout.structure.Scope;
import cn.yince.layout.structure.Structure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.type.BandTypeEnum;

/**
 * What a filled table is to somebody who hears it: its title, what stands above, one table of all its pages, its notes.
 * Which cells are heads, and whose, is told by where they stand; what is printed again on a further page is not heard
 * again.
 */
final class TableStructure {
    private final List<SpokenCell> cells = new ArrayList<>();
    private final Map<JRPrintText, Leaf> leaves = new IdentityHashMap<>();
    private final List<Structure> all = new ArrayList<>();
    private final Structure table = new Structure(Role.TABLE);
    private SpokenGrid columns;

    private TableStructure(JasperPrint print, CellLooks looks) {
        for (int page = 0; page < print.getPages().size(); page++) {
            collect(print.getPages().get(page).getElements(), page, 0, 0, looks);
        }
    }

    static TableStructure of(JasperPrint print, CellLooks looks) {
        TableStructure structure = new TableStructure(print, looks);
        structure.build();
        return structure;
    }

    /** Title, texts above, table, notes. */
    List<Structure> all() {
        return all;
    }

    /** What a text is a part of; null when it is not heard. */
    Leaf leafOf(JRPrintText text) {
        return leaves.get(text);
    }

    private void collect(List<JRPrintElement> elements, int page, int x, int y, CellLooks looks) {
        for (JRPrintElement element : elements) {
            int left = x + element.getX();
            int top = y + element.getY();
            if (element instanceof JRPrintFrame frame) {
                int inside = left + frame.getLineBox().getLeftPadding();
                collect(
                        frame.getElements(),
                        page,
                        inside,
                        top + frame.getLineBox().getTopPadding(),
                        looks);
            } else if (element instanceof JRPrintText text) {
                BandTypeEnum band = element.getOrigin() == null
                        ? BandTypeEnum.DETAIL
                        : element.getOrigin().getBandType();
                SpokenCell cell = new SpokenCell(
                        text,
                        page,
                        band,
                        looks.of(text),
                        left,
                        top,
                        left + element.getWidth(),
                        top + element.getHeight());
                if (band != BandTypeEnum.BACKGROUND && (page == 0 || !cell.isRepeated())) {
                    cells.add(cell);
                }
            }
        }
    }

    private void build() {
        List<SpokenCell> heads = new ArrayList<>();
        List<SpokenCell> body = new ArrayList<>();
        List<SpokenCell> above = new ArrayList<>();
        List<SpokenCell> below = new ArrayList<>();
        for (SpokenCell cell : cells) {
            if (cell.isInHead()) {
                (cell.isRuled() ? heads : above).add(cell);
            } else {
                (cell.isRuled() || cell.band() == BandTypeEnum.DETAIL ? body : below).add(cell);
            }
        }
        columns = grid(SpokenCell::left, heads, body);
        texts(above, true);
        all.add(table);
        Structure head = heads.isEmpty() ? table : table.add(Role.TABLE_HEAD);
        rows(heads, head, Set.of(), true);
        Structure rest = heads.isEmpty() ? table : table.add(Role.TABLE_BODY);
        Set<Integer> labels = labels(body);
        int pages = body.stream().mapToInt(SpokenCell::page).max().orElse(-1) + 1;
        int rows = 0;
        for (int page = 0; page < pages; page++) {
            int of = page;
            rows += rows(
                    body.stream().filter(cell -> cell.page() == of).toList(),
                    rest,
                    labels,
                    heads.isEmpty() && page == 0);
        }
        table.summary(title(above) + "，" + columns.size() + "列，表头以下" + rows + "行");
        texts(below, false);
    }

    private static SpokenGrid grid(ToIntFunction<SpokenCell> start, List<SpokenCell> some, List<SpokenCell> others) {
        List<Integer> starts = new ArrayList<>();
        some.forEach(cell -> starts.add(start.applyAsInt(cell)));
        others.forEach(cell -> starts.add(start.applyAsInt(cell)));
        return new SpokenGrid(starts);
    }

    private static String title(List<SpokenCell> above) {
        SpokenCell title = titleOf(above);
        return title == null ? "" : title.text().strip();
    }

    private static SpokenCell titleOf(List<SpokenCell> above) {
        return above.stream()
                .filter(cell -> !cell.isBlank())
                .max(Comparator.comparingDouble((SpokenCell cell) -> cell.look().size())
                        .thenComparingInt(cell -> -cell.top()))
                .orElse(null);
    }

    private void texts(List<SpokenCell> texts, boolean hasTitle) {
        SpokenCell title = hasTitle ? titleOf(texts) : null;
        texts.sort(Comparator.comparingInt(SpokenCell::page)
                .thenComparingInt(SpokenCell::top)
                .thenComparingInt(SpokenCell::left));
        if (title != null) {
            texts.remove(title);
            texts.add(0, title);
        }
        for (SpokenCell text : texts) {
            if (!text.isBlank()) {
                Structure part = new Structure(text == title ? Role.H1 : Role.PARAGRAPH);
                all.add(part);
                leaves.put(text.printed(), part.leaf(text.text()));
            }
        }
    }

    /** Columns of names: some text in them is no number, none is an amount, and amounts stand to their right. */
    private Set<Integer> labels(List<SpokenCell> body) {
        Set<Integer> names = new HashSet<>();
        Set<Integer> amounts = new HashSet<>();
        int lastAmount = -1;
        for (SpokenCell cell : body) {
            int column = columns.at(cell.left());
            if (cell.isAmount()) {
                amounts.add(column);
                lastAmount = Math.max(lastAmount, column);
            } else if (!cell.isNumber()) {
                names.add(column);
            }
        }
        names.removeAll(amounts);
        int last = lastAmount;
        names.removeIf(column -> column > last);
        return names;
    }

    /** Adds the rows of some cells to a group, with an empty cell wherever none stands; how many rows. */
    private int rows(List<SpokenCell> of, Structure group, Set<Integer> labels, boolean heads) {
        SpokenGrid lines = new SpokenGrid(of.stream().map(SpokenCell::top).toList());
        boolean[][] taken = new boolean[lines.size()][columns.size()];
        Structure[][] begun = new Structure[lines.size()][columns.size()];
        for (SpokenCell cell : of) {
            int row = lines.at(cell.top());
            int column = columns.at(cell.left());
            if (taken[row][column]) {
                continue;
            }
            Structure structure = new Structure(Role.CELL);
            structure.span(free(taken[row], column, cell), lines.between(cell.top(), cell.bottom()));
            if (heads) {
                structure.head(Scope.COLUMN);
            } else if (!cell.isNumber() && isLabel(labels, column, structure.columns())) {
                structure.head(Scope.ROW);
            }
            if (!cell.isBlank()) {
                leaves.put(cell.printed(), structure.leaf(cell.text()));
            }
            begun[row][column] = structure;
            for (int i = row; i < row + structure.rows(); i++) {
                Arrays.fill(taken[i], column, column + structure.columns(), true);
            }
        }
        for (int row = 0; row < begun.length; row++) {
            Structure written = group.add(Role.ROW);
            for (int column = 0; column < columns.size(); column++) {
                if (begun[row][column] != null) {
                    written.add(begun[row][column]);
                } else if (!taken[row][column]) {
                    Structure blank = written.add(Role.CELL);
                    if (heads) {
                        blank.head(Scope.COLUMN);
                    }
                }
            }
        }
        return begun.length;
    }

    /** How many columns a cell covers that no other does. */
    private int free(boolean[] taken, int column, SpokenCell cell) {
        int end = column + 1;
        while (end < column + columns.between(cell.left(), cell.right()) && !taken[end]) {
            end++;
        }
        return end - column;
    }

    private static boolean isLabel(Set<Integer> labels, int column, int covered) {
        for (int i = column; i < column + covered; i++) {
            if (labels.contains(i)) {
                return true;
            }
        }
        return false;
    }
}
