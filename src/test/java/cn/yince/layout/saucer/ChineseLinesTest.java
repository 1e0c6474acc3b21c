package cn.yince.layout.saucer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseLinesTest {
    private static final String SAMPLE =
            "2024年度收入总计1,234.56万元，支出总计1,234.56万元。与上年相比，收入总计减少-12.30万元，下降0.99%，支出总计减少（含结转）12.30万元，下降0.99%。"
                    + "主要原因是“人员”减少3个、车辆减少1辆……其中：国内接待费0.35万元，共接待12批次、103人次；按照GB/T 9704-2012执行，温度25℃，占比100.00％。";
    /** What may not stand at a line break, written here as an end of line, a bar and a start of line. */
    private static final Pattern BAD = Pattern.compile(
            "\\|[，。、；：！？）》”％%℃…]|[（《“￥-]\\||[0-9]\\|[0-9,.]|[0-9][,.]\\|[0-9]|[0-9]\\|(万元|个|辆|批次|人次|年)|万\\|元|人\\|次|批\\|次|年\\|度|[A-Z]\\|/|/\\|T");

    @ParameterizedTest
    @ValueSource(ints = {90, 101, 113, 127, 140, 155, 171, 190, 230, 301})
    void linesKeepTheRulesAtAnyWidth(int points) {
        String body = "<div style='width: " + points + "pt'><p>" + SAMPLE.repeat(5) + "</p></div>";
        assertThat(badEnds(Painted.of("p { text-align: justify }", body).lines()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 101, 113, 127, 140, 155, 171, 190, 230, 301})
    void linesKeepTheRulesAcrossTags(int points) {
        String tagged = SAMPLE.replaceAll("([0-9][0-9,.]*)", "<b>$1</b>")
                .replaceAll("(总计|相比|原因)", "<span>$1</span>")
                .replace("“人员”", "“<i><b>人员</b></i>”");
        String body = "<div style='width: " + points + "pt'><p>" + tagged.repeat(5) + "</p></div>";
        assertThat(badEnds(Painted.of("b { font-family: 黑体 }", body).lines())).isEmpty();
    }

    @Test
    void everyCharacterSurvivesTheTags() {
        String body = "<p>甲<b>乙</b>，<span>丙</span>1<b>2</b>万元</p>";
        assertThat(Painted.of("", body).lines()).containsExactly("甲乙，丙12万元");
    }

    @Test
    void overlongNumbersBreakInsideTheirCell() {
        String body =
                "<table style='table-layout: fixed; width: 120pt'><tr><td>12345678901234567890123</td><td>甲</td></tr></table>";
        List<String> lines = Painted.of("td { width: 60pt }", body).lines();
        assertThat(String.join("", lines).replaceAll("[甲 ]", "")).isEqualTo("12345678901234567890123");
        assertThat(lines.size()).isGreaterThan(1);
    }

    @Test
    void overlongNumbersDoNotWidenAnAutomaticTable() {
        String number = "1234567890".repeat(10);
        String body = "<table><tr><td>" + number + "</td><td>" + number + "</td></tr></table>";
        Painted page = Painted.of("", body);
        assertThat(page.rightEdges()).allMatch(edge -> edge < 595 - 56);
    }

    private static List<String> badEnds(List<String> lines) {
        assertThat(lines).hasSizeGreaterThan(10);
        return IntStream.range(1, lines.size())
                .mapToObj(i -> lines.get(i - 1).strip() + "|" + lines.get(i).strip())
                .filter(pair -> BAD.matcher(pair).find())
                .toList();
    }
}
