package cn.yince.batch.site;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.batch.site.SameAsPdf.NotTheSame;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page that says anything else than the PDF is told from one that does not. */
class SameAsPdfTest {
    private static final String TABLE = "<table><caption><span>收入表</span> <span>单位：万元</span></caption>"
            + "<thead><tr><th>项目</th><th>金额</th></tr></thead><tbody>"
            + "<tr><th>财政拨款</th><td>17,663.58</td></tr>"
            + "<tr><th>其他收入</th><td>20.40</td></tr></tbody></table>";
    private static final String PAGE =
            "<nav><div><a href=\"#s1\">一、收入</a></div><div><a href=\"#s2\">二、支出</a></div></nav>" + TABLE
                    + "<h3>二、支出</h3><p>支出合计17,132.09万元，<b>增长</b>2.5%。</p>";
    private static final List<String> PDF = List.of(
            "一、收入.....12二、支出......3",
            "收入表单位:万元项目金额财政拨款17,663.58",
            "收入表单位:万元项目金额其他收入20.40",
            "二、支出支出合计17,132.09万元,增长2.5%。");

    @Test
    void headsOnFurtherPagesAndPageNumbersOfTheContentsAreNoDifference() {
        assertThatCode(() -> check(PAGE, PDF)).doesNotThrowAnyException();
    }

    @Test
    void anyOtherDigitTextOrOrderIsADifference() {
        for (String[] change : new String[][] {
            {"17,663.58", "17,663.59"},
            {"<td>20.40</td>", "<td>2040</td>"},
            {"17,132.09万元", "17,132.09元"},
            {"<p>支出合计", "<p>另有5万元。</p><p>支出合计"},
            {"<tr><th>其他收入</th><td>20.40</td></tr>", ""},
            {"，<b>增长</b>2.5%", ""},
            {"<a href=\"#s2\">二、支出</a>", "<a href=\"#s2\">三、支出</a>"}
        }) {
            String changed = PAGE.replace(change[0], change[1]);
            assertThatThrownBy(() -> check(changed, PDF))
                    .as(change[0])
                    .isInstanceOf(NotTheSame.class)
                    .hasMessageMatching("PDF 第 \\d 页.*");
        }
    }

    @Test
    void twoNumbersThatChangePlacesAreADifference() {
        String swapped =
                PAGE.replace("17,663.58", "*").replace("20.40", "17,663.58").replace("*", "20.40");
        assertThatThrownBy(() -> check(swapped, PDF)).isInstanceOf(NotTheSame.class);
    }

    @Test
    void aRowThatThePdfCutsIsComparedAsAWhole() {
        String page = "<table><thead><tr><th>目标</th><th>完成</th></tr></thead><tbody>"
                + "<tr><td>全年培训300人次，分四期</td><td>培训312人次，分四期完成</td></tr></tbody></table><p>完</p>";
        List<String> cut = List.of("目标完成全年培训300人次,培训312人次,", "目标完成分四期分四期完成完");
        assertThatCode(() -> check(page, cut)).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(page.replace("312", "321"), cut)).isInstanceOf(NotTheSame.class);
    }

    @Test
    void cellsThatReachDownToAFurtherPageAreRepeatedThere() {
        String page = "<table><tr class=\"y-again\"><th>指标</th><th>值</th><th>得分</th></tr>"
                + "<tr><th rowspan=\"3\">产出</th><td>数量4</td><td rowspan=\"3\">44</td></tr>"
                + "<tr><td>质量5</td></tr><tr><td>时效6</td></tr></table><p>完</p>";
        List<String> broken = List.of("指标值得分产出数量444", "指标值得分产出质量544时效6完");
        assertThatCode(() -> check(page, broken)).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(page.replace("时效6", "时效7"), broken)).isInstanceOf(NotTheSame.class);
    }

    @Test
    void charactersThatTheFontsDrawAlikeAreTheSame() {
        assertThatCode(() -> SameAsPdf.check(
                        PageBlocks.of(page("<p>二〇二四</p>")),
                        List.of("二○二四"),
                        (one, other) -> one == '〇' && other == '○'))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> check("<p>二〇二四</p>", List.of("二○二四"))).isInstanceOf(NotTheSame.class);
    }

    private static void check(String article, List<String> pdf) {
        SameAsPdf.check(PageBlocks.of(page(article)), pdf, (one, other) -> false);
    }

    private static String page(String article) {
        return "<!DOCTYPE html>\n<html><body><p>不是册里的 1</p><article id=\"booklet\">" + article
                + "</article></body></html>";
    }
}
