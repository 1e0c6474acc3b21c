package cn.yince.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.CopiedTemplates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A province nobody prints, invented for these tests, goes through every command by its files alone: thirteen tables
 * behind the text, four of them of the further ones in the library, codes in columns of 类, 款 and 项, a table in 元, a
 * total at the bottom, “三公”经费 with 会议费 and 培训费 as section seven, rules of its own. What is the same as another
 * province's is copied from there.
 */
@Tag("slow")
class YunlingTest {
    private static final Path RESOURCES = Path.of("src/test/resources/cn/yince/云岭");
    private static final List<String> SHARED = List.of("设置.yaml", "决算/章节/附件.ftl");

    /** Tables that look the same. */
    private static final Map<String, String> SAME =
            Map.of("公开01表", "附表1", "公开04表", "附表5", "公开05表", "附表8", "公开07表", "附表11", "公开08表", "附表13");

    /** The names that only the other province uses. */
    private static final String FOREIGN = "公开\\d\\d表|预算公开表|山西|阳泉|阳城";

    @TempDir
    static Path folder;

    private static Path templates;
    private static Path unit;

    @BeforeAll
    static void addTheProvince() throws IOException {
        templates = CopiedTemplates.fresh();
        Path province = templates.resolve("云岭");
        for (String part : SHARED) {
            copy(templates.resolve("山西").resolve(part), province.resolve(part));
        }
        for (Map.Entry<String, String> table : SAME.entrySet()) {
            String ending = ".jrxml";
            copy(
                    templates.resolve("山西/决算/公开表/" + table.getKey() + ending),
                    province.resolve("决算/公开表/" + table.getValue() + ending));
        }
        FileUtils.copyDirectory(RESOURCES.resolve("模板/云岭").toFile(), province.toFile());
        unit = Files.copy(RESOURCES.resolve("单位.yaml"), folder.resolve("单位.yaml"));
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            FileUtils.copyDirectory(from.toFile(), to.toFile());
        } else {
            FileUtils.copyFile(from.toFile(), to.toFile());
        }
    }

    /** What a command said. */
    private record Said(int code, String text) {
        /** It ended well and named none of another province's tables. */
        String well() {
            assertThat(code).as(text).isZero();
            assertThat(text).doesNotContainPattern(FOREIGN);
            return text;
        }
    }

    private static Said run(Object... words) {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(shown, true, StandardCharsets.UTF_8);
        String[] arguments = Stream.concat(Stream.of(words), Stream.of("--templates", templates))
                .map(Object::toString)
                .toArray(String[]::new);
        int code = new CommandLine(Path.of("").toAbsolutePath(), new Screen(stream, stream, false), Clock.systemUTC())
                .run(arguments);
        return new Said(code, shown.toString(StandardCharsets.UTF_8));
    }

    /** The unit with some words changed, in a file of its own. */
    private static Path changed(String name, String... fromTo) throws IOException {
        String text = Files.readString(unit);
        for (int i = 0; i < fromTo.length; i += 2) {
            assertThat(text).contains(fromTo[i]);
            text = text.replace(fromTo[i], fromTo[i + 1]);
        }
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void packCheckFindsNothingWrongWithThePack() {
        assertThat(run("pack", "check", "云岭@2024").text()).contains("云岭").doesNotContain("[M");
    }

    @Test
    void thePacksOfTheSamplesPrint() {
        run("pack", "check", "云岭@2024").well();
    }

    @Test
    void generatePrintsTheTablesBehindTheText() throws IOException {
        Path booklet = folder.resolve("册.pdf");
        run("generate", unit, "-o", booklet, "--verify").well();
        String text = textOf(booklet);
        assertThat(text).doesNotContainPattern(FOREIGN).contains("“三公”经费支出决算5.12万元，小于全年预算6.50万元1.38万元。");
        assertThat(text).contains("会议费4.25万元，培训费3.18万元，合计7.43万元，大于“三公”经费2.31万元。", "政府办公厅（室）及相关机构事务440.45万元，占84.71%；");
        assertThat(text).contains("用于社会福利的彩票公益金支出46.00万元；", "其他国有资本经营预算支出25.00万元。");
        assertThat(text)
                .containsSubsequence("第二部分", "七、“三公”", "第三部分", "第四部分附表", "附表1编", "附表2编", "附表7编", "附表10编", "附表13编");
    }

    private static String textOf(Path booklet) throws IOException {
        try (PDDocument document = Loader.loadPDF(booklet.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    @Test
    void theTablesPrintAsTheProvinceWantsThem() throws IOException {
        run("generate", unit, "-o", folder.resolve("表.pdf"), "--xlsx").well();
        try (Workbook tables = WorkbookFactory.create(folder.resolve("表.xlsx").toFile())) {
            assertThat(IntStream.range(0, tables.getNumberOfSheets()).mapToObj(tables::getSheetName))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 13)
                            .mapToObj(number -> "附表" + number)
                            .toList());
            assertThat(rows(tables.getSheet("附表3")))
                    .contains("201|03||政府办公厅（室）及相关机构事务|444.01|320.45|123.56", "201|03|01|行政运行|320.45|320.45");
            assertThat(rows(tables.getSheet("附表3")))
                    .containsSubsequence("229|60|02|用于社会福利的彩票公益金支出|46.00||46.00", "|||合计|594.50|399.94|194.56");
            assertThat(rows(tables.getSheet("附表2")))
                    .containsSubsequence("|||合计|608.50|604.94|||||3.56", "201|||一般公共服务支出|449.01|445.45|||||3.56");
            assertThat(String.join("\n", rows(tables.getSheet("附表4"))))
                    .contains(
                            "金额单位：元",
                            "|||合计|1945601|1200000|460000|250000|35601",
                            "201|03|99|其他政府办公厅（室）及相关机构事务支出|1235601|1200000|0|0|35601");
            assertThat(rows(tables.getSheet("附表9")))
                    .containsSubsequence("302||商品和服务支出|50.95", "302|15|会议费|4.25", "||公用经费合计|50.95");
            assertThat(rows(tables.getSheet("附表10"))).contains("二、会议费|——|4.25", "三、培训费|——|3.18");
            assertThat(rows(tables.getSheet("附表12")))
                    .contains("|||合计|0.00|30.00|25.00|0.00|25.00|5.00", "223|||国有资本经营预算支出||30.00|25.00|0.00|25.00");
        }
    }

    /** The cells of each row as they show, with bars between, those empty at the end left out. */
    private static List<String> rows(Sheet sheet) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(Objects::nonNull)
                .map(YunlingTest::row)
                .toList();
    }

    private static String row(Row row) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < row.getLastCellNum(); i++) {
            text.append(i == 0 ? "" : "|").append(shown(row.getCell(i)));
        }
        return text.toString().replaceAll("\\|+$", "");
    }

    private static String shown(Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                new java.text.DecimalFormat(
                                cell.getCellStyle().getDataFormatString().contains(".00") ? "0.00" : "0")
                        .format(cell.getNumericCellValue());
            default -> "";
        };
    }

    @Test
    void checkNamesItsTablesAndSections() throws IOException {
        run("check", unit).well();
        Path wrong = changed(
                "错.yaml",
                "机关运行经费原因: 压减办公费",
                "机关运行经费原因: 压减办公费，“三公”经费支出6.00万元",
                "2239999: {国有资本经营预算财政拨款: {项目支出: 250000}}",
                "2239999: {国有资本经营预算财政拨款: {项目支出: 2500000}}");
        Files.writeString(wrong, "\n公布数: {九.合计: 25, 附表3.合计.项目支出: 420.56}\n", StandardOpenOption.APPEND);
        Said said = run("check", wrong);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text())
                .contains("提示[D0504] 附表10 会议费超过 3 万元：附表10.决算数.会议费 4.25", "改法：请在“七、（二）”里说明")
                .contains("错误[T0101]", "错误[J0401]", "公布数“附表3.合计.项目支出”填 420.56万元", "公布数“九.合计”不是本册任何一个推算数的名称");
    }

    @Test
    void aRuleOfItsOwnFailsWithItsOwnWords() throws IOException {
        Path rules = templates.resolve("云岭/决算/核对.yaml");
        String own = Files.readString(rules);
        try {
            Files.writeString(rules, own.replace("附表4.合计.合计 = 附表3.合计.项目支出", "附表4.合计.合计 = 附表3.合计.基本支出"));
            String text = run("check", unit).text();
            assertThat(text)
                    .contains("错误[D0501] 附表4 项目支出合计与附表3 不一致：附表4.合计.合计 194.56，附表3.合计.基本支出 399.94", "云岭省决算公开格式 附表4");
        } finally {
            Files.writeString(rules, own);
        }
    }

    @Test
    void theRulesAreListedWithItsTables() {
        run("check", "--list", "--pack", "云岭@2024").well();
    }

    @Test
    void explainTellsWhereEachNumberIsFrom() {
        assertThat(run("explain", unit, "附表4.合计.其他资金").well())
                .contains(
                        "印作：35,601（以元为单位，不留小数，四舍五入）", "附表4“合计”行“其他资金”栏，印作 35,601", "支出.2010399.其他资金.项目支出 填的是 35600.50");
        assertThat(run("explain", unit, "七（二）.与三公经费.差额").well())
                .contains("七、“三公”经费、会议费和培训费情况，印作 2.31", "附表10.决算数.会议费", "基本支出经济分类.30215 填的是 42500");
        assertThat(run("explain", unit, "五（四）.20103.占比").well()).contains("附表8.20103.小计", "附表8.合计.小计");
        assertThat(run("explain", unit, "公开03表.合计.基本支出").text()).contains("最接近的是", "附表3.合计.基本支出");
        assertThat(run("explain", unit, "--all").well()).contains("\"unit\": \"元\"");
    }

    @Test
    void diffNamesItsTablesAndSections() throws IOException {
        Path other = changed(
                "又.yaml",
                "货物: 120000",
                "货物: 110000",
                "30215: 42500",
                "30215: 40500",
                "30299: 80017.86",
                "30299: 82017.86",
                "压减办公费",
                "压减印刷费",
                "公务接待费: {全年预算: 20000",
                "公务接待费: {全年预算: 21000");
        String text = run("diff", unit, other).well().replaceAll(" +", " ");
        assertThat(text)
                .contains("附表10 “三公”经费、会议费和培训费支出决算表（第 19 页）", "决算数 会议费: 4.25 → 4.05", "七（二）（第 5 页）", "十一、政府采购情况（第 6 页）")
                .contains("情况说明.机关运行经费原因 已改（第 6 页）")
                .contains("与三公经费 差额: 2.31 → 2.11", "与预算 差额: -1.38 → -1.48")
                .doesNotContain("相关信息统计表", "十（一）");
    }

    @Test
    void excelMakesAWorkbookThatComesBackTheSame() throws IOException {
        Path workbook = folder.resolve("填报.xlsx");
        Path back = folder.resolve("回.yaml");
        run("excel", unit, "-o", workbook).well();
        try (Workbook filled = WorkbookFactory.create(workbook.toFile())) {
            filled.forEach(sheet -> assertThat(String.join("\n", rows(sheet)))
                    .as(sheet.getSheetName())
                    .doesNotContainPattern(FOREIGN));
        }
        run("import", workbook, "-o", back).well();
        assertThat(run("diff", unit, back).well()).contains("两册的数和文字都相同");
    }

    @Test
    void importReadsItsOwnPublishedTables() throws IOException {
        Path back = folder.resolve("公开表.yaml");
        run("generate", unit, "-o", folder.resolve("公开.pdf"), "--xlsx").well();
        assertThat(run("import", folder.resolve("公开.xlsx"), "--pack", "云岭", "-o", back)
                        .well())
                .contains("附表10!C7 提示[Y0506]", "公开表里看不出单位性质");
        Files.writeString(back, "\n概况: {职责: 编纂, 机构设置: 两个处室}\n", StandardOpenOption.APPEND);
        run("generate", back, "-o", folder.resolve("又公开.pdf"), "--xlsx").well();
        try (Workbook first = WorkbookFactory.create(folder.resolve("公开.xlsx").toFile());
                Workbook second =
                        WorkbookFactory.create(folder.resolve("又公开.xlsx").toFile())) {
            assertThat(first.getNumberOfSheets()).isEqualTo(13);
            first.forEach(sheet -> assertThat(rows(second.getSheet(sheet.getSheetName())))
                    .as(sheet.getSheetName())
                    .isEqualTo(rows(sheet)));
        }
    }

    @Test
    void aRowThatIsNoneOfItsTablesIsNamed() throws IOException {
        Said said = importedWith(tables -> {
            tables.getSheet("附表4").getRow(8).getCell(0).setCellValue("基建");
            tables.getSheet("附表10").getRow(11).getCell(0).setCellValue("四、印刷费");
        });
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text())
                .contains("附表4!E9 错误[Y0508] 附表4 项目支出决算表 里不认识“基建”这一行", "附表10!C12 错误[Y0508]")
                .contains("里不认识“四、印刷费”这一行");
    }

    @Test
    void aSumThatItsLeavesDoNotGiveIsNamedInTheUnitOfItsTable() throws IOException {
        Said said = importedWith(tables -> {
            tables.getSheet("附表4").getRow(5).getCell(6).setCellValue(460_200);
            tables.getSheet("附表6").getRow(5).getCell(9).setCellValue(26);
        });
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text())
                .contains("附表4!G6 错误[Y0501] 附表4 合计 政府性基金预算财政拨款 是 46.02万元，由明细得出 46.00")
                .contains("附表6!J6 错误[Y0501] 附表6 合计 国有资本经营预算财政拨款 是 26.00万元，由明细得出 25.00万元");
    }

    @Test
    void aColumnThatIsNoneOfItsTablesIsNamed() throws IOException {
        Said said = importedWith(tables -> {
            tables.getSheet("附表2").getRow(3).createCell(11).setCellValue("捐赠收入");
            tables.getSheet("附表2").getRow(8).createCell(11).setCellValue(1.5);
            tables.getSheet("附表7").getRow(9).createCell(12).setCellValue(2);
        });
        assertThat(said.text())
                .contains(
                        "附表2!L9 提示[Y0508] 附表2 收入决算表 里不认识“捐赠收入”这一栏", "附表7!M10 提示[Y0508] 附表7 一般公共预算财政拨款收入支出决算表 里不认识这一栏");
    }

    /** What import says of the unit's own tables with some cells typed otherwise. */
    private static Said importedWith(Consumer<Workbook> change) throws IOException {
        run("generate", unit, "-o", folder.resolve("原表.pdf"), "--xlsx").well();
        Path changed = folder.resolve("改表.xlsx");
        try (Workbook tables = WorkbookFactory.create(folder.resolve("原表.xlsx").toFile());
                OutputStream out = Files.newOutputStream(changed)) {
            change.accept(tables);
            tables.write(out);
        }
        return run("import", changed, "--pack", "云岭", "-o", folder.resolve("改表.yaml"), "--force");
    }

    @Test
    void initBeginsAUnitOfTheProvince() throws IOException {
        Path fresh = folder.resolve("新.yaml");
        run("init", "--pack", "云岭@2024", "-o", fresh).well();
        assertThat(Files.readString(fresh)).contains("模板: 云岭").doesNotContainPattern(FOREIGN);
    }

    @Test
    void batchSumsUpItsBooklets() throws IOException {
        Path units = Files.createDirectories(folder.resolve("批"));
        Files.copy(unit, units.resolve("甲.yaml"));
        Files.writeString(units.resolve("乙.yaml"), Files.readString(unit).replace("地方志办公室", "档案馆"));
        assertThat(run("batch", units, "-o", folder.resolve("批册")).well()).contains("已印出 2");
        assertThat(Files.readString(folder.resolve("批册/汇总.html")))
                .doesNotContainPattern(FOREIGN)
                .contains("610.50", "38.00");
        assertThat(Files.readString(folder.resolve("批册/汇总.json"))).contains("\"附表4.合计.合计\"", "\"附表12.合计.本年收入\"");
    }

    @Test
    void sampleInventsUnitsOfTheProvince() throws IOException {
        Path samples = folder.resolve("样例");
        run("sample", 20, "-o", samples, "--kind", "决算");
        try (Stream<Path> files = Files.list(samples)) {
            List<Path> own = files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(YunlingTest::isOfTheProvince)
                    .toList();
            assertThat(own).isNotEmpty();
            own.forEach(file -> assertThat(run("check", file).text()).doesNotContain("[Y", "[M"));
        }
    }

    private static boolean isOfTheProvince(Path file) {
        try {
            return Files.readString(file).contains("模板: 云岭\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void lastYearsFileGivesWhatItsTablesDoNotPrint() throws IOException {
        Path next = changed("下年.yaml", "年度: 2024", "年度: 2025", "上年数: {", "上年文件: 单位.yaml\n上年数: {");
        assertThat(run("check", next).text())
                .contains("（" + unit + ":58:3）的 附表10.决算数.公务接待费 是 1.26万元", "的 附表1.收入总计 是 610.50万元");
        String left = Files.readString(next).replaceAll("上年数: \\{.*", "").replaceAll("(, )?上年决算: \\d+", "");
        Files.writeString(next, left);
        assertThat(run("explain", next, "十.增减.上年").well()).contains("印作：50.95", "机关运行经费.行政单位 填的是 509518.36");
    }
}
