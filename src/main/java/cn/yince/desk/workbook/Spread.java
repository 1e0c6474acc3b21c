package cn.yince.desk.workbook;

import java.util.ArrayList;
import java.util.List;

/** Fits the columns of a block into the columns of its sheet. */
final class Spread {
    private Spread() {}

    /**
     * How many columns of the sheet each column of the block takes.
     *
     * @param wanted widths the block would like, no more of them than the sheet has columns
     * @param sheet widths of the sheet's columns
     */
    static List<Integer> of(List<Integer> wanted, List<Integer> sheet) {
        int total = wanted.stream().mapToInt(w -> w).sum();
        int width = sheet.stream().mapToInt(w -> w).sum();
        List<Integer> spans = new ArrayList<>();
        int from = 0;
        int reached = 0;
        for (int i = 0; i < wanted.size(); i++) {
            reached += wanted.get(i);
            int left = wanted.size() - 1 - i;
            int to = left == 0 ? sheet.size() : nearest(sheet, from + 1, sheet.size() - left, reached * width / total);
            spans.add(to - from);
            from = to;
        }
        return spans;
    }

    /** The end of a column, between two, that lies nearest to a width. */
    private static int nearest(List<Integer> sheet, int first, int last, int target) {
        int best = first;
        for (int end = first; end <= last; end++) {
            if (Math.abs(width(sheet, end) - target) < Math.abs(width(sheet, best) - target)) {
                best = end;
            }
        }
        return best;
    }

    private static int width(List<Integer> sheet, int end) {
        return sheet.subList(0, end).stream().mapToInt(w -> w).sum();
    }
}
