package cn.yince.layout.saucer;

import cn.yince.layout.Ink;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The text of a document that can be seen, in order. */
final class DocumentText {
    private static final Set<String> SKIPPED = Set.of("head", "style", "script", "title");

    private DocumentText() {}

    /** All of it, without what stands in copies that {@link Repeats} marked; what {@link RowCut} parted is one. */
    static String of(Document document) {
        return of(document.getDocumentElement());
    }

    /** As {@link #of(Document)}, of what is inside an element. */
    static String of(Element element) {
        StringBuilder all = new StringBuilder();
        eachOf(element, text -> all.append(inkOf(text)));
        return all.toString();
    }

    /** Every text node of which it is made, in order. */
    static void eachOf(Element element, Consumer<Text> each) {
        collect(element, each);
    }

    /** Whether what the element holds is never text of the booklet. */
    static boolean isSkipped(Element element) {
        return SKIPPED.contains(element.getNodeName());
    }

    /** What can be seen of one node. */
    static String inkOf(Text node) {
        return Ink.of(withoutGlue(node));
    }

    /** The text of one node, without what {@link Glue} told it of the next. */
    static String withoutGlue(Text node) {
        String data = node.getData();
        int glue = data.indexOf(Signs.GLUE);
        return glue < 0 ? data : data.substring(0, glue);
    }

    private static void collect(Node parent, Consumer<Text> each) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                each.accept(text);
            } else if (child instanceof Element element
                    && !isSkipped(element)
                    && !Repeats.isCopy(element)
                    && !RowCut.isRest(element)) {
                for (Element part = element; part != null; part = RowCut.restOf(part)) {
                    collect(part, each);
                }
            }
        }
    }
}
