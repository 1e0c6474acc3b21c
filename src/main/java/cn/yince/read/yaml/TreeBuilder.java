package cn.yince.read.yaml;

import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** SnakeYAML's nodes to the tree as typed; aliases are written out, within a bound. */
final class TreeBuilder {
    /** The most that written-out aliases may add, in nodes. */
    private static final int WRITTEN_OUT = 10_000;

    private final RawText raw;
    private final Problems problems;
    private final ScalarText scalars;
    private final Set<Node> open = identitySet();
    private final Set<Node> seen = identitySet();
    private int repeated;

    TreeBuilder(RawText raw, Problems problems) {
        this.raw = raw;
        this.problems = problems;
        this.scalars = new ScalarText(raw);
    }

    Typed tree(Node node) {
        if (!seen.add(node) && ++repeated > WRITTEN_OUT) {
            problems.error("Y0107", raw.at(node.getStartMark()), "引用（*名称）展开后过大", "请直接写出内容，不用引用");
            problems.stopOnErrors();
        }
        if (node instanceof ScalarNode scalar) {
            return scalars.of(scalar);
        }
        if (!open.add(node)) {
            problems.error("Y0107", raw.at(node.getStartMark()), "引用（*名称）套用了自身", "请直接写出内容，不用引用");
            problems.stopOnErrors();
        }
        Typed tree = node instanceof MappingNode mapping ? mapping(mapping) : sequence((SequenceNode) node);
        open.remove(node);
        return tree;
    }

    private Typed sequence(SequenceNode node) {
        List<Typed> entries = node.getValue().stream().map(this::tree).toList();
        return new Typed.Sequence(entries, isFlow(node), raw.at(node.getStartMark()));
    }

    private Typed mapping(MappingNode node) {
        Map<String, Place> first = new HashMap<>();
        List<Typed.Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : node.getValue()) {
            Place place = raw.at(tuple.getKeyNode().getStartMark());
            Typed value = tree(tuple.getValueNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.error("Y0202", place, "此处应是一个名称，却是括号括起的内容", "以 { 或 [ 开头的文字请加引号");
            } else if (isKey(key.getValue(), place)) {
                Place earlier = first.putIfAbsent(KeyText.normalised(key.getValue()), place);
                if (earlier == null) {
                    entries.add(new Typed.Entry(key.getValue(), place, value));
                } else {
                    problems.error(
                            "Y0201", place, "“" + key.getValue() + "”重复，第 " + earlier.line() + " 行已经填过", "请只保留一处");
                }
            }
        }
        return new Typed.Mapping(List.copyOf(entries), isFlow(node), raw.at(node.getStartMark()));
    }

    private boolean isKey(String key, Place place) {
        if (key.equals("<<")) {
            problems.error("Y0107", place, "不接受合并键“<<”", "请直接写出内容");
            return false;
        }
        if (key.startsWith("\u3000") || key.startsWith("\u00a0")) {
            problems.error("Y0112", place, "这一行用全角空格缩进", "请改用半角空格，每层两个");
            return false;
        }
        return true;
    }

    private static boolean isFlow(CollectionNode<?> node) {
        return node.getFlowStyle() == FlowStyle.FLOW;
    }

    private static Set<Node> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
