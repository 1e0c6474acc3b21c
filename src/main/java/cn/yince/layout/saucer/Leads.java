package cn.yince.layout.saucer;

import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Paragraphs that end in a colon lead to what follows: they get the class {@code 领起}, which the style sheet keeps on
 * the page of the next paragraph, whether a template or a clerk wrote them.
 */
final class Leads {
    private static final String LEADING = "领起";
    private static final Set<Character> COLONS = Set.of('：', ':');

    private Leads() {}

    static void mark(Document document) {
        for (Element paragraph : Elements.named(document, "p")) {
            if (endsInColon(paragraph) && !Classes.of(paragraph).contains(LEADING)) {
                paragraph.setAttribute("class", (paragraph.getAttribute("class") + " " + LEADING).strip());
            }
        }
    }

    private static boolean endsInColon(Node node) {
        for (Node last = node.getLastChild(); last != null; last = last.getPreviousSibling()) {
            String text = last instanceof Text piece ? piece.getData().strip() : "";
            if (!text.isEmpty()) {
                return COLONS.contains(text.charAt(text.length() - 1));
            } else if (last instanceof Element) {
                return endsInColon(last);
            }
        }
        return false;
    }
}
