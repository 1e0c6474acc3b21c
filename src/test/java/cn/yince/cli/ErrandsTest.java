package cn.yince.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.cli.errand.Caller;
import cn.yince.cli.errand.Door;
import cn.yince.cli.errand.Errand;
import cn.yince.cli.errand.Worker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A command that is brought to a warm process does, shows and ends as when it runs by itself. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there commands run by themselves")
@Tag("slow")
class ErrandsTest {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final String UNIT = "data-examples/minimal.yaml";
    private static final String WRONG = "data-examples/broken/27-基本支出与经济分类不符.yaml";

    /** So far ahead that files just copied are not taken for being written at this moment. */
    private static final Clock LATER = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(1));

    @TempDir
    private static Path top;

    private static Path home;
    private static Door door;
    private static Path notice;

    @BeforeAll
    static void open() throws IOException {
        home = Files.createDirectories(top.resolve("home"));
        FileUtils.copyDirectory(
                new java.io.File("templates"), home.resolve("templates").toFile());
        Files.createSymbolicLink(home.resolve("fonts"), HERE.resolve("fonts"));
        Path place = top.resolve("errands");
        WarmPresses presses = new WarmPresses(home.resolve("templates"), home.resolve("fonts"), LATER);
        door = Door.open(place, "one", "token", HERE, home, new Errands(home, presses, LATER))
                .orElseThrow();
        notice = place.resolve("one.errands");
    }

    @AfterAll
    static void close() {
        door.close();
        assertThat(notice).doesNotExist();
        assertThat(notice.resolveSibling("one.socket")).doesNotExist();
    }

    /** What a command showed, how long it took left out, and how it ended. */
    private record Ended(int code, String out, String err) {
        Ended(int code, ByteArrayOutputStream out, ByteArrayOutputStream err) {
            this(code, out.toString(UTF_8).replaceAll("\\d+\\.\\d 秒", "几秒"), err.toString(UTF_8));
        }
    }

    private static Ended brought(boolean terminal, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Caller(out, err).call(notice.toString(), Surroundings.now(), terminal, words);
        return new Ended(code, out, err);
    }

    private static Ended alone(boolean terminal, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Screen screen = new Screen(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), terminal);
        return new Ended(new CommandLine(home, screen, LATER).run(words), out, err);
    }

    static Stream<List<String>> commands() {
        String pdf = top.resolve("册.pdf").toString();
        return Stream.of(
                List.of("generate", UNIT, "-o", pdf),
                List.of("generate", "-q", "--xlsx", "--attach-data", "--verify", UNIT, "-o", pdf),
                List.of("generate", "--draft", WRONG, "-o", pdf),
                List.of("generate", WRONG, "-o", pdf),
                List.of("generate", "没有.yaml", "-o", pdf),
                List.of("generate", UNIT, "-o", "/proc/册.pdf"),
                List.of("generate", "--nonsense"),
                List.of("check", UNIT, WRONG),
                List.of("check", "--format", "json", WRONG),
                List.of("check", "--list"),
                List.of("check"),
                List.of("explain", UNIT, "1.1", "不是数"),
                List.of("explain", "--all", UNIT),
                List.of("explain", "--depth", "0", UNIT, "1.1"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theSameIsShownAndWritten(List<String> command) throws IOException {
        String[] words = command.toArray(String[]::new);
        boolean showsProgress = command.get(0).equals("generate");
        for (boolean terminal : showsProgress ? new boolean[] {false, true} : new boolean[] {true}) {
            List<Path> files = List.of(top.resolve("册.pdf"), top.resolve("册.xlsx"));
            Ended alone = alone(terminal, words);
            for (Path file : files) {
                if (Files.exists(file)) {
                    Files.move(file, other(file), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            assertThat(brought(terminal, words)).isEqualTo(alone);
            for (Path file : files) {
                assertThat(Files.exists(file)).isEqualTo(Files.exists(other(file)));
                if (Files.exists(file)) {
                    assertThat(file).hasSameBinaryContentAs(other(file));
                    Files.delete(other(file));
                    Files.delete(file);
                }
            }
        }
    }

    private static Path other(Path file) {
        return file.resolveSibling("另" + file.getFileName());
    }

    /** The help may have colours, a fault of a pack may tell how far the engines came: it is for the own process. */
    @Test
    void whatDependsOnTheProcessIsHandedBack() throws IOException {
        Path unit = Files.writeString(
                top.resolve("没有模板.yaml"), Files.readString(Path.of(UNIT)).replace("山西/阳泉", "山西/没有"));
        Path large = Files.writeString(top.resolve("大.yaml"), "#".repeat(2 << 20));
        Ended handedBack = new Ended(Caller.NOT_DONE, "", "");
        assertThat(brought(false, "check", "--help")).isEqualTo(handedBack);
        assertThat(brought(false, "check", unit.toString())).isEqualTo(handedBack);
        assertThat(brought(false, "explain", "--all", unit.toString())).isEqualTo(handedBack);
        assertThat(brought(false, "generate", "-q", unit.toString())).isEqualTo(handedBack);
        assertThat(brought(false, "check", large.toString())).isEqualTo(handedBack);
        assertThat(brought(false, "batch", "data-examples")).isEqualTo(handedBack);
        assertThat(brought(false, "check", UNIT).code()).isZero();
    }

    /** Even when its length and its time are as before. */
    @Test
    void aPackThatWasEditedIsReadAnew() throws IOException {
        Path chapter = home.resolve("templates/全国/决算/章节/名词解释.ftl");
        String before = Files.readString(chapter);
        FileTime time = Files.getLastModifiedTime(chapter);
        byte[] first = booklet("一");
        assertThat(booklet("二")).isEqualTo(first);
        try {
            Files.writeString(chapter, before.replaceFirst("指", "谓"));
            Files.setLastModifiedTime(chapter, time);
            Path alone = top.resolve("自己.pdf");
            assertThat(alone(false, "generate", "-q", UNIT, "-o", alone.toString())
                            .code())
                    .isZero();
            assertThat(booklet("三")).isNotEqualTo(first).isEqualTo(Files.readAllBytes(alone));
        } finally {
            Files.writeString(chapter, before);
        }
        assertThat(booklet("四")).isEqualTo(first);
    }

    private static byte[] booklet(String name) throws IOException {
        Path file = top.resolve(name + ".pdf");
        assertThat(brought(false, "generate", "-q", UNIT, "-o", file.toString()))
                .isEqualTo(new Ended(0, "", ""));
        return Files.readAllBytes(file);
    }

    /** As after Ctrl-C: a whole file of a command that nobody waits for would come as a surprise. */
    @Test
    void nothingIsWrittenWhenNobodyWaits() {
        WarmPresses presses = new WarmPresses(home.resolve("templates"), home.resolve("fonts"), LATER);
        Path file = top.resolve("没有人等.pdf");
        AtomicInteger asked = new AtomicInteger();
        for (int steps : new int[] {0, 3, 5}) {
            asked.set(0);
            int code = new Errands(home, presses, LATER)
                    .run(
                            new Errand("", "", false, "generate", UNIT, "-o", file.toString()),
                            OutputStream.nullOutputStream(),
                            OutputStream.nullOutputStream(),
                            () -> asked.incrementAndGet() > steps);
            assertThat(code).isEqualTo(Worker.HANDED_BACK);
            assertThat(asked.get()).isBetween(steps + 1, steps + 2);
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void severalAtOnceDoNotDisturbEachOther() throws Exception {
        Ended good = alone(false, "explain", "--all", UNIT);
        Ended bad = alone(false, "check", WRONG);
        ExecutorService callers = Executors.newFixedThreadPool(4);
        try {
            List<Future<Ended>> ended = callers.invokeAll(IntStream.range(0, 12)
                    .mapToObj(i -> (Callable<Ended>) () ->
                            i % 2 == 0 ? brought(false, "explain", "--all", UNIT) : brought(false, "check", WRONG))
                    .toList());
            int done = 0;
            for (int i = 0; i < ended.size(); i++) {
                Ended one = ended.get(i).get();
                if (one.code() != Caller.NOT_DONE) {
                    assertThat(one).isEqualTo(i % 2 == 0 ? good : bad);
                    done++;
                } else {
                    assertThat(one.out() + one.err()).isEmpty();
                }
            }
            assertThat(done).isGreaterThanOrEqualTo(2);
        } finally {
            callers.shutdown();
        }
    }
}
