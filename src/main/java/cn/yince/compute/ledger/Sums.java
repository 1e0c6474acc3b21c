package cn.yince.compute.ledger;

import cn.yince.compute.formula.Expression.Path;
import cn.yince.compute.formula.Segment;
import cn.yince.compute.ledger.Leaves.Leaf;
import cn.yince.compute.ledger.Terms.SumOfCells;
import cn.yince.compute.ledger.Terms.SumOfLeaves;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.unit.Publications;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Exact;
import cn.yince.unit.amount.Origin;
import cn.yince.unit.amount.Traced;
import cn.yince.unit.codes.CodeBook;
import cn.yince.unit.codes.RunningCost;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One unit's tables while they are summed: a cell when it is asked for, and once. For one thread. */
final class Sums {
    private static final int CLASS_DIGITS = 3;
    private static final int MOST_NAMED = 6;
    private final Leaves leaves;
    private final CodeBook codes;
    private final Publications publications;
    private final Sums bare;
    private final Effort effort;
    private final Map<TableForm, FilledTable> tables = new IdentityHashMap<>();
    private final Map<SumOfLeaves, Map<String, LeavesByRow>> byRow = new IdentityHashMap<>();
    private final Map<SumOfCells, Map<String, Traced>> sumsOfCells = new IdentityHashMap<>();
    private final List<String> made = new ArrayList<>();
    private final List<String> underway = new ArrayList<>();
    /** Tables whose rows are being found, and where that stands which they are being found by. */
    private final Map<TableForm, Place> open = new LinkedHashMap<>();

    /**
     * Nothing summed yet.
     *
     * @param publications asked for every amount
     * @param bare the same without what was published; null when nothing was
     */
    Sums(Leaves leaves, CodeBook codes, Publications publications, Sums bare) {
        this.leaves = leaves;
        this.effort = new Effort(leaves.count());
        this.codes = codes;
        this.publications = publications;
        this.bare = bare;
    }

    /** The same without what was published. */
    Sums bare() {
        return bare == null ? this : bare;
    }

    /** What may still be done. */
    Effort effort() {
        return effort;
    }

    CodeBook codes() {
        return codes;
    }

    /** What a code of 经济分类 is spent on. */
    Optional<RunningCost> runningCost(String code) {
        return code.length() < CLASS_DIGITS ? Optional.empty() : codes.runningCost(code.substring(0, CLASS_DIGITS));
    }

    FilledTable table(TableForm form) {
        FilledTable table = tables.get(form);
        if (table == null) {
            refuseCircle(form);
            table = new FilledTable(rows(form));
            tables.put(form, table);
        }
        return table;
    }

    /** Rows that come from rows that come from them are told where they come from a table that is being filled. */
    private void refuseCircle(TableForm form) {
        if (open.containsKey(form)) {
            List<TableForm> begun = List.copyOf(open.keySet());
            String way = circle(
                    begun.subList(begun.indexOf(form), begun.size()).stream()
                            .map(TableForm::name)
                            .toList(),
                    form.name());
            Place place = open.get(begun.get(begun.size() - 1));
            throw new InputRejected(Problem.error(
                    "M0804", place, "“" + form.name() + "”的行要由它自己的行得出，成了循环：" + way, "请把其中一张表的行改成填报项的，如 科目(支出)"));
        }
    }

    private static String circle(List<String> names, String first) {
        return names.stream().limit(MOST_NAMED).collect(Collectors.joining(" → ")) + " → " + first;
    }

    private List<FilledRow> rows(TableForm form) {
        List<FilledRow> rows = new ArrayList<>();
        for (TableForm.Part part : form.parts()) {
            for (TableForm.Placed from : part.sources()) {
                open.put(form, from.place());
                for (Row row : from.source().rows(new Spot(this, Row.NONE, ""), part.withoutZeros())) {
                    Spot spot = new Spot(this, row, "");
                    if (part.when().stream().allMatch(test -> test.holds(spot))) {
                        effort.make(part.columns().size());
                        rows.add(new FilledRow(form, row, part));
                    }
                }
            }
        }
        open.remove(form);
        return rows;
    }

    /** A cell; nothing where the table has none. */
    Traced cell(TableForm form, String row, String column) {
        for (FilledRow each : table(form).rows(row)) {
            int at = each.column(column);
            if (at >= 0) {
                return value(each, at);
            }
        }
        return Amount.ZERO;
    }

    /** A cell of a row. */
    Traced value(FilledRow row, int column) {
        Traced number = row.number(column);
        if (number == null) {
            TableForm.Column made = row.part().columns().get(column);
            String name = row.name(column);
            begin(row.busy(column), name, made.place());
            effort.deeper(made.place());
            underway.add(name);
            number = stored(name, derived(row, made, name));
            underway.remove(underway.size() - 1);
            effort.back();
            row.number(column, number);
        }
        return number;
    }

