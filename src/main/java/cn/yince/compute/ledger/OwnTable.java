package cn.yince.compute.ledger;

import cn.yince.compute.formula.Expression.Path;
import cn.yince.compute.formula.Segment;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the formulas of a table may name without saying the table.
 *
 * @param form the table
 * @param rows its rows that are always there
 * @param columns of the row a formula is for
 * @param rowsAsked names of the rows a formula is asked of; nothing where they may have any
 */
record OwnTable(TableForm form, Set<String> rows, List<String> columns, Optional<Set<String>> rowsAsked)
        implements Compiler.Own {
    @Override
    public Optional<Term> named(Path path) {
        List<Segment> segments = path.segments();
        if (segments.size() == 1 && columns.contains(path.head())) {
            return Optional.of(new Terms.Cell(form, new Segment.Here(Spot.OWN_ROW), List.of(segments.get(0))));
        }
        return rows.contains(path.head())
                ? Optional.of(new Terms.Cell(form, segments.get(0), segments.subList(1, segments.size())))
                : Optional.empty();
    }

    @Override
    public Optional<TableForm> table() {
        return Optional.of(form);
    }
}
