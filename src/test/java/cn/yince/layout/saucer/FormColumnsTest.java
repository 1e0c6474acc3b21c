package cn.yince.layout.saucer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.pack.Typesetting;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormColumnsTest {
    private static final String CSS = "table { width: 100%; table-layout: fixed; border-collapse: collapse }"
            + " td { border: 0.5pt solid black; padding: 2pt; font-size: 10.5pt; line-height: 14pt }";
    private static final String CAUSE = "设备到货比合同约定的时间晚了两个月，验收和付款相应推迟";

    private static Painted forms(String bounds, String... texts) {
        StringBuilder body = new StringBuilder();
        for (String text : texts) {
            body.append("<div style='page-break-before: always'><table class='分页表'><colgroup><col style='width: 60%'"
                            + bounds)
                    .append("/><col style='width: 40%'" + bounds + "/></colgroup><tbody><tr><td>指标</td><td>" + text
                            + "</td></tr></tbody></table></div>");
        }
        return Painted.of(CSS, body.toString());
    }

    private static long linesOf(Painted forms, int page) {
        return forms.page(page).lines().filter(line -> !line.isBlank()).count();
    }

    @Test
    void aColumnOfLongTextsTakesRoomFromOneThatHasNone() {
        assertThat(linesOf(forms("", CAUSE), 0)).isEqualTo(2);
        assertThat(linesOf(forms(" data-宽='10-90'", CAUSE), 0)).isEqualTo(1);
    }

    @Test
    void noFurtherThanItMay() {
        assertThat(linesOf(forms(" data-宽='55-60'", CAUSE), 0)).isEqualTo(2);
    }

    /**
     * Columns of one booklet's forms that are alike stay so: the form without a cause gives its columns the same
     * widths.
     */
    @Test
    void formsAlikeStayAlike() {
        List<Float> edges = forms(" data-宽='10-90'", CAUSE, "无").rightEdges();
        assertThat(edges).hasSizeGreaterThanOrEqualTo(2);
        Painted both = forms(" data-宽='10-90'", "无", CAUSE);
        assertThat(linesOf(both, 1)).isEqualTo(1);
        float alone = forms(" data-宽='10-90'", "无").rightEdges().get(1);
        assertThat(both.rightEdges().get(1)).isLessThan(alone);
    }

    @Test
    void aNumberWiderThanItsColumnIsSetSmallerAsFarAsThePackAllows() {
        assertThat(numberIn(6.5f)).contains("123,456,789,123,456.78");
        assertThat(numberIn(11.5f)).doesNotContain("123,456,789,123,456.78");
    }

    private static String numberIn(float smallest) {
        String form =
                "<div style='page-break-before: always'><table class='分页表'><colgroup><col style='width: 80%' data-宽='79-81'/><col style='width: 20%' data-宽='19-21'/></colgroup>"
                        + "<tbody><tr><td>甲</td><td>123,456,789,123,456.78</td></tr></tbody></table></div>";
        Typesetting typesetting = new Typesetting(0, 0.25f, true, false, Typesetting.LineEnd.FULL, List.of(), smallest);
        return Painted.of(CSS, form, typesetting).page(0);
    }

    @Test
    void noNumberIsPartedForTheSakeOfALine() {
        String css = CSS + " td { text-align: center }";
        String form =
                "<div style='page-break-before: always'><table class='分页表'><colgroup><col style='width: 50%' data-宽='10-90'/><col style='width: 50%' data-宽='10-90'/></colgroup>"
                        + "<tbody><tr><td>" + CAUSE.repeat(4)
                        + "</td><td>≤123,456,789,123,456.78万元</td></tr></tbody></table></div>";
        assertThat(Painted.of(css, form).page(0)).contains("≤123,456,789,123,456.78万元");
    }
}
