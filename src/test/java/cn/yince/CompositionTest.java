package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition and a city compose, with no template for the pair. */
class CompositionTest {
    /** All that the invented city differs in. */
    private static final String INVENTED_CITY = """
      # 云州市
      标题:
        部分3: 第三部分 云州市决算情况说明
        说明1: 一、收支总体情况
      文字:
        自评表题: 云州市自评表
      数字: {表格千分位: 是, 表格零: "0.00"}
      版式:
        正文边距: 30mm 35mm 30mm 35mm
      公开表:
        公开01表: {名称标签: 单位名称}
      """;

    private static final String SELF_EVALUATION = """

      绩效自评:
        - 项目名称: 机房设备更新
          项目负责人: 张某
          联系电话: 0000-0000000
          主管部门: 云岭市财政局
          起止时间: 一年
          填报日期: 年底
          资金:
            市财政: {预算: 20, 到位: 20, 执行: 20}
          公共产品和服务的数量: 更新服务器。
          项目效果: 系统稳定。
          指标:
            产出指标:
              得分: 50
              数量指标:
                - {指标: 服务器, 年度指标值: 2台, 全年完成值: 2台}
            效益指标:
              得分: 30
              社会效益指标:
                - {指标: 稳定运行, 年度指标值: 有效, 全年完成值: 有效}
            满意度指标:
              得分: 10
              服务对象满意度指标:
                - {指标: 满意度, 年度指标值: 95%, 全年完成值: 96%}
          自评结论: 完成较好。
          主要经验做法: 早安排。
          存在问题与整改措施: 无。
          评价人员:
            组长: {姓名: 李某, 职务: 主任, 工作单位: 本中心}
      """;

    @TempDir
    Path folder;

    private Path templates;

    @BeforeEach
    void copyTemplates() throws IOException {
        templates = CopiedTemplates.fresh();
    }

    private byte[] print(String pack, int year) throws IOException {
        String unit = Files.readString(Path.of("data-examples/minimal.yaml"));
        Path file = Files.writeString(
                folder.resolve("单位.yaml"),
                unit.replace("模板: 山西/阳泉", "模板: " + pack)
                                .replace("年度: 2023", "年度: " + year)
                                .replaceAll("\\b(186|166).40\\b", "1$1.40")
                                .replace("92.30", "1092.30")
                        + SELF_EVALUATION);
        return new Press(templates, Path.of("fonts"))
                .with(Options.PLAIN.verifying())
                .print(file, step -> {})
                .booklet()
                .pdf();
    }

    /** The text without blanks and line ends. */
    private static String text(byte[] pdf) throws IOException {
        return String.join("", BookletText.pages(pdf)).replaceAll("\\s", "");
    }

    private static String pages(byte[] pdf, String holding) throws IOException {
        return BookletText.pages(pdf).stream()
                .map(page -> page.replaceAll("\\s", ""))
                .filter(page -> page.contains(holding))
                .collect(Collectors.joining());
    }

    @Test
    void yangquanInTheEditionOf2024() throws IOException {
        byte[] pdf = print("山西/阳泉", 2024);
        assertThat(text(pdf))
                .contains("出国（境）团组共0个", "本年度无此项收支。", "使用非财政拨款结余（含专用结余）：指单位", "保有量共0辆，", "阳泉市项目支出绩效自评表")
                .doesNotContain("出国团组", "事业收入0万元");
        assertThat(pages(pdf, "公开01表")).contains("使用非财政拨款结余（含专用结余）");
        assertThat(pages(pdf, "公开06表")).contains("31206");
        assertThat(overviewIsLandscape(pdf)).isTrue();
    }

    @Test
    void yangchengInTheEditionOf2023() throws IOException {
        byte[] pdf = print("山西/阳城", 2023);
        assertThat(text(pdf))
                .contains("出国团组共0个", "本年度无此项支出。", "事业收入0万元", "使用非财政拨款结余：指事业单位", "调整后指标值")
                .doesNotContain("出国（境）团组", "含专用结余");
        assertThat(pages(pdf, "公开06表")).doesNotContain("31206");
        assertThat(overviewIsLandscape(pdf)).isFalse();
    }

