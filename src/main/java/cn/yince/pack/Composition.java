package cn.yince.pack;

import cn.yince.file.Fence;
import cn.yince.problem.Place;
import cn.yince.read.Tree;
import cn.yince.read.field.FieldBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How the layers of a pack compose: for each file and each setting the layer that wins and those it hides. */
public final class Composition {
    /** Files of which every layer counts, key by key. */
    private static final List<String> MERGED =
            List.of(SettingsReader.FILE, Pack.RULES, Pack.VOCABULARY, Pack.INSPECTION, FieldBook.FILE);

    private final List<Layer> layers;

    private Composition(List<Layer> layers) {
        this.layers = layers;
    }

    /** The composition of one pack. */
    public static Composition of(Pack pack) {
        return of(pack.layers());
    }

    /** That of layers of which no pack was made yet. */
    static Composition of(List<Layer> layers) {
        return new Composition(layers);
    }

    /**
     * A part that one or more layers have.
     *
     * @param name path inside the layer, e.g. {@code 章节/封面.ftl}
     * @param holders the layers that have it; the first one wins
     */
    public record Part(String name, List<Layer> holders) {
        /** The file that wins. */
        public Path file() {
            return holders.get(0).folder().resolve(name);
        }

        /** The file that wins and those of editions it hides: what these have settings for is no slip. */
        Stream<Path> everyEditions() {
            Stream<Layer> hidden =
                    holders.stream().skip(1).filter(layer -> layer.year().isPresent());
            return Stream.concat(
                    Stream.of(file()), hidden.map(layer -> layer.folder().resolve(name)));
        }
    }

    /**
     * A setting that one or more layers have.
     *
     * @param layer who sets it
     * @param leaf key, value and place
     */
    public record Choice(Layer layer, Tree.Leaf leaf) {}

    /** Every file of which one wins, by name. */
    public List<Part> parts() {
        Map<String, List<Layer>> holders = new TreeMap<>();
        for (Layer layer : layers) {
            for (String name : files(layer.folder())) {
                holders.computeIfAbsent(name, n -> new ArrayList<>()).add(layer);
            }
        }
        return holders.entrySet().stream()
                .map(e -> new Part(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    /** Every file of every layer, hidden and merged ones too, nearest layer first. */
    public List<Path> files() {
        List<Path> all = new ArrayList<>();
        for (Layer layer : layers) {
            files(layer.folder()).stream().sorted().map(layer.folder()::resolve).forEach(all::add);
            MERGED.forEach(name -> Fence.file(layer.folder(), name, templates()).ifPresent(all::add));
        }
        return List.copyOf(all);
    }

    /** Every setting in the order of the province's file; of each the choices, the first one wins. */
    public List<List<Choice>> settings() {
        Map<String, List<Choice>> choices = new LinkedHashMap<>();
        for (int i = layers.size() - 1; i >= 0; i--) {
            Layer layer = layers.get(i);
            for (Tree.Leaf leaf : leaves(layer)) {
                choices.computeIfAbsent(leaf.key(), k -> new ArrayList<>()).add(0, new Choice(layer, leaf));
            }
        }
        return choices.values().stream().map(List::copyOf).toList();
    }

    /** Where the nearest layer sets something; the pack as a whole where none does. */
    public static Place placeOf(String key, Pack pack) {
        return of(pack).settings().stream()
                .map(choices -> choices.get(0).leaf())
                .filter(leaf -> leaf.key().equals(key))
                .map(Tree.Leaf::place)
                .findFirst()
                .orElse(Place.of(pack.name()));
    }

    private List<Tree.Leaf> leaves(Layer layer) {
        return Fence.file(layer.folder(), SettingsReader.FILE, templates())
                .map(file -> Tree.read(file).leaves())
                .orElse(List.of());
    }

    private Path templates() {
        return layers.get(layers.size() - 1).folder().resolveSibling("");
    }

    /** The files of a layer: its parts, not the layers that lie inside it. */
    private List<String> files(Path folder) {
        return Stream.concat(
                        PackFolders.PARTS.stream()
                                .flatMap(part -> Fence.files(folder.resolve(part), templates()).stream()),
                        Fence.filesOf(folder, templates()).stream())
                .map(folder::relativize)
                .map(f -> f.toString().replace('\\', '/'))
                .filter(name -> !MERGED.contains(name))
                .toList();
    }
}
