package cn.yince.layout.saucer;

import java.util.Arrays;
import java.util.Set;
import org.w3c.dom.Element;

/** The classes of an element. */
final class Classes {
    private Classes() {}

    static Set<String> of(Element element) {
        return Set.copyOf(Arrays.asList(element.getAttribute("class").strip().split("\\s+")));
    }
}
