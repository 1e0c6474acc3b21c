package cn.yince.layout.saucer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.Length;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.css.style.derived.RectPropertySet;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.LineBreakContext;
import org.xhtmlrenderer.layout.breaker.Breaker;

/**
 * Estimates how high the rows of a form will be without laying it out: a form whose columns are given in per cent and
 * whose cells hold nothing but lines of text. All lengths in dots.
 */
final class RowEstimate {
    private static final Set<IdentValue> ALIGNED = Set.of(IdentValue.TOP, IdentValue.MIDDLE, IdentValue.BOTTOM);

    private final Engine engine;
    private final LayoutContext context;
    private final FormGrid grid;
    private final int[] columns;
    private final Map<Cell, Integer> known;
    private boolean sure = true;

    /** What the lines of a form's cell depend on when the form is only set tighter. */
    record Cell(int row, int column, int width, float size) {}

    private RowEstimate(Engine engine, FormGrid grid, int[] columns, Map<Cell, Integer> known) {
        this.known = known;
        this.engine = engine;
        this.context = engine.layoutContext();
        this.grid = grid;
        this.columns = columns;
    }

    /**
     * The height of each row.
     *
     * @param table in its document
     * @param width that the table may take
     * @param known how many lines the form's cells have, as far as earlier estimates found; added to
     * @return empty when the form is not as simple as that
     */
    static Optional<int[]> of(Engine engine, Element table, int width, Map<Cell, Integer> known) {
        CalculatedStyle style = engine.shared.getStyle(table);
        FormGrid grid = new FormGrid(table);
        int[] columns = columns(engine, table, width);
        boolean plain = columns.length > 0
                && style.isCollapseBorders()
                && style.isIdent(CSSName.TABLE_LAYOUT, IdentValue.FIXED)
                && isWhole(style);
        RowEstimate estimate = new RowEstimate(engine, grid, columns, known);
        int[] heights = plain ? estimate.heights() : new int[0];
        return plain && estimate.sure ? Optional.of(heights) : Optional.empty();
    }

    /** Whether a table is as wide as what it stands in. */
    private static boolean isWhole(CalculatedStyle style) {
        return style.valueByName(CSSName.WIDTH).asString().equals("100%");
    }

    private static int[] columns(Engine engine, Element table, int width) {
        LayoutContext context = engine.layoutContext();
        List<Long> shares = new ArrayList<>();
        for (Node child = table.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element group && group.getNodeName().equals("colgroup")) {
                for (Node inner = group.getFirstChild(); inner != null; inner = inner.getNextSibling()) {
                    if (inner instanceof Element column) {
                        Length length = engine.shared.getStyle(column).asLength(context, CSSName.WIDTH);
                        if (!length.isPercent() || column.hasAttribute("span")) {
                            return new int[0];
                        }
                        shares.add(length.value());
                    }
                }
            }
        }
        return distributed(shares, width);
    }

    /** As Flying Saucer gives a fixed table's width to its columns. */
    private static int[] distributed(List<Long> shares, int width) {
        long sum = shares.stream().mapToLong(Long::longValue).sum();
        int[] columns = new int[shares.size()];
        int left = width;
        long base = Math.min(width, width * sum / 100);
        for (int i = 0; i < columns.length; i++) {
            columns[i] = (int) (base * shares.get(i) / sum);
            left -= columns[i];
        }
        for (int i = columns.length; i-- > 0 && left > 0; ) {
            int more = left / (i + 1);
            columns[i] += more;
            left -= more;
        }
        return columns;
    }

    private int[] heights() {
        int rows = grid.rows().size();
        int[] tops = new int[rows + 1];
        Map<FormCell, Integer> open = new HashMap<>();
        for (int row = 0; row < rows && sure; row++) {
            int bottom = tops[row];
            for (FormCell cell : grid.cellsOf(row, 0)) {
                open.put(cell, tops[row] + height(cell));
            }
            for (var cells = open.entrySet().iterator(); cells.hasNext(); ) {
                Map.Entry<FormCell, Integer> cell = cells.next();
                if (cell.getKey().endRow() <= row + 1) {
                    bottom = Math.max(bottom, cell.getValue());
                    cells.remove();
                }
            }
            tops[row + 1] = bottom;
        }
        int[] heights = new int[rows];
        for (int row = 0; row < rows; row++) {
            heights[row] = tops[row + 1] - tops[row];
        }
        return heights;
    }

    private int height(FormCell cell) {
        CalculatedStyle style = engine.shared.getStyle(cell.element());
        sure &= style.isAutoHeight() && ALIGNED.contains(style.getIdent(CSSName.VERTICAL_ALIGN));
        int width = 0;
        for (int column = cell.column();
                column < cell.column() + style.getColSpan() && column < columns.length;
                column++) {
            width += columns[column];
        }
        RectPropertySet padding = style.getPaddingRect(width, context);
        BorderPropertySet border = style.getBorder(context);
        int across = (int) padding.left() + (int) padding.right() + half(border.left() + 1) + half(border.right());
        int along = (int) padding.top() + (int) padding.bottom() + half(border.top() + 1) + half(border.bottom());
        Cell key = new Cell(cell.row(), cell.column(), width - across, style.getFont(context).size);
        Integer lines = known.get(key);
        if (lines == null) {
            lines = lines(cell.element(), style, width - across);
            if (sure) {
                known.put(key, lines);
            }
        }
        return along + lines * Math.round(style.getLineHeight(context));
    }

    private static int half(float width) {
        return (int) width / 2;
    }

    private int lines(Element cell, CalculatedStyle style, int width) {
        Lines lines = new Lines(style, width);
        lines.walk(cell);
        return lines.count();
    }

    /** The lines of one cell. */
    private final class Lines {
        private final CalculatedStyle style;
        private final int width;
        private int full;
        private int room;
        private boolean empty = true;

        Lines(CalculatedStyle style, int width) {
            this.style = style;
            this.width = width;
            room = width - (int) style.getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, width, context);
        }

        int count() {
            return empty ? full : full + 1;
        }

        void walk(Node parent) {
            for (Node child = parent.getFirstChild(); child != null && sure; child = child.getNextSibling()) {
                if (child instanceof Text text) {
                    add(text);
                } else if (child.getNodeName().equals("br")) {
                    endLine();
                } else if (child instanceof Element element) {
                    CalculatedStyle inner = engine.shared.getStyle(element);
                    sure &= inner.isInline()
                            && inner.getFont(context).size == style.getFont(context).size
                            && inner.getLineHeight(context) == style.getLineHeight(context);
                    walk(element);
                }
            }
        }

        private void endLine() {
            full++;
            empty = true;
            room = width;
        }

        private void add(Text text) {
            String data = text.getData().replaceAll("[ \\t\\r\\n]+", " ");
            LineBreakContext line = new LineBreakContext(empty ? data.stripLeading() : data, text);
            while (sure && line.getStart() < line.getLast()) {
                line.reset();
                line.saveEnd();
                Breaker.breakText(context, line, room, style);
                if (line.isUnbreakable() && !empty) {
                    line.resetEnd();
                } else {
                    sure &= !line.isUnbreakable();
                    line.setStart(line.getEnd());
                    room -= line.getWidth();
                    empty = false;
                }
                if (line.isNeedsNewLine()) {
                    endLine();
                }
            }
        }
    }
}
