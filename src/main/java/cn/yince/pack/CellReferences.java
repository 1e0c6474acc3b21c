package cn.yince.pack;

import cn.yince.problem.Problems;
import cn.yince.read.Tree;
import cn.yince.unit.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks, when all layers of a pack are known, whether what they name is there: tables that the pack has or the nation's
 * layers know, and key figures.
 */
final class CellReferences {
    private final Set<String> tables = new LinkedHashSet<>();
    private final Set<String> figures = new LinkedHashSet<>();
    private final List<Tree.Leaf> leaves = new ArrayList<>();

    /** Takes the settings of a layer. */
    void add(Tree settings, boolean isNational) {
        for (Tree.Leaf leaf : settings.leaves()) {
            if (leaf.key().matches("公开表\\.[^.]+\\.表")) {
                tables.add(leaf.shown());
            }
            if (isNational) {
                CellKinds.table(leaf).ifPresent(tables::add);
            }
            CellKinds.keyFigure(leaf.key()).ifPresent(figures::add);
            leaves.add(leaf);
        }
    }

    /** Reports what names nothing (M0612). */
    void report(Problems problems) {
        for (Tree.Leaf leaf : leaves) {
            CellKinds.table(leaf)
                    .filter(table -> !tables.contains(table))
                    .ifPresent(table -> unknown(leaf, table, "表", tables, problems));
            CellKinds.keyFigures(leaf).stream()
                    .filter(name -> !figures.contains(name))
                    .forEach(name -> unknown(leaf, name, "关键数", figures, problems));
        }
    }

    private static void unknown(Tree.Leaf leaf, String name, String what, Set<String> known, Problems problems) {
        String nearest =
                Nearest.to(name, known).map(near -> "是否应为“" + near + "”？").orElse("");
        problems.error(
                "M0612",
                leaf.place(),
                "设置“" + leaf.key() + "”里的“" + name + "”不是本模板的" + what,
                nearest + "可用的" + what + "：" + String.join("、", known));
    }
}
