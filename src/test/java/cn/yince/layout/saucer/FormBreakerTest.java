package cn.yince.layout.saucer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.pack.Typesetting;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormBreakerTest {
    private static final String CSS = "table { width: 100%; table-layout: fixed; border-collapse: collapse }"
            + " td { border: 0.5pt solid black; padding: 2pt; vertical-align: middle; font-size: 10.5pt; line-height: 14pt }"
            + " td.字 { text-align: center }";

    @Test
    void headerIsRepeatedAndWhatStandsAboveItIsNot() {
        Painted form = Painted.of(CSS, form(4, 3, 5));
        assertThat(form.pageCount()).isEqualTo(3);
        assertThat(form.page(0)).contains("三级指标", "项目名称", "主管部门");
        for (int page = 1; page < 3; page++) {
            assertThat(form.page(page))
                    .as("page %d", page)
                    .contains("一级指标", "三级指标")
                    .doesNotContain("项目名称", "主管部门");
        }
    }

    @Test
    void mergedLabelsStandOnEveryPageTheirRowsReach() {
        Painted form = Painted.of(CSS, form(4, 3, 5));
        for (int page = 0; page < 3; page++) {
            String text = form.page(page).replaceAll("\\s", "");
            for (int row : rowsOn(text)) {
                int first = (row - 1) / 15 + 1;
                int second = (row - 1) % 15 / 5 + 1;
                assertThat(text).contains("一级" + first + "（50分）", "二级" + first + "之" + second + "数量指标");
            }
        }
    }

    @Test
    void everyRowStandsOnce() {
        Painted form = Painted.of(CSS, form(4, 3, 5));
        List<Integer> rows = IntStream.range(0, form.pageCount())
                .boxed()
                .flatMap(page -> rowsOn(form.page(page)).stream())
                .toList();
        assertThat(rows).isEqualTo(IntStream.rangeClosed(1, 60).boxed().toList());
    }

    @Test
    void shortFormsStayAsTheyAre() {
        assertThat(Painted.of(CSS, form(1, 2, 3) + "<p>表后</p>" + form(1, 2, 3)).pageCount())
                .isEqualTo(1);
    }

    @Test
    void severalLongFormsBreakIndependently() {
        Painted forms = Painted.of(CSS, "<p>表前</p>" + form(3, 3, 4) + "<p>表间</p>" + form(3, 3, 4) + "<p>表后</p>");
        List<Integer> rows = IntStream.range(0, forms.pageCount())
                .boxed()
                .flatMap(page -> rowsOn(forms.page(page)).stream())
                .toList();
        assertThat(rows)
                .hasSize(72)
                .containsSubsequence(IntStream.rangeClosed(1, 36).boxed().toList());
        assertThat(forms.pageCount()).isLessThanOrEqualTo(4);
    }

    @Test
    void rowsTallerThanAPageGoOnBelowTheHeader() {
        String tall = "很长的内容".repeat(1200);
        String rows = "<tr><td rowspan='3'>组</td><td>前</td><td>一</td></tr><tr><td>" + tall.substring(0, 1900)
                + "<br/><b>" + tall.substring(1900) + "</b></td><td>二</td></tr><tr><td>后</td><td>三</td></tr>";
        String head = "<thead><tr><td>组名</td><td>表头</td><td>序</td></tr></thead>";
        Painted form = Painted.of(CSS, "<table class='分页表'>" + head + "<tbody>" + rows + "</tbody></table>");
        String text = String.join("", form.lines());
        assertThat(form.pageCount()).isGreaterThan(3);
        for (int page = 0; page < form.pageCount(); page++) {
            assertThat(form.page(page)).as("page %d", page).contains("组名", "表头", "组");
        }
        assertThat(text.replaceAll("组名|表头|序|组|一|二|三|\\s", "")).isEqualTo("前" + tall + "后");
        assertThat(form.page(form.pageCount() - 1)).contains("很长的内容", "后", "三");
    }

    private static final String PART = "<div style='page-break-before: always'>";

    private static String rows(String name, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "<tr><td>" + name + i + "号</td><td>内容</td></tr>")
                .collect(Collectors.joining());
    }

    private static Painted table(String rows, String below, Typesetting typesetting) {
        return Painted.of(
                CSS,
                PART + "<table class='分页表'><colgroup><col style='width:50%'/><col style='width:50%'/></colgroup><tbody>"
                        + rows + "</tbody></table>" + below + "</div>",
                typesetting);
    }

    private static Painted table(String rows) {
        return table(rows, "", Typesetting.USUAL);
    }

    @Test
    void linesOfACellAreParagraphs() {
        assertThat(table("<tr><td>题</td><td>第一段。\n第二段。\n\n第三段。</td></tr>").lines())
                .contains("第二段。", "第三段。");
    }

    @Test
    void paragraphsOfATallRowGoOnBelowTheBreak() {
        String text = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> "第" + i + "段，本项目的进度受外部条件影响。")
                .collect(Collectors.joining("\n"));
        Painted form = table("<tr><td>题</td><td>" + text + "</td></tr>");
        assertThat(form.pageCount()).isEqualTo(2);
        assertThat(form.lines().stream().filter(line -> line.contains("段，"))).hasSize(60);
        assertThat(form.page(1)).contains("第60段");
    }

    @Test
    void aTallRowGoesAlongWithAShortBlockBelowIt() {
        String tall = "<tr><td>题</td><td>" + "很长的内容。".repeat(58) + "</td></tr>";
        String people = "<tr data-表头='1'><td>姓名</td><td>职务</td></tr>" + rows("人", 2);
        Painted form = table(tall + tall + tall + people);
        assertThat(form.pageCount()).isEqualTo(2);
        assertThat(form.page(1)).contains("很长的内容", "姓名", "人2号");
    }

    @Test
    void aBlockRepeatsItsOwnHeaderAndNoOther() {
        String people = "<tr data-表头='1'><td>姓名</td><td>职务</td></tr>" + rows("人", 60);
        Painted form = table("<tr><td>项目</td><td>名</td></tr><tr data-表头='1'><td>指标名</td><td>目标</td></tr>"
                + rows("标", 60) + "<tr data-块='1'><td>说明</td><td>话</td></tr>" + people);
        assertThat(form.pageCount()).isEqualTo(4);
        for (int page = 0; page < 4; page++) {
            String text = form.page(page);
            assertThat(text.contains("指标名"))
                    .as("page %d", page)
                    .isEqualTo(text.contains("标1号") || text.contains("标30号") || text.contains("标60号"));
            assertThat(text.contains("姓名")).as("page %d", page).isEqualTo(text.contains("人"));
        }
    }

    /** A label beside a header and its rows stands once on each page, beside both. */
    @Test
    void aLabelBesideAHeaderGoesOnBesideItsRows() {
        String people = "<tr data-表头='1'><td rowspan='71'>评价人员</td><td>姓名</td></tr>"
                + IntStream.rangeClosed(1, 70)
                        .mapToObj(i -> "<tr><td>人" + i + "号</td></tr>")
                        .collect(Collectors.joining());
        Painted form = table(people);
        assertThat(form.pageCount()).isEqualTo(2);
        for (int page = 0; page < 2; page++) {
            assertThat(form.page(page).split("评价人员", -1)).hasSize(2);
            assertThat(form.page(page)).contains("姓名");
        }
    }

    @Test
    void noRowNoHeaderAndNoNoteStandsAlone() {
        for (int count = 36; count < 44; count++) {
            String people = "<tr data-表头='1'><td>姓名</td><td>职务</td></tr>" + rows("人", 2);
            Painted form = table(rows("标", count - 3) + people, "<p>填报人：某</p>", Typesetting.USUAL);
            String last = form.page(form.pageCount() - 1);
            assertThat(last).as("%d rows", count).contains("填报人", "人1号", "人2号", "姓名");
        }
        for (int count = 36; count < 44; count++) {
            Painted form = table(rows("标", count));
            assertThat(form.page(form.pageCount() - 1))
                    .as("%d rows", count)
                    .contains("标" + count + "号", "标" + (count - 1) + "号");
        }
    }

    @Test
    void aFormThatLacksALittleRoomIsSetTighter() {
        Typesetting tight = new Typesetting(0, 0.25f, true, false, Typesetting.LineEnd.FULL, List.of("紧1", "紧2"), 6.5f);
        String css = CSS + " .紧1 td { padding: 1pt } .紧2 td { padding: 0.5pt }";
        int plain = 0;
        int tighter = 0;
        for (int count = 30; count < 60; count++) {
            String form = PART
                    + "<table class='分页表'><colgroup><col style='width:50%'/><col style='width:50%'/></colgroup><tbody>"
                    + rows("标", count) + "</tbody></table></div>";
            plain += Painted.of(css, form).pageCount();
            tighter += Painted.of(css, form, tight).pageCount();
        }
        assertThat(plain - tighter).isBetween(4, 12);
        String far =
                PART + "<table class='分页表'><colgroup><col style='width:50%'/><col style='width:50%'/></colgroup><tbody>"
                        + rows("标", 70) + "</tbody></table></div>";
        assertThat(Painted.of(css, far, tight).lines())
                .as("too long to be fitted, so not touched")
                .isEqualTo(Painted.of(css, far).lines());
    }

    private static List<Integer> rowsOn(String page) {
        return Pattern.compile("指标([0-9]+)")
                .matcher(page)
                .results()
                .map(m -> Integer.valueOf(m.group(1)))
                .toList();
    }

    /**
     * A form: two rows of facts, the indicator header, and rows merged at two levels, every third one with long text.
     */
    static String form(int firsts, int seconds, int thirds) {
        StringBuilder rows = new StringBuilder();
        int n = 0;
        for (int i = 1; i <= firsts; i++) {
            for (int j = 1; j <= seconds; j++) {
                for (int k = 1; k <= thirds; k++) {
                    rows.append("<tr>");
                    if (j == 1 && k == 1) {
                        rows.append("<td class='字' rowspan='" + seconds * thirds + "'>一级" + i + "（50分）</td>");
                    }
                    if (k == 1) {
                        rows.append("<td class='字' rowspan='" + thirds + "'>二级" + i + "之" + j + "数量指标</td>");
                    }
                    n++;
                    String text = "指标" + n + (n % 3 == 0 ? "按规定程序和时限完成预算编制审核批复下达工作的部门单位个数占应完成部门单位个数的比例达到年初设定目标" : "");
                    rows.append("<td>" + text + "</td><td>≥" + n + "%</td><td>" + n + "%</td><td>2.5</td></tr>");
                }
            }
        }
        return "<table class='分页表'><col style='width:14%'/><col style='width:16%'/><col style='width:40%'/>"
                + "<col style='width:10%'/><col style='width:10%'/><col style='width:10%'/>"
                + "<thead><tr><td colspan='2'>项目名称</td><td colspan='4'>国库集中支付业务经费</td></tr>"
                + "<tr><td colspan='2'>主管部门</td><td colspan='4'>某县财政局</td></tr>"
                + "<tr data-表头='1'><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>目标值</td><td>完成值</td><td>得分</td></tr></thead>"
                + "<tbody>" + rows + "</tbody></table>";
    }
}
