package cn.yince.layout.change;

import cn.yince.layout.change.Stretch.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The last pages of a revised booklet: everything that differs, with a link to its page. */
public final class ChangeList {
    /** The id of its heading. */
    public static final String ID = "变动清单";

    /** Entries of one part; of more only the number is told. */
    private static final int MOST = 2_000;

    /** Of a text that is both, beside a difference; and of a difference, in characters. */
    private static final int CONTEXT = 12;

    private static final int LONGEST = 300;

    private static final String STYLE = """
            .改单 { page-break-before: always; font-size: 9pt; line-height: 13pt; text-align: left }
            .改单 h1 { font-size: 15pt; line-height: 22pt; margin: 0 0 6pt 0; text-align: left; page-break-before: auto }
            .改单 h2 { font-size: 11pt; line-height: 16pt; margin: 9pt 0 3pt 0; text-indent: 0 }
            .改单 h3 { font-size: 9.5pt; line-height: 14pt; margin: 6pt 0 2pt 0; text-indent: 0 }
            .改单 p { text-indent: 0; text-align: left; margin: 0 0 2pt 0 }
            .改单 table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate }
            .改单 th, .改单 td { border: 0.5pt solid #888; padding: 1.5pt 3pt; font-weight: normal; font-size: 8pt;
              line-height: 11pt; text-align: left; vertical-align: top }
            .改单 .数 { text-align: right }
            .改单 a { color: #000; text-decoration: none }
            .改单 a::after { content: "（第" target-counter(attr(href), page) "页）" }
            """;

    private final Document document;
    private final Element list;

    private ChangeList(Document document) {
        this.document = document;
        this.list = document.createElement("div");
        list.setAttribute("class", "改单");
    }

    /**
     * Adds the pages.
     *
     * @param about what was compared with what, a line each
     * @param titles of tables by their numbers
     */
    public static void append(
            Document document,
            List<String> about,
            List<CellChange> cells,
            UnaryOperator<String> titles,
            List<Change> texts) {
        ChangeList pages = new ChangeList(document);
        pages.head(about, cells.size(), texts.size());
        pages.cells(cells, titles);
        pages.texts(texts);
        document.getElementsByTagName("body").item(0).appendChild(pages.list);
        Element style = document.createElement("style");
        style.setTextContent(STYLE);
        document.getElementsByTagName("head").item(0).appendChild(style);
    }

    private void head(List<String> about, int cells, int texts) {
        add(list, "h1", ID).setAttribute("id", ID);
        about.forEach(line -> add(list, "p", line));
        add(
                list,
                "p",
                cells + texts == 0
                        ? "两册的数和文字都相同。"
                        : "公开表里有 " + cells + " 个数不同，文字有 " + texts + " 处不同。页码是新册的页码，点一下就到那里。");
        Element legend = add(list, "p", "册中：");
        styled(legend, Marking.OLD, "红色加删除线");
        text(legend, "是旧的，");
        styled(legend, Marking.NEW, "蓝色加下划线");
        text(legend, "是新的；表中的格子放不下旧数的，旧数只在这里。");
    }

    private void cells(List<CellChange> all, UnaryOperator<String> titles) {
        if (all.isEmpty()) {
            return;
        }
        add(list, "h2", "公开表");
        Map<List<String>, List<CellChange>> byPage = new LinkedHashMap<>();
        all.stream()
                .limit(MOST)
                .forEach(cell -> byPage.computeIfAbsent(List.of(cell.table(), cell.target()), page -> new ArrayList<>())
                        .add(cell));
        byPage.values().forEach(cells -> {
            Element title = add(list, "h3", "");
            linked(title, cells.get(0).target(), titles.apply(cells.get(0).table()));
            Element rows = add(add(list, "table", ""), "tbody", "");
            row(rows, "th", "哪一格", "旧", "新");
            cells.forEach(cell -> row(rows, cell));
        });
        more(all.size());
    }

    private void row(Element rows, CellChange cell) {
        Element row = add(rows, "tr", "");
        add(row, "td", cell.label());
        Element was = add(row, "td", "");
        was.setAttribute("class", "数");
        cell.was().ifPresent(old -> styled(was, Marking.OLD, old));
        Element is = add(row, "td", "");
        is.setAttribute("class", "数");
        styled(is, cell.is().isPresent() ? Marking.NEW : "", cell.is().orElse("删去"));
    }

