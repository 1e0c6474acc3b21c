package cn.yince.layout.jasper;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.layout.Sheet;
import cn.yince.problem.InternalFault;
import com.lowagie.text.pdf.BaseFont;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** Tables drawn wrongly in every way there is. */
class TableProofTest {
    private static final TableForms FORMS = TableForms.open(ProjectForms::find);
    private static final Sheet SHEET = sheet();

    private static Sheet sheet() {
        Sheet sheet = SampleSheets.coded("公开03表", "支出决算表", 70);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < sheet.rows().size(); i++) {
            Map<String, String> row = new HashMap<>(sheet.rows().get(i));
            row.put("基本支出", (100 + i) + ".01");
            row.put("项目支出", (200 + i) + ".02");
            rows.add(row);
        }
        return new Sheet(sheet.name(), sheet.labels(), rows);
    }

    /** Draws what somebody made of the texts of the cells. */
    private record Clumsy(UnaryOperator<String> hand) implements Typeface {
        @Override
        public BaseFont font(String family) {
            return ProjectFonts.FONTS.font(family);
        }

        @Override
        public List<Run> runs(String text, String family) {
            String made = hand.apply(text);
            return made.isEmpty() ? List.of() : ProjectFonts.FONTS.runs(made, family);
        }
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> drawn(Sheet sheet, Typeface typeface) {
        return assertThatThrownBy(() -> OneBooklet.of(List.of(FORMS.set(sheet, typeface))))
                .isInstanceOf(InternalFault.class);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> drawnBy(UnaryOperator<String> hand) {
        return drawn(SHEET, new Clumsy(hand));
    }

    @Test
    void wholeTablesPass() {
        assertThatCode(() -> OneBooklet.of(List.of(FORMS.set(SHEET, new Clumsy(text -> text)))))
                .doesNotThrowAnyException();
        SampleSheets.all().forEach(s -> OneBooklet.of(List.of(FORMS.set(s, ProjectFonts.FONTS))));
    }

    @Test
    void twoCellsOfAColumnSwapped() {
        drawnBy(text -> text.equals("105.01") ? "106.01" : text.equals("106.01") ? "105.01" : text)
                .hasMessage("公开03表第1页：第6行“基本支出”应为“105.01”，印出的是“106.01”");
    }

    @Test
    void twoCellsOfARowSwapped() {
        drawnBy(text -> text.equals("105.01") ? "205.02" : text.equals("205.02") ? "105.01" : text)
                .hasMessageContaining("第6行“基本支出”应为“105.01”，印出的是“205.02”");
    }

    @Test
    void aCellLeftOut() {
        drawnBy(text -> text.equals("168.01") ? "" : text).hasMessageContaining("第69行“基本支出”应为“168.01”，印出的是“”");
    }

    @Test
    void theLastCellLeftOut() {
        drawnBy(text -> text.equals("269.02") ? "" : text).hasMessageContaining("第70行“项目支出”应为“269.02”");
    }

    @Test
    void aFigureCutShort() {
        drawnBy(text -> text.equals("110.01") ? "110.0\u00A0" : text).hasMessageContaining("第11行“基本支出”应为“110.01”");
    }

    @Test
    void aLabelChanged() {
        drawnBy(text -> text.equals("支出决算表") ? "收入决算表" : text).hasMessage("公开03表第1页：“标题”应为“支出决算表”，印出的是“收入决算表”");
    }

    @Test
    void aLabelMissingOnEveryPage() {
        drawnBy(text -> text.equals("公开03表") ? "" : text)
                .hasMessageContaining("“表号”应印出")
                .hasMessageContaining("0 次");
    }

    @Test
    void aHeadOfAColumnMissingOnOnePageOnly() {
        int[] asked = {0};
        drawnBy(text -> text.equals("科目代码") && ++asked[0] > 2 ? "" : text).hasMessageContaining("“科目代码”");
    }

    @Test
    void aTextThatItsCellCannotHold() {
        Map<String, String> labels = new HashMap<>(SHEET.labels());
        labels.put("标题", "某某自治县人民政府驻外办事机构".repeat(40));
        drawn(new Sheet(SHEET.name(), labels, SHEET.rows()), ProjectFonts.FONTS)
                .hasMessageContaining("公开03表第1页：“标题”格里放不下“");
    }

    @Test
    void aCharacterThatItsFontLacks() {
        Typeface one = new Typeface() {
            @Override
            public BaseFont font(String family) {
                return ProjectFonts.FONTS.font(family);
            }

            @Override
            public List<Run> runs(String text, String family) {
                return List.of(new Run(text, font("小标宋"), font("小标宋")::getWidth));
            }
        };
        List<Map<String, String>> rows = new ArrayList<>(
                Collections.singletonList(new HashMap<>(SHEET.rows().get(1))));
        rows.get(0).put("科目名称", "😀业");
        drawn(new Sheet(SHEET.name(), SHEET.labels(), rows), one).hasMessageContaining("没有“😀”（U+1F600）");
    }
}
