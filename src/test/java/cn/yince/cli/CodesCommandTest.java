package cn.yince.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes are found by their names and by their digits. */
class CodesCommandTest {
    private static final String TABLE = """
      编码\t名称\t起\t止\t接替\t证据\t出处
      205\t教育支出\t\t\t\tA\t某册
      20502\t普通教育\t\t\t\tA\t
      2050202\t小学教育\t2021\t\t\tB\t某旧表
      2050202\t小学\t\t2020\t\tA\t
      2050203\t初中教育\t\t2022\t2050202\tC\t
      2050299\t其他（普通）教育支出\t\t\t\tA\t
      """;
    private static final String ECONOMIC = """
      编码\t名称\t行政\t事业
      301\t工资福利支出\t\t
      30101\t基本工资\t50101\t50501
      """;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path templates;

    @BeforeEach
    void tables() throws IOException {
        Path codes = Files.createDirectories(templates.resolve("科目"));
        Files.writeString(codes.resolve("功能分类.tsv"), TABLE);
        Files.writeString(codes.resolve("经济分类.tsv"), ECONOMIC);
        Files.writeString(codes.resolve("政府经济分类.tsv"), "编码\t名称\n50101\t工资奖金津补贴\n50501\t工资福利支出\n");
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        PrintStream shown = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream complaints = new PrintStream(err, true, StandardCharsets.UTF_8);
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        return new CommandLine(Path.of("").toAbsolutePath(), new Screen(shown, complaints, false), clock)
                .run(arguments);
    }

    private int codes(String... terms) {
        return run(Stream.of(new String[] {"codes", "--templates", templates.toString()}, terms)
                .flatMap(Stream::of)
                .toArray(String[]::new));
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void partOfANameFindsACodeWithItsYearsItsOlderNameAndItsSource() {
        assertThat(codes("小学")).isZero();
        assertThat(lines())
                .containsExactly(
                        "功能分类",
                        "  2050202  小学教育  2021 年度起  见于较早的科目表，未见改动  2020 年度止称“小学”；接替 2050203 初中教育",
                        "2050202 的出处：某旧表");
        assertThat(codes("小学", "--year", "2020")).isZero();
        assertThat(lines().get(1)).startsWith("  2050202  小学  2020 年度止  见于公开册或官方文件");
    }

    @Test
    void severalWordsMustAllBeThereAndWidthDoesNotMatter() {
        assertThat(codes("其他", "(普通)")).isZero();
        assertThat(lines()).hasSize(2).last().asString().contains("2050299");
        assertThat(codes("教育", "２０５０２")).isZero();
        assertThat(lines())
                .extracting(line -> line.strip().split(" ")[0])
                .containsExactly("功能分类", "20502", "2050202", "2050203", "2050299");
        assertThat(lines().get(3)).endsWith("改列 2050202 小学教育");
    }

    @Test
    void aCodeShowsWhatIsAboveAndBelowIt() {
        assertThat(codes("20502", "--year", "2025")).isZero();
        assertThat(lines())
                .extracting(line -> line.strip().split(" ")[0])
                .containsExactly("功能分类", "205", "20502", "2050202", "2050299");
        assertThat(codes("30101")).isZero();
        assertThat(lines().get(2)).endsWith("行政列政府经济分类 50101 工资奖金津补贴；事业列政府经济分类 50501 工资福利支出");
    }

    @Test
    void oneTableIsSearchedAlone() {
        assertThat(codes("工资福利")).isZero();
        assertThat(lines()).containsSequence("政府经济分类").contains("经济分类");
        assertThat(codes("工资福利", "--table", "政府经济分类")).isZero();
        assertThat(lines()).hasSize(2).last().asString().contains("50501");
        assertThat(codes("工资", "--table", "收入")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("没有科目表“收入”，应为 功能分类、经济分类、政府经济分类");
    }

    @Test
    void whatIsNotFoundIsSaidWithTheNearest() {
        assertThat(codes("小学学校")).isEqualTo(1);
        assertThat(lines()).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("没有查到“小学学校”").contains("是不是：2050202 小学教育");
        assertThat(codes("2050220")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("是不是：2050202 小学教育");
        assertThat(codes("初中", "--year", "2025")).isEqualTo(1);
        assertThat(codes(" ")).isEqualTo(2);
        assertThat(codes("小学", "--year", "2205")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--year 后面的“2205”不是年度，应在 2000 至 2099 之间");
        assertThat(codes("无".repeat(3000))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasSizeLessThan(300);
    }

    @Test
    void aCityHasCodesOfItsOwn() throws IOException {
        for (String pack : List.of("全国", "山西")) {
            FileUtils.copyDirectory(
                    Path.of("templates", pack).toFile(), templates.resolve(pack).toFile());
        }
        Path city = Files.createDirectories(templates.resolve("山西/阳泉/科目"));
        Files.writeString(city.resolve("功能分类.tsv"), "编码\t名称\n2050288\t市属小学\n");

        assertThat(codes("市属小学")).isEqualTo(1);
        assertThat(codes("市属小学", "--pack", "山西/阳泉@2024")).isZero();
        assertThat(lines()).contains("  2050288  市属小学  一直在用  模板所列");
    }

    @Test
    void programsGetAllOfIt() {
        assertThat(codes("小学", "--format", "json")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "\"code\": \"2050202\"",
                        "\"firstYear\": 2021",
                        "\"lastYear\": null",
                        "\"source\": \"某旧表\"",
                        "\"lastYear\": 2020")
                .contains("\"predecessors\": [\n        \"2050203\"\n      ]");
        assertThat(codes("没有这个", "--format", "json")).isEqualTo(1);
        assertThat(lines().get(0)).isEqualTo("{");
    }

    @Test
    void noMoreLinesThanPeopleRead() {
        assertThat(run("codes", "其他")).isZero();
        assertThat(lines()).hasSizeBetween(102, 104).last().asString().matches("还有 \\d+ 个，请写得再具体些，或加 --format json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/docs/命令.md", "src/docs/en/commands.md"})
    void theCommandsOfTheHandbookWork(String page) throws IOException {
        List<String> commands = Pattern.compile("```sh\n\\./yince (codes .*?)\n```")
                .matcher(Files.readString(Path.of(page)))
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(commands).hasSize(2);
        commands.forEach(
                command -> assertThat(run(command.split(" "))).as(command).isZero());
    }

    /** As codes stand in letters and tables. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "205-02-02",
                "205.02.02",
                "２０５－０２－０２",
                "2050202小学教育",
                "2050202 小学",
                "2050202-小学教育",
                "2050202：小学教育"
            })
    void aCodeIsFoundWithDashesAndWithItsName(String typed) {
        assertThat(run("codes", typed, "--templates", templates.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("2050202  小学教育");
        assertThat(run("codes", "2050202初中", "--templates", templates.toString()))
                .isEqualTo(1);
    }
}
