package cn.yince.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Yince in fresh processes. */
final class Fresh {
    private static final String BATCH_BOOKLETS = "60";
    private static final String BATCH_THREADS = "2";

    private final Settings settings;
    private final Path pdf;

    Fresh(Settings settings, Path folder) {
        this.settings = settings;
        this.pdf = folder.resolve("fresh.pdf");
    }

    /** {@code ./yince generate} as a clerk types it, with the Java in a folder; the first start is not counted. */
    List<Child> launcher(Path java) throws IOException, InterruptedException {
        return starts(generate(
                "env", "JAVA_HOME=" + java, settings.home().resolve("yince").toString()));
    }

    /** The jar without the launcher's flags. */
    List<Child> jar() throws IOException, InterruptedException {
        Path jar = settings.home().resolve("target/yince.jar");
        return starts(generate(java(), "-Dyince.home=" + settings.home(), "-jar", jar.toString()));
    }

    /** An import of a workbook in a process of its own, with little heap. */
    Child manyRows(Path workbook, int heap) throws IOException, InterruptedException {
        return Child.run(List.of(
                java(),
                "-Xmx" + heap + "m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ManyRows.class.getName(),
                workbook.toString()));
    }

    /** Many booklets in one process with a heap of so many megabytes. */
    Child longRun(List<Path> units, int heap) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx" + heap + "m"));
        command.addAll(
                List.of("-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), LongRun.class.getName()));
        command.addAll(
                List.of(settings.templates().toString(), settings.fonts().toString(), BATCH_BOOKLETS, BATCH_THREADS));
        units.forEach(unit -> command.add(unit.toString()));
        return Child.run(command);
    }

    private List<Child> starts(List<String> command) throws IOException, InterruptedException {
        Child.run(command);
        List<Child> starts = new ArrayList<>();
        for (int i = 0; i < settings.starts(); i++) {
            starts.add(Child.run(command));
        }
        return starts;
    }

    private List<String> generate(String... program) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of("generate", settings.examples().get(0).toString(), "-q", "-o", pdf.toString()));
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
