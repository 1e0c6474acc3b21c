package cn.yince.compute.ledger;

import cn.yince.compute.formula.Expression.Path;
import cn.yince.compute.formula.Segment;
import cn.yince.unit.Nearest;
import java.util.List;
import java.util.Set;

/**
 * What the cells of a table may be called.
 *
 * @param rows those that are always there; codes may be others
 * @param columns empty when nothing is known
 * @param anyRows whether rows may have any name, because units or other tables name them
 */
record CellNames(Set<String> rows, Set<String> columns, boolean anyRows) {
    /** Nothing is known. */
    static final CellNames ANY = new CellNames(Set.of(), Set.of(), true);

    /** Refuses the path of cells that the table cannot have: its second part is the row, its third the column. */
    void check(Path path) {
        List<Segment> segments = path.segments();
        if (!anyRows && segments.size() > 1) {
            check(path, segments.get(1), rows, "行");
        }
        if (!columns.isEmpty() && segments.size() > 2) {
            check(path, segments.get(2), columns, "栏");
        }
    }

    private static void check(Path path, Segment segment, Set<String> known, String what) {
        TypedNames.words(segment)
                .filter(word -> !known.contains(word) && !TypedNames.isOfTheUnit(word))
                .findFirst()
                .ifPresent(word -> {
                    String nearest = Nearest.to(word, known)
                            .map(name -> "是否应为“" + name + "”？")
                            .orElse("");
                    throw new Misfit(
                            path.offset() + Math.max(0, path.text().indexOf(word)),
                            path.head() + "没有名为“" + word + "”的" + what,
                            nearest + "请对照 表/" + path.head() + ".yaml");
                });
    }
}
