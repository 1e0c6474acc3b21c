package cn.yince;

import cn.yince.layout.FigureMarks;
import cn.yince.layout.Formats;
import cn.yince.layout.Sheet;
import cn.yince.layout.Sheets;
import cn.yince.pack.Pack;
import cn.yince.pack.Settings.TableLabels;
import cn.yince.pack.TableMoney;
import cn.yince.unit.amount.Origin;
import cn.yince.unit.amount.Traced;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The numbers in the tables of two booklets, by what the newer one calls its cells and as it prints them: a table that
 * was called otherwise is known by its meaning.
 */
final class TableNumbers {
    private final Pack pack;
    private final Formats formats;
    private final FigureMarks marks = new FigureMarks();
    private final Map<String, String> olds = new LinkedHashMap<>();
    private final Map<String, String> news = new LinkedHashMap<>();
    private final Map<String, Sheet> marked = new LinkedHashMap<>();

    TableNumbers(Computed before, Pack pack, Computed after) {
        this.pack = pack;
        this.formats = new Formats(pack.settings().numbers());
        Sheets.fillNaming(pack, after.unit(), after.summed().ledger(), this::note)
                .forEach(sheet -> marked.put(sheet.name(), sheet));
        read(before);
    }

    private String note(Traced number, String printed) {
        if (number.origin() instanceof Origin.Named named) {
            news.put(named.name(), printed);
        }
        return marks.markPlace(number, printed);
    }

    /** What the older booklet has of the columns that the newer one prints. */
    private void read(Computed before) {
        Map<String, String> byMeaning = pack.settings().tables().stream()
                .collect(Collectors.toMap(TableLabels::form, TableLabels::name, (one, other) -> one));
        Map<String, String> tables = new LinkedHashMap<>();
        before.settings()
                .tables()
                .forEach(table -> Optional.ofNullable(byMeaning.get(table.form()))
                        .ifPresent(now -> tables.put(table.name(), now)));
        Set<String> columns = news.keySet().stream().map(TableNumbers::column).collect(Collectors.toSet());
        before.summed()
                .ledger()
                .amounts()
                .forEach((cell, amount) -> called(cell, tables, columns)
                        .ifPresent(name -> olds.put(name, formats.table(amount, money(name)))));
        before.summed()
                .ledger()
                .counts()
                .forEach((cell, count) -> called(cell, tables, columns)
                        .ifPresent(name -> olds.put(name, formats.table(count.count(), money(name)))));
    }

    private static Optional<String> called(String cell, Map<String, String> tables, Set<String> columns) {
        return Optional.ofNullable(tables.get(table(cell)))
                .map(table -> table + cell.substring(table(cell).length()))
                .filter(name -> columns.contains(column(name)));
    }

    private TableMoney money(String cell) {
        return pack.settings().money(table(cell));
    }

    /** The table of a cell. */
    static String table(String cell) {
        int dot = cell.indexOf('.');
        return dot < 0 ? cell : cell.substring(0, dot);
    }

    private static String column(String cell) {
        return table(cell) + cell.substring(cell.lastIndexOf('.'));
    }

    /**
     * The cells that are not as they were, those of the newer booklet first; a number of zero is no other than none.
     */
    List<String> changed() {
        Set<String> all = new LinkedHashSet<>(news.keySet());
        all.addAll(olds.keySet());
        return all.stream().filter(this::differs).toList();
    }

    private boolean differs(String cell) {
        String zero = money(cell).zero();
        return !olds.getOrDefault(cell, zero).equals(news.getOrDefault(cell, zero));
    }

    /** As it would print now. */
    Optional<String> old(String cell) {
        return Optional.ofNullable(olds.get(cell));
    }

    /** As it prints. */
    Optional<String> now(String cell) {
        return Optional.ofNullable(news.get(cell));
    }

    /** A table with marks around its numbers. */
    Sheet marked(String table) {
        return marked.get(table);
    }

    /** The cells whose numbers stand in a text of a table, by its marks. */
    List<String> in(String text) {
        return marks.spans(text).stream().map(span -> span.number().name()).toList();
    }

    /** A text of a table without marks. */
    String bare(String text) {
        return marks.strip(text);
    }

    /** What a text of a table was, by its marks; nothing when no number in it differs. */
    Optional<String> was(String text) {
        if (in(text).stream().noneMatch(this::differs)) {
            return Optional.empty();
        }
        return Optional.of(marks.replace(text, number -> olds.getOrDefault(number.name(), "")));
    }
}
