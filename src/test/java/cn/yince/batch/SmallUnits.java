package cn.yince.batch;

import cn.yince.Options;
import cn.yince.Press;
import cn.yince.ShippedPress;
import cn.yince.batch.Batch.Equipment;
import cn.yince.batch.result.Outcome;
import cn.yince.batch.result.Report;
import cn.yince.bind.Booklet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small unit files and batches of them. */
final class SmallUnits {
    static final Path TEMPLATES = Path.of("templates");
    static final Path FONTS = Path.of("fonts");
    private static final Press PRESS = ShippedPress.PRESS;
    private static final Progress SILENT = new Progress() {
        @Override
        public void begin(int units) {
            // nobody looks
        }

        @Override
        public void done(Outcome outcome) {
            // nobody looks
        }
    };

    private SmallUnits() {}

    /** Writes the minimal example under other names, {@code 单位01.yaml} and so on. */
    static Path write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int i = 1; i <= count; i++) {
            write(folder.resolve("单位%02d.yaml".formatted(i)), "云岭市第%02d中心".formatted(i), "%03d".formatted(i));
        }
        return folder;
    }

    static Path write(Path file, String name, String code) throws IOException {
        return Files.writeString(file, text(name, code));
    }

    static String text(String name, String code) throws IOException {
        String text = Files.readString(Path.of("data-examples/minimal.yaml"));
        return text.replace("名称: 云岭市财政信息中心", "名称: " + name + "\n  编码: \"" + code + "\"");
    }

    static Report run(Order order) {
        return run(order, Booklet::writeTo);
    }

    static Report run(Order order, BookletWriter writer) {
        return run(order, writer, "测试");
    }

    static Report run(Order order, BookletWriter writer, String engine) {
        return batch(order, writer, engine, SILENT).run();
    }

    static Report run(Order order, Options options) {
        return batch(order, Booklet::writeTo, "测试", options, SILENT).run();
    }

    static Batch batch(Order order, BookletWriter writer, String engine, Progress progress) {
        return batch(order, writer, engine, Options.PLAIN, progress);
    }

    static Report run(Order order, Path templates) {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        Press press = new Press(templates, FONTS);
        return new Batch(
                        order,
                        new Equipment(press, templates, FONTS, "测试", Options.PLAIN, Booklet::writeTo, clock),
                        SILENT)
                .run();
    }

    private static Batch batch(Order order, BookletWriter writer, String engine, Options options, Progress progress) {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        return new Batch(order, new Equipment(PRESS, TEMPLATES, FONTS, engine, options, writer, clock), progress);
    }

    static Report run(Path units, Path output, int jobs) {
        return run(Order.of(List.of(units), output, jobs));
    }

    /** Digests of the files of a folder by name; of booklets only when wanted. */
    static Map<String, String> digests(Path folder, String ending) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (Path file : files(folder)) {
            if (file.toString().endsWith(ending)) {
                digests.put(
                        file.getFileName().toString(),
                        new org.apache.commons.codec.digest.DigestUtils("SHA-256").digestAsHex(file));
            }
        }
        return digests;
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static Map<String, String> statuses(Report report) {
        return report.outcomes().stream()
                .collect(Collectors.toMap(
                        o -> Path.of(o.file()).getFileName().toString(),
                        o -> o.status().label(),
                        (a, b) -> a,
                        TreeMap::new));
    }

    static List<String> codes(Report report) {
        return report.across().stream().map(p -> p.code()).toList();
    }
}
