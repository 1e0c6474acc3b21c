package cn.yince.layout.saucer;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Keeps merged cells within reason, since a table is held in memory column by column. */
final class SpanBounds {
    private static final int MOST = 999;

    private SpanBounds() {}

    private static final Pattern ALLOWED = Pattern.compile("[1-9][0-9]{0,2}");

    private static final int LONGEST_QUOTE = 3;

    /** Columns of one table, and places where its rows and columns meet. */
    private static final int MOST_COLUMNS = 999;

    private static final long MOST_PLACES = 2_000_000;

    /** @throws InputRejected [M0307] when a cell or column spans more, or its span is not a number */
    static void check(Document document) {
        for (String tag : new String[] {"td", "th", "col", "colgroup"}) {
            NodeList elements = document.getElementsByTagName(tag);
            for (int i = 0; i < elements.getLength(); i++) {
                for (String attribute : new String[] {"colspan", "rowspan", "span"}) {
                    check(((Element) elements.item(i)).getAttribute(attribute), attribute);
                }
            }
        }
        NodeList tables = document.getElementsByTagName("table");
        for (int i = 0; i < tables.getLength(); i++) {
            places((Element) tables.item(i));
        }
    }

    private static void places(Element table) {
        NodeList rows = table.getElementsByTagName("tr");
        long widest = 0;
        long places = 0;
        for (int i = 0; i < rows.getLength(); i++) {
            long columns = 0;
            for (Node cell = rows.item(i).getFirstChild(); cell != null; cell = cell.getNextSibling()) {
                if (cell instanceof Element each) {
                    columns += span(each, "colspan");
                    places += (long) span(each, "colspan") * span(each, "rowspan");
                }
            }
            widest = Math.max(widest, columns);
        }
        if (widest > MOST_COLUMNS || Math.max(places, widest * rows.getLength()) > MOST_PLACES) {
            throw new InputRejected(Problem.error(
                    "M0307",
                    Place.of("版式文档"),
                    "“" + beginning(table) + "”所在的表格有 " + rows.getLength() + " 行、最多 " + widest + " 栏，合并的格算开有 " + places
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

    private static void check(String span, String attribute) {
        if (!span.isEmpty() && !ALLOWED.matcher(span.strip()).matches()) {
            throw new InputRejected(Problem.error(
                    "M0307", Place.of("版式文档"), attribute + "=“" + span + "”不合适", "应为 1 至 " + MOST + " 的整数"));
        }
    }
}
