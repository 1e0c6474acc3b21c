package cn.yince.layout.saucer;

import cn.yince.layout.LineBreaks;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps the last two Chinese characters of each text of a cell or heading together, so that no line of it is a single
 * character. Paragraphs see to that themselves, where they are filled.
 */
final class LastCharacters {
    private static final Set<String> NAMES = Set.of("td", "th", "h1", "h2", "h3", "div");

    /** Shorter texts stand in columns that may be one character wide. */
    private static final int SHORT = 4;

    private LastCharacters() {}

    static void join(Document document) {
        Elements.named(document, NAMES).forEach(LastCharacters::join);
    }

    private static void join(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text && isWhole(text)) {
                int at = lastOfTwo(text.getData());
                if (at > 0) {
                    text.insertData(at, String.valueOf(LineBreaks.JOINER));
                }
            }
        }
    }

    /** Whether no other text goes on in its line. */
    private static boolean isWhole(Text text) {
        Node next = text.getNextSibling();
        return next == null || next.getNodeName().equals("br");
    }

    /** Where the last of two Chinese characters stands that end a text, but for marks; 0 when there are no such two. */
    private static int lastOfTwo(String text) {
        int last = text.length() - 1;
        while (last > 0 && (Character.isWhitespace(text.charAt(last)) || LineBreaks.neverFirst(text.charAt(last)))) {
            last--;
        }
        return last >= SHORT - 1 && isHan(text.charAt(last)) && isHan(text.charAt(last - 1)) ? last : 0;
    }

    private static boolean isHan(char c) {
        return Character.isIdeographic(c);
    }
}
