package cn.yince.layout.saucer;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Ids of repeated elements: only the first copy may keep them. */
final class Ids {
  private Ids() {}

  static void remove(Element copy) {
    copy.removeAttribute("id");
    NodeList inside = copy.getElementsByTagName("*");
    for (int i = 0; i < inside.getLength(); i++) {
      ((Element) inside.item(i)).removeAttribute("id");
    }
  }
}
