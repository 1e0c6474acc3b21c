package cn.yince.read.published;

import static cn.yince.read.published.CellSums.EVERY;

import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The printed cells by the leaves that they are sums of, whatever table has them; in the unit of money of the unit
 * file. A sum is asked for by its paths, in which {@code *} is every key.
 */
final class Leaves {
    private static final String ITEM = "\\d{7}";
    private final Map<String, Printed> cells;
    private final Set<String> tables;
    private final KnownTables kinds;
    private final CellSums formulas;
    private final Map<List<String>, Printed> leaves = new LinkedHashMap<>();
    private final Map<Set<List<String>>, Printed> sums = new HashMap<>();
    private final Map<List<String>, String> twins = new HashMap<>();
    private final BigDecimal tail;
    private final Problems problems;

    /**
     * The cells of some tables.
     *
     * @param tables those that were found, by their names everywhere
     * @param formulas how cells are made
     * @param tail what two figures of the same may differ by because each was rounded
     */
    Leaves(
            Map<String, Printed> cells,
            Set<String> tables,
            KnownTables kinds,
            CellSums formulas,
            BigDecimal tail,
            Problems problems) {
        this.cells = cells;
        this.tables = tables;
        this.kinds = kinds;
        this.formulas = formulas;
        this.tail = tail;
        this.problems = problems;
        Set<String> declared = Set.copyOf(kinds.rows());
        cells.forEach((name, cell) -> sum(name, declared).ifPresent(sum -> put(name, sum, cell)));
    }

    /** A row of a form may name a leaf itself. */
    private Optional<Set<List<String>>> sum(String name, Set<String> declared) {
        Optional<Set<List<String>>> sum = byFormula(name, formulas::of);
        boolean named = sum.isEmpty()
                && declared.contains(name)
                && kinds.table(name.substring(0, name.indexOf('.'))).isEmpty();
        return named ? Optional.of(Set.of(List.of(name.split("\\.")))) : sum;
    }

    /** What formulas say of a cell; its name may have a column or not. */
    private <T> Optional<T> byFormula(String name, Formula<T> formula) {
        int row = name.indexOf('.') + 1;
        int column = name.lastIndexOf('.') + 1;
        String form = name.substring(0, row - 1);
        Optional<T> found = column > row
                ? formula.of(form, name.substring(row, column - 1), name.substring(column))
                : Optional.empty();
        return found.or(() -> formula.of(form, name.substring(row), ""));
    }

    /** What is asked of the cell of a table, a row and a column. */
    private interface Formula<T> {
        Optional<T> of(String form, String row, String column);
    }

    /** Of several cells that are the same the first, of sums the first that is not zero. */
    private void put(String name, Set<List<String>> sum, Printed cell) {
        List<String> path = sum.size() == 1 ? sum.iterator().next() : List.of(EVERY);
        if (!path.contains(EVERY) && leaves.putIfAbsent(path, cell) == null) {
            byFormula(name, formulas::twin).ifPresent(twin -> twins.put(path, twin));
        }
        sums.merge(sum, cell, (first, other) -> first.value().signum() == 0 ? other : first);
    }

    /** All leaves, in the order met: path → number. */
    Map<List<String>, Printed> all() {
        return Collections.unmodifiableMap(leaves);
    }

    /** The number of a leaf. */
    Optional<Printed> leaf(String... path) {
        return Optional.ofNullable(leaves.get(List.of(path)));
    }

    /** What may follow a beginning in the paths of leaves that tables have, in the order met. */
    Set<String> below(String... beginning) {
        Set<String> keys = new LinkedHashSet<>();
        for (List<String> path : leaves.keySet()) {
            if (path.size() > beginning.length
                    && path.subList(0, beginning.length).equals(List.of(beginning))) {
                keys.add(path.get(beginning.length));
            }
        }
        return keys;
    }

    /** The number that tables print next to a leaf as one made of the same. */
    Optional<Printed> twin(String... path) {
        return Optional.ofNullable(twins.get(List.of(path))).map(cells::get);
    }

    /** The sum of all leaves of some paths. */
    @SafeVarargs
    final Optional<Printed> sum(List<String>... paths) {
        return Optional.ofNullable(sums.get(Set.of(paths)));
    }

    /** The same; zero where no table has it. */
    @SafeVarargs
    final BigDecimal value(List<String>... paths) {
        return sum(paths).map(Printed::value).orElse(BigDecimal.ZERO);
    }

    /** Where a sum stands. */
    @SafeVarargs
    final Place place(Place otherwise, List<String>... paths) {
        return sum(paths).map(Printed::place).orElse(otherwise);
    }

    /** The codes of the lowest level that cells of a group have, in their order. */
    NavigableSet<String> codes(String... groups) {
        NavigableSet<String> codes = new TreeSet<>();
        sums.keySet()
                .forEach(sum -> sum.stream()
                        .filter(path -> List.of(groups).contains(path.get(0))
                                && path.get(1).matches(ITEM))
                        .forEach(path -> codes.add(path.get(1))));
        return codes;
    }

    /** Whether a table that was found has a cell for a sum, be it blank. */
    @SafeVarargs
    final boolean tell(List<String>... paths) {
        return tables.stream().anyMatch(table -> formulas.tells(table, Set.of(paths)));
    }

    /** What people call the first table that has a cell for a sum; nothing where none has. */
    @SafeVarargs
    final Optional<String> teller(List<String>... paths) {
        return kinds.all().stream()
                .filter(table -> !table.software() && formulas.tells(table.form(), Set.of(paths)))
                .map(KnownTable::shown)
                .findFirst();
    }

    /** Whether a table has a cell for a sum. */
    @SafeVarargs
    final boolean tells(String table, List<String>... paths) {
        return formulas.tells(table, Set.of(paths));
    }

    /** Types a leaf into a unit file where its path says: an amount, or a count that is none when it is zero. */
    void type(List<String> path, Branch unit, Place whole) {
        Printed cell = leaves.get(path);
        Branch branch = unit.at(path.get(0), whole);
        for (String key : path.subList(1, path.size() - 1)) {
            branch = branch.at(key, key.matches("\\d+") ? cell.key() : cell.place());
        }
        String key = path.get(path.size() - 1);
        if (!kinds.isCount(String.join(".", path))) {
            branch.number(key, cell.value(), cell.place());
        } else if (cell.value().signum() != 0) {
            branch.leaf(key, cell.value().stripTrailingZeros().toPlainString(), true, cell.place());
        }
    }

    /** A difference that is more than rounding; else zero. */
    BigDecimal beyondRounding(BigDecimal difference, int terms) {
        return difference.abs().compareTo(tail.multiply(BigDecimal.valueOf(terms))) <= 0 ? BigDecimal.ZERO : difference;
    }

    void undecided(Place place, String message, String hint) {
        problems.add(Problem.hint("Y0506", place, message, hint));
    }
}
