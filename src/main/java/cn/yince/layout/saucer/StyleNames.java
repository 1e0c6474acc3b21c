package cn.yince.layout.saucer;

import java.util.ArrayList;
import java.util.List;
import org.xhtmlrenderer.css.constants.CSSName;

/** The names that style sheets may give a value to. */
public final class StyleNames {
    private StyleNames() {}

    /** Whether the renderer knows it. */
    public static boolean isKnown(String name) {
        return CSSName.getByPropertyName(name) != null;
    }

    /** Those of CSS, in no order. */
    public static List<String> all() {
        List<String> all = new ArrayList<>();
        CSSName.allCSS2PropertyNames().forEachRemaining(all::add);
        return all;
    }
}
