package cn.yince;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The examples' booklets, bare and with a watermark, each printed once for all tests. */
public final class ExampleBooklets {
    public static final String WATERMARK = "送审稿";

    private static final Press PRESS = ShippedPress.PRESS;
    private static final Map<List<String>, byte[]> PRINTED = new ConcurrentHashMap<>();

    private ExampleBooklets() {}

    public static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data-examples"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    public static byte[] bare(Path example) {
        return print(example, "");
    }

    public static byte[] watermarked(Path example) {
        return print(example, WATERMARK);
    }

    private static byte[] print(Path example, String watermark) {
        return PRINTED.computeIfAbsent(
                List.of(example.toString(), watermark),
                key -> PRESS.with(watermark.isEmpty() ? Options.PLAIN : Options.PLAIN.watermarked(watermark))
                        .print(example, step -> {})
                        .booklet()
                        .pdf());
    }
}
