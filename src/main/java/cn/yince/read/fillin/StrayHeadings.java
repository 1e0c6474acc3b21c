package cn.yince.read.fillin;

import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.read.sheet.Cell;
import cn.yince.unit.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells of columns that are not read since their heading was changed, moved away or written twice. */
final class StrayHeadings {
    private static final String CODE = "Y0612";
    private static final int LONGEST = 40;
    private final Page page;
    private final Block.Table table;
    private final Headings headings;
    private final List<Integer> rows;
    private final List<String> missing;

    /** Of a table whose rows before one have been read. */
    StrayHeadings(Page page, Block.Table table, Headings headings, int to) {
        this.page = page;
        this.table = table;
        this.headings = headings;
        this.rows = page.rows(headings.row(), to);
        this.missing = table.columns().stream()
                .filter(column ->
                        !headings.columns().containsKey(column) && !(column.content() instanceof Column.Which))
                .map(Column::label)
                .distinct()
                .toList();
    }

    void tell() {
        Collection<Integer> known = headings.columns().values();
        for (Cell heading : List.copyOf(page.row(headings.row()).values())) {
            if (heading.kind() == Cell.Kind.TEXT && !known.contains(heading.column())) {
                heading(heading);
            }
        }
        int first = known.stream().min(Integer::compare).orElse(0);
        int last = known.stream().max(Integer::compare).orElse(0);
        for (int at = first; at <= last; at++) {
            if (!known.contains(at) && page.standing(headings.row(), at).isEmpty()) {
                nameless(at);
            }
        }
    }

    /** Tells of a table between two rows of which hardly a heading is known, so that nothing of it is read. */
    static void lost(Page page, Block.Table table, int from, int to) {
        List<String> labels =
                table.columns().stream().map(Column::label).distinct().toList();
        for (int row : page.rows(from, to)) {
            Optional<Cell> like = page.row(row).values().stream()
                    .filter(cell -> cell.kind() == Cell.Kind.TEXT && cell.text().length() <= LONGEST)
                    .filter(cell ->
                            Nearest.to(CellText.label(cell.text()), labels).isPresent())
                    .findFirst();
            List<Cell> below = like.isEmpty()
                    ? List.of()
                    : page.rows(row, to).stream()
                            .flatMap(each -> page.row(each).values().stream())
                            .filter(cell -> !cell.formula() && !page.isUnderstood(cell))
                            .toList();
            if (!below.isEmpty()) {
                page.error(
                        CODE,
                        like.get().place(),
                        "这张表的栏名认不出，下面填的 " + below.size() + " 格没有读入",
                        "栏名应为" + quoted(labels) + "，请改回原来的栏名");
                below.forEach(page::understand);
                page.row(row).values().forEach(page::understand);
                return;
            }
        }
    }

    private void heading(Cell heading) {
        List<Cell> below = below(heading.column());
        String label = CellText.label(heading.text());
        boolean twice =
                table.columns().stream().anyMatch(c -> CellText.label(c.label()).equals(label));
        if (below.isEmpty() || !twice && missing.isEmpty()) {
            return;
        }
        String read = "“" + heading.text().strip() + "”";
        Optional<String> meant = Nearest.to(label, missing);
        String lost = "，这一栏填的 " + below.size() + " 格没有读入";
        Problem problem = twice
                ? Problem.hint(CODE, heading.place(), "栏名" + read + "有两栏" + lost, "请只留一栏，或把这一栏改成它自己的栏名")
                : meant.isPresent()
                        ? Problem.error(
                                CODE, heading.place(), "不认得栏名" + read + lost, "最像的是“" + meant.get() + "”，请改回原来的栏名")
                        : Problem.hint(
                                CODE,
                                heading.place(),
                                "不认得栏名" + read + lost,
                                "这张表缺的栏是" + quoted(missing) + "，是它就请改回；是自己加的备注就不必管");
        page.problems().add(problem);
        page.understand(heading);
        below.forEach(page::understand);
    }

    private void nameless(int at) {
        List<Cell> below = below(at);
        if (!below.isEmpty()) {
            page.problems()
                    .add(Problem.hint(
                            CODE,
                            page.grid().placeOf(headings.row(), at),
                            Place.letters(at) + " 列没有栏名，这一栏填的 " + below.size() + " 格没有读入",
                            missing.isEmpty() ? "栏名可能移到了别的列，请移回来；是备注就不必管" : "这张表缺的栏是" + quoted(missing) + "，是它就请填上栏名"));
            below.forEach(page::understand);
        }
    }

    /** What stands in a column and was not read. */
    private List<Cell> below(int column) {
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(page.row(row).get(column)).stream())
                .filter(cell -> !cell.formula() && !page.isUnderstood(cell))
                .toList();
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "“" + name + "”").collect(Collectors.joining("、"));
    }
}
