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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows 三十分钟做一个县的模板 of the designer's guide literally: runs its commands, writes its files, prints a booklet. */
@Tag("slow")
class DesignersGuideTest {
    private static final Pattern BLOCK = Pattern.compile("```(sh|yaml|ftl|tsv)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("文件：(\\S+)");
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void theWorkedExampleWorksWordForWord() throws IOException {
        Path templates = CopiedTemplates.fresh();
        String guide = Files.readString(Path.of("templates/README.md"));
        String example = guide.substring(guide.indexOf("## 二、"), guide.indexOf("## 三、"));
        int commands = 0;
        Matcher block = BLOCK.matcher(example);
        while (block.find()) {
            if (block.group(1).equals("sh")) {
                run(templates, block.group(2).strip());
                commands++;
            } else {
                write(templates, block.group(2));
            }
        }
        assertThat(commands).isGreaterThanOrEqualTo(4);
        assertThat(printed(templates))
                .contains("云岭县2024年度单位决算公开", "云岭县财政局监制", "0.00")
                .contains("单位名称：");
    }

    @Test
    void theProvinceOfTheGuideIsMadeWordForWord() throws IOException {
        Path templates = CopiedTemplates.fresh();
        String guide = Files.readString(Path.of("templates/README.md"));
        Matcher block = BLOCK.matcher(guide.substring(guide.indexOf("## 十三、"), guide.indexOf("### 表头怎样写")));
        while (block.find()) {
            if (block.group(1).equals("sh")) {
                run(templates, block.group(2).strip());
            } else {
                write(templates, block.group(2));
            }
        }
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .contains("已新建", "模板 江南（决算 2024） 可以用\n", "样例“满”")
                .doesNotContain("提示[", "错误[");
        Path unit = folder.resolve("单位.yaml");
        Files.writeString(
                unit,
                Files.readString(Path.of("src/test/resources/cn/yince/云岭/单位.yaml"))
                        .replace("模板: 云岭", "模板: 江南"));
        run(templates, "./yince generate " + unit + " --verify -o " + folder.resolve("江南.pdf"));
        String text = text(folder.resolve("江南.pdf")).replaceAll("[\\s\\u00a0]", "");
        assertThat(text)
                .contains("七、财政拨款“三公”经费支出决算情况说明", "第四部分附表", "附表4编制单位：云岭省地方志办公室", "（三）国有资产占用情况截至2024年12月31日")
                .contains("2010301行政运行320.45320.45", "合计519.94399.94120.00")
                .doesNotContain("公开01表", "预算绩效管理情况");
    }

    @Test
    void theRuleOfTheGuideIsOneAndIsListed() throws IOException {
        Path templates = CopiedTemplates.fresh();
        String guide = Files.readString(Path.of("templates/README.md"));
        Matcher block = BLOCK.matcher(guide.substring(guide.indexOf("## 七、"), guide.indexOf("## 八、")));
        assertThat(block.find()).isTrue();
        write(templates, block.group(2));
        Files.writeString(templates.resolve("山西/云岭/设置.yaml"), "# 云岭县\n");
        assertThat(block.find()).isTrue();
        run(templates, block.group(2).strip());
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .contains("D0201\t错误\t公务接待费超过全年预算", "D0101\t提示\t", "J1101\t错误\t");
        assertThat(commandLine()
                        .run("pack", "check", "山西/云岭@2024", "--kind", "决算", "--templates", templates.toString()))
                .as(shown.toString(StandardCharsets.UTF_8))
                .isZero();
    }

    @Test
    void theSettingsForBindingPrintAsDescribed() throws IOException {
        Path templates = CopiedTemplates.fresh();
        String guide = Files.readString(Path.of("templates/README.md"));
        Matcher block = BLOCK.matcher(guide.substring(guide.indexOf("## 九、")));
        assertThat(block.find()).isTrue();
        write(templates, block.group(2));
        run(templates, "./yince pack check 山西/云岭@2024 --kind 决算");
        assertThat(shown.toString(StandardCharsets.UTF_8)).doesNotContain("M06");
        assertThat(printed(templates)).contains("— 1 —", "— 3 —").doesNotContain("— 2 —");
    }

    @Test
    void theTableAndTheFiguresOfTheGuideAreMade() throws IOException {
        Path templates = CopiedTemplates.fresh();
        String guide = Files.readString(Path.of("templates/README.md"));
        Matcher block = BLOCK.matcher(guide.substring(guide.indexOf("### 表和数怎样声明"), guide.indexOf("## 五、")));
        while (block.find()) {
            write(templates, block.group(2));
        }
        run(templates, "./yince pack check 山西/云岭@2023 --kind 决算");
        assertThat(shown.toString(StandardCharsets.UTF_8)).contains("可以用").doesNotContain("M0806");
        Path unit = folder.resolve("单位.yaml");
        Files.writeString(
                unit,
                Files.readString(Path.of("data-examples/yangquan-treasury-2023.yaml"))
                        .replace("模板: 山西/阳泉", "模板: 山西/云岭"));
        run(templates, "./yince explain " + unit + " 人员支出.占比 人员支出.20106.金额 款级支出表.合计.项目支出");
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .contains("占比 = 金额 ÷ 款级支出表.合计.本年支出 × 100", "人员支出.20106.金额", "款级支出表.20106.本年支出", "项目支出 = Σ");
    }

    @Test
    void theNamesOfTheGuideAreThoseOfFigures() throws IOException {
        Path templates = CopiedTemplates.fresh();
        String guide = Files.readString(Path.of("templates/README.md"));
        Matcher block = BLOCK.matcher(guide.substring(guide.indexOf("## 十一、")));
        assertThat(block.find()).isTrue();
        write(templates, block.group(2));
        run(templates, "./yince pack check 山西/云岭@2024 --kind 决算");
        assertThat(shown.toString(StandardCharsets.UTF_8)).doesNotContain("M08");
    }

    @Test
    void theFigureOfTheGuideIsComputedAndPrinted() throws IOException {
        Path templates = CopiedTemplates.fresh();
        String guide = Files.readString(Path.of("templates/README.md"));
        Matcher block = BLOCK.matcher(guide.substring(guide.indexOf("## 十二、"), guide.indexOf("## 十三、")));
        while (block.find()) {
            write(templates, block.group(2));
        }
        run(templates, "./yince pack check 山西/云岭@2024 --kind 决算");
        assertThat(shown.toString(StandardCharsets.UTF_8)).doesNotContain("M05", "M08");
        assertThat(printed(templates).replaceAll("\\s", "")).containsPattern("支出决算(与年初预算持平|(大于|小于)年初预算[\\d,.]+万元)。");
    }

    private void run(Path templates, String command) {
        assertThat(command).startsWith("./yince ");
        List<String> words =
                new ArrayList<>(List.of(command.substring("./yince ".length()).split(" +")));
        words.replaceAll(
                word -> word.startsWith("output/") ? folder.resolve(word).toString() : word);
        words.add("--templates");
        words.add(templates.toString());
        int code = commandLine().run(words.toArray(String[]::new));
        assertThat(code)
                .as(command + "\n" + shown.toString(StandardCharsets.UTF_8))
                .isZero();
    }

    private CommandLine commandLine() {
        PrintStream stream = new PrintStream(shown, true, StandardCharsets.UTF_8);
        return new CommandLine(Path.of("").toAbsolutePath(), new Screen(stream, stream, false), Clock.systemUTC());
    }

    private static void write(Path templates, String text) throws IOException {
        Matcher named = FILE.matcher(text);
        assertThat(named.find()).as("a file of the guide says its name").isTrue();
        Path file = templates.resolve(named.group(1));
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String printed(Path templates) throws IOException {
        String unit = Files.readString(Path.of("data-examples/minimal.yaml"));
        Path file = folder.resolve("单位.yaml");
        Files.writeString(file, unit.replaceFirst("模板: \\S+", "模板: 山西/云岭").replaceFirst("年度: \\d+", "年度: 2024"));
        Path booklet = folder.resolve("册.pdf");
        int code = commandLine()
                .run("generate", file.toString(), "-o", booklet.toString(), "--templates", templates.toString());
        assertThat(code).as(shown.toString(StandardCharsets.UTF_8)).isZero();
        return text(booklet);
    }

    private static String text(Path booklet) throws IOException {
        try (PDDocument document = Loader.loadPDF(booklet.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
