package cn.yince.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.CopiedTemplates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a clerk sees of each way to call the program. */
@Tag("slow")
class CommandLineTest {
    private static final String MINIMAL = "data-examples/minimal.yaml";
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int run(boolean terminal, String... arguments) {
        Screen screen = new Screen(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal);
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        return new CommandLine(Path.of("").toAbsolutePath(), screen, clock).run(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }

    @Test
    void generateShowsItsStepsAndEndsWithFilePagesAndSeconds() throws IOException {
        assertThat(run(false, "generate", MINIMAL, "-o", folder.toString())).isZero();
        assertThat(out().lines()).startsWith("第 1/5 步：读取", "第 2/5 步：计算", "第 3/5 步：核对", "第 4/5 步：排版", "第 5/5 步：装订");
        assertThat(out().lines().reduce((a, b) -> b))
                .get()
                .asString()
                .matches("已印出 .*云岭市财政信息中心2023年度单位决算公开\\.pdf，\\d+ 页，0\\.0 秒");
        assertThat(written()).containsExactly("云岭市财政信息中心2023年度单位决算公开.pdf");
    }

    @Test
    void aTerminalGetsOneProgressLine() {
        assertThat(run(true, "generate", MINIMAL, "-o", folder.resolve("册.pdf").toString()))
                .isZero();
        assertThat(out()).contains("\r").contains("[■■■□□] 核对……").doesNotContain("步：");
        assertThat(out().lines().filter(l -> l.contains("已印出"))).hasSize(1);
        assertThat(folder.resolve("册.pdf")).isNotEmptyFile();
    }

    @Test
    void quietSaysNothingWhenAllIsWell() {
        assertThat(run(false, "generate", "-q", MINIMAL, "-o", folder.toString()))
                .isZero();
        assertThat(out()).isEmpty();
        assertThat(err()).isEmpty();
    }

    @Test
    void problemsAreShownAllAtOnceAndNothingIsWritten() throws IOException {
        String broken = "data-examples/broken/39-政府性基金不平.yaml";
        assertThat(run(false, "generate", broken, "-o", folder.toString())).isEqualTo(1);
        assertThat(err().lines().filter(l -> l.contains("错误["))).hasSize(3).allMatch(l -> l.startsWith(broken + ":"));
        assertThat(err()).contains("共 3 处错误，0 处提示").contains("没有写出任何文件");
        assertThat(written()).isEmpty();
    }

    @Test
    void hintsDoNotStopTheBooklet() throws IOException {
        Path unit = folder.resolve("单位.yaml");
        String text = Files.readString(Path.of(MINIMAL));
        Files.writeString(unit, text.replaceFirst("(?s)上年数:.*?\\n\\n", ""));
        assertThat(run(false, "generate", unit.toString(), "-o", folder.toString()))
                .isZero();
        assertThat(err()).contains("待填[J1101]").contains("待填 1 处；共 0 处错误，0 处提示");
        assertThat(written()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gen",
                "generate",
                "generate a.yaml --foo",
                "generate a.yaml b.yaml",
                "generate -o",
                "diff a.yaml",
                "diff a.yaml b.yaml --format xml"
            })
    void wrongUsageIsSaidInChinese(String line) {
        assertThat(run(false, line.split(" "))).isEqualTo(2);
        assertThat(err()).startsWith("用法不对：").contains("查看用法：yince").containsPattern("\\p{IsHan}");
        assertThat(err()).doesNotContain("Missing", "Unknown", "Unmatched", "Expected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/docs/命令.md", "src/docs/en/commands.md"})
    void explainShowsWhatTheHandbookSays(String page) throws IOException {
        String text = Files.readString(Path.of(page));
        String command = text.lines()
                .filter(line -> line.startsWith("./yince explain "))
                .findFirst()
                .orElseThrow();
        assertThat(run(false, command.substring("./yince ".length()).split(" ")))
                .isZero();
        assertThat(text).contains("```text\n" + out().lines().limit(6).collect(Collectors.joining("\n")) + "\n```");
        assertThat(out()).contains("填的是 248.78（data-examples/yangquan-treasury-2023.yaml:41:32）");
        assertThat(err()).isEmpty();
    }

    @Test
    void explainGoesNoDeeperThanAsked() {
        assertThat(run(false, "explain", MINIMAL, "五二.201.占比", "--depth", "1")).isZero();
        assertThat(out()).contains("五二.201.金额：").contains("用 --depth 看得更深").doesNotContain("填的是");
    }

    @Test
    void explainWritesAllNumbersAsJson() throws IOException {
        Path file = folder.resolve("数/全部.json");
        assertThat(run(false, "explain", "--all", MINIMAL, "-o", file.toString()))
                .isZero();
        assertThat(out()).isEmpty();
        assertThat(run(false, "explain", "--all", MINIMAL)).isZero();
        assertThat(file)
                .content()
                .startsWith("{")
                .contains("\"name\": \"五二.201.占比\"")
                .isEqualTo(out());
    }

    @Test
    void explainProposesNamesAndTellsTheOthersAllTheSame() {
        assertThat(run(false, "explain", MINIMAL, "五二.201.占笔", "五二.金额")).isEqualTo(1);
        assertThat(err()).startsWith("本册没有叫“五二.201.占笔”的数。最接近的是“五二.201.占比”");
        assertThat(out()).startsWith("五二.金额");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "explain",
                "explain data-examples/minimal.yaml",
                "explain --all data-examples/minimal.yaml 五二.金额",
                "explain data-examples/minimal.yaml 五二.金额 --depth 0",
                "explain data-examples/minimal.yaml 五二.金额 --depth x"
            })
    void explainSaysHowItIsUsed(String line) {
        assertThat(run(false, line.split(" "))).isEqualTo(2);
        assertThat(err()).startsWith("用法不对：").containsPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "generate --help", "explain --help", "diff --help", "--version"})
    void helpAndVersion(String line) {
        assertThat(run(false, line.split(" "))).isZero();
        assertThat(out()).containsPattern("用法|印册");
    }

    @Test
    void missingFileAndMissingTemplatesAreProblemsOfTheInput() {
        assertThat(run(false, "generate", "没有.yaml")).isEqualTo(1);
        assertThat(err()).contains("没有这个文件");
        assertThat(run(
                        false,
                        "generate",
                        MINIMAL,
                        "--templates",
                        folder.resolve("没有").toString()))
                .isEqualTo(1);
        assertThat(err()).contains("M0109");
    }

    @Test
    void anUnwritablePlaceIsSaidAndLeavesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("占用"), "文件");
        assertThat(run(false, "generate", MINIMAL, "-o", file.resolve("册.pdf").toString()))
                .isEqualTo(1);
        assertThat(err()).contains("请检查");
        assertThat(written()).containsExactly("占用");
    }

    @Test
    void aDraftIsPrintedInSpiteOfErrorsAndSaysSo() throws IOException {
        String broken = "data-examples/broken/39-政府性基金不平.yaml";
        assertThat(run(false, "generate", broken, "-o", folder.toString())).isEqualTo(1);
        assertThat(written()).isEmpty();
        assertThat(run(false, "generate", broken, "--draft", "-o", folder.toString()))
                .isZero();
        assertThat(err()).contains("错误[J0401]", "共 3 处错误");
        assertThat(written()).hasSize(1).allMatch(name -> name.startsWith("草稿-"));
        assertThat(run(false, "generate", "data-examples/broken/02-制表符缩进.yaml", "--draft", "-o", folder.toString()))
                .isEqualTo(1);
    }

    @Test
    void draftsNameTheirDataAndFindingsOnEveryPage() throws IOException {
        Path unit = Files.copy(Path.of("data-examples/broken/35-自评表得分和执行数.yaml"), folder.resolve("单位.yaml"));
        Path draft = folder.resolve("稿.pdf");
        assertThat(run(false, "generate", unit.toString(), "--draft", "--verify", "-o", draft.toString()))
                .isZero();
        List<String> first = notes(draft);
        assertThat(first).singleElement(InstanceOfAssertFactories.STRING).matches("草稿　数据[0-9a-f]{8}　错误2处　提示0处");
        Files.writeString(unit, Files.readString(unit) + "# 又一稿\n");
        assertThat(run(false, "generate", unit.toString(), "--draft", "-o", draft.toString()))
                .isZero();
        assertThat(notes(draft)).hasSize(1).isNotEqualTo(first);
    }

    /** The different lines at the head of the pages. */
    private static List<String> notes(Path pdf) throws IOException {
        List<String> notes = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(document)
                        .lines()
                        .filter(line -> line.startsWith("草稿　数据"))
                        .forEach(notes::add);
                assertThat(notes).hasSize(page);
            }
        }
        return notes.stream().distinct().toList();
    }

    @Test
    void foldedBookletsLieTwoPagesToASide() throws IOException {
        assertThat(run(false, "generate", MINIMAL, "--impose", "小册子", "--verify", "-o", folder.toString()))
                .isZero();
        assertThat(out()).contains("10 面");
        assertThat(written()).hasSize(1).allMatch(name -> name.endsWith("-小册子.pdf"));
        assertThat(run(false, "generate", MINIMAL, "--impose", "四开")).isEqualTo(2);
        assertThat(err()).contains("--impose 只能是 小册子");
    }

    @Test
    void anUntaggedBookletHasTheSamePagesAndTellsNoParts() throws IOException {
        Path told = folder.resolve("甲.pdf");
        Path bare = folder.resolve("乙.pdf");
        assertThat(run(false, "generate", MINIMAL, "-o", told.toString())).isZero();
        assertThat(run(false, "generate", MINIMAL, "--untagged", "--verify", "-o", bare.toString()))
                .isZero();
        try (PDDocument tagged = Loader.loadPDF(told.toFile());
                PDDocument untagged = Loader.loadPDF(bare.toFile())) {
            assertThat(tagged.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(untagged.getDocumentCatalog().getStructureTreeRoot()).isNull();
            assertThat(untagged.getDocumentCatalog().getMarkInfo()).isNull();
            assertThat(new PDFTextStripper().getText(untagged)).isEqualTo(new PDFTextStripper().getText(tagged));
            assertThat(untagged.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
        }
    }

    @Test
    void aVerifiedBookletIsTheSameBooklet() throws IOException {
        assertThat(run(false, "generate", MINIMAL, "-o", folder.resolve("甲.pdf").toString()))
                .isZero();
        assertThat(run(
                        false,
                        "generate",
                        MINIMAL,
                        "--verify",
                        "-o",
                        folder.resolve("乙.pdf").toString()))
                .isZero();
        assertThat(folder.resolve("乙.pdf")).hasSameBinaryContentAs(folder.resolve("甲.pdf"));
    }

    /** Libraries wrap what ended them. */
    @Test
    void aWantOfMemoryIsNoFault() {
        Screen screen = new Screen(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        CommandLine line =
                new CommandLine(Path.of("").toAbsolutePath(), screen, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        assertThat(line.failed(new IllegalStateException(new OutOfMemoryError("Java heap space"))))
                .isEqualTo(1);
        assertThat(err()).startsWith("内存不够").doesNotContain("heap");
    }

    @Test
    void aBookletThatIsNotWhatWasMeantIsNotWritten() throws IOException {
        Path templates = CopiedTemplates.fresh();
        Path style = templates.resolve("全国/版式.css");
        Files.writeString(style, Files.readString(style) + "\np { height: 5pt; overflow: hidden }\n");
        Path before = Files.writeString(folder.resolve("册.pdf"), "上一册");
        assertThat(run(false, "generate", MINIMAL, "--templates", templates.toString(), "-o", before.toString()))
                .isEqualTo(1);
        assertThat(err()).contains("[M0616] 印出来的与要印的不符：第", "没有写出任何文件").doesNotContain("InternalFault", "cn.yince");
        assertThat(written()).containsExactly("册.pdf");
        assertThat(before).hasContent("上一册");
    }

    @Test
    void diffShowsWhatPrintsDifferently() throws IOException {
        String other = other("项目支出: 20.00}", "项目支出: 20.01}", "收支总体原因: 本年增加", "收支总体原因: 本年新增", "186.40}", "186.41}");
        assertThat(run(false, "diff", MINIMAL, other)).isZero();
        assertThat(out().lines())
                .startsWith("旧：" + MINIMAL + "（云岭市财政信息中心 2023 年度决算）", "新：" + other + "（云岭市财政信息中心 2023 年度决算）", "金额单位：万元")
                .contains(
                        "公开03表 支出决算表（第 7 页）",
                        "  合计 本年支出合计:                 200.00 → 200.01，增加 0.01，0.01%",
                        "  201 一般公共服务支出 项目支出:      20.00 →  20.01，增加 0.01，0.05%",
                        "  情况说明.收支总体原因 已改（第 17 页）")
                .last()
                .asString()
                .matches("共 \\d+ 个数不同，1 处文字不同");
        assertThat(err()).isEmpty();
    }

    @Test
    void diffOfTheSameSaysSoAndAllListsEveryFigure() {
        assertThat(run(false, "diff", MINIMAL, MINIMAL, "--exit-code")).isZero();
        assertThat(out()).contains("两册的数和文字都相同").doesNotContain("未变");
        assertThat(run(false, "diff", MINIMAL, MINIMAL, "--all")).isZero();
        assertThat(out()).contains("  201 一般公共服务支出 项目支出:").contains("，未变");
    }

    @Test
    void diffIsWrittenForProgrammesAndMayTellByItsExitCode() throws IOException {
        String other = other("年度: 2023", "年度: 2024", "收支总体原因: 本年", "收支总体原因: 今年");
        assertThat(run(false, "diff", MINIMAL, other, "--format", "json", "--exit-code"))
                .isEqualTo(1);
        assertThat(out())
                .startsWith("{\n  \"old\": {\n    \"file\": \"" + MINIMAL + "\",")
                .contains("\"sameYear\": false,\n  \"different\": true,", "\"groups\": [],")
                .contains("      \"name\": \"情况说明.收支总体原因\",\n      \"change\": \"changed\",");
    }

    @Test
    void diffTellsTheProblemsOfBothFiles() {
        assertThat(run(false, "diff", "没有.yaml", "data-examples/broken/39-政府性基金不平.yaml"))
                .isEqualTo(1);
        assertThat(err()).contains("没有.yaml 错误[Y0100]", "39-政府性基金不平.yaml:").contains("共 4 处错误");
        assertThat(out()).isEmpty();
    }

    private String other(String... replacements) throws IOException {
        String yaml = Files.readString(Path.of(MINIMAL));
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(yaml).contains(replacements[i]);
            yaml = yaml.replace(replacements[i], replacements[i + 1]);
        }
        return Files.writeString(folder.resolve("新.yaml"), yaml).toString();
    }

    @Test
    void batchShowsWhatItDoesAndALineForEveryFailure() {
        String broken = "data-examples/broken/39-政府性基金不平.yaml";
        String output = folder.toString();
        assertThat(run(false, "batch", MINIMAL, broken, "-o", output, "--jobs", "1"))
                .isEqualTo(1);
        assertThat(out()).contains("/2 失败 " + broken + "，3 处错误", "/2 已印出 云岭市财政信息中心2023年度单位决算公开.pdf，20 页");
        assertThat(out()).contains("共 2 个单位：已印出 1，失败 1；0.0 秒", "详见 ");
        assertThat(err().lines())
                .hasSize(1)
                .allMatch(l -> l.startsWith("失败 " + broken + ":") && l.contains("错误[") && l.endsWith("（共 3 处错误）"));
    }

    @Test
    void batchOnATerminalHasABar() {
        assertThat(run(true, "batch", MINIMAL, "-o", folder.toString())).isZero();
        assertThat(out()).contains("\r印制", "共 1 个单位：已印出 1").doesNotContain("1/1 已印出");
        assertThat(err()).isEmpty();
        assertThat(run(false, "batch", "-q", MINIMAL, "-o", folder.toString())).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "batch",
                "batch a.yaml --jobs 0",
                "batch a.yaml --only 成功",
                "batch a.yaml --jobs 多",
                "batch a.yaml --for-site --draft",
                "batch a.yaml --for-site --untagged",
                "batch a.yaml --for-site --watermark 样",
                "batch a.yaml --for-site --impose 小册子"
            })
    void wrongUsageOfBatchIsSaidInChinese(String line) {
        assertThat(run(false, line.split(" "))).isEqualTo(2);
        assertThat(err()).startsWith("用法不对：").containsPattern("\\p{IsHan}");
    }

    @Test
    void extractGivesBackWhatGenerateAttached() throws IOException {
        Path pdf = folder.resolve("册.pdf");
        Path again = folder.resolve("再.pdf");
        Path taken = folder.resolve("取出");
        assertThat(run(false, "generate", "-q", "--attach-data", MINIMAL, "-o", pdf.toString()))
                .isZero();
        assertThat(run(false, "extract", pdf.toString(), "-o", taken.toString()))
                .isZero();
        assertThat(taken.resolve("minimal.yaml")).hasSameBinaryContentAs(Path.of(MINIMAL));
        assertThat(out())
                .contains(
                        "公开表/公开01表.csv", "已取出 12 个文件", "yince generate --attach-data " + taken.resolve("minimal.yaml"));
        assertThat(run(
                        false,
                        "generate",
                        "-q",
                        "--attach-data",
                        taken.resolve("minimal.yaml").toString(),
                        "-o",
                        again.toString()))
                .isZero();
        assertThat(again).hasSameBinaryContentAs(pdf);
    }

    @Test
    void extractOverwritesNothingUnlessForced() throws IOException {
        Path pdf = folder.resolve("册.pdf");
        Path edited = folder.resolve("minimal.yaml");
        assertThat(run(false, "generate", "-q", "--attach-data", MINIMAL, "-o", pdf.toString()))
                .isZero();
        Files.writeString(edited, "改过");
        assertThat(run(false, "extract", pdf.toString(), "-o", folder.toString()))
                .isEqualTo(1);
        assertThat(err()).contains("F0105").contains("minimal.yaml").contains("--force");
        assertThat(edited).hasContent("改过");
        assertThat(folder.resolve("公开表")).doesNotExist();
        assertThat(run(false, "extract", "--force", "-q", pdf.toString(), "-o", folder.toString()))
                .isZero();
        assertThat(edited).hasSameBinaryContentAs(Path.of(MINIMAL));
    }

    @Test
    void extractSaysWhenThereIsNothingInside() {
        Path pdf = folder.resolve("册.pdf");
        assertThat(run(false, "generate", "-q", MINIMAL, "-o", pdf.toString())).isZero();
        assertThat(run(false, "extract", pdf.toString())).isEqualTo(1);
        assertThat(err()).contains("F0102").contains("--attach-data");
    }
}
