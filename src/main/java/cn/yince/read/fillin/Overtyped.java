package cn.yince.read.fillin;

import cn.yince.problem.Problem;
import cn.yince.read.sheet.Cell;
import cn.yince.read.yaml.KeyText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Tells of sums that were typed over the formulas of a workbook and are not what the formulas come to. */
final class Overtyped {
    private static final int LONGEST = 30;
    private static final int CENTS = 2;

    /** A total of the whole table; 小计 is one of a part of it. */
    private static final List<String> WHOLE = List.of("合计", "总计");

    private static final String ROW = "小计、合计这一行填的数不读入，印的是相加的数；请改正各行的数，再清空这一格；本来是一个科目、一个项目的，请把它的编码、名称填回来";

    private final Page page;
    private final Block.Table table;
    private final Headings headings;
    private final List<Integer> rows;
    private final Set<Integer> totals;

    /** Of the rows of a table before one. */
    Overtyped(Page page, Block.Table table, Headings headings, int to) {
        this.page = page;
        this.table = table;
        this.headings = headings;
        this.rows = page.rows(headings.row(), to);
        this.totals = table.rows() instanceof Rows.Fixed
                ? Set.of()
                : rows.stream().filter(row -> CellText.isTotal(label(row))).collect(Collectors.toSet());
    }

    void tell() {
        if (table.rows() instanceof Rows.Fixed fixed) {
            fixed(fixed);
        }
        for (int row : rows) {
            if (!isTotal(row)) {
                table.columns().forEach(column -> sum(column, row));
            }
        }
        if (!totals.isEmpty()) {
            table.columns().forEach(this::totals);
        }
    }

    /** Whether a table has a row for its totals. */
    static boolean hasTotal(Block.Table table) {
        return table.rows() instanceof Rows.Coded coded && coded.total()
                || table.rows() instanceof Rows.Named named && named.total();
    }

