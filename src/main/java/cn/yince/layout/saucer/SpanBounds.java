package cn.yince.layout.saucer;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Keeps merged cells within reason, since a table is held in memory column by column. */
final class SpanBounds {
    /** Columns one cell may span. */
    private static final int MOST = 999;

    /** Rows one cell may span, and at most as many rows are merged as a form has pages for. */
    private static final int MOST_ROWS = 9_999;

    /** Cells before heads: what is told is the row that somebody typed, not the label of all rows. */
    private static final List<String> SPANNING = List.of("td", "th", "col", "colgroup");

    private static final List<String> ATTRIBUTES = List.of("colspan", "rowspan", "span");

    private SpanBounds() {}

    private static final Pattern ALLOWED = Pattern.compile("[1-9][0-9]{0,3}");

    private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,9}");

    private static final int LONGEST_QUOTE = 3;
    private static final int LONGEST_TEXT = 30;
    private static final int MOST_TEXT = 90;

    /** Columns of one table, and places where its rows and columns meet. */
    private static final int MOST_COLUMNS = 999;

    private static final long MOST_PLACES = 2_000_000;

    /** @throws InputRejected [M0307] when a cell or column spans more, or its span is not a number */
    static void check(Document document) {
        SPANNING.stream()
                .flatMap(name -> Elements.named(document, name).stream())
                .filter(Element::hasAttributes)
                .forEach(element -> ATTRIBUTES.forEach(attribute -> check(element, attribute)));
        Elements.named(document, "table").forEach(SpanBounds::places);
    }

    private static void places(Element table) {
        List<Element> rows = Elements.named(table, "tr");
        long widest = 0;
        long places = 0;
        for (Element row : rows) {
            long columns = 0;
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
                if (cell instanceof Element each) {
                    int across = span(each, "colspan");
                    columns += across;
                    places += (long) across * span(each, "rowspan");
                }
            }
            widest = Math.max(widest, columns);
        }
        if (widest > MOST_COLUMNS || Math.max(places, widest * rows.size()) > MOST_PLACES) {
            throw new InputRejected(Problem.error(
                    "M0307",
                    Place.of("版式文档"),
                    "“" + beginning(table) + "”所在的表格有 " + rows.size() + " 行、最多 " + widest + " 栏，合并的格算开有 " + places
                            + " 格，太大了",
                    "每张最多 " + MOST_COLUMNS + " 栏；行太多的请分成几张表"));
        }
    }

    private static String beginning(Element table) {
        String text = table.getTextContent().strip();
        return text.lines()
                .findFirst()
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST_QUOTE)))
                .orElse("");
    }

    private static int span(Element cell, String attribute) {
        String span = cell.getAttribute(attribute).strip();
        return span.isEmpty() ? 1 : Integer.parseInt(span);
    }

    private static void check(Element cell, String attribute) {
        String span = cell.getAttribute(attribute).strip();
        boolean ofRows = attribute.equals("rowspan");
        int most = ofRows ? MOST_ROWS : MOST;
        if (span.isEmpty() || ALLOWED.matcher(span).matches() && Integer.parseInt(span) <= most) {
            return;
        }
        boolean isTooMany = WHOLE.matcher(span).matches();
        String what = isTooMany
                ? "含有" + texts(cell.getParentNode()) + "的那一行，有一格要合并 " + span + (ofRows ? " 行" : " 栏") + "，最多 " + most
                : attribute + "=“" + span + "”不合适";
        String advice = isTooMany ? (ofRows ? "请把项目分成几张表，或减少这一组的行数" : "请减少栏数") : "应为 1 至 " + most + " 的整数";
        throw new InputRejected(Problem.error("M0307", Place.of("版式文档"), what, advice));
    }

    /** What a row says, cell by cell in quotes, so that it can be found where it was typed. */
    private static String texts(Node row) {
        StringBuilder texts = new StringBuilder();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
            String text = Signs.visible(cell.getTextContent()).strip();
            if (!text.isEmpty() && text.length() <= LONGEST_TEXT && texts.length() <= MOST_TEXT) {
                texts.append('“').append(text).append('”');
            }
        }
        return texts.toString();
    }
}
