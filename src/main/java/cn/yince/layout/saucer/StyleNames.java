package cn.yince.layout.saucer;

import java.util.ArrayList;
import java.util.List;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.parser.CSSParser;
import org.xhtmlrenderer.css.sheet.Ruleset;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;

/** The names that style sheets may give a value to. */
public final class StyleNames {
    private StyleNames() {}

    /** Whether the renderer knows it. */
    public static boolean isKnown(String name) {
        return CSSName.getByPropertyName(name) != null;
    }

    /** Whether the renderer can do something with a value; it leaves out without a word what it cannot. */
    public static boolean takes(String name, String value) {
        List<String> errors = new ArrayList<>();
        try {
            Ruleset rules = new CSSParser((uri, message) -> errors.add(message))
                    .parseDeclaration(StylesheetInfo.Origin.AUTHOR, name + ": " + value);
            return errors.isEmpty() && !rules.getPropertyDeclarations().isEmpty();
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Those of CSS, in no order. */
    public static List<String> all() {
        List<String> all = new ArrayList<>();
        CSSName.allCSS2PropertyNames().forEachRemaining(all::add);
        return all;
    }
}
