package cn.yince.layout.saucer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * One {@code class="分页表"}: its rows as the author wrote them, where it is broken, and the tables that stand for it now.
 */
final class Form {
    /** Rows, more than a page can hold. */
    private static final int LONG = 1_500;

    private final Element original;
    private final String plainClass;
    private final List<String> steps;
    private int tightened;
    private FormGrid grid;
    private FormBlocks blocks;
    private final List<Integer> breaks = new ArrayList<>();
    private boolean startsOnNewPage;
    private List<FormFragment> fragments;

    /**
     * A form that is not broken yet.
     *
     * @param steps classes that set it tighter, one after the other
     */
    Form(Element table, List<String> steps) {
        this.steps = steps;
        original = table;
        grid = new FormGrid(original);
        blocks = new FormBlocks(grid.rows());
        plainClass = original.getAttribute("class");
        fragments = List.of(new FormFragment(table, 0, 0, grid.rows().size()));
    }

    List<FormFragment> fragments() {
        return fragments;
    }

    /** The blocks of its rows. */
    FormBlocks blocks() {
        return blocks;
    }

    /** Breaks before these rows; what was broken after the fragment is forgotten. */
    void breakBefore(List<Integer> rows, FormFragment fragment) {
        breaks.removeIf(known -> known > fragment.start());
        breaks.addAll(rows);
        rebuild();
    }

    /** Breaks before these rows and no others. */
    void breakAt(List<Integer> rows) {
        set(tightened, rows);
    }

    /**
     * Sets the form tighter by some steps, each with a class of its own in the style sheet, and breaks it before these
     * rows and no others.
     */
    void set(int step, List<Integer> rows) {
        int taken = Math.min(step, steps.size());
        if (taken == tightened && breaks.equals(rows)) {
            return;
        }
        if (taken != tightened) {
            tightened = taken;
            original.setAttribute("class", classAt(taken));
        }
        breaks.clear();
        breaks.addAll(rows);
        rebuild();
    }

    /** The tables to be broken, as the document has them before any was. */
    static List<Element> tables(Document document) {
        return Elements.named(document, "table").stream()
                .filter(table -> Classes.of(table).contains("分页表"))
                .toList();
    }

    /** The class attribute of its table when it is set tighter by some steps. */
    String classAt(int step) {
        return String.join(" ", plainClass, String.join(" ", steps.subList(0, Math.min(step, steps.size()))))
                .strip();
    }

    /**
     * Breaks a form of very many rows anyhow before its first layout, which then finds the right places: Flying Saucer
     * looks for the next row of each from the first row of the table.
     */
    void partIfLong() {
        List<Integer> rows = IntStream.iterate(LONG, row -> row < rowCount(), row -> row + LONG)
                .map(blocks::allowedBreak)
                .filter(row -> row > 0)
                .distinct()
                .boxed()
                .toList();
        if (!rows.isEmpty()) {
            breakAt(rows);
        }
    }

    /** Makes two rows of one that no page can hold, as {@link RowCut} does; it must be unbroken next. */
    void cut(int row, List<Integer> kept, int number) {
        RowCut.cut(grid, row, kept, number);
        grid = new FormGrid(original);
        blocks = new FormBlocks(grid.rows());
    }

    /** Forgets where it was broken. */
    void unbreak() {
        startsOnNewPage = false;
        breaks.clear();
        rebuild();
    }

    /** The rows that begin a new page, in order. */
    List<Integer> breaks() {
        return List.copyOf(breaks);
    }

    /** Its rows and cells as they stand in the document, of a form that is not broken. */
    FormGrid grid() {
        Element table = fragments.get(0).table();
        return table == original ? grid : new FormGrid(table);
    }

    int rowCount() {
        return grid.rows().size();
    }

    /** How many steps tighter it is set. */
    int step() {
        return tightened;
    }

    /** How many steps the form may be set tighter by. */
    int steps() {
        return steps.size();
    }

    /** Moves the whole form to a new page; false when it already is. */
    boolean startOnNewPage() {
        if (startsOnNewPage) {
            return false;
        }
        startsOnNewPage = true;
        breaks.clear();
        rebuild();
        return true;
    }

    private void rebuild() {
        List<FormFragment> built = new ArrayList<>();
        Element first = fragments.get(0).table();
        Node parent = first.getParentNode();
        List<Integer> ends = new ArrayList<>(breaks);
        ends.add(grid.rows().size());
        int start = 0;
        for (int end : ends) {
            FormFragment fragment = fragment(start, end);
            parent.insertBefore(fragment.table(), first);
            built.add(fragment);
            start = end;
        }
        fragments.forEach(old -> parent.removeChild(old.table()));
        fragments = List.copyOf(built);
    }

    private FormFragment fragment(int start, int end) {
        FragmentWriter writer = new FragmentWriter(original, grid, start > 0 || startsOnNewPage, start > 0);
        FormBlocks.Block block = blocks.of(start);
        boolean repeatsHeader = block.hasHeader() && start >= block.body();
        if (repeatsHeader) {
            writer.writeHeader(block, start, end);
        }
        writer.writeRows(start, end, block);
        return new FormFragment(writer.table(), repeatsHeader ? block.body() - block.start() : 0, start, end);
    }
}
