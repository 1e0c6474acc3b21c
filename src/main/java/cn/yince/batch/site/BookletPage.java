package cn.yince.batch.site;

import cn.yince.batch.site.BookletParts.TableName;
import cn.yince.batch.summary.Html;

/** A booklet as a page: what its PDF says, in the same order, and the files beside it. */
final class BookletPage {
    /** The id of what stands in the PDF; all else is the page's own. */
    static final String TEXT = "booklet";

    private BookletPage() {}

    /**
     * The page.
     *
     * @param about the booklet and the files beside the page
     * @param site the title of the site
     */
    static byte[] of(BookletParts booklet, Published about, String site) {
        Html html = Page.begin(booklet.title() + " - " + site, false);
        html.raw("<a class=\"y-skip\" href=\"#" + TEXT + "\">跳到正文</a>\n<header>\n<p><a href=\"../index.html\">")
                .text(site)
                .raw("</a></p>\n<h1>")
                .text(booklet.title())
                .raw("</h1>\n<p class=\"y-about\">")
                .text(about.edition() + (about.code().isEmpty() ? "" : "　单位编码 " + about.code()) + "　PDF 共 "
                        + about.pages() + " 页")
                .raw("</p>\n");
        files(about, booklet, html);
        html.raw("</header>\n<main>\n")
                .raw(booklet.body())
                .raw("</main>\n<footer>\n<p>本页的文字、表格、数字与 PDF 相同，发布时已逐字对照；各文件的校验码（SHA-256）见 "
                        + "<a href=\"../SHA256SUMS\">SHA256SUMS</a>。</p>\n</footer>\n");
        return Page.end(html, false);
    }

    private static void files(Published about, BookletParts booklet, Html html) {
        html.raw("<nav class=\"y-files\" aria-label=\"下载\">\n<ul>\n");
        for (FileSum file : about.files()) {
            String name = file.path().substring(about.name().length() + 1);
            if (!name.contains("-table-")) {
                link(name, what(name), about.title(), file, html);
            }
        }
        html.raw("</ul>\n<details><summary>各表的 CSV</summary>\n<ul>\n");
        int number = 0;
        for (FileSum file : about.files()) {
            String name = file.path().substring(about.name().length() + 1);
            if (name.contains("-table-")) {
                TableName table = booklet.tables().get(number++);
                String title = table.title().isEmpty() ? "" : " " + table.title();
                link(name, table.number() + title, about.title() + "-" + table.number(), file, html);
            }
        }
        html.raw("</ul></details>\n</nav>\n");
    }

    /** What is saved is called as people call it. */
    private static void link(String name, String words, String saved, FileSum file, Html html) {
        html.raw("<li><a href=\"" + name + "\" download=\"")
                .text(saved + name.substring(name.lastIndexOf('.')))
                .raw("\">")
                .text(words)
                .raw("</a> <span>" + Page.size(file.size()) + "</span></li>\n");
    }

    private static String what(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "pdf" -> "PDF 整册";
            case "xlsx" -> "公开表（Excel）";
            default -> "数据（JSON）";
        };
    }
}
