package cn.yince.compute.ledger;

import cn.yince.compute.formula.Expression.Path;
import cn.yince.compute.ledger.Row.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where rows of a table come from. */
public sealed interface RowSource {
    /** The rows for one unit, in the order they print. */
    List<Row> rows(Spot spot, boolean withoutZeros);

    /** The row of a name, if it can be one and its formulas mean a single code or thing. */
    default Optional<Row> named(String name) {
        return Optional.empty();
    }

    /** What its rows may be called and mean, beside codes; empty when that may be anything. */
    default Optional<Set<String>> names() {
        return Optional.of(Set.of());
    }

    /** Whether it is the row of the sums over all codes. */
    default boolean isTotal() {
        return this instanceof Fixed fixed && fixed.name().equals(Row.TOTAL);
    }

    /** One row without a name. */
    RowSource NOTHING = new Fixed("", "");

    /** The rows of several sources, one after the other. */
    static RowSource all(List<RowSource> sources) {
        return sources.size() == 1 ? sources.get(0) : new Several(sources);
    }

    /** See {@link #all}. */
    record Several(List<RowSource> sources) implements RowSource {
        @Override
        public List<Row> rows(Spot spot, boolean withoutZeros) {
            return sources.stream()
                    .flatMap(source -> source.rows(spot, withoutZeros).stream())
                    .toList();
        }

        @Override
        public Optional<Set<String>> names() {
            boolean known = sources.stream().allMatch(source -> source.names().isPresent());
            return known
                    ? Optional.of(sources.stream()
                            .flatMap(source -> source.names().get().stream())
                            .collect(Collectors.toSet()))
                    : Optional.empty();
        }
    }

    /** The rows of a table. */
    record RowsOf(TableForm table) implements RowSource {
        @Override
        public List<Row> rows(Spot spot, boolean withoutZeros) {
            return spot.sums().table(table).rows().stream()
                    .map(FilledRow::row)
                    .distinct()
                    .toList();
        }

        @Override
        public Optional<Set<String>> names() {
            return table.names().anyRows()
                    ? Optional.empty()
                    : Optional.of(table.names().rows());
        }
    }

    /** One row that is always there. */
    record Fixed(String name, String means) implements RowSource {
        @Override
        public List<Row> rows(Spot spot, boolean withoutZeros) {
            return List.of(Row.named(name, means));
        }

        @Override
        public Optional<Set<String>> names() {
            return Optional.of(Stream.of(name, means).collect(Collectors.toSet()));
        }

        /**
         * As every record's; written out because the first call of one that is not costs a start of the program
         * milliseconds.
         */
        @Override
        public boolean equals(Object other) {
            return other instanceof Fixed fixed && name.equals(fixed.name) && means.equals(fixed.means);
        }

        /** As {@link #equals}. */
        @Override
        public int hashCode() {
            return 31 * name.hashCode() + means.hashCode();
        }

        @Override
        public Optional<Row> named(String wanted) {
            return name.equals(wanted) ? Optional.of(Row.named(name, means)) : Optional.empty();
        }
    }

    /**
     * A row for every code with leaves, and of a tree those above it.
     *
     * @param kind of the codes
     * @param levels how many digits the rows have that print above a code; none for the codes alone
     * @param items whether the codes themselves are rows too
     * @param paths of the leaves; the second part is the code
     */
    record Codes(Kind kind, List<Integer> levels, boolean items, List<Path> paths) implements RowSource {
        private static final Pattern CODE = Pattern.compile("\\d+");
        private static final int DIGITS = 7;
        private static final int ECONOMIC_DIGITS = 5;

        @Override
        public List<Row> rows(Spot spot, boolean withoutZeros) {
            Set<String> found = new LinkedHashSet<>();
            paths.forEach(path -> spot.sums().names(path, spot, withoutZeros).forEach(found::add));
            Set<String> rows = new LinkedHashSet<>();
            for (String code : kind == Kind.ECONOMIC ? found : new TreeSet<>(found)) {
                levels.stream()
                        .filter(digits -> digits <= code.length())
                        .forEach(digits -> rows.add(code.substring(0, digits)));
                if (items) {
                    rows.add(code);
                }
            }
            return rows.stream().map(code -> Row.of(kind, code)).toList();
        }

        /** A code of the lowest level. */
        @Override
        public Optional<Row> named(String code) {
            int digits = kind == Kind.ECONOMIC ? ECONOMIC_DIGITS : DIGITS;
            return items
                            && CODE.matcher(code).lookingAt()
                            && code.replaceAll("\\D+$", "").length() == digits
                    ? Optional.of(Row.of(kind, code))
                    : Optional.empty();
        }
    }

    /** The codes of other tables that have so many digits, in order. */
    record CodesOfTables(List<TableForm> tables, int digits) implements RowSource {
        @Override
        public List<Row> rows(Spot spot, boolean withoutZeros) {
            Set<String> codes = new TreeSet<>();
            for (TableForm table : tables) {
                spot.sums().table(table).rows().stream()
                        .map(FilledRow::row)
                        .filter(row -> row.isCode() && row.name().length() == digits)
                        .forEach(row -> codes.add(row.name()));
            }
            return codes.stream().map(code -> Row.of(Kind.FUNCTIONAL, code)).toList();
        }
    }

    /** A row for each thing of a group of leaves, in the order typed. */
    record Things(String group) implements RowSource {
        @Override
        public List<Row> rows(Spot spot, boolean withoutZeros) {
            return spot.sums().names(group).stream()
                    .map(name -> Row.thing(name, spot.sums().called(group, name)))
                    .toList();
        }

        @Override
        public Optional<Set<String>> names() {
            return Optional.empty();
        }

        /** Any name but that of a sum. */
        @Override
        public Optional<Row> named(String name) {
            return name.equals(Row.TOTAL) ? Optional.empty() : Optional.of(Row.thing(name, name));
        }
    }
}
