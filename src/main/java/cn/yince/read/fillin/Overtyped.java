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
import java.util.function.Predicate;

/** Tells of sums that were typed over the formulas of a workbook and are not what the formulas come to. */
final class Overtyped {
    private static final int LONGEST = 30;
    private static final int CENTS = 2;

    /** A total of the whole table; 小计 is one of a part of it. */
    private static final List<String> WHOLE = List.of("合计", "总计");

    private final Page page;
    private final Block.Table table;
    private final Headings headings;
    private final List<Integer> rows;

    /** Of the rows of a table before one. */
    Overtyped(Page page, Block.Table table, Headings headings, int to) {
        this.page = page;
        this.table = table;
        this.headings = headings;
        this.rows = page.rows(headings.row(), to);
    }

    void tell() {
        if (table.rows() instanceof Rows.Fixed fixed) {
            fixed(fixed);
        }
        boolean total = table.rows() instanceof Rows.Coded coded && coded.total()
                || table.rows() instanceof Rows.Named named && named.total();
        for (int row : rows) {
            if (!isTotal(row)) {
                table.columns().forEach(column -> sum(column, row));
            } else if (total && WHOLE.contains(label(row))) {
                table.columns().forEach(column -> total(column, row));
            }
        }
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

    /** The sum of a column. */
    private void total(Column column, int row) {
        if (!isMoney(column) && !(column.content() instanceof Column.Sum)) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int each : rows) {
            if (!isTotal(each)) {
                sum = sum.add(
                        column.content() instanceof Column.Sum across
                                ? across(across, each)
                                : cell(each, column).flatMap(Overtyped::number).orElse(BigDecimal.ZERO));
            }
        }
        compare(page, label(row) + "的“" + column.label() + "”", cell(row, column), sum, "各行");
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
        return !(table.rows() instanceof Rows.Fixed) && CellText.isTotal(label(row));
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
        Optional<Cell> typed = shown.filter(Predicate.not(Cell::formula));
        Optional<BigDecimal> number = typed.flatMap(Overtyped::number);
        if (number.isEmpty()) {
            return;
        }
        page.understand(typed.get());
        BigDecimal said = number.get();
        int scale = Math.max(CENTS, said.scale());
        BigDecimal difference = said.subtract(sum).setScale(scale, RoundingMode.HALF_UP);
        if (difference.signum() != 0) {
            page.problems()
                    .add(Problem.hint(
                            "Y0610",
                            typed.get().place(),
                            what + "填了 " + plain(said) + "，按" + of + "相加是 " + plain(sum) + "，相差 "
                                    + plain(said.subtract(sum)),
                            "这一格由公式算，填的数不读入，印的是相加的数；请改正各项的数，再清空这一格或恢复公式"));
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
