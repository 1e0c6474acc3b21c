package cn.yince.layout.saucer;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

/**
 * Estimates how high the rows of a form will be without laying it out: a form whose columns are given in per cent and
 * whose cells hold nothing but lines of text. All lengths in dots.
 *
 * <p>A form is tried at several settings. Cells of one kind look alike at each of them, so that one cell of each kind
 * is styled in the form's place; lines are broken again only where width or type changed. Trying whole forms, one copy
 * for each setting, took 7 % of a warm booklet.
 */
final class RowEstimate {
    private static final Set<IdentValue> ALIGNED = Set.of(IdentValue.TOP, IdentValue.MIDDLE, IdentValue.BOTTOM);

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");

    private final Engine engine;
    private final LayoutContext context;
    private final Form form;
    private final Element table;
    private final int width;
    private final List<Cell> cells = new ArrayList<>();

    /** A cell of each kind. */
    private final List<FormCell> samples = new ArrayList<>();

    private boolean sure;

    /**
     * An estimate of a form that is not broken.
     *
     * @param width that the table may take
     */
    RowEstimate(Engine engine, Form form, int width) {
        this.engine = engine;
        this.context = engine.layoutContext();
        this.form = form;
        this.table = form.fragments().get(0).table();
        this.width = width;
    }

    /**
     * The height of each row.
     *
     * @param step how many steps tighter the form is set
     * @return empty when the form is not as simple as that
     */
    Optional<int[]> heights(int step) {
        if (cells.isEmpty()) {
            collectCells();
        }
        if (step == form.step()) {
            return heights(table, samples.stream().map(FormCell::element).toList());
        }
        Element stand = (Element) table.cloneNode(false);
        stand.setAttribute("class", form.classAt(step));
        List<Element> alike = engine.styles.looksAtSiblings() ? copied(stand) : copiedSamples(stand);
        table.getParentNode().replaceChild(stand, table);
        Optional<int[]> heights = heights(stand, alike);
        stand.getParentNode().replaceChild(table, stand);
        return heights;
    }

    private void collectCells() {
        Map<Object, Integer> kinds = new IdentityHashMap<>();
        FormGrid grid = form.grid();
        for (int row = 0; row < form.rowCount(); row++) {
            for (FormCell cell : grid.beginningIn(row)) {
                Object kind = engine.styles.kind(cell.element());
                Integer known = kinds.putIfAbsent(kind, samples.size());
                if (known == null) {
                    samples.add(cell);
                }
                cells.add(new Cell(cell, known == null ? samples.size() - 1 : known));
            }
        }
    }

    /** All of the form, when where a cell stands tells how it looks. */
    private List<Element> copied(Element stand) {
        for (Node child = table.getFirstChild(); child != null; child = child.getNextSibling()) {
            stand.appendChild(child.cloneNode(true));
        }
        FormGrid copy = new FormGrid(stand);
        List<Element> all = new ArrayList<>();
        for (int row = 0; row < form.rowCount(); row++) {
            copy.beginningIn(row).forEach(cell -> all.add(cell.element()));
        }
        return all;
    }