    private Traced derived(FilledRow row, TableForm.Column made, String name) {
        try {
            return made.term().value(new Spot(this, row.row(), made.name()));
        } catch (Numbers.Unlike e) {
            throw new InputRejected(Problem.error("M0805", made.place(), "“" + name + "”把金额和个数相加减", "金额、个数各算各的"));
        }
    }

    private void begin(boolean first, String name, Place place) {
        if (!first) {
            List<String> circle = underway.subList(Math.max(0, underway.indexOf(name)), underway.size());
            String way = circle(circle, name);
            throw new InputRejected(
                    Problem.error("M0804", place, "“" + name + "”要由它自己算出，成了循环：" + way, "请把其中一格改成填报项的算式，如 合计(支出.此行)"));
        }
    }

    private Traced stored(String name, Traced derived) {
        if (derived == Terms.NO_CELL) {
            return derived;
        }
        made.add(name);
        return derived instanceof Exact count ? count.named(name) : publications.amount(name, (Amount) derived);
    }

    /** The sum of the leaves that a term's paths mean in a cell. */
    Traced leaves(SumOfLeaves term, Spot spot) {
        LeavesByRow found = term.isOfOneRow()
                ? byRow(term, spot)
                : byRow.computeIfAbsent(term, t -> new HashMap<>())
                        .computeIfAbsent(spot.column(), column -> byRow(term, spot));
        return found.sum(spot.row(), effort);
    }

    /** The sum of some cells; of the same ones it is made once. */
    Traced cells(SumOfCells term, Spot spot) {
        Map<String, Traced> known = sumsOfCells.computeIfAbsent(term, t -> new HashMap<>());
        String meant = term.meant(spot);
        Traced sum = known.get(meant);
        if (sum == null) {
            sum = term.sum(spot);
            known.put(meant, sum);
        }
        return sum;
    }

    Traced plus(Traced first, Traced second) {
        return Numbers.plus(first, second, effort);
    }

    Traced minus(Traced first, Traced second) {
        effort.sum();
        return Numbers.minus(first, second);
    }

    private LeavesByRow byRow(SumOfLeaves term, Spot spot) {
        term.paths().forEach(path -> effort.look(leaves.in(path.head()).size()));
        return LeavesByRow.of(term.paths(), leaves, spot);
    }

    /** Whether any leaf a path means is not zero. */
    boolean hasAny(Path path, Spot spot) {
        effort.look(leaves.in(path.head()).size());
        for (Leaf leaf : leaves.in(path.head())) {
            if (leaf.number().number().signum() != 0 && LeavesByRow.matches(path, leaf, spot)) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything was typed at or below a path. */
    boolean isTyped(Path path, Spot spot) {
        effort.look(leaves.in(path.head()).size());
        boolean number = leaves.in(path.head()).stream()
                .anyMatch(leaf -> leaf.number().origin() instanceof Origin.Typed typed
                        && typed.path().startsWith(path.head())
                        && LeavesByRow.matches(path, leaf, spot));
        return number || LeavesByRow.isWritten(path, leaves, spot);
    }

    List<String> texts(String path) {
        return leaves.texts(path);
    }

    boolean hasData(TableForm form) {
        FilledTable table = table(form);
        for (FilledRow row : table.rows()) {
            for (int i = 0; i < row.part().columns().size(); i++) {
                value(row, i);
            }
        }
        return table.rows().stream().anyMatch(Ledger::hasData);
    }

    /** The second parts of the leaves a path means. */
    Collection<String> names(Path path, Spot spot, boolean withoutZeros) {
        Set<String> names = new LinkedHashSet<>();
        effort.look(leaves.in(path.head()).size());
        for (Leaf leaf : leaves.in(path.head())) {
            boolean counts = !withoutZeros || leaf.number().number().signum() != 0;
            if (counts && leaf.path().size() > codeAt(path) && LeavesByRow.matches(path, leaf, spot)) {
                names.add(leaf.path().get(codeAt(path)));
            }
        }
        return names;
    }

    /** Where a path has {@code *}, else behind its end. */
    private static int codeAt(Path path) {
        for (int i = 1; i < path.segments().size(); i++) {
            if (path.segments().get(i) instanceof Segment.Any) {
                return i;
            }
        }
        return path.segments().size();
    }

    /** The things of a group of leaves. */
    Set<String> names(String group) {
        return leaves.names(group);
    }

    /** Whether an explained code has no money of 一般公共预算. */
    boolean isOfOtherBudget(String code) {
        return leaves.isOfOtherBudget(code);
    }

    /** What people call a thing of a group. */
    String called(String group, String name) {
        return leaves.called(group, name);
    }

    /** Every cell of every table. */
    Ledger ledger(List<TableForm> forms) {
        List<FilledTable> filled = forms.stream().map(this::table).toList();
        for (FilledTable table : filled) {
            for (FilledRow row : table.rows()) {
                for (int i = 0; i < row.part().columns().size(); i++) {
                    value(row, i);
                }
            }
        }
        return Ledger.of(this, forms, filled, made);
    }
}
