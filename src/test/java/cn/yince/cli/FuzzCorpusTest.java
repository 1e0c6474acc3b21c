package cn.yince.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Files that once failed when the fuzzer or somebody tried them, and some changed as the fuzzer changes them, at the
 * same doors.
 */
@Tag("slow")
class FuzzCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/cn/yince/cli/corpus");
    private static final int CHANGED = 5;
    private static final int LONGEST_CUT = 400;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyFileIsTakenOrRefusedAsItShould(FuzzDoor door) throws IOException, InterruptedException {
        FuzzDoor.Room room = FuzzDoor.Room.make(folder.resolve("屋"), door);
        for (Path file : files(CORPUS.resolve(door.name().toLowerCase(Locale.ROOT)))) {
            assertThat(room.attempt(Files.readAllBytes(file)))
                    .as(file.toString())
                    .isEmpty();
        }
        door.plant(folder.resolve("底稿"));
        List<Path> seeds = files(folder.resolve("底稿"));
        Random random = new Random(17);
        for (int i = 0; i < CHANGED; i++) {
            byte[] changed = changed(Files.readAllBytes(seeds.get(random.nextInt(seeds.size()))), random);
            assertThat(room.attempt(changed)).as(door + " " + i).isEmpty();
        }
    }

    /** From a booklet without a file in it the fuzzer would hardly find its way to files. */
    @Test
    void filesCanBeTakenOutOfTheBookletsToBeginFrom() throws IOException {
        FuzzDoor.PDF.plant(folder.resolve("底稿"));
        List<Path> seeds = files(folder.resolve("底稿"));
        assertThat(seeds).hasSize(4);
        for (Path seed : seeds) {
            Path out = folder.resolve(seed.getFileName() + "取出");
            assertThat(FuzzBases.run("extract", seed.toString(), "-o", out.toString()))
                    .as(seed.toString())
                    .startsWith("0");
            assertThat(out).isNotEmptyDirectory();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** A piece left out or twice there, or some bytes others. */
    private static byte[] changed(byte[] seed, Random random) {
        int from = random.nextInt(seed.length);
        int to = Math.min(seed.length, from + 1 + random.nextInt(LONGEST_CUT));
        byte[] piece = Arrays.copyOfRange(seed, from, to);
        return switch (random.nextInt(3)) {
            case 0 -> joined(Arrays.copyOf(seed, from), Arrays.copyOfRange(seed, to, seed.length));
            case 1 -> joined(Arrays.copyOf(seed, to), piece, Arrays.copyOfRange(seed, to, seed.length));
            default -> {
                random.nextBytes(piece);
                yield joined(Arrays.copyOf(seed, from), piece, Arrays.copyOfRange(seed, to, seed.length));
            }
        };
    }

    private static byte[] joined(byte[]... pieces) {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }
}
