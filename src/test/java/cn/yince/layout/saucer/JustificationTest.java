package cn.yince.layout.saucer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yince.PrintedGaps;
import cn.yince.PrintedGaps.Gap;
import cn.yince.pack.Typesetting;
import cn.yince.pack.Typesetting.LineEnd;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JustificationTest {
    private static final float LEFT = 20 / 25.4f * 72;
    private static final float EM = 12;
    private static final float OPENED = 0.02f;
    private static final String TEXT = "贯彻执行国家财税方针政策，拟订2024年和改革方案1,234.56万元，𤨁分析预测<b>宏观经济</b>形势（一般公共预算）。";

    private static Painted paragraph(int width, Typesetting rules, String text) {
        String css = "p { width: " + width + "pt; text-align: justify; text-indent: 2em } b { font-family: 黑体 }";
        return Painted.of(css, "<p>" + text + "</p>", rules);
    }

    @Test
    void fullLinesEndAtTheMarginAndTheLastDoesNot() {
        Typesetting plain = new Typesetting(0, 0.5f, false, false, LineEnd.FULL, List.of(), 6.5f);
        List<Float> edges = paragraph(480, plain, TEXT.repeat(4)).rightEdges();
        assertThat(edges).hasSizeGreaterThan(3);
        assertThat(edges.subList(0, edges.size() - 1))
                .allSatisfy(edge -> assertThat(edge).isCloseTo(LEFT + 480, within(1f)));
        assertThat(edges.get(edges.size() - 1)).isLessThan(LEFT + 480 - EM);
    }

    @Test
    void floatsAreJustifiedToo() {
        Typesetting plain = new Typesetting(0, 0.5f, false, false, LineEnd.FULL, List.of(), 6.5f);
        String css = "div { float: left; width: 200pt; text-align: justify }";
        List<Float> edges = Painted.of(
                        css, "<p><div>" + "贯彻执行国家财税方针政策，拟订2024年和改革方案1,234.56万元。".repeat(4) + "</div></p>", plain)
                .rightEdges();
        assertThat(edges.subList(0, edges.size() - 1))
                .allSatisfy(edge -> assertThat(edge).isCloseTo(LEFT + 200, within(1f)));
    }

    @Test
    void otherLinesStayAsTheyAre() {
        assertThat(Painted.of("", "<p>财政局</p>").rightEdges().get(0)).isCloseTo(LEFT + 3 * EM, within(0.1f));
    }

    /** At any width: lines that cannot be filled within the bounds stay short, and none is too long. */
    @ParameterizedTest
    @ValueSource(ints = {130, 170, 200, 233, 260, 310, 377, 420, 480})
    void onlyGapsBetweenChineseCharactersAreOpenedAndNoneTooFar(int width) {
        Painted painted = paragraph(width, Typesetting.USUAL, TEXT.repeat(6));
        List<Gap> gaps = PrintedGaps.of(painted.pdf());
        assertThat(gaps)
                .hasSizeGreaterThan(100)
                .allSatisfy(gap -> assertThat(gap.em()).as(gap.toString()).isBetween(-0.5f - OPENED, 0.5f + OPENED));
        assertThat(gaps.stream().filter(gap -> gap.isBetween("[0-9.,]", "[0-9.,]")))
                .allSatisfy(gap -> assertThat(gap.em()).isCloseTo(0, within(OPENED)));
        assertThat(gaps.stream().filter(gap -> gap.isBetween("万", "元")))
                .isNotEmpty()
                .allSatisfy(gap -> assertThat(gap.em()).isCloseTo(0, within(OPENED)));
        assertThat(gaps.stream().filter(gap -> gap.isBetween("\\p{IsHan}", "\\p{IsHan}")))
                .allSatisfy(gap -> assertThat(gap.em()).isBetween(-OPENED, 0.25f + OPENED));
        assertThat(painted.rightEdges()).allSatisfy(edge -> assertThat(edge).isLessThan(LEFT + width + EM / 2 + 1));
    }

    /** One line after the other, the second would have to be opened too far, since the number goes to the third. */
    @Test
    void theWholeParagraphIsLookedAt() {
        String text = "本年收入合计中一般公共预算财政拨款的收入决算数总共是1,234.56万元。";
        Painted painted = paragraph(200, Typesetting.USUAL, text);
        List<Float> edges = painted.rightEdges();
        assertThat(edges).hasSize(3);
        assertThat(edges.subList(0, 2)).allSatisfy(edge -> assertThat(edge).isCloseTo(LEFT + 200, within(1f)));
        assertThat(painted.lines().get(2)).startsWith("1,234.56");
        assertThat(String.join("", painted.lines()).replaceAll("\\s", "")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 12, 13, 14})
    void theLastLineIsMoreThanACharacter(int characters) {
        String text = "一二三四五六七八九十百千万亿兆上下左右中".substring(0, characters + 1) + "。";
        List<String> lines =
                paragraph(12 * (characters + 2), Typesetting.USUAL, text).lines();
        assertThat(lines.get(lines.size() - 1).strip()).hasSizeGreaterThan(2);
    }

    @Test
    void aPackSaysWhatMarksTake() {
        String text = "，“（甲）”。".repeat(40);
        Typesetting full = new Typesetting(0, 0, false, false, LineEnd.FULL, List.of(), 6.5f);
        Typesetting tight = new Typesetting(0, 0, true, false, LineEnd.FULL, List.of(), 6.5f);
        assertThat(PrintedGaps.of(paragraph(300, full, text).pdf()))
                .allSatisfy(gap -> assertThat(gap.em()).isCloseTo(0, within(OPENED)));
        assertThat(PrintedGaps.of(paragraph(300, tight, text).pdf()).stream()
                        .filter(gap -> gap.isBetween("[，”]", "[“。]")))
                .isNotEmpty()
                .allSatisfy(gap -> assertThat(gap.em()).isCloseTo(-0.5f, within(OPENED)));
    }

    @Test
    void marksAtTheEndOfALineMayHang() {
        String text = "一二三四五六七八九，".repeat(8);
        float edge = LEFT + 120;
        String css = "p { width: 120pt; text-align: justify }";
        assertThat(Painted.of(
                                css,
                                "<p>" + text + "</p>",
                                new Typesetting(0, 0.25f, true, false, LineEnd.HANGING, List.of(), 6.5f))
                        .rightEdges()
                        .subList(0, 7))
                .allSatisfy(right -> assertThat(right).isCloseTo(edge + EM, within(1f)));
        assertThat(Painted.of(
                                css,
                                "<p>" + text + "</p>",
                                new Typesetting(0, 0.25f, true, false, LineEnd.HALF, List.of(), 6.5f))
                        .rightEdges()
                        .get(0))
                .isCloseTo(edge + EM / 2, within(1f));
    }

    @Test
    void marksInCellsStayInTheirCells() {
        String css =
                "table { width: 120pt; border-collapse: collapse } td { border: 1pt solid black; padding: 0; text-align: justify }";
        List<Float> edges = Painted.of(
                        css,
                        "<table><tr><td>" + "一二三四五六七八，".repeat(8) + "</td></tr></table>",
                        new Typesetting(0, 0.25f, true, true, LineEnd.HANGING, List.of(), 6.5f))
                .rightEdges();
        assertThat(edges)
                .hasSizeGreaterThan(3)
                .allSatisfy(edge -> assertThat(edge).isLessThan(LEFT + 121));
    }

    /** Numbers with their units are long and have no gaps to open: two lines a little short are better than one. */
    @Test
    void noLineIsMuchShorterThanItMustBe() {
        String text = "本年支出合计2624.53万元，其中：基本支出1670.50万元，占63.65%；项目支出954.03万元，占36.35%。";
        List<Float> edges = Painted.of(
                        "p { width: 415pt; text-align: justify; text-indent: 30pt; font-size: 15pt; line-height: 31pt }",
                        "<p>" + text + "</p>")
                .rightEdges();
        float edge = 415 + 56.7f;
        assertThat(edges).isNotEmpty();
        // pieces of one line grow to the right: what is left of the next one ends a line
        for (int i = 0; i + 1 < edges.size(); i++) {
            assertThat(edges.get(i + 1) > edges.get(i) || edges.get(i) > edge - 50)
                    .as("%s", edges)
                    .isTrue();
        }
    }
}
