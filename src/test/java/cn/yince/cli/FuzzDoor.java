package cn.yince.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * The doors through which files of strangers come in, each with what is done with such a file and sound ones to begin
 * from.
 */
enum FuzzDoor {
    UNIT(
            "单位.yaml",
            List.of("data-examples"),
            ".yaml",
            room -> List.of(
                    List.of("check", room.file()),
                    List.of("generate", room.file(), "--draft", "-o", room.out(".pdf")))),
    WORKBOOK(
            "单位.xlsx",
            List.of(),
            ".xlsx",
            room -> List.of(
                    List.of("check", room.file()), List.of("import", room.file(), "--force", "-o", room.out(".yaml")))),
    SETTINGS("templates/山西/云岭/决算/设置.yaml", List.of("templates/山西", "templates/全国"), "设置.yaml", FuzzDoor::check),
    FIELDS("templates/山西/云岭/决算/字段.yaml", List.of("templates/山西", "templates/上海"), "字段.yaml", FuzzDoor::check),
    RULES("templates/山西/云岭/决算/核对.yaml", List.of("templates/山西", "templates/全国"), "核对.yaml", FuzzDoor::check),
    STYLE("templates/山西/云岭/决算/版式.css", List.of("templates"), ".css", FuzzDoor::print),
    FORM("templates/山西/云岭/决算/公开表/公开01表.jrxml", List.of("templates/山西/决算/公开表"), ".jrxml", FuzzDoor::print),
    CHAPTER("templates/山西/云岭/决算/章节/概况.ftl", List.of("templates/全国/章节", "templates/山西/决算/章节"), ".ftl", FuzzDoor::print),
    PDF("册.pdf", List.of(), ".pdf", room -> List.of(List.of("extract", room.file(), "-o", room.out(""))));

    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern FOREIGN =
            Pattern.compile("[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}|\\b(?:java|org|com|cn)\\.[a-z]+\\.|Exception|Error\\b");

    /** Seconds; more where the machine has other work. */
    private static final int PATIENCE = Integer.getInteger("yince.fuzz.patience", 20);

    private final String name;
    private final List<String> seeds;
    private final String ending;
    private final Function<Room, List<List<String>>> use;

    FuzzDoor(String name, List<String> seeds, String ending, Function<Room, List<List<String>>> use) {
        this.name = name;
        this.seeds = seeds;
        this.ending = ending;
        this.use = use;
    }

    /** A folder where files of one door are put and used. */
    record Room(Path folder, FuzzDoor door) {
        /** Makes the folder ready. */
        static Room make(Path folder, FuzzDoor door) throws IOException {
            Room room = new Room(folder, door);
            if (door.name.startsWith("templates")) {
                FileUtils.copyDirectory(
                        HOME.resolve("templates").toFile(),
                        folder.resolve("templates").toFile());
                String example = Files.readString(HOME.resolve("data-examples/minimal.yaml"));
                Files.writeString(folder.resolve("单位.yaml"), example.replaceFirst("(?m)^模板: .*$", "模板: 山西/云岭"));
            }
            Files.createDirectories(Path.of(room.file()).getParent());
            return room;
        }

        String file() {
            return folder.resolve(door.name).toString();
        }

        String out(String ending) {
            return folder.resolve("写出" + ending).toString();
        }

        /** What is wrong with how the program takes a file; nothing when it takes or refuses it as it should. */
        List<String> attempt(byte[] data) throws IOException, InterruptedException {
            Files.write(Path.of(file()), data);
            return door.use.apply(this).stream()
                    .flatMap(words -> tried(words).stream())
                    .toList();
        }

        private static List<String> tried(List<String> words) {
            FutureTask<String> task = new FutureTask<>(() -> FuzzBases.run(words.toArray(String[]::new)));
            Thread thread = new Thread(task, words.get(0));
            thread.setDaemon(true);
            thread.start();
            try {
                String said = task.get(PATIENCE, TimeUnit.SECONDS);
                return said.startsWith("2") || said.startsWith("3") || isForeign(said)
                        ? List.of(words.get(0) + " " + said)
                        : List.of();
            } catch (TimeoutException e) {
                StringBuilder where = new StringBuilder(words.get(0) + " 没有结束");
                Stream.of(thread.getStackTrace())
                        .limit(25)
                        .forEach(frame -> where.append("\n    ").append(frame));
                thread.interrupt();
                return List.of(where.toString());
            } catch (ExecutionException | InterruptedException e) {
                return List.of(words.get(0) + " " + e);
            }
        }
    }

    /** Whether what was said after an exit code has words of Java or sentences in English, or is no Chinese at all. */
    static boolean isForeign(String said) {
        return said.lines()
                        .skip(1)
                        .anyMatch(line -> FOREIGN.matcher(quoteless(line)).find())
                || !said.strip().equals("0") && !HAN.matcher(said).find();
    }

    /** Without what is quoted from the file. */
    private static String quoteless(String line) {
        return line.matches(" +\\d+ \\| .*")
                ? ""
                : line.replaceAll("“[^”]*”|«[^»]*»|\"[^\"]*\"|<[^>]*>|yince( [a-z]+)+", "“”");
    }

    private static List<List<String>> check(Room room) {
        return List.of(List.of(
                "check",
                room.folder().resolve("单位.yaml").toString(),
                "--templates",
                room.folder().resolve("templates").toString()));
    }

    private static List<List<String>> print(Room room) {
        String unit = room.folder().resolve("单位.yaml").toString();
        return List.of(List.of(
                "generate",
                unit,
                "--draft",
                "--templates",
                room.folder().resolve("templates").toString(),
                "-o",
                room.out(".pdf")));
    }

    /** Puts sound files into a folder. */
    void plant(Path folder) throws IOException {
        Files.createDirectories(folder);
        int number = 0;
        for (String seed : seeds) {
            try (Stream<Path> files = Files.walk(HOME.resolve(seed), 4)) {
                for (Path file : files.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
                        .sorted()
                        .toList()) {
                    Files.copy(file, folder.resolve(name().toLowerCase(java.util.Locale.ROOT) + number++));
                }
            }
        }
        if (this == WORKBOOK) {
            FuzzBases.run(
                    "excel",
                    "data-examples/minimal.yaml",
                    "--force",
                    "-o",
                    folder.resolve("workbook.xlsx").toString());
        } else if (this == PDF) {
            FuzzBases.run(
                    "generate",
                    "data-examples/minimal.yaml",
                    "--attach-data",
                    "-o",
                    folder.resolve("booklet.pdf").toString());
            for (byte[] little : HostileFiles.little()) {
                Files.write(folder.resolve("little" + number++ + ".pdf"), little);
            }
        }
    }
}
