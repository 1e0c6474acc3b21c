package cn.yince.desk.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes samples into a folder, and a list that says what each of them is. */
public final class SampleFiles {
    /** The list. */
    public static final String LIST = "样例清单.json";

    private SampleFiles() {}

    /**
     * Writes the files of an order.
     *
     * @param templates folder of the packs
     * @param folder an empty one
     * @return how many of the files have a fault
     * @throws IOException when a file cannot be written
     * @throws cn.yince.problem.InputRejected when there is no pack for it
     */
    public static int write(SampleOrder order, Path templates, Path folder) throws IOException {
        return write(order, templates, folder, Optional.empty());
    }

    /**
     * The same.
     *
     * @param mended an empty folder for those with a fault as they are without it
     */
    public static int write(SampleOrder order, Path templates, Path folder, Optional<Path> mended) throws IOException {
        Samples samples = new Samples(order, templates);
        List<String> lines = new ArrayList<>();
        int broken = 0;
        for (int number = 1; number <= order.number(); number++) {
            Sample sample = samples.sample(number);
            Files.write(folder.resolve(sample.file()), sample.bytes());
            if (mended.isPresent() && sample.fault().isPresent()) {
                Files.write(mended.get().resolve(sample.file()), sample.mended());
            }
            lines.add(line(sample));
            broken += sample.fault().isPresent() ? 1 : 0;
        }
        String list = "{\n  \"种子\": %d,\n  \"样例\": [\n    %s\n  ]\n}\n"
                .formatted(order.seed(), String.join(",\n    ", lines));
        Files.writeString(folder.resolve(LIST), list);
        return broken;
    }

    /** What a sample is; nothing of a fault when it has none. */
    private static String line(Sample sample) {
        Edition edition = sample.edition();
        return "{\"文件\": %s, \"模板\": %s, \"种类\": %s, \"年度\": %d, \"款\": %s, \"科目\": %d, \"表单\": %d%s}"
                .formatted(
                        quoted(sample.file()),
                        quoted(edition.pack()),
                        quoted(edition.kind().label()),
                        edition.year(),
                        quoted(sample.section()),
                        sample.items(),
                        sample.forms(),
                        sample.fault().map(SampleFiles::entries).orElse(""));
    }

    private static String entries(Fault fault) {
        String codes = fault.codes().stream().map(SampleFiles::quoted).collect(Collectors.joining(", "));
        return ", \"毛病\": %s, \"代码\": [%s]".formatted(quoted(fault.name()), codes);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
