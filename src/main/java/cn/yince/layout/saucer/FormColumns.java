package cn.yince.layout.saucer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Gives the columns of forms the widths their texts need: a column of long causes takes room from one that is empty. A
 * column may be as narrow and as wide as its {@code data-宽="8-20"} says, in per cent of the form, and stays as it is
 * without; forms with the same columns stay alike.
 */
final class FormColumns {
    private static final String BOUNDS = "data-宽";
    private static final Pattern RANGE = Pattern.compile("(\\d{1,2}(?:\\.\\d)?)-(\\d{1,2}(?:\\.\\d)?)");
    private static final Pattern WIDTH = Pattern.compile("width: ?(\\d{1,2}(?:\\.\\d)?)%");

    private static final int PERCENT = 10;

    /** More rows are not looked at, more columns stay as they are: what is tried grows with all three. */
    private static final int MOST_ROWS = 2_000;

    private static final int MOST_COLUMNS = 40;

    private final List<ColumnSearch.Row> rows = new ArrayList<>();

    private final int[] widths;
    private final int[] least;
    private final int[] most;

    private FormColumns(List<Element> columns) {
        widths = columns.stream()
                .mapToInt(column -> number(WIDTH.matcher(column.getAttribute("style")), 1, -1))
                .toArray();
        wholePercents(widths);
        least = new int[widths.length];
        most = new int[widths.length];
        for (int i = 0; i < widths.length; i++) {
            String bounds = columns.get(i).getAttribute(BOUNDS);
            least[i] = Math.min(widths[i], number(RANGE.matcher(bounds), 1, widths[i]) / PERCENT * PERCENT);
            most[i] = Math.max(widths[i], number(RANGE.matcher(bounds), 2, widths[i]) / PERCENT * PERCENT);
        }
    }

    /** Flying Saucer cuts fractions off: those cut off most become a whole per cent, as long as there are any. */
    private static void wholePercents(int[] widths) {
        int left = 0;
        for (int width : widths) {
            left += width % PERCENT;
        }
        for (; left >= PERCENT; left -= PERCENT) {
            int largest = 0;
            for (int i = 1; i < widths.length; i++) {
                largest = widths[i] % PERCENT > widths[largest] % PERCENT ? i : largest;
            }
            widths[largest] += PERCENT - widths[largest] % PERCENT;
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] -= Math.max(0, widths[i] % PERCENT);
        }
    }

    private static int number(Matcher matcher, int group, int otherwise) {
        return matcher.find()
                ? new BigDecimal(matcher.group(group)).movePointRight(1).intValue()
                : otherwise;
    }

    /**
     * Balances the columns of forms that nothing was laid out of yet.
     *
     * @param rooms the width each may take, in dots
     * @param smallest type for numbers wider than any column may be, in points
     */
    static void balance(Engine engine, List<Element> forms, List<Integer> rooms, float smallest) {
        Map<String, List<Integer>> alike = new LinkedHashMap<>();
        for (int i = 0; i < forms.size(); i++) {
            List<Element> columns = columns(forms.get(i));
            if (columns.size() <= MOST_COLUMNS && columns.stream().anyMatch(column -> column.hasAttribute(BOUNDS))) {
                String kind = rooms.get(i)
                        + String.join(
                                "|",
                                columns.stream()
                                        .map(column -> column.getAttribute("style") + column.getAttribute(BOUNDS))
                                        .toList());
                alike.computeIfAbsent(kind, same -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> same : alike.values()) {
            FormColumns balanced = new FormColumns(columns(forms.get(same.get(0))));
            same.forEach(form -> balanced.add(engine, forms.get(form), rooms.get(form)));
            if (balanced.canMove()) {
                new ColumnSearch(balanced.rows, balanced.widths, balanced.least, balanced.most).run();
                same.forEach(form -> balanced.write(columns(forms.get(form))));
                balanced.setSmaller(smallest);
            }
        }
    }

    private static List<Element> columns(Element table) {
        List<Element> columns = new ArrayList<>();
        for (Node child = table.getFirstChild(); child != null; child = child.getNextSibling()) {
            for (Node inner = child.getFirstChild();
                    child.getNodeName().equals("colgroup") && inner != null;
                    inner = inner.getNextSibling()) {
                if (inner instanceof Element column) {
                    columns.add(column);
                }
            }
        }
        return columns;
    }

    private boolean canMove() {
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] < 0) {
                return false;
            }
        }
        return !rows.isEmpty();
    }

    /** Takes the cells of a form that may need more than a line. */
    private void add(Engine engine, Element form, int room) {
        FormGrid grid = new FormGrid(form);
        CellMeasure measure = new CellMeasure(engine, engine.layoutContext());
        for (int row = 0; row < grid.rows().size(); row++) {
            List<CellNeed> cells = new ArrayList<>();
            List<CellNeed> labels = new ArrayList<>();
            for (FormCell cell : grid.beginningIn(row)) {
                CellNeed need = measure.of(cell, room);
                if (need.lines(least) > 1 || need.parts(least)) {
                    (cell.endRow() == row + 1 ? cells : labels).add(need);
                }
            }
            if (rows.size() < MOST_ROWS && (!cells.isEmpty() || !labels.isEmpty())) {
                rows.add(new ColumnSearch.Row(cells, labels));
            }
        }
    }

    /** Sets cells smaller whose numbers are wider than any column may be. */
    private void setSmaller(float smallest) {
        for (ColumnSearch.Row row : rows) {
            row.cells().forEach(cell -> cell.setSmaller(widths, smallest));
            row.labels().forEach(cell -> cell.setSmaller(widths, smallest));
        }
    }

    private void write(List<Element> columns) {
        for (int i = 0; i < widths.length; i++) {
            columns.get(i)
                    .setAttribute(
                            "style",
                            WIDTH.matcher(columns.get(i).getAttribute("style"))
                                    .replaceFirst("width: "
                                            + BigDecimal.valueOf(widths[i], 1)
                                                    .stripTrailingZeros()
                                                    .toPlainString() + "%"));
        }
    }
}
