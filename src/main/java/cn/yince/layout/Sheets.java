package cn.yince.layout;

import cn.yince.compute.ledger.Ledger;
import cn.yince.pack.Pack;
import cn.yince.pack.SettingWords;
import cn.yince.pack.Settings.TableLabels;
import cn.yince.unit.Unit;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Exact;
import cn.yince.unit.amount.Traced;
import cn.yince.unit.codes.CodeBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * Fills the forms of a pack ({@code 公开表/*.tsv}) with the ledger's cells. In a form, {@code =名称} is a cell of the same
 * table, a row with marks is repeated (see {@link Marks} and {@link OtherCodes}; there {@code =} alone is the cell of a
 * table of one column), a column {@code 科目N} holds an economic code and becomes {@code 代码N}, {@code 名称N} and
 * {@code 决算数N} ({@code 309=——} prints —— in place of the amount; a name in place of a code is that row of the table).
 */
public final class Sheets {
    private static final Pattern ECONOMIC = Pattern.compile("科目\\d+");

    private final Pack pack;
    private final Ledger ledger;
    private final CodeBook codes;
    private final Formats formats;
    private final Marks marks;
    private final OtherCodes others;

    private final BiFunction<Traced, String, String> marking;
    private final boolean namesAll;

    private Sheets(
            Pack pack, Ledger ledger, CodeBook codes, BiFunction<Traced, String, String> marking, boolean namesAll) {
        this.marking = marking;
        this.namesAll = namesAll;
        this.pack = pack;
        this.ledger = ledger;
        this.codes = codes;
        this.formats = new Formats(pack.settings().numbers());
        this.marks = new Marks(ledger, codes);
        this.others = new OtherCodes(ledger, codes);
    }

    /** All tables of the pack in their order. */
    public static List<Sheet> fill(Pack pack, Unit unit, Ledger ledger) {
        return fill(pack, unit, ledger, (number, printed) -> printed);
    }

    /** The same, each printed number passed through {@code marking}. */
    public static List<Sheet> fill(Pack pack, Unit unit, Ledger ledger, BiFunction<Traced, String, String> marking) {
        return fill(pack, unit, new Sheets(pack, ledger, pack.codes().with(unit), marking, false));
    }

    /** The same; a cell that nothing was counted for is a zero with the name of the cell. */
    public static List<Sheet> fillNaming(
            Pack pack, Unit unit, Ledger ledger, BiFunction<Traced, String, String> marking) {
        return fill(pack, unit, new Sheets(pack, ledger, pack.codes().with(unit), marking, true));
    }

    private static List<Sheet> fill(Pack pack, Unit unit, Sheets sheets) {
        return pack.settings().tables().stream()
                .map(labels -> sheets.fill(labels, unit))
                .toList();
    }

    private Sheet fill(TableLabels labels, Unit unit) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<Map<String, String>> form = pack.rowsOf(labels);
        List<Integer> pageEnds = new ArrayList<>();
        for (int i = 0; i < form.size(); i++) {
            Map<String, String> row = form.get(i);
            if (labels.pageEnds().contains(i)) {
                pageEnds.add(rows.size());
            }
            if (OtherCodes.in(row)) {
                others.rows(labels.name(), row, form).forEach(other -> rows.add(fixedRow(labels.name(), other)));
            } else if (Marks.in(row)) {
                rows.addAll(repeated(labels.name(), row));
            } else {
                rows.add(fixedRow(labels.name(), row));
            }
        }
        return new Sheet(labels.name(), texts(labels, unit), rows, List.copyOf(pageEnds));
    }

    private Map<String, String> texts(TableLabels labels, Unit unit) {
        SettingWords words = SettingWords.of(unit);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("标题", words.fill(labels.title()));
        texts.put("表号", labels.name());
        texts.put("名称标签", labels.nameLabel());
        texts.put("单位名称", unit.identity().name());
        texts.put("年度", unit.year() + "年度");
        texts.put("年份", String.valueOf(unit.year()));
        texts.put("金额单位标签", labels.unitLabel());
        texts.put("金额单位", labels.money().unit());
        texts.put("注", words.fill(labels.note()));
        texts.put("说明", ledger.hasData(labels.name()) ? "" : words.fill(labels.emptyNote()));
        pack.settings().totals(labels).forEach(total -> texts.put(total, printed(labels.name(), total)));
        return texts;
    }

    private List<Map<String, String>> repeated(String table, Map<String, String> pattern) {
        return marks.rows(
                table,
                pattern,
                (row, cell) -> cell.startsWith("=")
                        ? printed(table, cell.length() > 1 ? row + "." + cell.substring(1) : row)
                        : cell);
    }

    private Map<String, String> fixedRow(String table, Map<String, String> pattern) {
        Map<String, String> cells = new LinkedHashMap<>();
        pattern.forEach((column, cell) -> {
            if (isEconomic(column)) {
                economic(table, numberOf(column), cell, cells);
            } else {
                cells.put(column, cell.startsWith("=") ? printed(table, cell.substring(1)) : cell);
            }
        });
        return cells;
    }

    /** Whether a column of a form holds economic codes. */
    static boolean isEconomic(String column) {
        return ECONOMIC.matcher(column).matches();
    }

    /** Which of these columns it is. */
    static String numberOf(String column) {
        return column.substring(2);
    }

    /** A name in the place of a code is a row of the table without one, e.g. 人员经费合计. */
    private void economic(String table, String number, String cell, Map<String, String> cells) {
        String[] rowAndText = cell.split("=", 2);
        String row = rowAndText[0];
        boolean isCode = isCode(row);
        boolean fixed = rowAndText.length == 2;
        cells.put("代码" + number, isCode ? row : "");
        cells.put("名称" + number, isCode ? codes.economic(row) : row);
        cells.put("决算数" + number, fixed ? rowAndText[1] : row.isEmpty() ? "" : printed(table, row));
    }

    /** Whether what stands in a column of economic codes is one. */
    static boolean isCode(String row) {
        return !row.isEmpty() && Character.isDigit(row.charAt(0));
    }

    private String printed(String table, String cell) {
        String name = table + "." + cell;
        Exact count = ledger.counts().get(name);
        if (count != null) {
            return marking.apply(
                    count, formats.table(count.count(), pack.settings().money(table)));
        }
        Amount found = ledger.amount(name);
        Amount amount = namesAll && found == Amount.ZERO ? found.named(name) : found;
        return hasNoCell(table, cell)
                ? ""
                : marking.apply(amount, formats.table(amount, pack.settings().money(table)));
    }

    /** A column that only some rows of the table have is blank in the others. */
    private boolean hasNoCell(String table, String cell) {
        int dot = cell.lastIndexOf('.');
        return dot > 0 && ledger.hasNoCell(table, cell.substring(0, dot), cell.substring(dot + 1));
    }
}
