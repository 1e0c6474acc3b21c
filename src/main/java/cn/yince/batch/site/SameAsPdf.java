package cn.yince.batch.site;

import cn.yince.batch.site.PageBlocks.Block;
import cn.yince.batch.site.PageBlocks.Kind;
import cn.yince.bind.verify.SameGlyph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares what a page says with what the PDF says: every text of the one in the order of the other, and nothing left
 * over. Only what the PDF repeats or adds by itself is passed over: heads of tables on their further pages, page
 * numbers in the contents, marks of lists. Rows that the PDF cuts at the end of a page are compared as a whole.
 */
final class SameAsPdf {
    private static final String ADDED = ".…·⋯-—–";
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");
    private static final int MOST_OF_MARK = 6;
    private static final int MOST_CUT_ROWS = 40;
    private static final int MOST_OF_LABELS = 200;
    private static final int SHOWN = 24;

    private final PdfText pdf;
    private final List<Block> blocks;
    private String head = "";
    private final int[] places;
    private int firstRow;
    private int current;
    private int at;

    private SameAsPdf(List<Block> blocks, List<String> pages, SameGlyph alike) {
        this.blocks = blocks;
        this.places = new int[blocks.size()];
        this.pdf = new PdfText(pages, alike);
    }

    /**
     * Compares.
     *
     * @param pages of the PDF, as {@link cn.yince.bind.verify.PageTexts} gives them
     * @throws NotTheSame naming the page of the PDF and both texts
     */
    static void check(List<Block> blocks, List<String> pages, SameGlyph alike) {
        new SameAsPdf(blocks, pages, alike).check();
    }

