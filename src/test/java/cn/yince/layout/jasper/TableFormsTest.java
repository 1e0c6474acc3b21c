package cn.yince.layout.jasper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.layout.Placed;
import cn.yince.layout.Sheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableFormsTest {
    private static final TableForms FORMS = TableForms.open(ProjectForms::find);

    /** Of the height of a lying page, in points. */
    private static final double QUARTER = 595 / 4.0;

    private static List<String> pages(Sheet sheet) {
        return PageText.of(OneBooklet.of(List.of(FORMS.set(sheet, ProjectFonts.FONTS))));
    }

    private static Sheet named(String name) {
        return SampleSheets.all().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Sheet ending(Sheet sheet, Integer... ends) {
        return new Sheet(sheet.name(), sheet.labels(), sheet.rows(), List.of(ends));
    }

    @Test
    void aPageEndsWhereThePackPrescribesIt() {
        List<String> pages = pages(ending(named("公开01表"), 23));
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).contains("二十三、其他支出54").doesNotContain("二十四、债务还本支出");
        assertThat(pages.get(1)).startsWith("收入支出决算总表").contains("栏次1栏次2", "二十四、债务还本支出55", "总计62");
        assertThat(pages(ending(named("公开01表"), 10, 20))).hasSize(3);
        assertThat(FORMS.endsAsPrescribed(ending(named("公开01表"), 23), ProjectFonts.FONTS))
                .isTrue();
    }

    @Test
    void whereTheRowsDoNotFitPagesEndWhereTheyAreFull() {
        Sheet sheet = ending(named("公开01表"), 29);
        assertThat(FORMS.endsAsPrescribed(sheet, ProjectFonts.FONTS)).isFalse();
        List<String> pages = pages(sheet);
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).contains("二十四、债务还本支出55");
        assertThat(pages.get(1)).contains("年").contains("总计62");
    }

    @Test
    void aLastPageHasMoreThanOneRow() {
        for (int rows = 40; rows < 75; rows++) {
            List<String> pages = pages(SampleSheets.coded("公开03表", "支出决算表", rows, "基本支出"));
            String last = pages.get(pages.size() - 1);
            assertThat(last).as(rows + " rows").contains("" + (2010600 + rows - 2), "" + (2010600 + rows - 1));
        }
    }

    @Test
    void aQuarterOfALastPageIsUsed() {
        for (int rows = 40; rows < 75; rows++) {
            Sheet sheet = SampleSheets.coded("公开03表", "支出决算表", rows, "基本支出");
            List<Placed> texts = FORMS.placed(sheet, ProjectFonts.FONTS);
            int last = texts.get(texts.size() - 1).page();
            DoubleSummaryStatistics used = texts.stream()
                    .filter(text -> text.page() == last && !text.text().isBlank())
                    .flatMap(text -> Stream.of(text.area().bottom(), text.area().top()))
                    .mapToDouble(Float::doubleValue)
                    .summaryStatistics();
            assertThat(used.getMax() - used.getMin()).as(rows + " rows").isGreaterThan(QUARTER);
        }
    }

    @Test
    void grantsBreakAfterRow26() {
        List<String> pages = pages(named("公开04表"));
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).contains("二十六、抗疫特别国债安排的支出58");
        assertThat(pages.get(1)).startsWith("财政拨款收入支出决算总表").contains("59").contains("64");
    }

    @Test
    void basicExpenditureBreaksAfterRow16AndEndsWithItsTotals() {
        List<String> pages = pages(named("公开06表"));
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).contains("30115").doesNotContain("30116");
        assertThat(pages.get(1)).contains("30127", "人员经费合计321.08公用经费合计18.90");
    }

    @Test
    void tablesOfTwentyRowsStayOnOnePage() {
        for (String name : List.of("公开02表", "公开03表", "公开05表", "公开07表", "公开08表", "公开09表", "公开10表")) {
            assertThat(FORMS.set(named(name), ProjectFonts.FONTS).pageCount())
                    .as(name)
                    .isEqualTo(1);
        }
    }

    @Test
    void longTablesRepeatTitleLabelsAndHeader() {
        List<String> pages = pages(SampleSheets.coded("公开03表", "支出决算表", 70, "基本支出"));
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages)
                .allSatisfy(page -> assertThat(page).contains("支出决算表", "公开03表", "金额单位：万元", "科目代码", "栏次123456"));
        assertThat(String.join("", pages)).contains("2010669");
    }

    @Test
    void totalStandsAcrossCodeAndName() {
        assertThat(pages(named("公开07表")).get(0)).contains("栏次123456合计注：本表").endsWith("说明：本表无数据");
    }

    @Test
    void aTableWithoutRowsKeepsItsFrame() {
        assertThat(pages(SampleSheets.sheet("公开08表", "国有资本经营预算财政拨款支出决算表", List.of()))
                        .get(0))
                .contains("栏次123", "注：本表");
    }

    @Test
    void aRowGrowsWithItsTextAndLosesNothing() {
        byte[] pdf = pdfWithName("一个特别长的科目名称，".repeat(12) + "到此为止");
        String text = String.join("", PageText.of(pdf));
        assertThat(text.chars().filter(c -> c == '别').count()).isEqualTo(12);
        assertThat(text).contains("到此为止");
        assertThat(PageText.sizesOf(pdf, "别")).containsOnly(9f);
    }

    @Test
    void aRowHigherThanAPageGoesOnOnTheNext() {
        byte[] pdf = pdfWithName("一个特别长的科目名称，".repeat(200) + "到此为止");
        assertThat(PageText.sizesOf(pdf, "别")).hasSize(200).containsOnly(9f);
        assertThat(String.join("", PageText.of(pdf))).contains("到此为止", "2010619");
    }

    private static byte[] pdfWithName(String name) {
        Sheet sheet = SampleSheets.coded("公开03表", "支出决算表", 20, "基本支出");
        List<Map<String, String>> rows = new ArrayList<>(sheet.rows());
        Map<String, String> longRow = new HashMap<>(rows.get(3));
        longRow.put("科目名称", name);
        rows.set(3, longRow);
        return OneBooklet.of(List.of(FORMS.set(new Sheet(sheet.name(), sheet.labels(), rows), ProjectFonts.FONTS)));
    }

    @Test
    void textThatCannotGrowShrinksButDoesNotVanish() {
        Sheet sheet = named("公开07表");
        Map<String, String> labels = new HashMap<>(sheet.labels());
        labels.put("年度", "某某年度".repeat(3) + "鑫");
        byte[] pdf =
                OneBooklet.of(List.of(FORMS.set(new Sheet(sheet.name(), labels, sheet.rows()), ProjectFonts.FONTS)));
        assertThat(PageText.sizesOf(pdf, "鑫"))
                .hasSize(1)
                .allSatisfy(size -> assertThat(size).isBetween(6f, 8.9f));
    }

    @Test
    void aLongNameOfAUnitTakesMoreLinesInTheSameSize() {
        Sheet sheet = ending(named("公开04表"), 26);
        Map<String, String> labels = new HashMap<>(sheet.labels());
        labels.put("单位名称", "某某自治县人民政府驻外办事机构管理".repeat(5) + "鑫");
        Sheet named = new Sheet(sheet.name(), labels, sheet.rows(), sheet.pageEnds());
        assertThat(PageText.sizesOf(OneBooklet.of(List.of(FORMS.set(named, ProjectFonts.FONTS))), "鑫"))
                .containsExactly(9f, 9f);
        assertThat(FORMS.endsAsPrescribed(named, ProjectFonts.FONTS)).isTrue();
    }

    @Test
    void anOverlongNumberStaysOnOneLine() {
        Sheet sheet = named("公开09表");
        Map<String, String> row = new HashMap<>(sheet.rows().get(0));
        row.put("预算合计", "123456789012.34");
        String text =
                pages(new Sheet(sheet.name(), sheet.labels(), List.of(row))).get(0);
        assertThat(text).contains("123456789012.34");
    }

    @Test
    void eightThreadsDrawTheSamePages() throws Exception {
        List<String> expected = drawnPages();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<String>> one = TableFormsTest::drawnPages;
            for (Future<List<String>> pages : threads.invokeAll(Collections.nCopies(16, one))) {
                assertThat(pages.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static List<String> drawnPages() {
        return PageText.drawingOf(OneBooklet.of(SampleSheets.all().stream()
                .map(s -> FORMS.set(s, ProjectFonts.FONTS))
                .toList()));
    }
}
