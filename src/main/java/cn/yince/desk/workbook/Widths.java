package cn.yince.desk.workbook;

import cn.yince.read.fillin.Block;
import cn.yince.read.fillin.Column;
import cn.yince.read.fillin.Entry;
import cn.yince.read.fillin.Rows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How wide columns like to be, in half-width characters. */
final class Widths {
    /** What a sheet of texts should at least be wide. */
    private static final int SHEET = 104;

    private static final int CODE = 13;
    private static final int NAME = 30;
    private static final int MONEY = 15;
    private static final int COUNT = 11;
    private static final int TEXT = 26;
    private static final int NUMBER = 7;
    private static final int LABEL = 32;
    private static final int CHOICE = 20;
    private static final int HALF_LABEL = 16;
    private static final int HALF_VALUE = 38;
    private static final int VALUE = 46;

    private Widths() {}

    /** The widths of a sheet's columns: those of its block with the most columns, stretched where texts stand. */
    static List<Integer> sheet(List<Block> blocks) {
        Block widest = blocks.stream()
                .max(Comparator.comparingInt(block -> wanted(block).size()))
                .orElseThrow();
        List<Integer> widths = new ArrayList<>(wanted(widest));
        int missing = SHEET - widths.stream().mapToInt(w -> w).sum();
        if (missing > 0 && blocks.stream().anyMatch(Widths::hasTexts)) {
            stretch(widths, missing, widest instanceof Block.Table table ? lastText(table) : widths.size() - 1);
        }
        return List.copyOf(widths);
    }

    /** Stretches one column, or all of them but the first when none holds texts (-1). */
    private static void stretch(List<Integer> widths, int missing, int column) {
        if (column >= 0) {
            widths.set(column, widths.get(column) + missing);
            return;
        }
        for (int c = 1; c < widths.size(); c++) {
            widths.set(c, widths.get(c) + missing / (widths.size() - 1));
        }
    }

    private static boolean hasTexts(Block block) {
        return block instanceof Block.Form
                || ((Block.Table) block).columns().stream().anyMatch(column -> entryIsText(column.content()));
    }

    private static int lastText(Block.Table table) {
        int last = -1;
        for (int c = 0; c < table.columns().size(); c++) {
            if (entryIsText(table.columns().get(c).content())) {
                last = c;
            }
        }
        return last;
    }

    private static boolean entryIsText(Column.Content content) {
        if (content instanceof Column.PerRow perRow) {
            return perRow.byLabel().values().stream().anyMatch(Entry::isText);
        }
        return content instanceof Column.Values values && values.entry().isText();
    }

    /** The widths a block likes. */
    static List<Integer> wanted(Block block) {
        if (block instanceof Block.Table table) {
            return table.columns().stream()
                    .map(column -> wanted(column, table.rows()))
                    .toList();
        }
        Block.Form form = (Block.Form) block;
        if (form.pairs() > 1) {
            return List.of(HALF_LABEL, HALF_VALUE, HALF_LABEL, HALF_VALUE);
        }
        return hasNotes(form) ? List.of(LABEL, VALUE, VALUE) : List.of(TEXT, SHEET - TEXT);
    }

    /** Whether any of its places needs explaining. */
    static boolean hasNotes(Block.Form form) {
        return form.pairs() == 1
                && form.items().stream()
                        .anyMatch(item -> item instanceof Block.Blank blank
                                && !blank.wide()
                                && !blank.entry().note().isEmpty());
    }

    private static int wanted(Column column, Rows rows) {
        if (column.content() instanceof Column.Key) {
            return key(rows);
        } else if (column.content() instanceof Column.Level) {
            return CHOICE;
        } else if (column.content() instanceof Column.Name) {
            return NAME;
        } else if (column.content() instanceof Column.Number || column.content() instanceof Column.Which) {
            return NUMBER;
        } else if (column.content() instanceof Column.PerRow perRow) {
            return perRow.byLabel().values().stream()
                    .findFirst()
                    .map(Widths::wanted)
                    .orElse(MONEY);
        }
        return column.content() instanceof Column.Values values ? wanted(values.entry()) : MONEY;
    }

    private static int key(Rows rows) {
        if (rows instanceof Rows.Coded) {
            return CODE;
        } else if (rows instanceof Rows.Fixed || rows instanceof Rows.OfNamed) {
            return LABEL;
        }
        return rows instanceof Rows.Named named && named.choices().isEmpty() ? LABEL : CHOICE;
    }

    private static int wanted(Entry entry) {
        return switch (entry.leaf().kind()) {
            case AMOUNT, SIGNED_AMOUNT, FORM_AMOUNT -> MONEY;
            case COUNT, SCORE, YEAR, CHOICE, DATE, PERCENT -> COUNT;
            default -> TEXT;
        };
    }
}
