package cn.yince.layout.saucer;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Puts a space into each empty {@code class="表页"}: Flying Saucer gives a named page only to boxes with text. */
final class BlankPages {
    private static final String CLASS = "表页";

    private BlankPages() {}

    static void fill(Document document) {
        for (Element element : Elements.named(document, "div")) {
            if (!element.hasChildNodes() && Classes.of(element).contains(CLASS)) {
                element.appendChild(document.createTextNode("\u00A0"));
            }
        }
    }
}
