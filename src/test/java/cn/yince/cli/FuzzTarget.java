package cn.yince.cli;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Guided by which code they reach, files are changed for one door after the other; see src/docs/参与开发.md for the
 * command. What goes wrong is kept with its file under {@code target/fuzz/所得} and does not end the run.
 */
public final class FuzzTarget {
    private static final Path FOLDER = Path.of("target", "fuzz");
    private static FuzzDoor.Room room;

    private FuzzTarget() {}

    /** Plants sound files and starts the fuzzer: door, seconds. */
    public static void main(String[] words) throws IOException, ReflectiveOperationException {
        FuzzDoor door = FuzzDoor.valueOf(words[0].toUpperCase(Locale.ROOT));
        Path corpus = FOLDER.resolve("语料").resolve(door.name());
        if (!Files.exists(corpus)) {
            door.plant(corpus);
        }
        String[] arguments = {
            "--target_class=" + FuzzTarget.class.getName(),
            "--target_args=" + door.name(),
            "--instrumentation_includes=cn.yince.**",
            "--custom_hook_includes=cn.yince.**",
            "--disabled_hooks=**",
            "-max_total_time=" + words[1],
            "-max_len=" + (door == FuzzDoor.PDF || door == FuzzDoor.WORKBOOK ? 400_000 : 20_000),
            "-timeout=120",
            "-rss_limit_mb=0",
            "-print_final_stats=1",
            corpus.toString()
        };
        try {
            Class.forName("com.code_intelligence.jazzer.Jazzer")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Called by the fuzzer once. */
    public static void fuzzerInitialize(String[] words) throws IOException {
        FuzzDoor door = FuzzDoor.valueOf(words[0]);
        room = FuzzDoor.Room.make(Files.createTempDirectory("yince-" + door.name()), door);
        // once without a watch, so that what is loaded and instrumented the first time does not count
        FuzzBases.run("generate", "data-examples/minimal.yaml", "--draft", "-o", room.out(".pdf"));
        FuzzBases.run("check", "data-examples/minimal.yaml");
    }

    /** Called by the fuzzer with each file. */
    public static void fuzzerTestOneInput(byte[] data) throws IOException, InterruptedException {
        for (String find : room.attempt(data)) {
            String kind = DigestUtils.sha1Hex(find.replaceAll("\\d+|“[^”]*”", "#")
                            .lines()
                            .limit(4)
                            .reduce("", String::concat))
                    .substring(0, 12);
            Path kept = Files.createDirectories(FOLDER.resolve("所得"))
                    .resolve(room.door().name() + "-" + kind);
            if (!Files.exists(kept)) {
                Files.write(kept, data);
                Files.writeString(kept.resolveSibling(kept.getFileName() + ".txt"), find);
                System.out.println("所得 " + kept + "\n" + find);
            }
        }
    }
}