    /** Of the page after cover and contents. */
    private static boolean overviewIsLandscape(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(BookletText.pages(pdf).get(2)).contains("第一部分");
            PDRectangle box = document.getPage(2).getMediaBox();
            return box.getWidth() > box.getHeight();
        }
    }

    @Test
    void anInventedCityIsAFewLinesOfSettings() throws IOException {
        assertThat(INVENTED_CITY.lines().count()).isLessThan(15);
        Files.writeString(Files.createDirectories(templates.resolve("山西/云州")).resolve("设置.yaml"), INVENTED_CITY);
        byte[] usual = print("山西/阳泉", 2023);
        byte[] own = print("山西/云州", 2023);

        assertThat(text(own)).contains("第三部分云州市决算情况说明", "一、收支总体情况", "云州市自评表", "本年度无此项支出。");
        assertThat(pages(own, "公开01表"))
                .contains("单位名称：云岭市财政信息中心", "1,200.00", "政府性基金预算财政拨款收入20.00")
                .doesNotContain("部门名称");
        assertThat(pages(usual, "公开01表")).contains("部门名称：云岭市财政信息中心", "1200.00").doesNotContain("财政拨款收入20.00");
        assertThat(narrowestIndent(own)).isGreaterThan(narrowestIndent(usual) + 15);
    }

    /** Where the leftmost character of the first page of part 3 stands, in points. */
    private static float narrowestIndent(byte[] pdf) throws IOException {
        float[] left = {Float.MAX_VALUE};
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = BookletText.pages(pdf);
            int page = 0;
            while (page < 3 || !pages.get(page).contains("第三部分")) {
                page++;
            }
            org.apache.pdfbox.text.PDFTextStripper stripper = new org.apache.pdfbox.text.PDFTextStripper() {
                @Override
                protected void writeString(String text, List<org.apache.pdfbox.text.TextPosition> positions) {
                    positions.forEach(position -> left[0] = Math.min(left[0], position.getX()));
                }
            };
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            stripper.getText(document);
        }
        return left[0];
    }

    @Test
    void noJavaClassNamesACityAProvinceOrAYear() throws IOException {
        Pattern named = Pattern.compile("阳泉|阳城|山西|晋城|(?<!\\\\u)20(2[0-9])");
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(named);
            }
        }
    }

    /** What stands in quotes in the program, without remarks and what is cited by its meaning. */
    private static List<String> quoted() throws IOException {
        List<String> quoted = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                String program =
                        Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\{(表|节):[^{}\"]*}", "");
                Pattern.compile("\"[^\"\\n]*\"")
                        .matcher(program)
                        .results()
                        .forEach(each -> quoted.add(file.getFileName() + ": " + each.group()));
            }
        }
        return quoted;
    }

    @Test
    void noJavaClassNamesATableOrSectionByItsNumber() throws IOException {
        Pattern number = Pattern.compile("公开\\d{2}表|预算公开表\\d|[一二三四五六七八九十]（[一二三四五六七八九十]）|第[一二三四五六七八]部分");
        assertThat(quoted())
                .filteredOn(each -> !each.startsWith("ExplainCommand") && !each.startsWith("Rehearsal"))
                .noneMatch(number.asPredicate());
    }

    /**
     * The nation's tables by name only where a hint gives an example of a formula, and in a heading of the fill-in
     * workbook.
     */
    @Test
    void noJavaClassNamesATable() throws IOException {
        List<String> tables = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("templates/全国"))) {
            files.filter(file -> file.getParent().endsWith("表"))
                    .forEach(file -> tables.add(file.getFileName().toString().replace(".yaml", "")));
        }
        assertThat(tables).hasSizeGreaterThan(20);
        assertThat(quoted())
                .filteredOn(each -> tables.stream().anyMatch(each::contains))
                .extracting(each -> each.substring(0, each.indexOf(".java")))
                .containsOnly("ConditionCompiler", "PackRules", "TestCompiler", "FinalAccountsPlan");
    }
}
