package cn.yince.layout.saucer;

import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Gives the class {@code 深} to cells with letters or brackets that reach further down than Chinese characters do, so
 * that a style sheet can leave room for them where it sets forms tight.
 */
final class DeepCells {
    private static final String CLASS = "深";
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Pattern DEEP = Pattern.compile("[gjpqyQ()\\[\\]{}/@$;,_|]");

    private DeepCells() {}

    static void mark(Document document) {
        for (Element cell : Elements.named(document, CELLS)) {
            if (DEEP.matcher(cell.getTextContent()).find()) {
                cell.setAttribute("class", (cell.getAttribute("class") + " " + CLASS).strip());
            }
        }
    }
}
