package cn.yince.layout.jasper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yince.layout.BlankSheets;
import cn.yince.layout.Sheet;
import cn.yince.layout.jasper.TableInk.Glyph;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.Place;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the characters of 公开表 stand: below each other, inside their cells, away from the rules. */
class TableGeometryTest {
    private static final String EIGHT_DIGITS = "12345678.90";
    private static final String TWELVE_DIGITS = "123456789012.34";
    private static final String LONG_NAME = "其他政府办公厅（室）及相关机构事务支出和对民间非营利组织的补助";

    /** Points between a character's box and a rule; its ink is farther away. */
    private static final float BESIDE = 2.5f;

    private static final float ABOVE_AND_BELOW = 1.5f;
    private static final float SMALLEST = 6;

    /** Where the number of a page and some air above it end. */
    private static final float ABOVE_THE_NUMBER = 30;

    private static Pack pack(String name, BookletKind kind, int year) {
        return new Packs(Path.of("templates")).open(name, kind, year, Place.of("试验"));
    }

    private static List<TableInk> pages(TableForms forms, Sheet sheet) {
        return TableInk.of(OneBooklet.of(List.of(forms.set(sheet, ProjectFonts.FONTS))));
    }

    private static TableForms forms() {
        return TableForms.open(pack("山西", BookletKind.FINAL_ACCOUNTS, 2023));
    }

