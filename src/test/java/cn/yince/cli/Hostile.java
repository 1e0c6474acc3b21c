package cn.yince.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * Something a stranger hands over, and a command that takes it.
 *
 * @param name of the kind of attack, in a word or two
 * @param expected a pattern of what must be said; empty when nothing need be said, because it does no harm
 * @param made puts it into a room
 * @param words the command; UNIT, TEMPLATES, ROOM and OUT stand for files
 */
record Hostile(String name, String expected, Made made, List<String> words) {
    static final List<String> PRINT =
            List.of("generate", "UNIT", "--draft", "--templates", "TEMPLATES", "-o", "OUT.pdf");
    static final List<String> CHECK = List.of("check", "UNIT", "--templates", "TEMPLATES");

    /** Puts files into a room. */
    @FunctionalInterface
    interface Made {
        void in(Room room) throws IOException, InterruptedException;
    }

    /** Everything there is. */
    static List<Hostile> all() {
        return Stream.of(HostilePacks.all(), HostileFiles.all(), HostileFolders.all(), HostileNeighbours.all())
                .flatMap(each -> each)
                .toList();
    }

    /** Fills the words of the command. */
    String[] command(Room room) {
        return words.stream()
                .map(word -> word.replace("UNIT", room.unit().toString())
                        .replace("TEMPLATES", room.templates().toString())
                        .replace("OUT", room.out().toString())
                        .replace("ROOM", room.folder().toString()))
                .toArray(String[]::new);
    }

    /**
     * Where it is tried: the templates with an empty pack of a place, a unit of that place, a workbook and a booklet.
     *
     * @param folder with all of it
     */
    record Room(Path folder) {
        static Room make(Path folder) throws IOException {
            Room room = new Room(folder);
            FileUtils.copyDirectory(
                    Path.of("templates").toFile(), room.templates().toFile());
            FuzzBases.run(
                    "excel",
                    "data-examples/minimal.yaml",
                    "--force",
                    "-o",
                    room.workbook().toString());
            FuzzBases.run(
                    "generate",
                    "data-examples/minimal.yaml",
                    "--attach-data",
                    "-o",
                    room.booklet().toString());
            return room;
        }

        /** As it was at the beginning, but for what is at {@code other}. */
        Room cleared() throws IOException {
            for (Path made :
                    List.of(pack(), other(), out().getParent(), templates().resolve("山西/异处"))) {
                delete(made);
            }
            Files.createDirectories(pack().resolve("决算"));
            Files.createDirectories(out().getParent());
            Files.createDirectories(other());
            Files.deleteIfExists(unit());
            Files.writeString(unit(), example());
            return this;
        }

        /** Pipes too, which must not be opened. */
        private static void delete(Path folder) throws IOException {
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }

        static String example() throws IOException {
            return Files.readString(Path.of("data-examples/minimal.yaml")).replaceFirst("(?m)^模板: .*$", "模板: 山西/云岭");
        }

        Path templates() {
            return folder.resolve("templates");
        }

        Path pack() {
            return templates().resolve("山西/云岭");
        }

        Path unit() {
            return folder.resolve("单位.yaml");
        }

        Path workbook() {
            return folder.resolve("表.xlsx");
        }

        Path booklet() {
            return folder.resolve("册.pdf");
        }

        /** A folder for what else there is. */
        Path other() {
            return folder.resolve("别的");
        }

        Path out() {
            return folder.resolve("写出/册");
        }

        /** Writes a file of the pack. */
        Path write(String part, String text) throws IOException {
            return write(part, text.getBytes(StandardCharsets.UTF_8));
        }

        Path write(String part, byte[] bytes) throws IOException {
            Path file = pack().resolve(part);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        }

        /** A file of the packs that this one lies on. */
        String given(String part) throws IOException {
            return Files.readString(templates().resolve(part));
        }

        /** A pipe that nobody ever writes to. */
        Path pipe(Path file) throws IOException, InterruptedException {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
            return file;
        }
    }
}
