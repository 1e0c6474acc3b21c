package cn.yince.compute.ledger;

import cn.yince.unit.amount.Address;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Exact;
import cn.yince.unit.amount.Traced;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every cell of the tables, by the names the pack gives them. Immutable. */
public final class Ledger {
    private final Map<String, Amount> amounts = new LinkedHashMap<>();
    private final Map<String, Exact> counts = new LinkedHashMap<>();
    private final Map<String, FilledTable> tables = new LinkedHashMap<>();
    private final Map<String, String> shown = new HashMap<>();

    private final Sums sums;
    private final List<String> made;

    private List<TableForm> forms = List.of();
    private Ledger bare;

    private Ledger(Sums sums, List<String> made) {
        this.sums = sums;
        this.made = List.copyOf(made);
    }

    /**
     * The same cells where nothing was published; summed when it is first asked for, as far as they are not already.
     */
    Ledger bare() {
        if (bare == null) {
            bare = sums == null || sums.bare() == sums ? this : sums.bare().ledger(forms);
        }
        return bare;
    }

    /** Of cells that no table was summed for. */
    static Ledger of(Map<String, Amount> cells) {
        Ledger ledger = new Ledger(null, List.copyOf(cells.keySet()));
        ledger.amounts.putAll(cells);
        return ledger;
    }

    /** The cells of tables whose numbers are all made, in the order {@code made}. */
    static Ledger of(Sums sums, List<TableForm> forms, List<FilledTable> filled, List<String> made) {
        Ledger ledger = new Ledger(sums, made);
        ledger.forms = forms;
        for (int i = 0; i < forms.size(); i++) {
            ledger.tables.put(forms.get(i).name(), filled.get(i));
            ledger.shown.put(forms.get(i).form(), forms.get(i).name());
            for (FilledRow row : filled.get(i).rows()) {
                for (int column = 0; column < row.part().columns().size(); column++) {
                    ledger.put(row.name(column), row.number(column));
                }
            }
        }
        return ledger;
    }

    private void put(String name, Traced number) {
        if (number instanceof Exact count) {
            counts.put(name, count);
        } else if (number != Terms.NO_CELL) {
            amounts.put(name, (Amount) number);
        }
    }

    /** 万元 by the names of the cells, e.g. {@code 支出决算表.201.项目支出}, in the order of the tables. */
    public Map<String, Amount> amounts() {
        return Collections.unmodifiableMap(amounts);
    }

    /** The names of all cells, each after those that it was made of. */
    public List<String> inOrderOfMaking() {
        return made;
    }

    /** Vehicles, equipment and the like by the names of the cells. */
    public Map<String, Exact> counts() {
        return Collections.unmodifiableMap(counts);
    }

    /** A cell in 万元, by the pack's name of its table or by the table's everywhere; zero where there is none. */
    public Amount amount(String name) {
        Amount amount = amounts.get(name);
        return amount == null ? amounts.getOrDefault(shown(name), Amount.ZERO) : amount;
    }

    /** A cell or table by the pack's name, whichever it is called by. */
    public String shown(String name) {
        int end = name.indexOf('.');
        String table = end < 0 ? name : name.substring(0, end);
        return shown.getOrDefault(table, table) + name.substring(table.length());
    }

    /** The name everywhere of a table that the pack calls so; as it is when there is none. */
    public String form(String table) {
        return shown.entrySet().stream()
                .filter(entry -> entry.getValue().equals(table))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(table);
    }

    /** Whether the pack has a table, or one of its tables builds on it. */
    public boolean has(String table) {
        return tables.containsKey(shown(table));
    }

    /** A count; zero where there is none. */
    public Exact count(String name) {
        Exact count = counts.get(name);
        return count == null ? counts.getOrDefault(shown(name), Exact.ZERO) : count;
    }

    /** A cell of a table of more than one column. */
    public Amount amount(String table, String row, String column) {
        return amount(table + "." + row + "." + column);
    }

