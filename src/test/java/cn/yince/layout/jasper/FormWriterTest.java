package cn.yince.layout.jasper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.layout.Sheet;
import cn.yince.layout.font.FontBook;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.pack.Settings.TableLabels;
import cn.yince.pack.form.ColumnSides;
import cn.yince.pack.form.FormReader;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written for a declared form is a form like any other. */
class FormWriterTest {
    private static final Pack NATION =
            new Packs(Path.of("templates")).open(Pack.NATION, BookletKind.FINAL_ACCOUNTS, 2024, Place.of("试验"));
    private static final BookTypeface TYPEFACE = new BookTypeface(FontBook.of(
            Map.of(
                    "宋体",
                    Path.of("fonts/song/YinceSong-Regular.ttf"),
                    "小标宋",
                    Path.of("fonts/biaosong/YinceBiaoSong-Black.ttf")),
            List.of()));
    private static final String ROWS = "代码\t名称\t甲\t乙\n*\t*\t=甲\t=乙\n";
    private static final String FORM =
            "表头:\n- 项目:\n  - 科目: [代码, 名称]\n- 共有:\n  - \"1\": 甲\n  - \"2\": 乙\n栏宽: {名称: 5}\n合并: [代码, 名称]\n居中字: [总计]\n";

    @TempDir
    private Path folder;

    private String written(String form, String title) throws IOException {
        Path rows = Files.writeString(folder.resolve("甲.tsv"), ROWS);
        Path yaml = Files.writeString(folder.resolve("甲.yaml"), form);
        return FormWriter.write(
                FormReader.read(yaml, ColumnSides.of(rows), NATION.settings().look()), title);
    }

    private List<List<String>> texts(String form, List<Map<String, String>> rows) throws IOException {
        Files.writeString(folder.resolve("甲.jrxml"), written(form, "甲表"));
        Map<String, String> labels = Map.of(
                "标题", "甲表", "表号", "附表1", "名称标签", "单位", "单位名称", "某局", "年度", "2024年度", "金额单位标签", "金额单位", "金额单位", "万元",
                "注", "注：试");
        return TableForms.open(folder::resolve).texts(new Sheet("甲", labels, rows), TYPEFACE);
    }

    @Test
    void everyTableOfTheNationIsAllowedAndFits() {
        for (TableLabels table : NATION.settings().tables()) {
            FormSource source = FormSource.of(NATION, table.name());
            assertThat(source.problems().inOrder()).as(table.name()).isEmpty();
            assertThat(FormCompiler.compile(source).getPageWidth()).isEqualTo(842);
        }
    }

    @Test
    void headsOverOthersTakeWhatIsLeftAndThoseBelowStandAtTheFoot() throws IOException {
        String xml = written(FORM, "甲表");
        assertThat(xml)
                .contains("height=\"18\" style=\"表头\"><text><![CDATA[项目]]>")
                .contains("height=\"36\" style=\"表头\"><text><![CDATA[共有]]>");
        assertThat(xml).contains("y=\"36\" width=\"94\" height=\"18\" style=\"表头\"><text><![CDATA[1]]>");
        assertThat(xml).contains("columnHeader height=\"54\"");
        assertThat(written(FORM.replace("\"1\": 甲", "一二三四五六七八九十一二三四五六七八九十一二: 甲"), "甲表"))
                .as("a long head")
                .contains("columnHeader height=\"73\"");
    }

    @Test
    void aRowWithoutACodeIsOneCellAndATotalStandsInTheMiddle() throws IOException {
        List<Map<String, String>> rows =
                List.of(Map.of("名称", "合计", "甲", "3.00"), Map.of("代码", "201", "名称", "总计", "甲", "1.00", "乙", "2.00"));
        assertThat(texts(FORM, rows))
                .containsExactly(List.of(
                        "甲表", "附表1", "单位：某局", "2024年度", "金额单位：万元", "项目", "共有", "科目", "代码", "名称", "1", "2", "合计", "3.00",
                        "", "201", "总计", "1.00", "2.00", "注：试"));
    }

    @Test
    void theHeadIsRepeatedOnEveryPageAndTheNoteIsNot() throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rows.add(Map.of("代码", String.valueOf(i), "名称", "甲", "甲", "1.00", "乙", "2.00"));
        }
        List<List<String>> pages = texts(FORM, rows);
        assertThat(pages)
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(page).contains("甲表", "共有", "代码"));
        assertThat(pages.get(0)).doesNotContain("注：试");
        assertThat(pages.get(pages.size() - 1)).contains("注：试");
    }

    @Test
    void whatDoesNotFitThePaperIsTold() throws IOException {
        assertThat(fault(FORM)).isEmpty();
        assertThat(fault(FORM.replace("{名称: 5}", "{名称: 100}"))).contains("“代码”这一栏只有 7 磅宽，不足 18 磅");
        assertThat(fault(FORM + "表样: {表头行高: 100mm}\n").orElseThrow()).matches("标题、表头、一行和注合起来高 \\d+ 磅，一页放不下");
    }

    private Optional<String> fault(String form) throws IOException {
        Path rows = Files.writeString(folder.resolve("甲.tsv"), ROWS);
        return FormWriter.fault(
                FormReader.read(
                        Files.writeString(folder.resolve("甲.yaml"), form),
                        ColumnSides.of(rows),
                        NATION.settings().look()),
                "甲表");
    }

    @Test
    void wordsThatLookLikeXmlOrAnExpressionStayWords() throws IOException {
        String xml = written(FORM.replace("共有", "']]>{<b>&$F{甲}'"), "甲表");
        Problems problems = new Problems();
        FormGate.check("甲", xml.getBytes(StandardCharsets.UTF_8), problems);
        assertThat(problems.inOrder()).isEmpty();
        assertThat(texts(FORM.replace("共有", "']]>{<b>&$F{甲}'"), List.of(Map.of("名称", "合计")))
                        .get(0))
                .contains("]]>{<b>&$F{甲}");
    }
}
