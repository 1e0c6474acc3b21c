package cn.yince;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A program of three classes that is started and rehearsed as the real one and writes a line where it is told to. */
final class StandIn {
    private static final Map<String, String> SOURCES =
            Map.of("cn/yince/Press.java", """
            package cn.yince;

            public class Press {
                public void print(String file) throws java.io.IOException {
                    java.nio.file.Files.writeString(java.nio.file.Path.of(file), "册");
                }
            }
            """, "cn/yince/cli/Main.java", """
            package cn.yince.cli;

            public class Main {
                public static void main(String[] words) throws java.io.IOException {
                    new cn.yince.Press().print(words[words.length - 1]);
                }
            }
            """, "cn/yince/cli/Rehearsal.java", """
            package cn.yince.cli;

            public class Rehearsal {
                public static void main(String[] words) throws java.io.IOException {
                    Main.main(new String[] {words[1] + ".pdf"});
                }
            }
            """);

    private StandIn() {}

    /** Compiles it for the oldest Java there may be. */
    static Path jar(Path jar) throws IOException {
        Path sources = Files.createTempDirectory(jar.getParent(), "替身");
        Path classes = sources.resolve("classes");
        List<String> words = new ArrayList<>(List.of("--release", "17", "-d", classes.toString()));
        for (Map.Entry<String, String> source : SOURCES.entrySet()) {
            Path file = sources.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            words.add(Files.writeString(file, source.getValue()).toString());
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, words.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("the stand-in does not compile");
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "cn.yince.cli.Main");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
            }
        }
        return jar;
    }
}
