package cn.yince.pack;

import cn.yince.read.Tree;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The settings of layers, added from the farthest on. A nearer layer's value wins, key by key; where a province has a
 * number of its own for a table that the nation has too, none of the nation's numbers count.
 */
final class LayeredSettings {
    private static final String TABLES = "公开表";
    private static final String MEANING = "表";
    private static final Pattern MEANT = Pattern.compile(TABLES + "\\.[^.]+\\." + MEANING);
    private Tree nation = Tree.empty();
    private Tree own = Tree.empty();

    /** Adds a layer's. */
    void add(Tree tree, boolean isNational) {
        if (isNational) {
            nation = nation.overlaidBy(tree);
        } else {
            own = own.overlaidBy(tree);
        }
    }

    /** All together. */
    Tree merged() {
        return (isRenumbered() ? nation.without(tables()) : nation).overlaidBy(own);
    }

    private boolean isRenumbered() {
        Map<String, String> numbers = new HashMap<>();
        meanings(nation).forEach((number, meaning) -> numbers.put(meaning, number));
        return meanings(own).entrySet().stream()
                .anyMatch(table ->
                        !numbers.getOrDefault(table.getValue(), table.getKey()).equals(table.getKey()));
    }

    private static Map<String, String> meanings(Tree tree) {
        return tree.leaves().stream()
                .filter(leaf -> leaf.key().startsWith(TABLES + ".")
                        && MEANT.matcher(leaf.key()).matches())
                .collect(Collectors.toMap(leaf -> leaf.key().split("\\.")[1], Tree.Leaf::shown));
    }

    private Set<String> tables() {
        return nation.leaves().stream()
                .map(Tree.Leaf::key)
                .filter(key -> key.startsWith(TABLES + ".") || key.equals(MEANING))
                .collect(Collectors.toSet());
    }
}
