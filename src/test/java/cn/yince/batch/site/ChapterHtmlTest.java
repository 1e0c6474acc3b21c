package cn.yince.batch.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.Unbound;
import cn.yince.batch.summary.Html;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of the markup of a stranger's template only what says what a text is comes onto a page. */
class ChapterHtmlTest {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Test
    void whatRunsLoadsOrLooksIsLeftOut() {
        String page = written(
                "<p onclick=\"alert(1)\" style=\"background:url(http://x.example/)\" class=\"y-skip 文 a&quot;b\">甲</p>"
                        + "<script>alert(2)</script><style>p{color:red}</style><iframe src=\"http://x.example/\">乙</iframe>"
                        + "<a href=\"http://x.example/\">丙</a><a href=\"javascript:alert(3)\">丁</a>"
                        + "<object data=\"x\">戊</object><svg><script>alert(4)</script></svg>"
                        + "<img src=\"http://x.example/a.png\" alt=\"己\"/><img src=\"坏.png\" alt=\"庚\"/>"
                        + "<form action=\"http://x.example/\"><input name=\"辛\"/></form><marquee>壬</marquee>"
                        + "<p>&lt;script&gt;alert(5)&lt;/script&gt;</p>");
        assertThat(page)
                .contains("<p class=\"文\">甲</p>", "丙", "丁", "壬", "&lt;script&gt;alert(5)&lt;/script&gt;")
                .doesNotContain(
                        "<script",
                        "onclick",
                        "style",
                        "http",
                        "javascript",
                        "<a",
                        "乙",
                        "戊",
                        "<img",
                        "<form",
                        "辛",
                        "marquee",
                        "y-skip");
    }

    @Test
    void imagesOfThePackAreInThePage() {
        assertThat(written("<img src=\"徽.png\" alt=\"徽\"/>"))
                .startsWith("<img src=\"data:image/png;base64,")
                .endsWith(" alt=\"徽\"/>");
    }

    @Test
    void linksInTheContentsLeadToWhatTheyName() {
        String page = written(
                "<div class=\"目录\"><div>目录</div><div><a href=\"#一\">一、职责</a></div>"
                        + "<div><a href=\"#二\">二、机构</a></div></div><h1 id=\"一\">一、职责</h1><h2 id=\"二\">二、机构</h2><p id=\"三\">丙</p>");
        assertThat(page)
                .contains(
                        "<nav class=\"目录\" aria-label=\"目录\">",
                        "<a href=\"#s1\">一、职责</a>",
                        "<h2 id=\"s1\">一、职责</h2>",
                        "<h3 id=\"s2\">二、机构</h3>",
                        "<p>丙</p>");
    }

    @Test
    void headsOfFormsSayWhatTheyAreHeadsOf() {
        String page = written(
                "<div class=\"表题\">自评表</div><table><colgroup><col style=\"width:1\"/></colgroup>"
                        + "<tr><th>项目</th><th colspan=\"2\">资金</th></tr><tr><th rowspan=\"2\">甲</th><td>1</td><td>2</td></tr>"
                        + "<tr><td>3</td><td rowspan=\"99999\">4</td></tr></table><table><tr><td>单位：某</td><td>万元</td></tr></table>");
        assertThat(page)
                .contains(
                        "role=\"region\" tabindex=\"0\" aria-label=\"自评表\"",
                        "<th scope=\"col\">项目</th><th scope=\"colgroup\" colspan=\"2\">资金</th>",
                        "<th scope=\"rowgroup\" rowspan=\"2\">甲</th><td>1</td>",
                        "<td>4</td>",
                        "<table class=\"y-line\" role=\"presentation\">")
                .doesNotContain("<col", "style");
    }

    private static String written(String body) {
        Html html = new Html();
        Unbound booklet = new Unbound(
                "册",
                null,
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>册</title><style>x</style></head><body>"
                        + body + "</body></html>",
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                new Unbound.KeyNumbers("万元", Map.of()),
                name -> name.equals("徽.png")
                        ? Optional.of(PNG)
                        : name.equals("坏.png") ? Optional.of(new byte[] {1, 2, 3}) : Optional.empty(),
                (one, other) -> false);
        new ChapterHtml(booklet, List.of(), html).write();
        return html.toString();
    }
}