    /** The codes of a table's rows, 类, 款 and 项, in code order; {@code 合计} is not among them, nor 收入科目. */
    public List<String> codes(String table) {
        return named(table, row -> row.isCode() && row.kind() != Row.Kind.INCOME);
    }

    /** The 收入科目 of a table, in code order. */
    public List<String> incomeCodes(String table) {
        return named(table, row -> row.kind() == Row.Kind.INCOME);
    }

    /** The rows of a table that are economic items, in the order they print. */
    public List<String> economicCodes(String table) {
        return named(table, row -> row.kind() == Row.Kind.ECONOMIC);
    }

    /** Whether all rows of a table but 合计 are functional codes, so that it has a row for every code with data. */
    public boolean isByCode(String table) {
        return rowsOf(table)
                .map(FilledRow::part)
                .flatMap(part -> part.rows().stream())
                .noneMatch(source -> !source.isTotal()
                        && !(source instanceof RowSource.Codes codes
                                && codes.kind() == Row.Kind.FUNCTIONAL
                                && codes.items()));
    }

    private List<String> named(String table, java.util.function.Predicate<Row> wanted) {
        return rowsOf(table)
                .map(FilledRow::row)
                .filter(wanted)
                .map(Row::name)
                .distinct()
                .toList();
    }

    /** The names of a table's rows in print order; of a table with two halves, those of the last one. */
    public List<String> rows(String table) {
        String side = rowsOf(table).reduce("", (last, row) -> row.part().side(), (a, b) -> b);
        return rowsOf(table)
                .filter(row -> row.part().side().equals(side))
                .map(row -> row.row().name())
                .distinct()
                .toList();
    }

    private Stream<FilledRow> rowsOf(String table) {
        FilledTable filled = tables.get(shown(table));
        return filled == null ? Stream.of() : filled.rows().stream();
    }

    /** Whether a row of a table has any figure other than zero. */
    public boolean hasData(String table, String row) {
        return rowsOf(table).filter(each -> each.row().name().equals(row)).anyMatch(Ledger::hasData);
    }

    /** Whether a table has a row of a name, but no cell in one of the columns that other rows have. */
    public boolean hasNoCell(String table, String row, String column) {
        boolean hasCell = amounts.containsKey(table + "." + row + "." + column)
                || counts.containsKey(table + "." + row + "." + column);
        return !hasCell && rowsOf(table).anyMatch(each -> each.row().name().equals(row));
    }

    /**
     * The columns of a row that together consist of the very leaves of one of them and overlap nowhere; none when there
     * are no such.
     *
     * @param cell one of money, by the pack's name
     */
    public List<String> columnsIn(Address cell) {
        return rowsOf(cell.head())
                .filter(row -> row.row().name().equals(cell.parts().get(1))
                        && row.column(cell.parts().get(2)) >= 0)
                .findFirst()
                .map(row -> PartsOfCell.columns(row, row.column(cell.parts().get(2))))
                .orElse(List.of());
    }

    /** Whether an address is that of a code that was not typed, in a table of codes: a blank cell, which is zero. */
    public boolean isBlank(Address cell) {
        boolean code = cell.parts().size() > 1 && cell.parts().get(1).matches("\\d{3,7}\\D*");
        return code && tables.containsKey(cell.head());
    }

    /** Whether a table has any figure other than zero. */
    public boolean hasData(String table) {
        return rowsOf(table).anyMatch(Ledger::hasData);
    }

    /** Whether a path into the unit file leads to the 年初预算 of a code that has no money of 一般公共预算. */
    public boolean isOfOtherBudget(String path) {
        return sums != null
                && Explanations.budgeted(path).filter(sums::isOfOtherBudget).isPresent();
    }

    /** Where the cells came from, for figures made of them. */
    Sums sums() {
        return sums;
    }

    static boolean hasData(FilledRow row) {
        for (int column = 0; column < row.part().columns().size(); column++) {
            Traced number = row.number(column);
            boolean printsZero = number instanceof Amount amount
                    ? amount.isZero()
                    : number.number().signum() == 0;
            if (!printsZero) {
                return true;
            }
        }
        return false;
    }
}
