package cn.yince.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file without a command, and nothing at all: what happens when somebody drops a file on the program or just starts
 * it.
 */
class PressCommandTest {
    private static final String MINIMAL = "data-examples/minimal.yaml";
    private static final String BROKEN = "data-examples/broken/27-基本支出与经济分类不符.yaml";
    private static final String BOOKLET = "云岭市财政信息中心2023年度单位决算公开.pdf";
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        System.clearProperty("yince.window");
    }

    private int run(String... arguments) {
        Screen screen = new Screen(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        return new CommandLine(
                        Path.of("").toAbsolutePath(),
                        screen,
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                        Opened.to(folder.resolve("打开").toString()))
                .run(arguments);
    }

    private String lastLine() {
        return out.toString(StandardCharsets.UTF_8).lines().reduce((a, b) -> b).orElse("");
    }

    private Path copied(String file, String name) throws IOException {
        return Files.copy(
                Path.of(file), Files.createDirectories(folder.resolve("我的 文件")).resolve(name));
    }

    private String opened() throws IOException {
        return Files.readString(folder.resolve("打开"));
    }

    @Test
    void aFileIsPrintedBesideItselfAndOpened() throws IOException {
        Path unit = copied(MINIMAL, "单 位.yaml");
        assertThat(run(unit.toString())).isZero();
        Path booklet = unit.resolveSibling(BOOKLET);
        assertThat(booklet).isNotEmptyFile();
        assertThat(lastLine()).isEqualTo("印好了：" + booklet + "，20 页；没有发现问题。");
        assertThat(opened()).isEqualTo(booklet + "\n");
    }

    @Test
    void aWorkbookWithErrorsIsMarkedAndTheCopyIsOpened() throws IOException {
        Path book = folder.resolve("单位.xlsx");
        assertThat(run("excel", BROKEN, "-o", book.toString())).isZero();
        assertThat(run(book.toString())).isEqualTo(1);
        Path copy = folder.resolve("单位-核对.xlsx");
        assertThat(lastLine()).startsWith("没有印：单位.xlsx ").contains("共 1 处错误", "已在 " + copy + " 里标出");
        assertThat(opened()).isEqualTo(copy + "\n");
        assertThat(folder.resolve("单位.xlsx")).isNotEmptyFile();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".pdf"));
        }
    }

    @Test
    void errorsInTextAreListedAndSaidInOneSentence() throws IOException {
        Path unit = copied(BROKEN, "单位.yaml");
        assertThat(run(unit.toString(), copied(MINIMAL, "好的.yaml").toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("错误[J0601]");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("没有印：单位.yaml ", "列在上面");
        assertThat(lastLine()).as("the other is printed").startsWith("印好了：").contains(BOOKLET);
    }

    @Test
    void aFolderIsToldHowToPrintManyAndAMissingFileThatItIsMissing() {
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("是文件夹").contains("yince batch");
        assertThat(run("没有.xlsx")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("没有这个文件");
    }

    @Test
    void nothingAtAllIsGreetedWithThreeThingsToDo() {
        assertThat(run()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("1. ", "2. ", "3. ", "yince init -o", "yince 单位.xlsx", "yince --help");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aWindowOfItsOwnCanBeAnswered() throws IOException {
        System.setProperty("yince.window", "true");
        assertThat(answering("x\n9\n\n")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith("请输入"))
                        .count())
                .isEqualTo(3);
        File made = new File("单位.xlsx");
        assertThat(made).as("left by somebody").doesNotExist();
        try {
            assertThat(answering("1\n1\n")).isZero();
            assertThat(made).isNotEmpty();
            assertThat(lastLine()).startsWith("工作簿在 " + made.getAbsolutePath());
            assertThat(opened()).isEqualTo(made.getAbsolutePath() + "\n");
        } finally {
            assertThat(made.delete()).isTrue();
        }
    }

    private int answering(String keys) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)));
        try {
            return run();
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void whatTheLauncherOfWindowsHandsOverIsParted() {
        Map<String, String> environment =
                Map.of("YINCE_HOME", "印 册", "YINCE_LINE", "check  \"D:\\我的 文件\\单位.xlsx\" \"\" --format json ");
        LaunchWords words = LaunchWords.of(new String[0], environment);
        assertThat(words.arguments()).containsExactly("check", "D:\\我的 文件\\单位.xlsx", "", "--format", "json");
        assertThat(words.home()).isEqualTo(Path.of(System.getProperty("yince.home", "印 册")));
        assertThat(LaunchWords.of(new String[] {"--help"}, environment).arguments())
                .containsExactly("--help");
        assertThat(LaunchWords.of(new String[0], Map.of()).arguments()).isEmpty();
    }

    @Test
    void everyCommandNamesItsPage() {
        for (String command : List.of(
                "init",
                "generate",
                "check",
                "diff",
                "explain",
                "extract",
                "batch",
                "fonts",
                "excel",
                "import",
                "pack",
                "codes",
                "sample")) {
            out.reset();
            assertThat(run(command, "--help")).isZero();
            String page = Handbook.page(command);
            assertThat(lastLine()).isEqualTo("详见 " + page);
            assertThat(Path.of(page)).content().contains(command);
        }
    }
}
