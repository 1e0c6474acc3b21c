package cn.yince.pack;

import cn.yince.file.PackFile;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Problems;
import cn.yince.read.yaml.Decoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Looks whether the files of a pack can be read at all. Where one cannot, what it says is missing everywhere: whatever
 * else is found follows from it and hides it.
 */
final class ReadableFiles {
    private static final Pattern TEXT = Pattern.compile(".*\\.(ftl|css|jrxml|jrtx|tsv|yaml)");

    private final Composition composition;
    private final Problems problems = new Problems();

    private ReadableFiles(List<Layer> layers) {
        this.composition = Composition.of(layers);
    }

    /**
     * Looks at the files of some layers.
     *
     * @throws InputRejected with all that is not UTF-8 (Y0102, Y0103, Y0104)
     */
    static void check(List<Layer> layers) {
        ReadableFiles files = new ReadableFiles(layers);
        files.encodings();
        files.problems.stopOnErrors();
    }

    private void encodings() {
        composition.files().stream()
                .filter(file -> TEXT.matcher(file.toString()).matches())
                .forEach(file -> look(file, PackFile.TEXT, bytes -> Decoder.decode(bytes, file.toString())));
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
