package cn.yince.batch.site;

import cn.yince.batch.summary.Html;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The first page: every booklet by year and kind, the newest first; with scripts the list can be searched. */
final class IndexPage {
    private IndexPage() {}

    static byte[] of(String title, List<Published> booklets) {
        Map<String, List<Published>> editions = new TreeMap<>(Comparator.reverseOrder());
        booklets.forEach(booklet -> editions.computeIfAbsent(booklet.edition(), edition -> new ArrayList<>())
                .add(booklet));
        Html html = Page.begin(title, true);
        html.raw("<a class=\"y-skip\" href=\"#units\">跳到单位名单</a>\n<header>\n<h1>")
                .text(title)
                .raw("</h1>\n<p class=\"y-about\">共 " + booklets.size() + " 册。</p>\n");
        html.raw("<div id=\"tools\" class=\"y-tools\" role=\"search\" aria-label=\"查找单位\" hidden=\"hidden\">\n"
                + "<label>查找 <input id=\"search\" type=\"search\" placeholder=\"单位名称或编码\"/></label>\n"
                + "<label>年度种类 <select id=\"edition\"><option value=\"\">全部</option>");
        editions.keySet().forEach(edition -> html.raw("<option>").text(edition).raw("</option>"));
        html.raw("</select></label>\n<span id=\"shown\" role=\"status\"></span>\n</div>\n");
        if (editions.size() > 1) {
            html.raw("<nav class=\"y-editions\" aria-label=\"年度种类\"><ul>\n");
            int number = 0;
            for (Map.Entry<String, List<Published>> edition : editions.entrySet()) {
                html.raw("<li><a href=\"#e" + ++number + "\">")
                        .text(edition.getKey())
                        .raw("</a> " + edition.getValue().size() + " 册</li>\n");
            }
            html.raw("</ul></nav>\n");
        }
        html.raw("</header>\n<main id=\"units\">\n");
        int number = 0;
        for (Map.Entry<String, List<Published>> edition : editions.entrySet()) {
            edition(edition.getKey(), ++number, edition.getValue(), html);
        }
        html.raw("</main>\n<footer>\n<p>每册有网页、PDF、Excel、CSV、JSON；校验码（SHA-256）见 "
                + "<a href=\"SHA256SUMS\">SHA256SUMS</a>。</p>\n</footer>\n");
        return Page.end(html, true);
    }

    private static void edition(String edition, int number, List<Published> booklets, Html html) {
        html.raw("<section data-edition=\"")
                .text(edition)
                .raw("\" aria-labelledby=\"e" + number + "\">\n<h2 id=\"e" + number + "\">");
        html.text(edition).raw("</h2>\n<ul class=\"y-units\">\n");
        booklets.stream()
                .sorted(Comparator.comparing(Published::code).thenComparing(Published::name))
                .forEach(booklet -> unit(booklet, html));
        html.raw("</ul>\n</section>\n");
    }

    private static void unit(Published booklet, Html html) {
        String label = "aria-label=\"" + Html.escaped(booklet.title()) + " ";
        html.raw("<li data-key=\"").text(booklet.unit() + " " + booklet.code()).raw("\"><a href=\"" + booklet.name());
        html.raw("/index.html\">")
                .text(booklet.unit())
                .raw("</a> <span class=\"y-code\">")
                .text(booklet.code());
        html.raw("</span> <span class=\"y-beside\">");
        for (FileSum file : booklet.files()) {
            String ending = file.path().substring(file.path().lastIndexOf('.') + 1);
            if (ending.matches("pdf|xlsx|json")) {
                String word = ending.equals("xlsx") ? "Excel" : ending.toUpperCase(java.util.Locale.ROOT);
                html.raw("<a href=\"" + file.path() + "\" " + label + word + "\">" + word + "</a> ");
            }
        }
        html.raw("</span></li>\n");
    }
}
