package cn.yince.read;

import cn.yince.file.PackFile;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** A small YAML file of texts, lists and mappings (the settings of a pack), with the place of every value. */
public final class Tree {
    /** What YAML takes a text without quotes for; all of it is text here. */
    private static final Set<Tag> TEXTS =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MERGE);

    /** Bytes of a file, and what it may hold: many times what the largest settings take. */
    private static final int LARGEST = 256 << 10;

    private static final int MOST_KEYS = 3_000;
    private static final int LONGEST_LIST = 500;
    private static final int DEEPEST = 12;

    private final Map<String, Object> values;
    private final Map<String, Place> places;
    private final String path;

    private Tree(Map<String, Object> values, Map<String, Place> places, String path) {
        this.values = values;
        this.places = places;
        this.path = path;
    }

    /** A tree without anything. */
    public static Tree empty() {
        return new Tree(new LinkedHashMap<>(), new LinkedHashMap<>(), "");
    }

    /**
     * Reads a file.
     *
     * @throws InputRejected M0106 when it is not YAML of texts, lists and mappings
     */
    public static Tree read(Path file) {
        Tree tree = empty();
        try {
            LoaderOptions options = new LoaderOptions();
            options.setMaxAliasesForCollections(0);
            options.setAllowDuplicateKeys(false);
            options.setNestingDepthLimit(DEEPEST);
            StreamReader text = new StreamReader(PackFile.utf8(file, LARGEST));
            Node node = new Composer(new ParserImpl(text, options), new Resolver(), options).getSingleNode();
            if (node instanceof MappingNode mapping) {
                mapping(mapping, file, tree.values, tree.places, "");
            } else if (node != null) {
                throw unusual(node, file);
            }
            if (tree.places.size() > MOST_KEYS) {
                throw unreadable(
                        Place.of(file.toString()),
                        "写了 " + tree.places.size() + " 项，最多 " + MOST_KEYS + " 项",
                        "请删去用不着的设置");
            }
            return tree;
        } catch (PackFile.TooLarge e) {
            throw unreadable(Place.of(file.toString()), "设置文件超过 256 KB", "请删去用不着的设置");
        } catch (YAMLException e) {
            throw new InputRejected(
                    Problem.error("M0106", place(file, e), "设置文件不是正确的 YAML", "请检查缩进、冒号后的空格和引号；不能用 & 和 * 引用，不能嵌套太深"));
        } catch (IOException e) {
            throw new InputRejected(Problem.error("M0106", Place.of(file.toString()), "读不出设置文件", "请检查文件编码是否为 UTF-8"));
        }
    }

    private static void mapping(
            MappingNode node, Path file, Map<String, Object> into, Map<String, Place> places, String path) {
        for (NodeTuple tuple : node.getValue()) {
            String key = scalar(tuple.getKeyNode(), file);
            if (into.put(key, value(tuple.getValueNode(), file, places, path + "." + key)) != null) {
                throw unreadable(place(file, tuple.getKeyNode()), "“" + key + "”写了两次", "请只留一处");
            }
            places.put(path + "." + key, place(file, tuple.getKeyNode()));
        }
    }

    static InputRejected unreadable(Place place, String message, String hint) {
        return new InputRejected(Problem.error("M0106", place, message, hint));
    }

    private static Object value(Node node, Path file, Map<String, Place> places, String path) {
        if (node instanceof MappingNode mapping && node.getTag().equals(Tag.MAP)) {
            Map<String, Object> inner = new LinkedHashMap<>();
            mapping(mapping, file, inner, places, path);
            return inner;
        } else if (node instanceof SequenceNode sequence && node.getTag().equals(Tag.SEQ)) {
            List<Object> list = new ArrayList<>();
            if (sequence.getValue().size() > LONGEST_LIST) {
                throw unreadable(
                        place(file, node),
                        "这一列有 " + sequence.getValue().size() + " 个，最多 " + LONGEST_LIST + " 个",
                        "请删去用不着的");
            }
            sequence.getValue().forEach(element -> list.add(value(element, file, places, path)));
            return list;
        }
        return scalar(node, file);
    }

    private static String scalar(Node node, Path file) {
        if (node instanceof ScalarNode text && TEXTS.contains(node.getTag())) {
            SettingText.check(text.getValue(), place(file, node));
            return text.getValue();
        }
        throw unusual(node, file);
    }

    private static InputRejected unusual(Node node, Path file) {
        return unreadable(place(file, node), "设置文件里只能有文字、列表和“名称: 值”", "请删去 ! 开头的标签，并对照省级模板的 设置.yaml");
    }

    private static Place place(Path file, YAMLException e) {
        return e instanceof MarkedYAMLException marked && marked.getProblemMark() != null
                ? new Place(
                        file.toString(),
                        marked.getProblemMark().getLine() + 1,
                        marked.getProblemMark().getColumn() + 1)
                : Place.of(file.toString());
    }

    private static Place place(Path file, Node node) {
        return new Place(
                file.toString(),
                node.getStartMark().getLine() + 1,
                node.getStartMark().getColumn() + 1);
    }

    /** This tree with another's values in place of its own, mapping by mapping. */
    public Tree overlaidBy(Tree nearer) {
        Map<String, Place> all = new LinkedHashMap<>(places);
        all.putAll(nearer.places);
        return new Tree(overlaid(values, nearer.values), all, "");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> overlaid(Map<String, Object> far, Map<String, Object> near) {
        Map<String, Object> result = new LinkedHashMap<>(far);
        near.forEach((key, value) -> result.merge(
                key,
                value,
                (old, now) -> old instanceof Map && now instanceof Map
                        ? overlaid((Map<String, Object>) old, (Map<String, Object>) now)
                        : now));
        return result;
    }

    /**
     * A text or a list at the end of a path.
     *
     * @param key the path with dots, e.g. {@code 标题.职责}
     * @param texts the text, or the texts of the list
     * @param isList whether it is a list
     * @param place of the key
     */
    public record Leaf(String key, List<String> texts, boolean isList, Place place) {
        /** The value as typed on one line. */
        public String shown() {
            return isList ? "[" + String.join(", ", texts) + "]" : texts.get(0);
        }
    }

    /** Every text and list in it, in order. */
    public List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        collect(values, "", leaves);
        return List.copyOf(leaves);
    }

    private void collect(Map<?, ?> mapping, String above, List<Leaf> leaves) {
        mapping.forEach((name, value) -> {
            String key = above + name;
            if (value instanceof Map<?, ?> inner) {
                collect(inner, key + ".", leaves);
            } else {
                boolean isList = value instanceof List;
                List<String> texts =
                        isList ? ((List<?>) value).stream().map(String::valueOf).toList() : List.of(value.toString());
                leaves.add(new Leaf(key, texts, isList, places.get(path + "." + key)));
            }
        });
    }

    /** This tree without the values at some paths. */
    public Tree without(Set<String> keys) {
        return new Tree(without(values, "", keys), places, path);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> without(Map<String, Object> mapping, String above, Set<String> keys) {
        Map<String, Object> rest = new LinkedHashMap<>();
        mapping.forEach((name, value) -> {
            if (value instanceof Map) {
                Map<String, Object> inner = without((Map<String, Object>) value, above + name + ".", keys);
                if (!inner.isEmpty()) {
                    rest.put(name, inner);
                }
            } else if (!keys.contains(above + name)) {
                rest.put(name, value);
            }
        });
        return rest;
    }

    /** Its keys in order. */
    public Set<String> keys() {
        return values.keySet();
    }

    /** The mapping under a key; empty when there is none. */
    @SuppressWarnings("unchecked")
    public Tree child(String key) {
        Object value = values.getOrDefault(key, Map.of());
        if (!(value instanceof Map)) {
            throw wrong(key, "应为若干“名称: 值”");
        }
        return new Tree((Map<String, Object>) value, places, path + "." + key);
    }

    /** The text under a key; must be there. */
    public String text(String key) {
        Object value = values.get(key);
        if (!(value instanceof String text)) {
            throw wrong(key, value == null ? "没有填写" : "应为一段文字");
        }
        return text;
    }

    /** The texts of a list; must be there. */
    public List<String> texts(String key) {
        Object value = values.get(key);
        if (!(value instanceof List<?> list) || !list.stream().allMatch(String.class::isInstance)) {
            throw wrong(key, value == null ? "没有填写" : "应为一列文字");
        }
        return list.stream().map(String.class::cast).toList();
    }

    /** 是 or 否. */
    public boolean flag(String key) {
        return switch (text(key)) {
            case "是" -> true;
            case "否" -> false;
            default -> throw wrong(key, "应为 是 或 否");
        };
    }

    /** A small whole number, 0 to 9. */
    public int number(String key) {
        if (!text(key).matches("\\d")) {
            throw wrong(key, "应为 0 到 9 的整数");
        }
        return Integer.parseInt(text(key));
    }

    /** A rejection (M0107) of what is under a key, with its place. */
    public InputRejected wrong(String key, String what) {
        String full = path + "." + key;
        return new InputRejected(Problem.error(
                "M0107",
                places.getOrDefault(
                        full,
                        Place.of(places.values().stream()
                                .findFirst()
                                .map(Place::file)
                                .orElse("设置.yaml"))),
                "设置“" + full.substring(1) + "”" + what,
                "请对照省级模板的 设置.yaml 填写"));
    }
}