    /** A page and a PDF do not say the same; the message is Chinese. */
    static final class NotTheSame extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotTheSame(String message) {
            super(message);
        }
    }

    private void check() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (i > 0 && blocks.get(i - 1).table() != block.table()) {
                passHeads(block);
                head = "";
            }
            places[i] = at;
            current = i;
            if (i > 0 && blocks.get(i - 1).kind() == Kind.CONTENTS && block.kind() != Kind.CONTENTS) {
                passAdded(block, Integer.MAX_VALUE);
            }
            if (block.isHead()) {
                i = heads(i);
            } else if (!take(block)) {
                i = cutRows(i);
            }
        }
        if (at < pdf.length()) {
            throw new NotTheSame(pdf.where(at) + "有“" + pdf.shown(at) + "”，网页没有");
        }
    }

    /** The whole head of a table, whose parts may be drawn in another order; gives the last of its blocks. */
    private int heads(int first) {
        int last = first;
        while (last < blocks.size()
                && blocks.get(last).isHead()
                && blocks.get(last).table() == blocks.get(first).table()) {
            last++;
        }
        List<Block> all = blocks.subList(first, last);
        passHeads(all.get(0));
        int length = all.stream().mapToInt(block -> block.text().length()).sum();
        int from = at;
        for (Block block : all) {
            if (!stands(block.text(), at)) {
                break;
            }
            at += block.text().length();
        }
        if (at - from < length) {
            int end = Math.min(pdf.length(), from + length);
            if (!sameParts(all, pdf.part(from, end))) {
                throw differs(from, all.stream().map(Block::shown).collect(Collectors.joining(" ")));
            }
            at = end;
        }
        head = pdf.part(from, at);
        return last - 1;
    }

    private boolean take(Block block) {
        int from = at;
        if (!stands(block.text(), at)) {
            passHeads(block);
            passLabels(block);
            if (block.kind() == Kind.CONTENTS) {
                passAdded(block, Integer.MAX_VALUE);
            } else if (block.kind() == Kind.ITEM) {
                passAdded(block, MOST_OF_MARK);
            }
        }
        if (stands(block.text(), at)) {
            at += block.text().length();
            return true;
        }
        at = from;
        return false;
    }

    /** Page numbers of the contents, with what leads to them, or marks of lists: as few as there may be. */
    private void passAdded(Block block, int most) {
        for (int to = at; to <= pdf.length() && to - at <= most; to++) {
            if (stands(block.text(), to)) {
                at = to;
                return;
            } else if (to == pdf.length() || !isAdded(pdf.at(to)) && block.kind() != Kind.ITEM) {
                return;
            }
        }
    }

    private static boolean isAdded(char c) {
        return ADDED.indexOf(c) >= 0 || c >= '0' && c <= '9';
    }

    /** Heads of the table on its further pages. */
    private void passHeads(Block next) {
        if (!head.isEmpty() && pdf.begins(at) && pdf.has(head, at) && !stands(next.text(), at)) {
            at += head.length();
            firstRow = next.row();
        } else if (pdf.begins(at)) {
            firstRow = next.row();
        }
    }

    /** In the first row of a page the texts of cells that reach down to it from rows of the page before. */
    private void passLabels(Block next) {
        boolean found = firstRow > 0 && (next.row() == firstRow || next.row() == firstRow + 1);
        while (found && !stands(next.text(), at)) {
            found = false;
            for (Block label : labels(firstRow, next.table())) {
                if (!found && pdf.has(label.text(), at)) {
                    at += label.text().length();
                    found = true;
                }
            }
        }
    }

    /** Cells of rows above that reach down to a row. */
    private List<Block> labels(int row, int table) {
        List<Block> labels = new ArrayList<>();
        for (int i = current; i >= 0 && (blocks.get(i).table() == table || i == current); i--) {
            Block block = blocks.get(i);
            if (block.table() == table && block.row() < row && block.row() + block.rows() > row) {
                labels.add(block);
            }
        }
        return labels;
    }

    private boolean stands(String text, int from) {
        return pdf.has(text, from);
    }

    /**
     * From the row of a block on, as few rows as have together the characters and the numbers of as much of the PDF;
     * gives the last of their blocks.
     */
    private int cutRows(int failed) {
        Block wrong = blocks.get(failed);
        int first = failed;
        while (wrong.row() > 0 && first > 0 && blocks.get(first - 1).row() == wrong.row()) {
            first--;
        }
        int start = places[first];
        boolean cut = wrong.row() > 0 && crosses(start, first);
        int last = first;
        for (int rows = 0; cut && rows < MOST_CUT_ROWS && last < blocks.size(); rows++) {
            int row = blocks.get(last).row();
            boolean spanned = blocks.subList(first, last).stream().anyMatch(block -> block.rows() > 1);
            if (blocks.get(last).table() != wrong.table() || rows > 0 && !spanned) {
                break;
            }
            while (last < blocks.size() && blocks.get(last).row() == row && row > 0) {
                last++;
            }
            List<Block> together = blocks.subList(first, last);
            int length =
                    together.stream().mapToInt(block -> block.text().length()).sum();
            for (List<Block> repeated : List.of(List.<Block>of(), labels(together, wrong))) {
                StringBuilder found = new StringBuilder();
                int end = collect(start, length, repeated, found);
                if (last > failed && end >= 0 && sameParts(together, found.toString())) {
                    at = end;
                    return last - 1;
                }
            }
        }
        throw differs(at, wrong.shown());
    }

    private NotTheSame differs(int place, String shown) {
        return new NotTheSame(pdf.where(place) + "是“" + pdf.shown(place) + "”，网页是“" + shortened(shown) + "”");
    }

    /** Whether a row does not end on the page it begins on, as far as its length tells. */
    private boolean crosses(int start, int first) {
        int row = blocks.get(first).row();
        int length = 0;
        for (int i = first; i < blocks.size() && blocks.get(i).row() == row; i++) {
            length += blocks.get(i).text().length();
        }
        return pdf.breaks(start, start + length + head.length() + MOST_OF_LABELS);
    }

    /** What may be repeated in the midst of rows: cells of theirs and of rows above that take several rows. */
    private List<Block> labels(List<Block> together, Block first) {
        List<Block> labels = new ArrayList<>(labels(first.row(), first.table()));
        together.stream().filter(block -> block.rows() > 1).forEach(labels::add);
        return labels;
    }

    /**
     * As many characters of the PDF, heads and repeated cells at the beginning of pages left out; gives the place
     * behind, or -1.
     */
    private int collect(int start, int length, List<Block> repeated, StringBuilder into) {
        int place = start;
        while (into.length() < length) {
            if (pdf.begins(place)) {
                place = behindRepeated(place, repeated);
            }
            if (place == pdf.length()) {
                return -1;
            }
            into.append(pdf.at(place++));
        }
        return place;
    }

    private int behindRepeated(int from, List<Block> repeated) {
        int place = !head.isEmpty() && pdf.has(head, from) ? from + head.length() : from;
        for (int i = 0; i < repeated.size(); i++) {
            if (pdf.has(repeated.get(i).text(), place)) {
                place += repeated.get(i).text().length();
                i = -1;
            }
        }
        return place;
    }

    private static boolean sameParts(List<Block> together, String found) {
        String meant = together.stream().map(Block::text).collect(Collectors.joining());
        char[] one = meant.toCharArray();
        char[] other = found.toCharArray();
        Arrays.sort(one);
        Arrays.sort(other);
        if (!Arrays.equals(one, other)) {
            return false;
        }
        List<String> numbers = new ArrayList<>();
        together.forEach(block -> NUMBER.matcher(block.text()).results().forEach(each -> numbers.add(each.group())));
        return numbers.stream().allMatch(found::contains);
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
