package cn.yince.layout.saucer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.w3c.dom.Element;

/**
 * The blocks of a form, each with a header of its own or none: a row marked {@code data-表头} begins one, with the marked
 * rows below it as its header, and so does a row marked {@code data-块}, which has none. Without any mark the header is
 * the table's thead.
 */
final class FormBlocks {
    private static final String HEADER = "data-表头";
    private static final String BLOCK = "data-块";

    private final List<Element> rows;
    private final List<Block> blocks = new ArrayList<>();

    /** By row. */
    private final List<Block> ofRows = new ArrayList<>();

    /**
     * Some rows.
     *
     * @param start its first, with which its header begins, if it has one
     * @param body its first below the header
     * @param end the first below it
     */
    record Block(int start, int body, int end) {
        boolean hasHeader() {
            return body > start;
        }

        boolean isHeader(int row) {
            return row >= start && row < body;
        }
    }

    FormBlocks(List<Element> rows) {
        this.rows = rows;
        boolean isMarked = rows.stream().anyMatch(row -> row.hasAttribute(HEADER));
        int start = 0;
        for (int row = 1; row <= rows.size(); row++) {
            if (row == rows.size() || begins(row)) {
                Block block = new Block(start, endOfHeader(start, isMarked), row);
                blocks.add(block);
                ofRows.addAll(Collections.nCopies(row - start, block));
                start = row;
            }
        }
    }

    private boolean begins(int row) {
        return rows.get(row).hasAttribute(BLOCK)
                || rows.get(row).hasAttribute(HEADER) && !rows.get(row - 1).hasAttribute(HEADER);
    }

    /** A header goes on to the end of its thead, or as long as rows are marked. */
    private int endOfHeader(int start, boolean isMarked) {
        int row = start;
        while (row < rows.size()
                && (rows.get(row).hasAttribute(HEADER)
                        || isHead(rows.get(row)) && (row > start && isMarked(start) || !isMarked))) {
            row++;
        }
        return row;
    }

    private boolean isMarked(int row) {
        return rows.get(row).hasAttribute(HEADER);
    }

    private static boolean isHead(Element row) {
        return row.getParentNode().getNodeName().equals("thead");
    }

    /** Takes the marks off a row that is the rest of another. */
    static void unmark(Element row) {
        row.removeAttribute(HEADER);
        row.removeAttribute(BLOCK);
    }

    /** The block a row belongs to. */
    Block of(int row) {
        return ofRows.get(Math.min(row, ofRows.size() - 1));
    }

    /** Where the first header ends; 0 when there is none. */
    int endOfFirstHeader() {
        return blocks.stream()
                .filter(Block::hasHeader)
                .mapToInt(Block::body)
                .findFirst()
                .orElse(0);
    }

    /**
     * Where a page begins that would begin with a row: no header parts from the first row below it, and the last two
     * rows of a block stay together.
     */
    int allowedBreak(int row) {
        Block block = of(row);
        int before = row == block.end() - 1 ? row - 1 : row;
        if (row == block.start()) {
            return row;
        }
        return before <= (block.hasHeader() ? block.body() : block.start()) ? block.start() : before;
    }
}
