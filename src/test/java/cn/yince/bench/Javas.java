package cn.yince.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The Javas installed here that booklets are asked to start fast on, by version: 17 and 25, beside the one that runs.
 */
final class Javas {
    private static final Path INSTALLED = Path.of("/usr/lib/jvm");

    private Javas() {}

    /** Folder by version; those of {@code JAVA17_HOME} and {@code JAVA25_HOME} before those the system knows. */
    static Map<Integer, Path> installed() throws IOException {
        Map<Integer, Path> javas = new TreeMap<>();
        javas.put(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
        for (int version : new int[] {17, 25}) {
            String home = System.getenv("JAVA" + version + "_HOME");
            if (home != null) {
                javas.putIfAbsent(version, Path.of(home));
            }
        }
        if (Files.isDirectory(INSTALLED)) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(INSTALLED)) {
                for (Path folder : folders) {
                    int version = version(folder);
                    if (version == 17 || version == 25) {
                        javas.putIfAbsent(version, folder.toRealPath());
                    }
                }
            }
        }
        return javas;
    }

    private static int version(Path folder) throws IOException {
        Path release = folder.resolve("release");
        if (!Files.isReadable(release)) {
            return 0;
        }
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(release)) {
            properties.load(reader);
        }
        return Runtime.Version.parse(properties.getProperty("JAVA_VERSION", "1").replace("\"", ""))
                .feature();
    }
}
