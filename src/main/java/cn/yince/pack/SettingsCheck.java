package cn.yince.pack;

import cn.yince.file.Fence;
import cn.yince.file.PackFile;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.Tree;
import cn.yince.unit.Nearest;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the settings of every layer with what may be set; gives the layers' trees without what is wrong. */
final class SettingsCheck {
    private final SettingsKinds kinds;
    private final Set<String> withoutRows = new HashSet<>();
    private final Problems problems;
    private final Map<String, Tree.Leaf> known = new HashMap<>();

    SettingsCheck(SettingsKinds kinds, Problems problems) {
        this.kinds = kinds;
        this.problems = problems;
    }

    /** What of the layers' settings is right. */
    LayeredSettings readable(List<Layer> layers) {
        boolean isNation = layers.get(0).kind().isNational();
        LayeredSettings trees = new LayeredSettings();
        CellReferences references = new CellReferences();
        for (int i = layers.size() - 1; i >= 0; i--) {
            Layer layer = layers.get(i);
            Optional<Path> file = Fence.file(
                    layer.folder(),
                    SettingsReader.FILE,
                    layers.get(layers.size() - 1).folder().resolveSibling(""));
            if (file.isPresent()) {
                Optional<Tree> right = read(file.get()).map(tree -> {
                    kinds.note(tree, PackFile.text(file.get()));
                    return tree.without(
                            wrong(tree, layer.kind(), isNation || !layer.kind().isNational()));
                });
                right.ifPresent(tree -> trees.add(tree, layer.kind().isNational()));
                right.ifPresent(tree -> references.add(tree, layer.kind().isNational()));
            }
        }
        references.report(problems);
        return trees;
    }

    private Optional<Tree> read(Path file) {
        try {
            return Optional.of(Tree.read(file));
        } catch (InputRejected e) {
            e.problems().forEach(problems::add);
            return Optional.empty();
        }
    }

    /** What the nation sets and a province has no use for is no slip of the province's. */
    private Set<String> wrong(Tree tree, LayerKind layer, boolean isOwn) {
        Set<String> wrong = new HashSet<>();
        for (Tree.Leaf leaf : tree.leaves()) {
            boolean accepted = known.containsKey(leaf.key()) || kinds.mayBeAdded(leaf.key(), layer);
            if (!accepted) {
                unknown(leaf);
                wrong.add(leaf.key());
            } else if (fault(leaf)) {
                wrong.add(leaf.key());
            } else if (isOwn && !known.containsKey(leaf.key()) && kinds.isUnused(leaf.key())) {
                problems.add(Problem.hint(
                        "M0605",
                        leaf.place(),
                        "设置“" + leaf.key() + "”没有模板用到",
                        "请核对名称，或在 .ftl 里用 ${" + leaf.key() + "}"));
            }
        }
        tree.leaves().stream()
                .filter(leaf -> !wrong.contains(leaf.key()))
                .forEach(leaf -> known.putIfAbsent(leaf.key(), leaf));
        return wrong;
    }

    /** A table whose rows are missing is told of once, not as settings that there are not. */
    private void unknown(Tree.Leaf leaf) {
        List<String> rows = kinds.rowsMissing(leaf.key());
        if (!rows.isEmpty()) {
            String number = leaf.key().split("\\.")[1];
            if (withoutRows.add(number)) {
                problems.error(
                        "M0614",
                        leaf.place(),
                        "“" + number + "”没有行：找不到 " + String.join("，也找不到 ", rows),
                        "请把这个文件放到模板的 公开表 文件夹，或删去这张表的设置");
            }
            return;
        }
        String nearest = Nearest.to(leaf.key(), kinds.names(known.keySet()))
                .map(k -> "是否应为“" + k + "”？")
                .orElse("");
        problems.error("M0611", leaf.place(), "没有“" + leaf.key() + "”这项设置", nearest + "可用的设置：yince pack show");
    }

    private boolean fault(Tree.Leaf leaf) {
        return kinds.fault(leaf, known.get(leaf.key()))
                .map(fault -> {
                    problems.error(
                            "M0612",
                            leaf.place(),
                            "设置“" + leaf.key() + "”" + fault + "，现在是“" + leaf.shown() + "”",
                            "请对照省级模板的 设置.yaml 填写");
                    return true;
                })
                .orElse(false);
    }
}
