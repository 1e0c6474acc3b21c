package cn.yince.cluster;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs and fonts on their way to other machines: an archive of the folders {@code templates} and {@code fonts}. */
final class Home {
    private static final String TEMPLATES = "templates";

    private Home() {}

    /** Writes the program's own. */
    static void write(Path archive) throws IOException {
        try (InputStream own = Home.class.getResourceAsStream("home.zip")) {
            Files.copy(own, archive);
        }
    }

    /** Writes the program's own fonts and other packs. */
    static void write(Path archive, Path templates) throws IOException {
        try (InputStream own = Home.class.getResourceAsStream("home.zip");
                ZipInputStream in = new ZipInputStream(own, StandardCharsets.UTF_8);
                OutputStream file = Files.newOutputStream(archive);
                ZipOutputStream out = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().startsWith(TEMPLATES + "/")) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
            List<Path> files;
            try (Stream<Path> all = Files.walk(templates)) {
                files = all.filter(Files::isRegularFile).sorted().toList();
            }
            for (Path each : files) {
                String name = templates.relativize(each).toString().replace('\\', '/');
                out.putNextEntry(new ZipEntry(TEMPLATES + "/" + name));
                Files.copy(each, out);
            }
        }
    }

    /**
     * Lays them out in a folder.
     *
     * @throws InputRejected when this machine cannot name files in Chinese
     */
    static void unpack(Path archive, Path folder) throws IOException {
        String encoding = System.getProperty("sun.jnu.encoding", "");
        if (!encoding.matches("(?i)UTF-?8|GB.*|MS936|Cp936")) {
            throw new InputRejected(Problem.error(
                    "B0202",
                    Place.of(archive.toString()),
                    "这台机器的文件名不能用中文（编码是 " + encoding + "）",
                    "请在 LC_ALL=C.UTF-8 的环境里运行 spark-submit；执行程序的环境由 spark.executorEnv.LC_ALL 设"));
        }
        try (InputStream file = Files.newInputStream(archive);
                ZipInputStream in = new ZipInputStream(file, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("outside: " + entry.getName());
                } else if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(in, target);
                }
            }
        }
    }
}
