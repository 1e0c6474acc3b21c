package cn.yince.desk.workbook;

import cn.yince.read.fillin.Block;
import cn.yince.read.fillin.Column;
import cn.yince.read.yaml.Typed;
import java.util.ArrayList;
import java.util.List;

/**
 * A block to write.
 *
 * @param block without what is neither asked for nor filled in
 * @param rows what is filled in; none for a form
 */
record Shown(Block block, List<Row> rows) {
    /** The blocks of a sheet that have anything left. */
    static List<Shown> of(List<Block> blocks, Typed part, AskedFor asked) {
        List<Shown> shown = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                table(table, part, asked, shown);
            } else if (block instanceof Block.Form form) {
                form(form, part, asked, shown);
            }
        }
        return List.copyOf(shown);
    }

    private static void form(Block.Form form, Typed part, AskedFor asked, List<Shown> into) {
        List<Block.Item> items = form.items().stream()
                .filter(item -> !(item instanceof Block.Blank blank)
                        || asked.asks(blank.entry())
                        || !Nodes.text(Nodes.at(part, blank.entry().trail().steps()))
                                .isEmpty())
                .toList();
        if (!items.isEmpty()) {
            into.add(new Shown(new Block.Form(form.title(), form.note(), form.pairs(), items), List.of()));
        }
    }

    private static void table(Block.Table table, Typed part, AskedFor asked, List<Shown> into) {
        List<Row> rows = Filled.rows(part, table);
        List<Column> kept = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            if (isKept(table.columns().get(c), c, rows, asked)) {
                kept.add(table.columns().get(c));
            }
        }
        boolean hasValues = kept.stream()
                .anyMatch(c -> c.content() instanceof Column.Values || c.content() instanceof Column.PerRow);
        if (hasValues) {
            Block.Table left = new Block.Table(table.title(), table.note(), table.rows(), kept, table.spare());
            into.add(new Shown(left, Filled.rows(part, left)));
        }
    }

    private static boolean isKept(Column column, int at, List<Row> rows, AskedFor asked) {
        if (column.content() instanceof Column.Which) {
            return rows.stream().anyMatch(row -> row.which() > 0);
        }
        return !(column.content() instanceof Column.Values values)
                || asked.asks(values.entry())
                || rows.stream().anyMatch(row -> row.hasAny(List.of(at)));
    }
}
