package cn.yince.layout.saucer;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Takes out of the document what stands before and between forms that begin on pages of their own, so that a first look at
 * the forms need not lay out the whole booklet.
 */
final class FormsAlone {
  private final List<Node> all = new ArrayList<>();
  private final Element body;

  private FormsAlone(Element body) {
    this.body = body;
    for (Node child = body.getFirstChild(); child != null; child = child.getNextSibling()) {
      all.add(child);
    }
  }

  /** Whether every part of the body that holds a form begins a page, and there is any. */
  static boolean possible(Document document, Engine engine, List<Element> forms) {
    return !forms.isEmpty()
        && forms.stream().allMatch(form -> engine.shared.getStyle(part(form, body(document))).isForcePageBreakBefore());
  }

  /** Leaves only the parts with forms. */
  static FormsAlone in(Document document, List<Element> forms) {
    FormsAlone alone = new FormsAlone(body(document));
    List<Element> kept = forms.stream().map(form -> part(form, alone.body)).toList();
    alone.all.stream().filter(node -> !kept.contains(node)).forEach(alone.body::removeChild);
    return alone;
  }

  /** Puts everything back in its place. */
  void putBack() {
    all.forEach(body::appendChild);
  }

  private static Element body(Document document) {
    return (Element) document.getElementsByTagName("body").item(0);
  }

  private static Element part(Element form, Element body) {
    Node part = form;
    while (part.getParentNode() != body) {
      part = part.getParentNode();
    }
    return (Element) part;
  }
}