    private static Sheet withAmounts(String... amounts) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String amount : amounts) {
            rows.add(Map.of("科目代码", "20106", "科目名称", "财政事务", "基本支出", amount, "项目支出", "1.00"));
        }
        return SampleSheets.sheet("公开03表", "支出决算表", rows);
    }

    @Test
    void decimalPointsStandBelowEachOther() {
        TableInk page = pages(forms(), withAmounts("8135.42", "17", "-6.5", "（2.25）", "92.75%", "", "——", "4,003.10"))
                .get(0);
        float point = page.glyphsOf("8135.42").get(4).x();
        assertThat(page.glyphsOf("17").get(1).right()).isCloseTo(point, within(0.05f));
        assertThat(page.glyphsOf("-6.5").get(2).x()).isCloseTo(point, within(0.05f));
        assertThat(page.glyphsOf("（2.25）").get(2).x()).isCloseTo(point, within(0.05f));
        assertThat(page.glyphsOf("92.75%").get(2).x()).isCloseTo(point, within(0.05f));
        assertThat(page.glyphsOf("4,003.10").get(5).x()).isCloseTo(point, within(0.05f));
        assertThat(page.glyphsOf("（2.25）").get(5).right())
                .as("the widest reaches as far as a dash")
                .isCloseTo(page.glyphsOf("——").get(1).right(), within(0.05f));
    }

    @Test
    void numbersOfOneColumnHaveOneSize() {
        TableInk page =
                pages(forms(), withAmounts("1234567890123456.78", "2.25")).get(0);
        List<Glyph> wide = page.glyphsOf("1234567890123456.78");
        List<Glyph> narrow = page.glyphsOf("2.25");
        assertThat(wide.get(0).size()).isLessThan(9).isGreaterThanOrEqualTo(6);
        assertThat(narrow.get(0).size()).isEqualTo(wide.get(0).size());
        assertThat(narrow.get(1).x()).isCloseTo(wide.get(16).x(), within(0.05f));
        assertThat(page.glyphsOf("1.00").get(0).size()).as("another column").isEqualTo(9);
    }

    @Test
    void textsOfOneColumnBeginBelowEachOther() {
        TableInk page =
                pages(forms(), SampleSheets.coded("公开03表", "支出决算表", 20, "基本支出")).get(0);
        float code = page.glyphsOf("2010601").get(0).x();
        float name = page.glyphsOf("其他政府办公厅").get(0).x();
        assertThat(page.glyphsOf("2010619").get(0).x()).isEqualTo(code);
        assertThat(page.glyphsOf("行政运行").get(0).x()).isEqualTo(name);
    }

    @Test
    void headsOfSeveralLinesAreEvenAndNoNameEndsInASingleCharacter() {
        TableInk page =
                pages(forms(), SampleSheets.coded("公开02表", "收入决算表", 3, "其他收入")).get(0);
        List<Glyph> head = page.glyphsOf("附属单位上缴收入");
        assertThat(head.get(3).y()).isEqualTo(head.get(0).y());
        assertThat(head.get(4).y()).isLessThan(head.get(0).y());
        assertThat(head.get(4).x()).isCloseTo(head.get(0).x(), within(0.05f));
        Map<String, String> row = Map.of("代码1", "30399", "名称1", "资本性支出（基本建设）");
        List<Glyph> name = pages(forms(), SampleSheets.sheet("公开06表", "甲表", List.of(row)))
                .get(0)
                .glyphsOf("资本性支出（基本建设）");
        assertThat(name.get(8).y()).as("建设） together").isEqualTo(name.get(10).y());
    }

    @ParameterizedTest
    @CsvSource({
        "山西, FINAL_ACCOUNTS, 2023",
        "山西, FINAL_ACCOUNTS, 2024",
        "山西, BUDGET, 2023",
        "上海/普陀, FINAL_ACCOUNTS, 2024",
        "全国, FINAL_ACCOUNTS, 2024",
        "全国, BUDGET, 2024"
    })
    void everyTextStandsInItsCellWithAirToTheRules(String name, BookletKind kind, int year) {
        Pack pack = pack(name, kind, year);
        TableForms forms = TableForms.open(pack);
        for (String amount : List.of(EIGHT_DIGITS, TWELVE_DIGITS)) {
            for (Sheet sheet : BlankSheets.of(pack)) {
                List<TableInk> pages = pages(forms, full(sheet, amount));
                for (TableInk page : pages) {
                    assertThat(page.glyphs().stream()
                                    .filter(glyph -> glyph.size() < SMALLEST
                                            || page.airBeside(glyph) < BESIDE
                                            || page.airAboveAndBelow(glyph) < ABOVE_AND_BELOW)
                                    .map(glyph ->
                                            glyph + " " + page.airBeside(glyph) + " " + page.airAboveAndBelow(glyph)))
                            .as(sheet.name() + " " + amount)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void aTableOfNoRowsAndOneOfThreeThousandAreWhole() {
        TableForms forms = forms();
        List<TableInk> empty = pages(forms, SampleSheets.sheet("公开03表", "支出决算表", List.of()));
        assertThat(empty).hasSize(1);
        assertThat(empty.get(0).text()).contains("对附属单位补助支出6注：").endsWith("说明：本表无数据");
        List<TableInk> many = pages(forms, SampleSheets.coded("公开03表", "支出决算表", 3_000, "基本支出"));
        assertThat(many).hasSizeBetween(120, 135).allSatisfy(page -> {
            assertThat(page.text()).startsWith("支出决算表公开03表").contains("栏次");
            assertThat(page.rules()).allMatch(rule -> rule.y1() > ABOVE_THE_NUMBER);
        });
        assertThat(many.get(many.size() - 1).text()).contains("2013599").contains("注：");
    }

    @Test
    void boldTypeIsDrawnWithItsOutlineAndNothingElseIs(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("甲.jrxml"), """
                <jasperReport name="甲" language="java" pageWidth="842" pageHeight="595" columnWidth="756" leftMargin="43" rightMargin="43" topMargin="40" bottomMargin="40">
                <style name="粗" fontName="宋体" fontSize="9" bold="true"/>
                <pageHeader height="40"><element kind="staticText" x="0" y="0" width="90" height="20" style="粗"><text>合计</text></element>
                <element kind="staticText" x="90" y="0" width="90" height="20"><text>其余</text></element></pageHeader>
                <detail><band height="20"/></detail></jasperReport>
                """);
        TableForms forms = TableForms.open(folder::resolve);
        Sheet sheet = new Sheet("甲", Map.of(), List.of(Map.of()));
        String drawing = PageText.drawingOf(OneBooklet.of(List.of(forms.set(sheet, ProjectFonts.FONTS))))
                .get(0);
        assertThat(drawing).containsOnlyOnce("2 Tr").contains("0.36 w");
        assertThat(drawing.indexOf("0 Tr")).isGreaterThan(drawing.indexOf("2 Tr"));
    }

    /** A blank sheet with an amount wherever one can stand and long names. */
    private static Sheet full(Sheet blank, String amount) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> row : blank.rows()) {
            Map<String, String> cells = new HashMap<>();
            row.forEach((column, cell) -> cells.put(column, cell(column, cell, amount)));
            rows.add(cells);
        }
        Map<String, String> labels = new HashMap<>(blank.labels());
        labels.replaceAll((label, text) -> text.startsWith("=") ? amount : text);
        labels.put("标题", "一般公共预算财政拨款基本支出决算明细表");
        labels.put("表号", blank.name());
        labels.put("名称标签", "部门名称");
        labels.put("单位名称", "某某自治县人民政府驻外办事机构管理".repeat(5) + "处");
        labels.put("金额单位标签", "金额单位");
        labels.put("金额单位", "万元");
        labels.put("注", "注：本表反映部门本年度支出情况。");
        labels.put("说明", "说明：本表无数据");
        return new Sheet(blank.name(), labels, rows, blank.pageEnds());
    }

    private static String cell(String column, String cell, String amount) {
        if (cell.startsWith("=")) {
            return amount;
        }
        return !cell.startsWith("*") ? cell : column.contains("代码") || column.contains("编码") ? "2010601" : LONG_NAME;
    }
}
