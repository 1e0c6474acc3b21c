package cn.yince.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.pack.Packs;
import cn.yince.problem.Place;
import cn.yince.unit.BookletKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a designer sees of {@code yince pack list, show, new}. */
@Tag("slow")
class PackCommandsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Screen screen = new Screen(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        return new CommandLine(Path.of("").toAbsolutePath(), screen, clock).run(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String line(String start) {
        return out().lines().filter(l -> l.strip().startsWith(start)).collect(Collectors.joining("\n"));
    }

    @Test
    void everyWordADesignerMayUseIsListed() {
        assertThat(run("pack", "show", "山西/阳泉@2023", "--fields")).isZero();
        assertThat(out())
                .contains(
                        "支出.*.一般公共预算财政拨款.基本支出\t金额",
                        "绩效自评.*.指标.产出指标.数量指标.*.年度指标值\t词",
                        "单位.性质\t行政单位、参照公务员法管理事业单位、事业单位\t");
        assertThat(line("年度\t")).contains("必填");

        assertThat(run("pack", "show", "山西/阳泉@2023", "--figures")).isZero();
        assertThat(out()).contains("公开03表.合计.基本支出\t", "五二.201.占比\t", "自评表.1.总分\t");

        assertThat(run("pack", "show", "山西/阳泉@2023", "--styles")).isZero();
        assertThat(out()).contains("概况\t版式.css");
    }

    private Path copyOfTemplates() throws IOException {
        Path copy = folder.resolve("templates");
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(
                        file, copy.resolve(Path.of("templates").relativize(file).toString()));
            }
        }
        return copy;
    }

    @Test
    void checkTakesANameOrAFolderAndLooksAtEveryEdition() {
        assertThat(run("pack", "check", "山西/阳泉")).isZero();
        assertThat(out()).contains("模板 山西/阳泉（决算 2023、2024");
        assertThat(run("pack", "check", "templates/山西/阳城")).isZero();
        assertThat(out()).contains("模板 山西/阳城（决算 2023、2024");
        assertThat(run("pack", "check", "山西/没有")).isEqualTo(1);
    }

    @Test
    void checkLooksAtOneKindAndYearWhenTold() {
        assertThat(run("pack", "check", "山西/阳泉@2023", "--kind", "决算")).isZero();
        assertThat(out()).isEqualTo("模板 山西/阳泉（决算 2023） 可以用\n");
        assertThat(run("pack", "check", "山西/阳泉@2025")).isZero();
        assertThat(out()).isEqualTo("模板 山西/阳泉（决算 2025；预算 2025） 可以用\n");
        assertThat(err())
                .contains("没有 2025 年度决算的版本，按最近的 2024 年度版本印", "没有 2025 年度预算的版本，按最近的 2023 年度版本印", "共 0 处错误，2 处提示");
        assertThat(run("pack", "check", "山西/阳泉@1999")).isEqualTo(1);
        assertThat(err()).contains("M0103").contains("“1999”不是年度");
    }

    @Test
    void listNamesEveryPackWithItsKindsAndYears() {
        assertThat(run("pack", "list")).isZero();
        assertThat(out().lines())
                .anyMatch(l -> l.matches("山西/阳泉\t决算 2023 2024.*\t阳泉市与省级模板不同的设置"))
                .anyMatch(l -> l.matches("山西\t决算 2023 2024.*\t山西省模板的设置：.*"))
                .noneMatch(l ->
                        l.startsWith("山西/2023") || l.startsWith("山西/决算") || l.startsWith("科目") || l.contains("章节"));
    }

    @Test
    void listMarksTheYearsACityHasFoldersOfItsOwnFor() throws IOException {
        Path templates = copyOfTemplates();
        Files.createDirectories(templates.resolve("山西/阳泉/2023"));
        Files.createDirectories(templates.resolve("山西/阳城/决算/2024"));
        assertThat(run("pack", "list", "--templates", templates.toString())).isZero();
        assertThat(line("山西/阳泉")).contains("决算 2023* 2024");
        assertThat(line("山西/阳城")).contains("决算 2023 2024*");
    }

    @Test
    void showTellsWhichLayerWinsAndWhatItHides() {
        assertThat(run("pack", "show", "山西/阳泉@2024")).isZero();
        assertThat(line("章节/用语.ftl")).isEqualTo("  章节/用语.ftl\t全国\t全国/章节/用语.ftl");
        assertThat(out()).contains("\n称谓：\n  全国/称谓.yaml\n  全国/决算/称谓.yaml\n");
        assertThat(line("章节/国有资产.ftl"))
                .isEqualTo(
                        "  章节/国有资产.ftl\t种类×年度\t山西/决算/2024/章节/国有资产.ftl\t盖住 种类×年度 山西/决算/2023/章节/国有资产.ftl、全国×种类 全国/决算/章节/国有资产.ftl");
        assertThat(line("公开表/收入支出决算总表.tsv"))
                .isEqualTo(
                        "  公开表/收入支出决算总表.tsv\t全国×种类×年度\t全国/决算/2024/公开表/收入支出决算总表.tsv\t盖住 全国×种类 全国/决算/公开表/收入支出决算总表.tsv");
        assertThat(line("文字.团组"))
                .matches("  文字\\.团组: 出国（境）团组\t种类×年度\t山西/决算/2024/设置\\.yaml:3\t盖住 种类 山西/决算/设置\\.yaml:\\d+“出国团组”");
        assertThat(line("文字.自评表题"))
                .matches("  文字\\.自评表题: 阳泉市项目支出绩效自评表\t市×种类\t山西/阳泉/决算/设置\\.yaml:3\t盖住 全国×种类 .*“项目支出绩效自评表”");
        assertThat(line("版式.正文字号"))
                .matches("  版式\\.正文字号: 11pt\t种类×年度\t山西/决算/2024/设置\\.yaml:\\d+\t盖住 全国 全国/设置\\.yaml:\\d+“12pt”");
        assertThat(line("宋体")).isEqualTo("  宋体\t随程序\tfonts/song/YinceSong-Regular.ttf");
        assertThat(line("功能分类.tsv")).endsWith("科目/功能分类.tsv");
        assertThat(line("公开表/公开表样式.jrtx")).isEqualTo("  公开表/公开表样式.jrtx\t全国\t全国/公开表/公开表样式.jrtx");
        assertThat(line("市×种类×年度")).isEqualTo("  市×种类×年度\t山西/阳泉/决算/2024");
        assertThat(line("市×年度")).isEqualTo("  市×年度\t山西/阳泉/2024（没有这个文件夹）");
    }

    @Test
    void showTakesTheLatestYearAndProposesNames() {
        assertThat(run("pack", "show", "山西")).isZero();
        assertThat(out()).startsWith("模板 山西@2024 决算\n");
        assertThat(run("pack", "show", "山西/阳泉市@2023")).isEqualTo(1);
        assertThat(err()).contains("M0103").contains("是否应为“山西/阳泉”？");
        assertThat(run("pack", "show", "山西/阳泉@1999")).isEqualTo(1);
        assertThat(err()).contains("M0103").contains("“1999”不是年度");
    }

    @Test
    void newWritesASkeletonThatChangesNothing() throws IOException {
        Path templates = copyOfTemplates();
        assertThat(run("pack", "new", "山西/某市", "--from", "山西", "--templates", templates.toString()))
                .isZero();
        assertThat(out()).contains("已新建 ").contains("yince pack check 山西/某市");
        Path file = templates.resolve("山西/某市/决算/设置.yaml");
        assertThat(Files.readAllLines(file)).allMatch(l -> l.startsWith("#")).contains("#   正文字号: 11pt", "# 版式:");
        Packs packs = new Packs(templates);
        var ofProvince = packs.open("山西", BookletKind.FINAL_ACCOUNTS, 2024, Place.of("试验"))
                .settings();
        assertThat(packs.open("山西/某市", BookletKind.FINAL_ACCOUNTS, 2024, Place.of("试验"))
                        .settings())
                .isEqualTo(ofProvince);
        String opened = Files.readAllLines(file).stream()
                .skip(3)
                .map(l -> l.replaceFirst("^# ?", ""))
                .collect(Collectors.joining("\n"));
        Files.writeString(file, opened);
        assertThat(packs.open("山西/某市", BookletKind.FINAL_ACCOUNTS, 2024, Place.of("试验"))
                        .settings())
                .isEqualTo(ofProvince);
    }

    @Test
    void newFromACityTakesOverItsDifferences() throws IOException {
        Path templates = copyOfTemplates();
        assertThat(run("pack", "new", "山西/某市", "--from", "山西/阳泉", "--templates", templates.toString()))
                .isZero();
        assertThat(Files.readAllLines(templates.resolve("山西/某市/决算/设置.yaml")).stream()
                        .filter(l -> !l.startsWith("#") && !l.isBlank()))
                .contains("文字:", "  自评表题: 阳泉市项目支出绩效自评表", "  执行得分小数位: 0");
    }

    @Test
    void kindIsChosenByAnOption() throws IOException {
        Path templates = copyOfTemplates();
        FileUtils.deleteDirectory(templates.resolve("山西/预算").toFile());
        FileUtils.deleteDirectory(templates.resolve("山西/阳泉/预算").toFile());
        FileUtils.copyDirectory(
                templates.resolve("山西/决算").toFile(), templates.resolve("山西/预算").toFile());
        FileUtils.deleteDirectory(templates.resolve("山西/预算/2024").toFile());
        assertThat(run("pack", "list", "--templates", templates.toString())).isZero();
        assertThat(line("山西/阳泉")).contains("\t决算 2023 2024*；预算 2023\t");
        assertThat(run("pack", "show", "山西/阳泉", "--kind", "预算", "--templates", templates.toString()))
                .isZero();
        assertThat(out())
                .startsWith("模板 山西/阳泉@2023 预算\n")
                .contains("山西/预算/2023/章节/国有资产.ftl")
                .doesNotContain("决算/");
        assertThat(run("pack", "new", "山西/阳泉", "--kind", "预算", "--templates", templates.toString()))
                .isZero();
        assertThat(out()).contains("--kind 预算").contains("“种类: 预算”");
        assertThat(templates.resolve("山西/阳泉/预算/设置.yaml")).content().startsWith("# 阳泉预算与省级模板不同的设置");
        assertThat(run("pack", "show", "山西/阳泉@2024", "--kind", "预算", "--templates", templates.toString()))
                .isZero();
        assertThat(err()).contains("没有 2024 年度预算的版本，按最近的 2023 年度版本印");
    }

    @Test
    void aYearWithoutAnEditionShowsWhereItsFilesComeFrom() throws IOException {
        Path templates = copyOfTemplates();
        Files.createDirectories(templates.resolve("山西/阳泉/决算/2023"));
        assertThat(run("pack", "show", "山西/阳泉@2025", "--templates", templates.toString()))
                .isZero();
        assertThat(out()).startsWith("模板 山西/阳泉@2025 决算（按 2024 年度版本）\n");
        assertThat(err()).contains("提示[M0112]", "按最近的 2024 年度版本印");
        assertThat(line("市×种类×年度")).isEqualTo("  市×种类×年度\t山西/阳泉/决算/2024（沿用）\n  市×种类×年度\t山西/阳泉/决算/2023（沿用）");
        assertThat(line("种类×年度")).isEqualTo("  种类×年度\t山西/决算/2024（沿用）\n  种类×年度\t山西/决算/2023（沿用）");
        assertThat(line("市×年度")).isEqualTo("  市×年度\t山西/阳泉/2025（没有这个文件夹）");
        assertThat(line("文字.团组")).contains("山西/决算/2024/设置.yaml");
    }

    @Test
    void aSettingOfAnOlderEditionIsNoFaultOfANewerOne() throws IOException {
        Path templates = copyOfTemplates();
        Path older = Files.createDirectories(templates.resolve("山西/阳泉/决算/2023/章节"));
        Files.writeString(
                older.resolve("名词解释.ftl"), Files.readString(templates.resolve("全国/决算/章节/名词解释.ftl")) + "${文字.旧说法}");
        Files.writeString(older.resolveSibling("设置.yaml"), "文字: {旧说法: 旧的}\n");
        Path newer = Files.createDirectories(templates.resolve("山西/阳泉/决算/2024/章节"));
        Files.copy(templates.resolve("全国/决算/章节/名词解释.ftl"), newer.resolve("名词解释.ftl"));
        assertThat(run("pack", "check", "山西/阳泉@2024", "--kind", "决算", "--templates", templates.toString()))
                .isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void newAndPreviewTakeAYearWithoutAnEdition() throws IOException {
        Path templates = copyOfTemplates();
        assertThat(run("pack", "new", "山西/某市", "--from", "山西@2025", "--templates", templates.toString()))
                .isZero();
        assertThat(err()).contains("按最近的 2024 年度版本印");
        assertThat(templates.resolve("山西/某市/决算/设置.yaml")).content().contains("团组: 出国（境）团组");
        Path output = folder.resolve("预览");
        assertThat(run("pack", "preview", "山西/某市@2025", "-o", output.toString(), "--templates", templates.toString()))
                .isZero();
        assertThat(err()).containsOnlyOnce("按最近的 2024 年度版本印");
        assertThat(out().lines().filter(line -> line.startsWith("样例“"))).hasSize(4);
        assertThat(out().lines().filter(line -> line.matches("  第 \\d+ 页 .*")))
                .hasSizeGreaterThan(80)
                .noneMatch(line -> line.contains("U+"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "山西/阳泉",
                "山西/../某市",
                "山西",
                "山西/2023",
                "山西/章节",
                "山西/决算",
                "山西/预算",
                "山西/某 市",
                "山西/a/b",
                "/tmp/某市",
                "河北/某市",
                "..",
                "山西/某市@2023"
            })
    void newRefusesTakenNamesAndTricks(String name) throws IOException {
        Path templates = copyOfTemplates();
        assertThat(run("pack", "new", name, "--templates", templates.toString()))
                .isEqualTo(1);
        assertThat(err()).containsPattern("错误\\[M01\\d\\d]");
        assertThat(run("pack", "new", name, "--from", "山西", "--templates", templates.toString()))
                .isEqualTo(1);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(f -> f.toString().contains("某"))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pack",
                "pack lis",
                "pack show",
                "pack new",
                "pack list 多余",
                "pack show 山西 --kind 结算",
                "pack check 山西 --kind"
            })
    void wrongUsageIsSaidInChinese(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err()).startsWith("用法不对：").doesNotContain("Missing", "Unknown", "Unmatched", "Invalid", "Expected");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pack --help",
                "pack list --help",
                "pack show -h",
                "pack new -h",
                "pack check -h",
                "pack preview -h"
            })
    void helpIsChinese(String line) {
        assertThat(run(line.split(" "))).isZero();
        assertThat(out()).contains("用法：").contains("显示帮助");
    }
}
