package cn.yince.serve.unit;

import cn.yince.read.yaml.KeyText;
import cn.yince.read.yaml.Typed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything of a tree by the steps to it, for those who ask for all of it. Immutable. */
final class TreeIndex {
    private static final String THEN = "\n";
    private final Map<String, Typed> exact = new HashMap<>();
    private final Map<String, Typed> normal = new HashMap<>();

    TreeIndex(Typed tree) {
        walk(tree, "", "");
    }

    private void walk(Typed here, String way, String plain) {
        exact.putIfAbsent(way, here);
        normal.putIfAbsent(plain, here);
        if (here instanceof Typed.Mapping mapping) {
            for (Typed.Entry entry : mapping.entries()) {
                walk(entry.value(), way + THEN + entry.key(), plain + THEN + KeyText.normalised(entry.key()));
            }
        } else if (here instanceof Typed.Sequence list) {
            for (int i = 0; i < list.entries().size(); i++) {
                walk(list.entries().get(i), way + THEN + i, plain + THEN + i);
            }
        }
    }

    /** What stands at some steps, their keys as they are or as they are meant. */
    Optional<Typed> at(List<String> steps) {
        Typed found = exact.get(way(steps));
        if (found == null && !steps.isEmpty()) {
            found = normal.get(way(steps.stream().map(KeyText::normalised).toList()));
        }
        return Optional.ofNullable(found);
    }

    private static String way(List<String> steps) {
        StringBuilder way = new StringBuilder();
        steps.forEach(step -> way.append(THEN).append(step));
        return way.toString();
    }
}
