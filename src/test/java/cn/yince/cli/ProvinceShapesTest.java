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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nation's form by itself, and provinces that are made of it by settings alone. */
@Tag("slow")
class ProvinceShapesTest {
    private static final Path RESOURCES = Path.of("src/test/resources/cn/yince");
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path templates;

    @BeforeEach
    void copyTemplates() throws IOException {
        templates = CopiedTemplates.fresh();
        FileUtils.copyDirectory(RESOURCES.resolve("省样").toFile(), templates.toFile());
    }

    private String run(Object... words) {
        PrintStream stream = new PrintStream(shown, true, StandardCharsets.UTF_8);
        String[] arguments = Stream.concat(Stream.of(words), Stream.of("--templates", templates))
                .map(Object::toString)
                .toArray(String[]::new);
        int code = new CommandLine(Path.of("").toAbsolutePath(), new Screen(stream, stream, false), Clock.systemUTC())
                .run(arguments);
        String said = shown.toString(StandardCharsets.UTF_8);
        assertThat(code).as(said).isZero();
        shown.reset();
        return said;
    }

    /**
     * The pages of the invented unit printed by a pack that has no faults; {@code fromTo} are words of the unit to
     * change.
     */
    private List<String> pages(String pack, String... fromTo) throws IOException {
        assertThat(run("pack", "check", pack + "@2024", "--kind", "决算")).isEqualTo("模板 " + pack + "（决算 2024） 可以用\n");
        String unit = Files.readString(RESOURCES.resolve("云岭/单位.yaml")).replaceFirst("(?m)^模板: .*$", "模板: " + pack);
        for (int i = 0; i < fromTo.length; i += 2) {
            assertThat(unit).contains(fromTo[i]);
            unit = unit.replace(fromTo[i], fromTo[i + 1]);
        }
        Path pdf = folder.resolve(pack + ".pdf");
        run("generate", Files.writeString(folder.resolve("单位.yaml"), unit), "--verify", "-o", pdf);
        try (PDDocument booklet = Loader.loadPDF(pdf.toFile())) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= booklet.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(booklet).replaceAll("[\\s\u00a0]", ""));
            }
            return pages;
        }
    }

    private static String all(List<String> pages) {
        return String.join("", pages);
    }

    @Test
    void aBudgetBeginsAtTheNation() throws IOException {
        run("pack", "new", "试点省", "--kind", "预算");
        assertThat(run("pack", "check", "试点省", "--kind", "预算")).isEqualTo("模板 试点省（预算 2024） 可以用\n");
        String example = Files.readString(Path.of("data-examples/yangquan-finance-2023-budget/局机关.yaml"))
                .replaceFirst("(?m)^模板: .*$", "模板: 试点省");
        Path unit = Files.writeString(folder.resolve("单位.yaml"), example);
        Path pdf = folder.resolve("预算.pdf");
        run("generate", unit, "--verify", "--xlsx", "-o", pdf);
        String said;
        try (PDDocument booklet = Loader.loadPDF(pdf.toFile())) {
            said = new PDFTextStripper().getText(booklet).replaceAll("[\\s\u00a0]", "");
        }

        assertThat(said)
                .containsSubsequence(
                        "第二部分2023年单位预算表", "一、单位收支总表", "九、国有资本经营预算支出表", "第三部分2023年单位预算情况说明", "十、其他重要事项的情况说明", "第四部分名词解释")
                .contains("项目支出绩效目标申报表")
                .contains("收支总预算1,958.99万元", "基本支出983.49万元，占50.20%；项目支出975.50万元，占49.80%")
                .contains("1、一般公共服务支出（类）财政事务（款）行政运行（项）2023年预算数为751.11万元。")
                .contains("没有使用政府性基金预算拨款安排的支出。", "下降4.52%，主要原因是公用经费的测算比例比上年下调。");
        assertThat(run("import", "--pack", "试点省", folder.resolve("预算.xlsx"), "-o", folder.resolve("读回.yaml")))
                .startsWith("已写出");
        assertThat(Files.readString(folder.resolve("读回.yaml"))).containsPattern("2010601:[\\s\\S]{0,60}基本支出: 751.11");
    }

    @Test
    void theNationPrintsByItself() throws IOException {
        List<String> pages = pages("全国");
        assertThat(pages.get(1))
                .containsSubsequence(
                        "第一部分云岭省地方志办公室概况",
                        "第二部分2024年度单位决算表",
                        "一、收入支出决算总表",
                        "九、财政拨款“三公”经费支出决算表",
                        "第三部分2024年度单位决算情况说明",
                        "十、其他重要事项的情况说明",
                        "第四部分名词解释");
        assertThat(all(pages))
                .contains("收、支总计均为610.50万元。与2023年度相比，收、支总计各增加30.50万元，增长5.26%，主要原因是新增志书出版项目。")
                .contains("1、一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）。主要用于：人员工资和日常办公。")
                .contains("决算数大于预算数的主要原因是人员增加。")
                .contains("公务用车购置及运行维护费支出决算减少0.24万元，下降5.95%")
                .contains("部门：云岭省地方志办公室2024年度金额单位：万元", "公开09表", "人员经费合计")
                .doesNotContain("附件", "公开10表", "部门决算公开相关信息统计表");
    }

    @Test
    void thirteenTablesMayStandBehindTheText() throws IOException {
        List<String> pages = pages("附表省");
        assertThat(pages.get(1))
                .containsSubsequence(
                        "第一部分",
                        "第二部分2024年度单位决算情况说明",
                        "第三部分名词解释",
                        "第四部分附表",
                        "一、收入支出决算总表",
                        "四、项目支出决算表",
                        "十三、国有资本经营预算财政拨款支出决算表");
        int terms = pages.indexOf(pages.stream()
                .filter(page -> page.contains("第三部分名词解释") && !page.contains("第四部分"))
                .findFirst()
                .orElseThrow());
        String annex = all(pages.subList(terms + 1, pages.size()));
        assertThat(annex).contains("第四部分附表收入支出决算总表附表1编制单位：云岭省地方志办公室");
        for (int table = 1; table <= 13; table++) {
            assertThat(annex).contains("附表" + table);
        }
        assertThat(all(pages.subList(2, terms))).doesNotContain("附表").contains("十、其他重要事项的情况说明");
    }

    @Test
    void aBookletMayHaveNoPartsAndOneClauseForBothTotals() throws IOException {
        List<String> pages = pages("不分部分省");
        assertThat(all(pages)).doesNotContainPattern("第.部分");
        assertThat(pages.get(1)).startsWith("目录一、主要职责").containsSubsequence("二、机构设置", "一、收入支出决算总表", "一、收入支出决算总体情况说明");
        assertThat(all(pages)).contains("云岭省地方志办公室2024年度收、支总计610.50万元。与上年相比，收、支总计均增加30.50万元，增长5.26%，主要是新增志书出版项目。");
    }

    @Test
    void theOfficialExpensesMayBeTheSeventhSectionWithOneDecimal() throws IOException {
        List<String> pages = pages(
                "三公第七省",
                "决算: 0, 上年决算: 0}\n  公务用车运行",
                "决算: 180000, 上年决算: 0}\n  公务用车运行",
                "全年预算: 0, 决算: 180000",
                "全年预算: 200000, 决算: 180000");
        String text = all(pages);
        assertThat(pages.get(1)).containsSubsequence("六、一般公共预算", "七、财政拨款“三公”经费支出决算情况说明", "八、政府性基金", "九、国有资本经营");
        assertThat(text)
                .contains("收、支总计各增加30.50万元，增长5.3%")
                .contains("完成预算的89.2%")
                .doesNotContainPattern("\\d\\.\\d\\d%");
        List<String> zero = pages("三公第七省", "机关运行经费: 530000", "机关运行经费: 0");
        assertThat(all(zero)).contains("机关运行经费支出50.95万元，与2023年度相比，增加50.95万元，增长--(基数为0，不可比)");
    }

    @Test
    void twoNumbersForOneTableAreRefused() throws IOException {
        Path settings = templates.resolve("附表省/决算/设置.yaml");
        Files.writeString(settings, Files.readString(settings).replaceFirst("表: 收入决算表", "表: 收入支出决算总表"));
        PrintStream stream = new PrintStream(shown, true, StandardCharsets.UTF_8);
        String[] words = {"pack", "check", "附表省@2024", "--templates", templates.toString()};
        assertThat(new CommandLine(Path.of("").toAbsolutePath(), new Screen(stream, stream, false), Clock.systemUTC())
                        .run(words))
                .isEqualTo(1);
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .contains("M0107", "附表1", "附表2", "和“附表1”都是 收入支出决算总表", "表: [……]");
    }

    @Test
    void aNewProvincePrintsAtOnce() throws IOException {
        assertThat(run("pack", "new", "江南", "--from", "全国@2023")).contains("已新建", "等 28 个文件", "yince pack check 江南");
        assertThat(run("pack", "check", "江南")).isEqualTo("模板 江南（决算 2023、2024） 可以用\n");
        assertThat(templates.resolve("江南/设置.yaml")).content().contains("# # 版面：填在 版式.css 里", "#   目录页码: 印    # 印；不印");
        assertThat(templates.resolve("江南/决算/设置.yaml"))
                .content()
                .contains("#   收支总计: 合写    # 合写：收、支总计一句；分写：收入总计、支出总计各一句")
                .contains("名词五: 使用非财政拨款结余：指事业单位使用以前年度积累的非财政拨款结余弥补当年收支差额的金额。")
                .doesNotContain("关键数");
        assertThat(all(pages("江南"))).isEqualTo(all(pages("全国")));
        Files.writeString(templates.resolve("江南/决算/章节/收支总体.ftl"), "<p>收入${收支总体.收入总计}万元。</p>\n");
        assertThat(all(pages("江南"))).contains("一、收入支出决算总体情况说明收入610.50万元。");
        assertThat(run("pack", "list"))
                .containsSubsequence("全国\t决算 2023 2024", "江南\t决算 2023 2024", "附表省\t决算 2023 2024");
    }

    @Test
    void aNewPackTakesOverWhatTheOneItIsMadeFromHasOfItsOwn() throws IOException {
        assertThat(run("pack", "new", "江东", "--from", "上海")).contains("已新建");
        try (Stream<Path> files = Files.walk(templates.resolve("江东"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file ->
                                    templates.resolve("江东").relativize(file).toString())
                            .collect(Collectors.toSet()))
                    .contains(
                            "设置.yaml",
                            "决算/设置.yaml",
                            "章节/概况.ftl",
                            "决算/章节/三公经费.ftl",
                            "决算/公开表/收入支出决算总表.tsv",
                            "决算/公开表/收入支出决算总表.yaml",
                            "决算/数/国有资本经营收支.yaml")
                    .doesNotContain("章节/封面.ftl", "决算/章节/情况说明.ftl");
        }
        assertThat(all(pages("江东"))).isEqualTo(all(pages("上海")));
        assertThat(run("pack", "new", "山西/某县", "--from", "山西/阳城@2024")).contains("等 3 个文件");
        assertThat(templates.resolve("山西/某县/决算/章节/预算绩效.ftl"))
                .hasSameTextualContentAs(templates.resolve("山西/阳城/决算/章节/预算绩效.ftl"));
        run("pack", "check", "山西/某县");
    }
}
