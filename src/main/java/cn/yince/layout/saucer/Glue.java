package cn.yince.layout.saucer;

import cn.yince.layout.LineBreaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Tells each text node what the next one on the same line begins with, where the two may not be parted: Flying Saucer
 * breaks one node at a time and would part {@code <b>合计</b>，} before the comma.
 */
final class Glue {
    private static final Set<String> INLINE = Set.of(
            "a", "b", "i", "u", "s", "em", "strong", "span", "sub", "sup", "small", "big", "font", "q", "code", "mark",
            "cite");
    private static final Set<String> SKIPPED = Set.of("head", "style", "script", "title");

    private final List<Text> line = new ArrayList<>();

    private Glue() {}

    static void apply(Document document) {
        Glue glue = new Glue();
        glue.walk(document.getDocumentElement());
        glue.endOfText();
    }

    private void walk(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                line.add(text);
            } else if (child instanceof Element element && !SKIPPED.contains(element.getNodeName())) {
                enter(element);
            }
        }
    }

    private void enter(Element element) {
        boolean block = !INLINE.contains(element.getNodeName());
        if (block) {
            endOfText();
        }
        walk(element);
        if (block) {
            endOfText();
        }
    }

    private void endOfText() {
        if (line.size() > 1) {
            glueLine();
        }
        line.clear();
    }

    private void glueLine() {
        StringBuilder whole = new StringBuilder();
        line.forEach(text -> whole.append(text.getData()));
        int end = 0;
        for (Text text : line) {
            end += text.getLength();
            String glued = gluedAt(whole, end);
            if (!glued.isEmpty() && text.getLength() > 0) {
                text.appendData(Signs.GLUE + glued);
            }
        }
    }

    private static String gluedAt(CharSequence whole, int at) {
        int end = at;
        while (end > 0 && end < whole.length() && !LineBreaks.allowed(whole, end)) {
            end++;
        }
        return whole.subSequence(at, end).toString().stripTrailing();
    }
}
