package cn.yince.desk.init;

import cn.yince.read.yaml.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands behind “#”. */
final class Sayings {
    private Sayings() {}

    /** Parts of a remark that are not empty. */
    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("；"));
    }

    /** The names that may be used below a part besides those that are shown; empty when all are. */
    static String more(Part part, Typed shown) {
        boolean all = part.parts().stream()
                .allMatch(below -> Trees.at(shown, below.name()).isPresent());
        return all ? "" : "可填 " + part.words();
    }

    /** What a place to be filled is for. */
    static String of(Part part, Optional<Typed> placeholder) {
        String must = part.required() ? "必填" : "";
        if (!part.choices().isEmpty()) {
            boolean said = part.choices().stream().allMatch(part.description()::contains);
            return joined(must, part.description(), said ? "" : "填 " + String.join("、", part.choices()));
        }
        String such = placeholder
                .map(Sayings::brief)
                .filter(text -> !text.isEmpty())
                .map(text -> "例如 " + text)
                .orElse("");
        return joined(must, part.description(), such);
    }

    /** A tree on one line, without what is empty; of several values with their names. */
    static String brief(Typed tree) {
        List<String> values = new ArrayList<>();
        collect("", tree, values);
        return String.join("、", values);
    }

    private static void collect(String name, Typed tree, List<String> into) {
        if (tree instanceof Typed.Mapping mapping) {
            boolean several = mapping.entries().size() > 1;
            mapping.entries()
                    .forEach(
                            e -> collect(isInner(e.value()) && !several ? "" : above(name) + e.key(), e.value(), into));
        } else if (tree instanceof Typed.Sequence list) {
            list.entries().forEach(each -> collect(name, each, into));
        } else if (!tree.isEmpty()) {
            String text = ((Typed.Scalar) tree).text().strip().replaceAll("\\s*\\n\\s*", "");
            into.add(name.isEmpty() ? text : name + " " + text);
        }
    }

    private static boolean isInner(Typed tree) {
        return tree instanceof Typed.Mapping;
    }

    private static String above(String name) {
        return name.isEmpty() ? "" : name + "·";
    }
}
