package cn.yince.compute.ledger;

import cn.yince.compute.formula.Expression.Path;
import cn.yince.compute.formula.Segment;
import cn.yince.read.published.CellSums;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Tells by the formula of a cell which leaves it is the sum of; looks at each cell once. */
final class SumFinder implements CellSums {
    private static final int DEEPEST = 20;
    private static final int MOST_PATHS = 64;
    private final Function<String, Optional<TableForm>> tables;
    private final Map<String, Integer> depths;
    private final Map<Asked, Optional<Set<List<String>>>> known = new HashMap<>();

    /**
     * For the tables of a pack.
     *
     * @param tables by their names everywhere
     * @param depths how many keys the path of a leaf has, by how it begins; the longest beginning counts
     */
    SumFinder(Function<String, Optional<TableForm>> tables, Map<String, Integer> depths) {
        this.tables = tables;
        this.depths = depths;
    }

    @Override
    public Optional<Set<List<String>>> of(String form, String row, String column) {
        return tables.apply(form).flatMap(table -> of(table, row, column, 0));
    }

    @Override
    public Optional<String> twin(String form, String row, String column) {
        return tables.apply(form)
                .flatMap(table -> made(table, row, column))
                .filter(made -> made.term() instanceof Terms.Same)
                .flatMap(SumFinder::twin);
    }

    private static Optional<String> twin(Made made) {
        if (!(((Terms.Same) made.term()).other() instanceof Terms.Cell cell)) {
            return Optional.empty();
        }
        String row = cell.table().form() + "." + Terms.Cell.name(cell.row(), made.spot());
        return Optional.of(
                cell.column().isEmpty()
                        ? row
                        : row + "." + Terms.Cell.name(cell.column().get(0), made.spot()));
    }

    @Override
    public boolean tells(String form, Set<List<String>> sum) {
        return tables.apply(form).stream()
                .anyMatch(table -> table.parts().stream().anyMatch(part -> tells(table, part, sum)));
    }

    private boolean tells(TableForm table, TableForm.Part part, Set<List<String>> sum) {
        return part.rows().stream()
                .flatMap(source -> names(source, sum).stream())
                .anyMatch(row -> part.columns().stream()
                        .anyMatch(column -> of(table, row, column.name(), 0)
                                .filter(sum::equals)
                                .isPresent()));
    }

    /** The names of rows that may be a sum. */
    private static Set<String> names(RowSource source, Set<List<String>> sum) {
        Set<String> names = new LinkedHashSet<>();
        sum.forEach(names::addAll);
        return source instanceof RowSource.Fixed fixed ? Set.of(fixed.name()) : names;
    }

    /** How a cell is made. */
    private record Made(Term term, Spot spot) {}

    private static Optional<Made> made(TableForm table, String name, String column) {
        for (TableForm.Part part : table.parts()) {
            Optional<Row> row = part.rows().stream()
                    .flatMap(source -> source.named(name).stream())
                    .findFirst();
            Optional<TableForm.Column> made = part.columns().stream()
                    .filter(each -> each.name().equals(column))
                    .findFirst();
            if (row.isPresent() && made.isPresent()) {
                return Optional.of(new Made(made.get().term(), new Spot(null, row.get(), column)));
            }
        }
        return Optional.empty();
    }

    /** A cell that is looked at already, because it is part of itself, is no sum. */
    private Optional<Set<List<String>>> of(TableForm table, String row, String column, int depth) {
        Asked cell = new Asked(table, row, column);
        if (!known.containsKey(cell)) {
            known.put(cell, Optional.empty());
            known.put(cell, made(table, row, column).flatMap(made -> of(made.term(), made.spot(), depth + 1)));
        }
        return known.get(cell);
    }

    /** A cell. */
    private record Asked(TableForm table, String row, String column) {}

    private Optional<Set<List<String>>> of(Term term, Spot spot, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        } else if (term instanceof Terms.SumOfLeaves leaves) {
            return joined(leaves.paths().stream().map(path -> paths(path, spot)).toList());
        } else if (term instanceof Terms.Same same) {
            return of(same.own(), spot, depth + 1);
        } else if (term instanceof Terms.Either either && either.no() instanceof Terms.NoCell) {
            return of(either.yes(), spot, depth + 1);
        } else if (term instanceof Terms.Chain chain && chain.links().stream().noneMatch(Terms.Link::less)) {
            return joined(chain.links().stream()
                    .map(link -> of(link.term(), spot, depth + 1))
                    .toList());
        } else if (term instanceof Terms.Cell cell) {
            return of(
                    cell.table(),
                    Terms.Cell.name(cell.row(), spot),
                    cell.column().isEmpty() ? "" : Terms.Cell.name(cell.column().get(0), spot),
                    depth);
        }
        return Optional.empty();
    }

    /** All paths together; nothing where one is unknown or counts twice. */
    private static Optional<Set<List<String>>> joined(List<Optional<Set<List<String>>>> parts) {
        Set<List<String>> all = new HashSet<>();
        for (Optional<Set<List<String>>> part : parts) {
            if (part.isEmpty() || part.get().stream().anyMatch(path -> !all.add(path)) || all.size() > MOST_PATHS) {
                return Optional.empty();
            }
        }
        return Optional.of(all);
    }

    private Optional<Set<List<String>>> paths(Path path, Spot spot) {
        List<List<String>> all = List.of(List.of());
        for (Segment segment : path.segments()) {
            List<String> keys = keys(segment, spot);
            if (keys.isEmpty() || all.size() * keys.size() > MOST_PATHS) {
                return Optional.empty();
            }
            all = all.stream()
                    .flatMap(before -> keys.stream().map(key -> behind(before, key)))
                    .toList();
        }
        return joined(all.stream().map(this::whole).toList());
    }

    /** The keys that a segment means; none where they are known by what they have in common only. */
    private static List<String> keys(Segment segment, Spot spot) {
        if (segment instanceof Segment.Choice choice) {
            boolean words = choice.alternatives().stream()
                    .allMatch(each ->
                            each.words().size() == 1 && !each.words().get(0).negated());
            return words
                    ? choice.alternatives().stream()
                            .map(each -> each.words().get(0).word())
                            .toList()
                    : List.of();
        }
        boolean everyRow = segment instanceof Segment.Here here
                && here.variable().equals(Spot.ROW)
                && spot.row().reach() == Row.Reach.ALL;
        return List.of(everyRow || segment instanceof Segment.Any ? EVERY : Terms.Cell.name(segment, spot));
    }

    private static List<String> behind(List<String> path, String key) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return List.copyOf(longer);
    }

    /** A path with as many keys as its leaves have; nothing where it has more. */
    private Optional<Set<List<String>>> whole(List<String> path) {
        List<String> keys = new ArrayList<>(path);
        while (keys.size() < depth(path)) {
            keys.add(EVERY);
        }
        return keys.size() > depth(path) ? Optional.empty() : Optional.of(Set.of(List.copyOf(keys)));
    }

    private int depth(List<String> path) {
        for (int keys = path.size(); keys > 0; keys--) {
            Integer depth = depths.get(String.join(".", path.subList(0, keys)));
            if (depth != null) {
                return depth;
            }
        }
        return 0;
    }
}
