package cn.yince.compute.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of a table in the order they print. */
final class FilledTable {
    private static final List<String> TOTALS = List.of("合计", "小计", "总计");
    private final List<FilledRow> rows;
    private static final List<Integer> LEVELS = List.of(3, 5);
    private Set<String> above;
    private boolean hasCodes;
    private final Map<String, List<FilledRow>> byName = new HashMap<>();

    FilledTable(List<FilledRow> rows) {
        this.rows = List.copyOf(rows);
        rows.forEach(row -> byName.computeIfAbsent(row.row().name(), name -> new ArrayList<>())
                .add(row));
    }

    List<FilledRow> rows() {
        return rows;
    }

    /**
     * Whether a row is a sum of others: a code above another one, 合计 and the like; beside codes everything that is
     * none.
     */
    boolean isSum(Row row) {
        if (above == null) {
            above = new HashSet<>();
            rows.stream()
                    .map(FilledRow::row)
                    .filter(Row::isCode)
                    .forEach(code -> LEVELS.stream()
                            .filter(digits -> digits < code.name().length())
                            .forEach(digits -> above.add(code.name().substring(0, digits))));
            hasCodes = rows.stream().anyMatch(each -> each.row().isCode());
        }
        return hasCodes
                ? !row.isCode() || above.contains(row.name())
                : TOTALS.stream().anyMatch(row.name()::endsWith);
    }

    /** The rows of a name: of a table with two halves maybe one of each. */
    List<FilledRow> rows(String name) {
        return byName.getOrDefault(name, List.of());
    }
}
