package cn.yince.layout.saucer;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Puts a space into each empty {@code class="表页"}: Flying Saucer gives a named page only to boxes with text. */
final class BlankPages {
    private static final String CLASS = "表页";

    private BlankPages() {}

    static void fill(Document document) {
        NodeList elements = document.getElementsByTagName("div");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (!element.hasChildNodes() && Classes.of(element).contains(CLASS)) {
                element.appendChild(document.createTextNode("\u00A0"));
            }
        }
    }
}