    /** The columns of the form and a cell of each kind, in rows and groups like theirs. */
    private List<Element> copiedSamples(Element stand) {
        for (Node child = table.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().startsWith("col")) {
                stand.appendChild(child.cloneNode(true));
            }
        }
        List<Element> alike = new ArrayList<>();
        for (FormCell sample : samples) {
            Node inner = sample.element().cloneNode(false);
            alike.add((Element) inner);
            for (Node around = sample.element().getParentNode(); around != table; around = around.getParentNode()) {
                Node copy = around.cloneNode(false);
                copy.appendChild(inner);
                inner = copy;
            }
            stand.appendChild(inner);
        }
        return alike;
    }

    /** @param alike in the table, a cell of each kind */
    private Optional<int[]> heights(Element in, List<Element> alike) {
        CalculatedStyle style = engine.shared.getStyle(in);
        int[] columns = columns(engine, in, width);
        sure = columns.length > 0
                && style.isCollapseBorders()
                && style.isIdent(CSSName.TABLE_LAYOUT, IdentValue.FIXED)
                && isWhole(style);
        if (!sure) {
            return Optional.empty();
        }
        List<Look> looks = alike.stream().map(this::look).toList();
        int[] heights = sure ? heights(columns, looks) : new int[0];
        return sure ? Optional.of(heights) : Optional.empty();
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

    private int[] heights(int[] columns, List<Look> looks) {
        int[] heights = new int[form.rowCount()];
        int[] bottoms = new int[form.rowCount()];
        int top = 0;
        int next = 0;
        for (int row = 0; row < heights.length && sure; row++) {
            for (; next < cells.size() && cells.get(next).of.row() == row; next++) {
                Cell cell = cells.get(next);
                int last = Math.max(row, cell.of.endRow() - 1);
                bottoms[last] = Math.max(bottoms[last], top + height(cell, columns, looks.get(cell.kind)));
            }
            heights[row] = Math.max(0, bottoms[row] - top);
            top += heights[row];
        }
        return heights;
    }

    private int height(Cell cell, int[] columns, Look look) {
        int whole = 0;
        int first = cell.of.column();
        for (int column = first; column < first + look.span && column < columns.length; column++) {
            whole += columns[column];
        }
        RectPropertySet padding = look.style.getPaddingRect(whole, context);
        int across = (int) padding.left() + (int) padding.right() + look.bordersAcross;
        int along = (int) padding.top() + (int) padding.bottom() + look.bordersAlong;
        return along + lines(cell, look, whole - across) * look.lineHeight;
    }

    /** How many lines a cell has; told again where its width and its type are what they were once. */
    private int lines(Cell cell, Look look, int within) {
        for (Broken known : cell.known) {
            if (known.width == within && known.size == look.size) {
                return known.lines;
            }
        }
        Node stands = inDocument(cell.of.element(), look.in);
        CellLines lines = CellLines.of(stands, engine, context, look.style, within);
        while (lines.tooWide().isPresent() && loosen(lines.tooWide().get(), within)) {
            lines = CellLines.of(stands, engine, context, look.style, within);
        }
        sure &= lines.areSure();
        if (sure) {
            cell.known.add(new Broken(within, look.size, lines.count()));
        }
        return lines.count();
    }

    /** Lets words wider than their cell break anywhere, as they will have to; whether any may now that could not. */
    private boolean loosen(Text text, int within) {
        CalculatedStyle around = engine.shared.getStyle((Element) text.getParentNode());
        String loosened = EmergencyBreaks.loosen(engine.text, text.getData(), around.getFSFont(context), within);
        boolean differs = !loosened.equals(text.getData());
        sure &= differs;
        text.setData(loosened);
        return differs;
    }

    /** What stands in the document for a cell, with all that it holds. */
    private Node inDocument(Element cell, Element alike) {
        if (table.getParentNode() != null) {
            return cell;
        }
        return engine.styles.looksAtSiblings() ? alike : alike.getParentNode().appendChild(cell.cloneNode(true));
    }

    private Look look(Element cell) {
        CalculatedStyle style = engine.styles.styleOf(cell, engine.shared);
        sure &= style.isAutoHeight() && ALIGNED.contains(style.getIdent(CSSName.VERTICAL_ALIGN));
        BorderPropertySet border = style.getBorder(context);
        return new Look(
                cell,
                style,
                style.getColSpan(),
                half(border.left() + 1) + half(border.right()),
                half(border.top() + 1) + half(border.bottom()),
                style.getFont(context).size,
                Math.round(style.getLineHeight(context)));
    }

    /**
     * How cells of one kind look at one setting.
     *
     * @param in the cell of the kind that is in the document
     */
    private record Look(
            Element in,
            CalculatedStyle style,
            int span,
            int bordersAcross,
            int bordersAlong,
            float size,
            int lineHeight) {}

    /** A cell, its kind, and how many lines it was found to have. */
    private static final class Cell {
        private final FormCell of;
        private final int kind;
        private final List<Broken> known = new ArrayList<>(1);

        Cell(FormCell of, int kind) {
            this.of = of;
            this.kind = kind;
        }
    }

    private record Broken(int width, float size, int lines) {}

    private static int half(float width) {
        return (int) width / 2;
    }
}
