package cn.yince.layout.saucer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Finds the elements an author marked for the outline: {@code <h1 id="..." data-书签="1">}. */
final class Headings {
    private static final String LEVEL = "data-书签";
    private static final Pattern LEVELS = Pattern.compile("[1-9]");
    private static final String TITLE = "data-书签名";

    private Headings() {}

    static List<Heading> of(Document document) {
        List<Heading> found = new ArrayList<>();
        NodeList elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (element.hasAttribute("id")
                    && LEVELS.matcher(element.getAttribute(LEVEL)).matches()) {
                found.add(new Heading(
                        element.getAttribute("id"), title(element), Integer.parseInt(element.getAttribute(LEVEL))));
            }
        }
        return List.copyOf(found);
    }

    private static String title(Element element) {
        String given = element.getAttribute(TITLE);
        return given.isEmpty() ? element.getTextContent().strip().replaceAll("\\s+", " ") : given;
    }
}
