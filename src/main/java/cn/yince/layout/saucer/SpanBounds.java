package cn.yince.layout.saucer;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Keeps merged cells within reason, since a table is held in memory column by column. */
final class SpanBounds {
  private static final int MOST = 999;

  private SpanBounds() {}

  private static final Pattern ALLOWED = Pattern.compile("[1-9][0-9]{0,2}");

  /**
   * @throws InputRejected [M0307] when a cell or column spans more, or its span is not a number
   */
  static void check(Document document) {
    for (String tag : new String[] {"td", "th", "col", "colgroup"}) {
      NodeList elements = document.getElementsByTagName(tag);
      for (int i = 0; i < elements.getLength(); i++) {
        for (String attribute : new String[] {"colspan", "rowspan", "span"}) {
          check(((Element) elements.item(i)).getAttribute(attribute), attribute);
        }
      }
    }
  }

  private static void check(String span, String attribute) {
    if (!span.isEmpty() && !ALLOWED.matcher(span.strip()).matches()) {
      throw new InputRejected(
          Problem.error("M0307", Place.of("版式文档"), attribute + "=“" + span + "”不合适", "应为 1 至 " + MOST + " 的整数"));
    }
  }
}
