package cn.yince.read.published;

import cn.yince.problem.Problem;
import cn.yince.read.sheet.Cell;
import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers of a table that no part of its head leads to: told, so that none is left out in silence. */
final class Overlooked {
    private static final BigDecimal MOST_ORDINAL = BigDecimal.valueOf(99);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final String ADVICE = "请核对栏名和表头，改成公开表的写法再导入；或把这些数填在单位文件里";

    private final Block block;
    private final Head head;
    private final PrintedCells cells;

    Overlooked(Block block, Head head, PrintedCells cells) {
        this.block = block;
        this.head = head;
        this.cells = cells;
    }

    void tell() {
        if (block.table().software()) {
            return;
        }
        numbers(block.rows().headMap(head.firstBodyRow(), false))
                .findFirst()
                .ifPresent(cell -> cells.problem(Problem.hint(
                        "Y0508",
                        cell.place(),
                        block.table().shown() + " 的“" + cell.shown().strip() + "”在认出的表头上面，这一部分的数没有采用",
                        ADVICE)));
        if (!head.layout().isCoded()) {
            IntStream.range(0, head.layout().panels().size())
                    .filter(part -> head.spans().stream().noneMatch(span -> span.number() == part))
                    .findFirst()
                    .ifPresent(this::withoutNumbers);
        }
    }

    private void withoutNumbers(int part) {
        Optional<Cell> stray = numbers(block.rows().tailMap(head.firstBodyRow(), true))
                .filter(cell -> head.isBeside(cell.column()))
                .findFirst();
        String over = stray.map(cell -> head.over(cell.column())).orElse("");
        String rows = head.layout().panel(part).rows().stream()
                .limit(1)
                .map(row -> "（“" + row.name() + "”等行）")
                .findFirst()
                .orElse("");
        cells.problem(Problem.hint(
                "Y0508",
                stray.map(Cell::place).orElse(block.place()),
                "%s 的第 %d 部分%s没有认出填数的栏%s，它的数没有采用"
                        .formatted(
                                block.table().shown(), part + 1, rows, over.isEmpty() ? "" : "，这一栏的表头是“" + over + "”"),
                ADVICE));
    }

    /** Amounts, and no numbers of rows or columns and no years. */
    private static Stream<Cell> numbers(NavigableMap<Integer, NavigableMap<Integer, Cell>> rows) {
        return rows.values().stream()
                .flatMap(row -> row.values().stream())
                .filter(cell -> Words.number(cell)
                        .filter(number -> number.stripTrailingZeros().scale() > 0
                                || number.abs().compareTo(MOST_ORDINAL) > 0)
                        .filter(number -> number.compareTo(FIRST_YEAR) < 0 || number.compareTo(LAST_YEAR) > 0)
                        .isPresent());
    }
}
