package cn.yince.pack;

import cn.yince.file.Fence;
import cn.yince.file.PackFile;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Problems;
import cn.yince.read.Tree;
import cn.yince.read.yaml.Decoder;
import cn.yince.read.yaml.YamlFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks whether the files of a pack can be read at all. Where one cannot, what it says is missing everywhere: whatever
 * else is found follows from it and hides it.
 */
final class ReadableFiles {
    private static final Pattern TEXT = Pattern.compile(".*\\.(ftl|css|jrxml|jrtx|tsv|yaml)");

    /** What settings, chapters and rules name. */
    private static final Pattern DECLARATION = Pattern.compile("(表|数|表单)/.*\\.yaml");

    private static final int LARGEST_DECLARATION = 256 * 1024;

    private final List<Layer> layers;
    private final Path templates;
    private final Composition composition;
    private final Problems problems = new Problems();

    private ReadableFiles(List<Layer> layers, Path templates) {
        this.layers = layers;
        this.templates = templates;
        this.composition = Composition.of(layers);
    }

    /**
     * Looks at the files of some layers.
     *
     * @throws InputRejected with all that is not UTF-8 (Y0102, Y0103, Y0104); when all is, with what is wrong with
     *     settings (M0106) and declarations of tables, figures and forms (Y01…) that are no YAML
     */
    static void check(List<Layer> layers, Path templates) {
        ReadableFiles files = new ReadableFiles(layers, templates);
        files.encodings();
        files.problems.stopOnErrors();
        files.settings();
        files.declarations();
        files.problems.stopOnErrors();
    }

    private void encodings() {
        composition.files().stream()
                .filter(file -> TEXT.matcher(file.toString()).matches())
                .forEach(file -> look(file, PackFile.TEXT, bytes -> Decoder.decode(bytes, file.toString())));
    }

    private void settings() {
        layers.stream()
                .flatMap(layer -> Fence.file(layer.folder(), SettingsReader.FILE, templates).stream())
                .forEach(file -> look(file, PackFile.TEXT, bytes -> Tree.read(file)));
    }

    private void declarations() {
        composition.parts().stream()
                .filter(part -> DECLARATION.matcher(part.name()).matches())
                .map(Composition.Part::file)
                .forEach(file -> look(file, LARGEST_DECLARATION, bytes -> {
                    Problems own = new Problems();
                    YamlFile.parse(bytes, file.toString(), Set::of, own);
                    own.stopOnErrors();
                }));
    }

    private interface Reading {
        void of(byte[] bytes);
    }

    private void look(Path file, int most, Reading reading) {
        try {
            reading.of(PackFile.bytes(file, most));
        } catch (InputRejected e) {
            e.problems().forEach(problems::add);
        } catch (IOException e) {
            // too large or not to be opened: told where it is used
        }
    }
}
