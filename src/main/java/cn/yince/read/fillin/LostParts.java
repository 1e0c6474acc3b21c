package cn.yince.read.fillin;

import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.read.sheet.Cell;
import cn.yince.read.sheet.Workbook;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells of sheets that are gone, and of parts of a sheet whose title is, so that they are not found. */
final class LostParts {
    private LostParts() {}

    /** Tells of sheets that there should be one of and that somebody took away. */
    static void tell(Workbook workbook, Plan plan, Set<SheetPlan> there, Problems problems) {
        List<String> missing = plan.sheets().stream()
                .filter(sheet -> sheet.each().isEmpty() && !there.contains(sheet))
                .map(SheetPlan::name)
                .toList();
        if (!missing.isEmpty()) {
            problems.hint(
                    "Y0614",
                    Place.of(workbook.file()),
                    "工作簿里没有“" + String.join("”“", missing) + "”表，这" + (missing.size() == 1 ? "一" : "几") + "部分当作没有填",
                    "删去了的请从原来的工作簿复制回来；标题改过的请改回；本来就没有内容的不必管");
        }
    }

    /** Of a sheet whose other blocks have been read. A workbook of last year may lack a part: that is not told. */
    static void tell(Page page, SheetPlan sheet, Collection<Block> there) {
        Set<String> others = there.stream().flatMap(LostParts::names).collect(Collectors.toSet());
        for (Block block : sheet.blocks()) {
            if (!there.contains(block) && isAsked(block)) {
                tell(page, block, others);
            }
        }
    }

    private static void tell(Page page, Block block, Set<String> others) {
        Set<String> names = names(block).collect(Collectors.toCollection(HashSet::new));
        Optional<Cell> left = page.grid().rows().values().stream()
                .flatMap(row -> row.values().stream())
                .filter(cell -> cell.kind() == Cell.Kind.TEXT && names.contains(CellText.label(cell.text())))
                .filter(cell -> !page.isUnderstood(cell) || !others.contains(CellText.label(cell.text())))
                .findFirst();
        String title = "“" + block.title() + "”";
        left.ifPresent(cell -> page.error(
                "Y0615", cell.place(), "这张表里没有标题" + title + "，它下面填的没有读入，或读到了上面的表里", "请在这一部分的上面加一行，填上标题" + title));
    }

    /** What only a block has: the labels of its rows and the headings of its columns. */
    private static Stream<String> names(Block block) {
        if (block instanceof Block.Form form) {
            return form.items().stream().map(item -> CellText.label(item.label()));
        }
        Block.Table table = (Block.Table) block;
        List<Rows.Label> labels = table.rows() instanceof Rows.Fixed fixed ? fixed.labels() : List.of();
        return Stream.concat(
                        labels.stream().map(Rows.Label::text),
                        table.columns().stream().map(Column::label))
                .map(CellText::label);
    }

    private static boolean isAsked(Block block) {
        if (block instanceof Block.Form form) {
            return form.items().stream()
                    .anyMatch(item ->
                            item instanceof Block.Blank blank && !blank.entry().unused());
        }
        return ((Block.Table) block)
                .columns().stream()
                        .anyMatch(column -> column.content() instanceof Column.PerRow
                                || column.content() instanceof Column.Values values
                                        && !values.entry().unused());
    }
}
