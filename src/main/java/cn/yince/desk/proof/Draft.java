package cn.yince.desk.proof;

import cn.yince.compute.ledger.TypedNames;
import cn.yince.file.Fence;
import cn.yince.layout.font.FontBook;
import cn.yince.pack.Composition;
import cn.yince.pack.Pack;
import cn.yince.pack.Settings.TableLabels;
import cn.yince.pack.TableFiles;
import cn.yince.problem.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A pack to be looked at.
 *
 * @param pack with the settings that are right
 * @param templates folder of the packs
 * @param bundled folder of the bundled fonts
 * @param patience longest time for one template
 * @param fonts those of its fonts that can be used
 * @param sources its text files that win
 * @param settings its 设置.yaml files, nearest first
 * @param samples as it reckons them
 */
record Draft(
        Pack pack,
        Path templates,
        Path bundled,
        Duration patience,
        FontBook fonts,
        List<SourceText> sources,
        List<SourceText> settings,
        SampleUnits samples) {
    private static final String YAML = ".yaml";

    static Draft of(Pack pack, Path templates, Path bundled, Duration patience, FontBook fonts) {
        List<SourceText> sources = Composition.of(pack).parts().stream()
                .filter(part -> part.name().matches(".*\\.(ftl|css|jrxml|jrtx|tsv)|公开表/.*\\.yaml"))
                .map(part -> SourceText.read(part.name(), part.file()))
                .toList();
        return new Draft(pack, templates, bundled, patience, fonts, sources, settings(pack), new SampleUnits(pack));
    }

    private static List<SourceText> settings(Pack pack) {
        return pack.layers().stream()
                .map(layer -> layer.folder().resolve("设置.yaml"))
                .filter(Files::isRegularFile)
                .map(file -> SourceText.read("设置.yaml", file))
                .toList();
    }

    /** What may stand in paths into a unit file. */
    TypedNames typedNames() {
        return TypedNames.of(
                Stream.of(Samples.values()).map(samples::unit).toList(),
                pack.codes(),
                pack.fields().outline());
    }

    /** The text files with an ending such as {@code .ftl}. */
    List<SourceText> sources(String ending) {
        return sources.stream().filter(source -> source.name().endsWith(ending)).toList();
    }

    /** The rows of a table; nothing when the pack has none. */
    Optional<SourceText> rows(TableLabels table) {
        return first(TableFiles.rows(table));
    }

    /** The form of a table; nothing when the pack has none. */
    Optional<SourceText> form(TableLabels table) {
        return first(TableFiles.forms(table));
    }

    private Optional<SourceText> first(List<String> parts) {
        return pack.lookUp(parts)
                .flatMap(file -> sources.stream()
                        .filter(source -> source.file().equals(file))
                        .findFirst());
    }

    /** The YAML files in a folder of the pack's own layers, those of the nation left out. */
    List<Path> own(String folder) {
        return pack.layers().stream()
                .filter(layer -> !layer.kind().isNational())
                .flatMap(layer -> yaml(layer.folder().resolve(folder)).stream())
                .toList();
    }

    private List<Path> yaml(Path folder) {
        return Fence.filesOf(folder, pack.templates()).stream()
                .filter(file -> file.getFileName().toString().endsWith(YAML))
                .sorted()
                .toList();
    }

    /** What such a file is called. */
    static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - YAML.length());
    }

    /** Where a word stands in the nearest 设置.yaml that has it; the pack as a whole when none has. */
    Place placeInSettings(String word) {
        return place(word, pack, settings);
    }

    /** The same of a pack that is no draft yet. */
    static Place placeInSettings(String word, Pack pack) {
        return place(word, pack, settings(pack));
    }

    private static Place place(String word, Pack pack, List<SourceText> settings) {
        return settings.stream()
                .filter(source -> source.text().contains(word))
                .findFirst()
                .map(source -> source.at(source.text().indexOf(word)))
                .orElse(Place.of(pack.name()));
    }
}
