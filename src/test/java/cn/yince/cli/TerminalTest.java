package cn.yince.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.CopiedTemplates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever files, packs and names of files hold, nothing in it commands the terminal, and a line stays one line. */
@Tag("slow")
class TerminalTest {
    private static final String BELL = "\\u001b]0;x\\u0007\\u0085\\u009b31m\\u202e\\u2066\\u2028";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private Path templates;
    private String example;

    @BeforeEach
    void files() throws IOException {
        templates = CopiedTemplates.fresh();
        example = Files.readString(Path.of("data-examples/minimal.yaml"));
    }

    private String run(String... words) {
        shown.reset();
        PrintStream stream = new PrintStream(shown, true, UTF_8);
        new CommandLine(Path.of("").toAbsolutePath(), new Screen(stream, stream, false), Clock.systemUTC()).run(words);
        return shown.toString(UTF_8);
    }

    private static void assertTame(String text) {
        assertThat(text)
                .isNotBlank()
                .doesNotContainPattern(
                        "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069\\u2028\\u2029]");
    }

    /** Values, keys, codes, names: in double quotes YAML can say any character. */
    static Stream<String[]> typed() {
        return Stream.of(
                new String[] {"云岭市财政信息中心", "\"云岭" + BELL + "中心\""},
                new String[] {"金额单位:", "\"甲" + BELL + "\": 1\n金额单位:"},
                new String[] {"模板: 山西/阳泉", "模板: \"山西/" + BELL + "\""},
                new String[] {"年度: 2023", "年度: \"" + BELL + "\""},
                new String[] {"2010650: {一般公共预算财政拨款: 186.40}", "\"20" + BELL + "\": {一般公共预算财政拨款: 186.40}"},
                new String[] {"186.40}", "\"" + BELL + "\"}"},
                new String[] {"金额单位:", "上年文件: \"" + BELL + ".yaml\"\n金额单位:"});
    }

    @ParameterizedTest
    @MethodSource("typed")
    void ofAUnitFile(String before, String after) throws IOException {
        assertThat(example).contains(before);
        Path unit = Files.writeString(folder.resolve("单位.yaml"), example.replace(before, after));
        for (List<String> words : List.of(
                List.of("check"),
                List.of("check", "--format", "json"),
                List.of("generate", "-o", folder.resolve("册.pdf").toString()),
                List.of("explain", "--all"),
                List.of("excel", "--force"))) {
            assertTame(run(Stream.concat(
                            Stream.of(words.get(0), unit.toString()),
                            words.stream().skip(1))
                    .toArray(String[]::new)));
        }
        assertTame(run(
                "diff", unit.toString(), Path.of("data-examples/minimal.yaml").toString()));
        assertTame(run(
                "batch",
                folder.resolve("单位.yaml").toString(),
                "-o",
                folder.resolve("册").toString()));
        assertTame(Files.readString(folder.resolve("册/汇总.html")));
        assertTame(Files.readString(folder.resolve("册/汇总.json")));
    }

    @Test
    void ofNamesOfFiles() throws IOException {
        Path unit = Files.writeString(
                folder.resolve("甲\u001b[31m\n错误[J0101]\u202e.yaml"), example.replace("186.40}", "一}"));
        for (String word : List.of("check", "generate", "excel")) {
            assertTame(run(word, unit.toString()));
            assertThat(shown.toString(UTF_8)).doesNotContain("\n错误[J0101]");
        }
    }

    @Test
    void ofPacks() throws IOException {
        Path own = Files.createDirectories(templates.resolve("山西/云岭/决算"));
        Path unit = Files.writeString(folder.resolve("单位.yaml"), example.replace("山西/阳泉", "山西/云岭"));
        for (List<String> file : List.of(
                List.of("设置.yaml", "\"甲" + BELL + "\": 1\n"),
                List.of("设置.yaml", "册名: \"甲" + BELL + "\"\n"),
                List.of("核对.yaml", "- {编号: D0901, 条件: \"1 = 2\", 说明: \"甲" + BELL + "\"}\n"),
                List.of("字段.yaml", "字段: {\"甲" + BELL + "\": 文子}\n"),
                List.of("章节/概况.ftl", "<#stop \"甲" + BELL + "\">"))) {
            Path written = own.resolve(file.get(0));
            Files.createDirectories(written.getParent());
            Files.writeString(written, file.get(1));
            assertTame(run("pack", "check", "山西/云岭@2023", "--templates", templates.toString()));
            assertTame(run(
                    "generate",
                    unit.toString(),
                    "--templates",
                    templates.toString(),
                    "-o",
                    folder.resolve("册.pdf").toString()));
            Files.delete(written);
        }
    }
}