    private void row(Element rows, String tag, String... texts) {
        Element row = add(rows, "tr", "");
        for (int i = 0; i < texts.length; i++) {
            add(row, tag, texts[i]).setAttribute("style", i == 0 ? "width: 60%" : "width: 20%");
        }
    }

    private void texts(List<Change> all) {
        if (all.isEmpty()) {
            return;
        }
        add(list, "h2", "文字");
        String under = "";
        for (Change change : all.subList(0, Math.min(MOST, all.size()))) {
            if (!change.under().equals(under)) {
                under = change.under();
                add(list, "h3", shortened(under));
            }
            Element line = add(list, "p", "");
            Element link = add(line, "a", "");
            link.setAttribute("href", "#" + change.id());
            excerpt(link, change.stretches());
        }
        more(all.size());
    }

    private void more(int all) {
        if (all > MOST) {
            add(list, "p", "另有 " + (all - MOST) + " 处没有列出，都标在各页上。");
        }
    }

    /** The differences with a few characters around them. */
    private void excerpt(Element into, List<Stretch> stretches) {
        int left = LONGEST;
        for (int i = 0; i < stretches.size() && left > 0; i++) {
            Stretch stretch = stretches.get(i);
            String plain = Item.plain(stretch.text());
            if (plain.isEmpty()) {
                continue;
            } else if (stretch.kind() == Kind.BOTH) {
                text(into, beside(plain, i > 0, i < stretches.size() - 1));
            } else {
                String shown = plain.length() > left ? plain.substring(0, whole(plain, left)) + "……" : plain;
                left -= shown.length();
                styled(into, stretch.kind() == Kind.OLD ? Marking.OLD : Marking.NEW, shown);
                text(into, stretch.kind() == Kind.OLD ? " " : "");
            }
        }
        text(into, left > 0 ? "" : "……");
    }

    private static int whole(String text, int end) {
        return Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end)) ? end + 1 : end;
    }

    /** No number is cut in two, and no character that takes two places. */
    private static String beside(String text, boolean after, boolean before) {
        int end = after ? Math.min(CONTEXT, text.length()) : 0;
        while (end > 0 && end < text.length() && isOne(text.charAt(end - 1), text.charAt(end))) {
            end++;
        }
        int start = before ? Math.max(0, text.length() - CONTEXT) : text.length();
        while (start > 0 && start < text.length() && isOne(text.charAt(start - 1), text.charAt(start))) {
            start--;
        }
        return end >= start ? text : text.substring(0, end) + "…" + text.substring(start);
    }

    private static boolean isOne(char one, char next) {
        return isOfNumbers(one) && isOfNumbers(next) || Character.isSurrogatePair(one, next);
    }

    private static boolean isOfNumbers(char character) {
        return character >= '0' && character <= '9' || ".,%".indexOf(character) >= 0;
    }

    /** For a bookmark: what is new, or what is gone. */
    public static String titled(Change change) {
        Optional<Stretch> first = change.stretches().stream()
                .filter(stretch -> stretch.kind() != Kind.BOTH)
                .findFirst();
        String was = first.filter(stretch -> stretch.kind() == Kind.OLD)
                .map(Stretch::text)
                .orElse("");
        String is = change.stretches().stream()
                .filter(stretch -> stretch.kind() == Kind.NEW)
                .findFirst()
                .map(Stretch::text)
                .orElse("");
        return shortened(was) + (was.isEmpty() || is.isEmpty() ? "" : " → ") + (is.isEmpty() ? "（删去）" : shortened(is));
    }

    private static String shortened(String text) {
        String plain = Item.plain(text);
        int most = 2 * CONTEXT;
        return plain.codePointCount(0, plain.length()) > most
                ? plain.substring(0, plain.offsetByCodePoints(0, most)) + "…"
                : plain;
    }

    private void linked(Element into, String target, String label) {
        if (target.isEmpty()) {
            text(into, label);
        } else {
            add(into, "a", label).setAttribute("href", "#" + target);
        }
    }

    private Element add(Element parent, String tag, String content) {
        Element element = document.createElement(tag);
        text(element, content);
        parent.appendChild(element);
        return element;
    }

    private void styled(Element into, String style, String content) {
        Element span = add(into, "span", content);
        if (!style.isEmpty()) {
            span.setAttribute("style", style);
        }
    }

    private void text(Element into, String content) {
        if (!content.isEmpty()) {
            into.appendChild(document.createTextNode(content));
        }
    }
}
