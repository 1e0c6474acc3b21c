package cn.yince.layout.saucer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.printed.PageFaults;
import cn.yince.printed.PrintedBooklet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How forms and what stands around them take their pages. */
class FittedFormsTest {
    private static final String CSS = ".表 { page-break-before: always }"
            + " .分页表 { width: 100%; table-layout: fixed; border-collapse: collapse; line-height: 20pt }"
            + " .分页表 td, .分页表 th { border: 0.5pt solid black; padding: 2pt; text-align: center; vertical-align: middle }"
            + " h1 { font-family: 黑体; font-weight: normal; line-height: 30pt }";
    private static final String COLUMNS =
            "<colgroup><col style='width: 40%'/><col style='width: 50%'/><col style='width: 10%'/></colgroup>";
    private static final String HEAD = "<tr data-表头='1'><th>名称</th><th>原因</th><th>得分</th></tr>";
    private static final String LONG = "受年初汛期影响，设备到货推迟两个月。";

    private static String form(String rows) {
        return "<div class='表'><table class='分页表'>" + COLUMNS + "<tbody>" + rows + "</tbody></table></div>";
    }

    private static String rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "<tr><td>第" + i + "行</td><td>已完成</td><td>1</td></tr>")
                .collect(Collectors.joining());
    }

    private static Painted paint(String body) {
        Painted painted = Painted.of(CSS, "<p>前文</p>" + body);
        assertThat(PageFaults.of(PrintedBooklet.of(painted.pdf()))).isEmpty();
        return painted;
    }

    @Test
    void aLastPageOfFewRowsTakesMore() {
        Painted painted = paint(form(HEAD + rows(33)));
        assertThat(painted.pageCount()).isEqualTo(3);
        assertThat(painted.page(2).lines().count()).isBetween(9L, 14L);
    }

    @Test
    void aTableOfNoRowsHasItsHead() {
        assertThat(paint(form(HEAD)).page(1)).contains("名称");
    }

    @Test
    void threeThousandRowsStandBelowTheirHeads() {
        Painted painted = paint(form(HEAD + rows(3_000)));
        assertThat(painted.pageCount()).isBetween(105, 112);
        assertThat(painted.lines().stream().filter(line -> line.startsWith("名称")))
                .hasSize(painted.pageCount() - 1);
    }

    /** Half a page would stay empty above a row that has just no room. */
    @Test
    void aTallRowBeginsOnThePageThatHasRoomForMuchOfIt() {
        String tall = "<tr><td>高</td><td>" + LONG.repeat(25) + "</td><td>2</td></tr>";
        Painted painted = paint(form(HEAD + rows(16) + tall + rows(4)));
        assertThat(painted.pageCount()).isEqualTo(3);
        assertThat(painted.page(1)).contains("第16行", "受年初汛期影");
        assertThat(painted.page(2)).contains("推迟两个月");
    }

    @Test
    void noLineOfACellIsASingleCharacter() {
        Painted painted = paint(form(HEAD + "<tr><td>甲</td><td>乙</td><td>经济效益</td></tr>"));
        assertThat(painted.lines()).noneMatch(line -> line.strip().equals("益"));
    }

    @Test
    void aTitleThatWouldStandAloneGoesWithWhatFollows() {
        String text = "<p>文</p>".repeat(35);
        String title = "<h1 id='附件'>第五部分 附件</h1>";
        String page = "<div id='文'>" + text + "</div>" + title + form(HEAD + rows(3));
        Painted painted = paint(page);
        assertThat(painted.pageCount()).isEqualTo(2);
        assertThat(painted.page(1)).startsWith("第五部分 附件").contains("第3行");
        Painted shorter = paint("<div>" + "<p>文</p>".repeat(30) + "</div>" + title + form(HEAD + rows(3)));
        assertThat(shorter.page(0)).contains("第五部分 附件");
    }

    @Test
    void columnsAreWidenedAndTypeIsSetSmallerBeforeANumberIsParted() {
        String bounds = "<colgroup><col style='width: 40%' data-宽='20-45'/><col style='width: 50%' data-宽='30-50'/>"
                + "<col style='width: 10%' data-宽='9-14'/></colgroup>";
        String row = "<tr><td>名</td><td>因</td><td>%s</td></tr>";
        for (String number : List.of("12345678.12", "1234567890.12")) {
            Painted painted = paint("<div class='表'><table class='分页表'>" + bounds + "<tbody>" + HEAD
                    + row.formatted(number) + "</tbody></table></div>");
            assertThat(painted.page(1)).contains(number);
        }
    }
}
