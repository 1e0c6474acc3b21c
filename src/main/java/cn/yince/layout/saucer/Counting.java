package cn.yince.layout.saucer;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;

/**
 * Whether a document counts: Flying Saucer counts what it makes boxes of, in the order in which it does, so that a part
 * that is laid out alone or again would be given other numbers.
 */
final class Counting {
    private static final List<String> GENERATED = List.of("before", "after");

    private Counting() {}

    /** Whether any element touches a counter or is an item of a list, whose number is one too. */
    static boolean isIn(Document document, Engine engine) {
        NodeList all = document.getElementsByTagName("*");
        boolean counts = IntStream.range(0, all.getLength()).anyMatch(i -> counts((Element) all.item(i), engine));
        engine.styles.forgetElements();
        return counts;
    }

    private static boolean counts(Element element, Engine engine) {
        return engine.styles.styleOf(element, engine.shared).isListItem()
                || Stream.concat(
                                Stream.of(engine.styles.getCascadedStyle(element, false)),
                                GENERATED.stream().map(name -> engine.styles.getPseudoElementStyle(element, name)))
                        .anyMatch(Counting::counts);
    }

    private static boolean counts(CascadedStyle style) {
        return style != null
                && (style.hasProperty(CSSName.COUNTER_INCREMENT) || style.hasProperty(CSSName.COUNTER_RESET));
    }
}
