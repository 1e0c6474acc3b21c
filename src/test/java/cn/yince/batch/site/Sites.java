package cn.yince.batch.site;

import cn.yince.Options;
import cn.yince.Press;
import cn.yince.ShippedPress;
import cn.yince.batch.Batch;
import cn.yince.batch.Batch.Equipment;
import cn.yince.batch.result.Outcome;
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
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** Batches and sites of them. */
final class Sites {
    static final Path TEMPLATES = Path.of("templates");
    private static final Path FONTS = Path.of("fonts");
    private static final Press PRESS = ShippedPress.PRESS;
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private Sites() {}

    static void batch(Path units, Path output) {
        batch(units, output, equipment());
    }

    /** With all that a site needs of each booklet. */
    static void batchForSite(Path units, Path output) {
        batch(units, output, equipment().making(new ReadyParts(output, PRESS)));
    }

    private static void batch(Path units, Path output, Equipment equipment) {
        new Batch(cn.yince.batch.Order.of(List.of(units), output, 2), equipment, new cn.yince.batch.Progress() {
                    @Override
                    public void begin(int all) {
                        // nobody looks
                    }

                    @Override
                    public void done(Outcome outcome) {
                        // nobody looks
                    }
                })
                .run();
    }

    static Equipment equipment() {
        return new Equipment(PRESS, TEMPLATES, FONTS, "测试", Options.PLAIN, Booklet::writeTo, CLOCK);
    }

    static SiteReport publish(Path output, Path site, int jobs) {
        return new Publication(Order.of(output, site, jobs), equipment(), silent()).run();
    }

    static Progress silent() {
        return new Progress() {
            @Override
            public void begin(int units) {
                // nobody looks
            }

            @Override
            public void done(String unit) {
                // nobody looks
            }
        };
    }

    static List<Path> folders(Path site) throws IOException {
        try (Stream<Path> all = Files.list(site)) {
            return all.filter(each -> each.getFileName().toString().matches("\\d{4}-.*"))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> files(Path within) throws IOException {
        try (Stream<Path> all = Files.walk(within)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains(".yince"))
                    .sorted()
                    .toList();
        }
    }

    static Map<String, String> digests(Path site) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (Path file : files(site)) {
            digests.put(
                    site.relativize(file).toString().replace('\\', '/'), new DigestUtils("SHA-256").digestAsHex(file));
        }
        return digests;
    }
}