    /** A total that a form shows. */
    static void tell(Page page, Block.Total total, Cell shown, Map<String, Cell> beside) {
        BigDecimal sum = total.parts().stream()
                .flatMap(part -> Optional.ofNullable(beside.get(part)).stream())
                .flatMap(cell -> number(cell).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        compare(page, total.label(), Optional.of(shown), sum, "各项");
    }

    /** The sum of columns of a row. */
    private void sum(Column column, int row) {
        if (column.content() instanceof Column.Sum sum) {
            compare(page, column.label(), cell(row, column), across(sum, row), "同一行各栏");
        }
    }

    private BigDecimal across(Column.Sum sum, int row) {
        return table.columns().stream()
                .filter(part ->
                        isMoney(part) && (sum.group().isEmpty() || part.group().equals(sum.group())))
                .flatMap(part -> cell(row, part).flatMap(Overtyped::number).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Totals of a column: of all rows, or for 小计 of those above or below it, as people place it. */
    private void totals(Column column) {
        if (!isMoney(column) && !(column.content() instanceof Column.Sum)) {
            return;
        }
        RunningSum sums = new RunningSum(rows, this::isTotal, row -> value(row, column));
        for (int at = 0; at < rows.size(); at++) {
            Optional<Cell> typed = isTotal(rows.get(at)) ? cell(rows.get(at), column) : Optional.empty();
            if (typed.isPresent()) {
                String what = label(rows.get(at)) + "的“" + column.label() + "”";
                boolean whole = WHOLE.contains(label(rows.get(at)));
                Optional<BigDecimal> said = number(typed.get());
                BigDecimal sum = whole
                        ? sums.all()
                        : said.flatMap(sums.parts(at)::same)
                                .orElse(sums.parts(at).above());
                compare(page, what, typed, sum, whole ? "各行" : "上面各行", ROW);
            }
        }
    }

    /** What a row adds to a column. */
    private BigDecimal value(int row, Column column) {
        return column.content() instanceof Column.Sum across
                ? across(across, row)
                : cell(row, column).flatMap(Overtyped::number).orElse(BigDecimal.ZERO);
    }

    static boolean isSame(BigDecimal said, BigDecimal sum) {
        int scale = Math.max(CENTS, said.scale());
        return said.subtract(sum).setScale(scale, RoundingMode.HALF_UP).signum() == 0;
    }

    /** Rows that add up other rows. */
    private void fixed(Rows.Fixed fixed) {
        Map<String, Integer> rowOf = new HashMap<>();
        Map<String, Rows.Label> labels = new HashMap<>();
        fixed.labels().forEach(label -> labels.put(label.text(), label));
        for (int row : rows) {
            Rows.Label.of(fixed.labels(), label(row)).ifPresent(label -> rowOf.putIfAbsent(label.text(), row));
        }
        for (Rows.Label label : fixed.labels()) {
            Integer row = rowOf.get(label.text());
            for (Column column : row == null || label.parts().isEmpty() ? List.<Column>of() : table.columns()) {
                if (column.content() instanceof Column.PerRow values
                        && !values.byLabel().containsKey(label.text())) {
                    BigDecimal sum = below(label, column, values, rowOf, labels);
                    compare(page, label.text() + "的“" + column.label() + "”", cell(row, column), sum, "下面各行");
                }
            }
        }
    }

    private BigDecimal below(
            Rows.Label label,
            Column column,
            Column.PerRow values,
            Map<String, Integer> rowOf,
            Map<String, Rows.Label> labels) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String part : label.parts()) {
            Integer row = rowOf.get(part);
            Rows.Label inner = labels.get(part);
            if (row != null && values.byLabel().containsKey(part)) {
                sum = sum.add(cell(row, column).flatMap(Overtyped::number).orElse(BigDecimal.ZERO));
            } else if (inner != null && !inner.parts().isEmpty()) {
                sum = sum.add(below(inner, column, values, rowOf, labels));
            }
        }
        return sum;
    }

    private boolean isTotal(int row) {
        return totals.contains(row);
    }

    private String label(int row) {
        return table.keyColumn()
                .flatMap(key -> cell(row, key))
                .map(cell -> CellText.label(cell.text()))
                .orElse("");
    }

    private Optional<Cell> cell(int row, Column column) {
        return Optional.ofNullable(headings.columns().get(column))
                .map(at -> page.row(row).get(at));
    }

    private static boolean isMoney(Column column) {
        return column.content() instanceof Column.Values values
                && values.entry().isMoney();
    }

    private static void compare(Page page, String what, Optional<Cell> shown, BigDecimal sum, String of) {
        compare(page, what, shown, sum, of, "这一格由公式算，填的数不读入，印的是相加的数；请改正各项的数，再清空这一格或恢复公式");
    }

    private static void compare(
            Page page, String what, Optional<Cell> shown, BigDecimal sum, String of, String advice) {
        Optional<Cell> typed = shown.filter(Predicate.not(Cell::formula));
        Optional<BigDecimal> number = typed.flatMap(Overtyped::number);
        if (number.isEmpty()) {
            return;
        }
        page.understand(typed.get());
        BigDecimal said = number.get();
        if (!isSame(said, sum)) {
            page.problems()
                    .add(Problem.hint(
                            "Y0610",
                            typed.get().place(),
                            what + "填了 " + plain(said) + "，按" + of + "相加是 " + plain(sum) + "，相差 "
                                    + plain(said.subtract(sum)),
                            advice));
        }
    }

    private static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.setScale(Math.max(CENTS, bare.scale())).toPlainString();
    }

    /** What a cell holds as a number, as a clerk may type it. */
    private static Optional<BigDecimal> number(Cell cell) {
        if (cell.number() != null && cell.kind() == Cell.Kind.NUMBER) {
            return Optional.of(cell.number());
        }
        String text = KeyText.halfWidth(CellText.of(cell)).replaceAll("[,，\\s]", "");
        boolean plain = cell.kind() == Cell.Kind.TEXT && text.length() <= LONGEST && text.matches("-?\\d+(\\.\\d+)?");
        return plain ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
