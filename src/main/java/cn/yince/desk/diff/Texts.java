package cn.yince.desk.diff;

import cn.yince.compute.Group;
import cn.yince.problem.Place;
import cn.yince.unit.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The texts of a unit by where they stand; entries of lists by their names, paragraphs together. */
final class Texts {
    private static final List<String> NAMES = List.of("项目名称", "指标", "名称", "单位");

    /**
     * A text.
     *
     * @param paragraphs as typed
     * @param place of its key
     */
    record Typed(List<String> paragraphs, Place place) {}

    private final Map<String, String> byPath = new HashMap<>();
    private final Map<String, Typed> texts = new LinkedHashMap<>();

    private Texts(Source source) {
        source.texts().forEach(text -> byPath.put(text.path(), text.text()));
        source.texts().forEach(text -> add(text, source));
    }

    /** All texts of a file, by name. */
    static Map<String, Typed> of(Source source) {
        return new Texts(source).texts;
    }

    /** Words of 单位 that are chosen, not written, by name. */
    static Map<String, String> words(Group root) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String name : List.of("类型", "性质")) {
            root.group("单位").flatMap(unit -> unit.words(name)).ifPresent(word -> words.put("单位." + name, word));
        }
        return words;
    }

    private void add(Source.Text text, Source source) {
        List<String> parts = new ArrayList<>();
        StringBuilder path = new StringBuilder();
        String key = "";
        for (String part : text.path().split("\\.")) {
            path.append(path.length() == 0 ? "" : ".").append(part);
            if (!Inventory.isCount(part)) {
                parts.add(part);
                key = path.toString();
            } else {
                String name = nameAt(path.toString());
                if (name != null) {
                    parts.add(name);
                }
            }
        }
        Place place = source.placeOf(key);
        texts.computeIfAbsent(String.join(".", parts), name -> new Typed(new ArrayList<>(), place))
                .paragraphs()
                .add(text.text());
    }

    private String nameAt(String path) {
        return NAMES.stream()
                .map(name -> byPath.get(path + "." + name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
