package cn.yince.read.published;

import cn.yince.read.published.Layout.Panel;
import cn.yince.read.published.Layout.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rows of tables with labels: label → name of the row in the ledger. Keeps where in the table it is; for one table. */
final class RowNames {
    private final Layout layout;
    private final CodeNames names;
    private final Set<Row> met = new HashSet<>();

    RowNames(Layout layout, CodeNames names) {
        this.layout = layout;
        this.names = names;
    }

    /** The row of a label in a part of the table; nothing where the ledger has no such row. */
    Optional<String> of(int number, String text) {
        Panel panel = layout.panel(number);
        Optional<Row> row = row(panel.rows(), Words.label(text));
        row.ifPresent(met::add);
        return row.map(Row::name)
                .or(() -> panel.kind() == Layout.Rows.CLASSES ? names.functionalClass(text) : Optional.empty());
    }

    /**
     * Of several rows of the same label the last whose row before, one of its own label, was met already; else the
     * first.
     */
    private Optional<Row> row(List<Row> rows, String label) {
        Row found = null;
        Row before = null;
        for (Row row : rows) {
            if (row.labels().contains(label) && (found == null || before != null && met.contains(before))) {
                found = row;
            }
            before = isSingle(row, rows) ? row : before;
        }
        return Optional.ofNullable(found);
    }

    private static boolean isSingle(Row row, List<Row> rows) {
        return rows.stream()
                .filter(other -> other != row)
                .noneMatch(other -> other.labels().stream().anyMatch(row.labels()::contains));
    }
}
