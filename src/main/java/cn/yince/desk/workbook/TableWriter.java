package cn.yince.desk.workbook;

import cn.yince.desk.workbook.Looks.Look;
import cn.yince.read.fillin.Block;
import cn.yince.read.fillin.Column;
import cn.yince.read.fillin.Entry;
import cn.yince.read.fillin.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddressList;

/** Writes a table: headings, a row of totals, what is filled in, rows to fill in. */
final class TableWriter {
    private static final String TOTAL = "合计";
    private final SheetContext context;
    private final Canvas canvas;
    private final Block.Table table;
    private final List<Column> columns;
    private final List<Row> filled;
    private final List<int[]> places;
    private final Map<String, Integer> rowOfLabel = new HashMap<>();
    private int headings;
    private int first;

    TableWriter(SheetContext context, Block.Table table, List<Row> filled) {
        this.context = context;
        this.canvas = context.canvas();
        this.table = table;
        this.columns = table.columns();
        this.filled = filled;
        this.places = context.places(Widths.wanted(table));
    }

    /** Writes it; the first of its rows that has no heading. */
    int write() {
        headings();
        List<Row> rows = rows();
        int total = hasTotal() ? canvas.next() : -1;
        first = canvas.row() + 1;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).label() != null) {
                rowOfLabel.put(rows.get(i).label().text(), first + i);
            }
        }
        rows.forEach(this::row);
        int last = canvas.row();
        if (total >= 0) {
            total(total, last);
        }
        limits(last);
        return total >= 0 ? total : first;
    }

    private boolean hasTotal() {
        return table.rows() instanceof Rows.Coded coded && coded.total()
                || table.rows() instanceof Rows.Named named && named.total();
    }

    private void headings() {
        boolean grouped = columns.stream().anyMatch(column -> !column.group().isEmpty());
        int top = canvas.next();
        canvas.height(grouped ? 24 : 32);
        if (grouped) {
            canvas.next();
            canvas.height(32);
        }
        headings = canvas.row();
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            int from = places.get(c)[0];
            int span = places.get(c)[1];
            if (column.group().isEmpty()) {
                canvas.cell(top, from, grouped ? 2 : 1, span, Look.HEADING).setCellValue(column.label());
            } else {
                canvas.cell(headings, from, 1, span, Look.HEADING).setCellValue(column.label());
                group(c, top);
            }
            canvas.fit(column.label(), from, span);
        }
    }

    private void group(int c, int top) {
        String group = columns.get(c).group();
        boolean begins = c == 0 || !columns.get(c - 1).group().equals(group);
        if (begins) {
            int end = c;
            while (end + 1 < columns.size() && columns.get(end + 1).group().equals(group)) {
                end++;
            }
            int from = places.get(c)[0];
            canvas.cell(top, from, 1, places.get(end)[0] + places.get(end)[1] - from, Look.HEADING)
                    .setCellValue(group);
        }
    }

    /** What is filled in and spare rows; at least one row for each label. */
    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (table.rows() instanceof Rows.Labelled labelled) {
            int least = filled.isEmpty() ? 2 : 1;
            for (Rows.Label label : labelled.labels()) {
                List<Row> own =
                        filled.stream().filter(row -> row.label().equals(label)).toList();
                rows.addAll(own);
                boolean many =
                        label.keys().contains("+") || table.columns().stream().anyMatch(TableWriter::isEntries);
                for (int i = own.size(); i < (many ? least : 1); i++) {
                    rows.add(Row.labelled(label, Map.of()));
                }
            }
            return rows;
        }
        rows.addAll(filled);
        for (int i = 0; i < table.spare(); i++) {
            rows.add(Row.empty());
        }
        return rows;
    }

    private static boolean isEntries(Column column) {
        return column.content() instanceof Column.Values values
                && values.entry().trail().steps().contains("+");
    }

    private void row(Row row) {
        canvas.next();
        for (int c = 0; c < columns.size(); c++) {
            cell(row, c);
        }
    }

    private void cell(Row row, int c) {
        int from = places.get(c)[0];
        int span = places.get(c)[1];
        Column.Content content = columns.get(c).content();
        if (content instanceof Column.Key) {
            key(row.key(), row, from, span);
        } else if (content instanceof Column.Level level) {
            key(row.key(level.number()), row, from, span);
        } else if (content instanceof Column.Name) {
            CodeListOf.list(table)
                    .ifPresent(list -> canvas.cell(from, span, Look.COMPUTED_TEXT)
                            .setCellFormula(context.lookups().name(list, Canvas.name(canvas.row(), from - 1))));
        } else if (content instanceof Column.Number) {
            String heading = "ROW(" + Canvas.name(headings, from).replaceFirst("(\\d+)$", "\\$$1") + ")";
            canvas.cell(from, span, Look.COMPUTED_LABEL).setCellFormula("ROW()-" + heading);
        } else if (content instanceof Column.Which) {
            Cell cell = canvas.cell(from, span, Look.WHOLE);
            if (row.which() > 0) {
                cell.setCellValue(row.which());
            }
        } else if (content instanceof Column.Sum sum) {
            sum(sum, from, span);
        } else {
            value(row, c, from, span);
        }
    }

    private void key(String key, Row row, int from, int span) {
        boolean fixed = table.rows() instanceof Rows.Fixed;
        Look look = fixed
                ? row.label().parts().isEmpty() ? Look.LABEL : Look.COMPUTED_TEXT
                : table.rows() instanceof Rows.Coded ? Look.CODE : Look.TEXT;
        Cell cell = canvas.cell(from, span, look);
        if (!key.isEmpty()) {
            cell.setCellValue((fixed ? "　".repeat(row.label().depth()) : "") + Values.escaped(key));
            canvas.fit(key, from, span);
        }
    }

    private void value(Row row, int c, int from, int span) {
        Optional<Entry> entry = entry(columns.get(c), row);
        if (entry.isPresent()) {
            Values.put(canvas.cell(from, span, Values.look(entry.get())), entry.get(), row.value(c));
            canvas.fit(Nodes.text(row.value(c), entry.get()), from, span);
        } else if (row.label() != null && !row.label().parts().isEmpty() && isMoney(columns.get(c))) {
            String parts = row.label().parts().stream()
                    .map(part -> Canvas.name(rowOfLabel.get(part), from))
                    .collect(Collectors.joining(","));
            canvas.cell(from, span, Look.COMPUTED_MONEY).setCellFormula("SUM(" + parts + ")");
        } else {
            canvas.cell(from, span, Look.NOTHING);
        }
    }

    private static Optional<Entry> entry(Column column, Row row) {
        if (column.content() instanceof Column.PerRow perRow) {
            return Optional.ofNullable(perRow.byLabel().get(row.label().text()));
        }
        return Optional.of(((Column.Values) column.content()).entry());
    }

    private static boolean isMoney(Column column) {
        return column.content() instanceof Column.PerRow perRow
                ? perRow.byLabel().values().stream().allMatch(Entry::isMoney)
                : column.content() instanceof Column.Values values
                        && values.entry().isMoney();
    }

    private void sum(Column.Sum sum, int from, int span) {
        List<String> parts = IntStream.range(0, columns.size())
                .filter(c -> isMoney(columns.get(c))
                        && (sum.group().isEmpty() || columns.get(c).group().equals(sum.group())))
                .mapToObj(c -> Canvas.name(canvas.row(), places.get(c)[0]))
                .toList();
        String all = String.join(",", parts);
        canvas.cell(from, span, Look.COMPUTED_MONEY).setCellFormula("IF(COUNT(" + all + ")=0,\"\",SUM(" + all + "))");
    }

    private void total(int row, int last) {
        for (int c = 0; c < columns.size(); c++) {
            int from = places.get(c)[0];
            int span = places.get(c)[1];
            Column.Content content = columns.get(c).content();
            if (isMoney(columns.get(c)) || content instanceof Column.Sum) {
                String range = Canvas.name(first, from) + ":" + Canvas.name(Math.max(first, last), from);
                canvas.cell(row, from, 1, span, Look.COMPUTED_MONEY).setCellFormula("SUM(" + range + ")");
            } else {
                Cell cell = canvas.cell(row, from, 1, span, Look.COMPUTED_LABEL);
                if (content instanceof Column.Key) {
                    cell.setCellValue(TOTAL);
                }
            }
        }
    }

    /** What the cells of each column take; and the names of the columns that are referred to. */
    private void limits(int last) {
        if (last < first) {
            return;
        }
        for (int c = 0; c < columns.size(); c++) {
            int from = places.get(c)[0];
            CellRangeAddressList where = new CellRangeAddressList(first, last, from, from);
            String label = columns.get(c).label();
            Column.Content content = columns.get(c).content();
            if (content instanceof Column.Values values) {
                context.choices().entry(values.entry(), label, where);
                context.names().give(DefinedNames.nameOf(values.entry()), canvas.sheet(), first, last, from, from);
            } else if (content instanceof Column.PerRow perRow) {
                perRow.byLabel()
                        .forEach((text, entry) -> context.choices()
                                .entry(
                                        entry,
                                        label,
                                        new CellRangeAddressList(
                                                rowOfLabel.get(text), rowOfLabel.get(text), from, from)));
            } else if (content instanceof Column.Key) {
                keys(label, where);
            }
        }
        CodeListOf.list(table)
                .ifPresent(list -> context.names()
                        .give(Lookups.ownOf(list), canvas.sheet(), first, last, places.get(0)[0], places.get(1)[0]));
    }

    private void keys(String label, CellRangeAddressList where) {
        if (table.rows() instanceof Rows.Coded coded && context.lookups().isChosen(coded.codes())) {
            String list = context.lookups().choice(coded.codes(), canvas.sheet().getSheetName());
            context.choices()
                    .list(
                            list,
                            label,
                            "填编码，或从列表里选：先在上面的“查科目”打几个字，列表就只列名称里有的。也可以直接打名称。列表里没有的编码也可以填，名称写在后面（隔一个空格）或“科目补充”里",
                            where);
        } else if (table.rows() instanceof Rows.Named named && !named.choices().isEmpty()) {
            context.choices().words(named.choices(), label, "", where);
        } else if (table.rows() instanceof Rows.Labelled labelled) {
            context.choices()
                    .words(labelled.labels().stream().map(Rows.Label::text).toList(), label, "", where);
        } else if (table.rows() instanceof Rows.OfNamed) {
            context.choices().list(DefinedNames.PROJECTS, label, "从“项目”表里选", where);
        }
    }
}
