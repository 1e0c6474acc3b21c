package cn.yince.layout.saucer;

import cn.yince.layout.Budget;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.sheet.FontFaceRule;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.SharedContext;

/**
 * Matches elements of one kind against the stylesheet once: the hundreds of cells of a form that have the same name,
 * attributes and ancestors have the same style. Stylesheets that look at an element's place among its siblings are
 * matched element by element. What a stylesheet said of a kind in an earlier booklet it says again.
 *
 * <p>Elements are compared as they are: describing each in a string took 2 % of a warm booklet.
 */
final class StyleMemory extends StyleReference {
    private final Map<Element, Kind> kinds = new IdentityHashMap<>(4096);
    private final KnownStyles.Sheet sheet;
    private final boolean byElement;
    private final Kind root;
    private final Budget budget;

    /** Reads the document's stylesheets; null when they were. */
    private Runnable reading;

    /**
     * A memory of one document.
     *
     * @param sheet its stylesheets, with what they said of elements in other documents
     */
    StyleMemory(UserAgentCallback agent, KnownStyles.Sheet sheet, Budget budget) {
        super(agent);
        this.sheet = sheet;
        this.budget = budget;
        byElement = sheet.looksAtSiblings();
        root = new Kind(Optional.of(sheet.root()));
    }

    /** Stylesheets that were read without fault in another document are read only when they are asked something new. */
    @Override
    public void setDocumentContext(
            SharedContext context, NamespaceHandler names, Document document, UserInterface people) {
        reading = () -> super.setDocumentContext(context, names, document, people);
        if (!sheet.isSound()) {
            read();
        }
    }

    private void read() {
        if (reading != null) {
            reading.run();
            reading = null;
        }
    }

    @Override
    public List<FontFaceRule> getFontFaceRules() {
        return sheet.isSound() ? List.of() : super.getFontFaceRules();
    }

    /** Asked for at every page that begins. */
    @Override
    public PageInfo getPageStyle(String pageName, String pseudoPage) {
        budget.page();
        return sheet.page(pageName, pseudoPage, () -> {
            read();
            return super.getPageStyle(pageName, pseudoPage);
        });
    }

    /** What is never text of the booklet is not shown, whatever the stylesheet says. */
    @Override
    public CascadedStyle getCascadedStyle(Element element, boolean restyle) {
        budget.look();
        if (element != null && DocumentText.isSkipped(element)) {
            return CascadedStyle.createAnonymousStyle(IdentValue.NONE);
        } else if (element == null || restyle || byElement) {
            return matched(element, restyle);
        }
        return kindOf(element).style(() -> matched(element, false));
    }

    @Override
    public CascadedStyle getPseudoElementStyle(Node node, String pseudoElement) {
        if (byElement || !(node instanceof Element element)) {
            return matched(node, pseudoElement);
        }
        return kindOf(element).pseudoElement(pseudoElement, () -> matched(element, pseudoElement));
    }

    private CascadedStyle matched(Element element, boolean restyle) {
        read();
        return super.getCascadedStyle(element, restyle);
    }

    private CascadedStyle matched(Node node, String pseudoElement) {
        read();
        return super.getPseudoElementStyle(node, pseudoElement);
    }

    /**
     * The style of an element of a form; that of another of its kind is the same.
     *
     * @param context with this memory
     */
    CalculatedStyle styleOf(Element element, SharedContext context) {
        if (byElement) {
            return context.getStyle(element);
        }
        Kind kind = kindOf(element);
        if (kind.calculated == null) {
            kind.calculated = context.getStyle(element);
        }
        return kind.calculated;
    }

    /** Whether where an element stands among its siblings may tell how it looks. */
    boolean looksAtSiblings() {
        return byElement;
    }

    /**
     * Something that elements share which no selector can tell apart; of an element's own where its siblings matter.
     */
    Object kind(Element element) {
        return byElement ? element : kindOf(element);
    }

    /** Lets go of elements that may not stand in the document any more; what is known of their kinds stays. */
    void forgetElements() {
        kinds.clear();
    }

    private Kind kindOf(Element element) {
        Kind known = kinds.get(element);
        if (known == null) {
            Kind parent = element.getParentNode() instanceof Element above ? kindOf(above) : root;
            Look look = new Look(element);
            known = parent.inside.get(look);
            if (known == null) {
                known = new Kind(parent.known.flatMap(kind -> kind.inside(look)));
                parent.inside.put(look, known);
            }
            kinds.put(element, known);
        }
        return known;
    }

    /** Elements that no selector can tell apart, in this document. */
    private static final class Kind {
        private final Map<Look, Kind> inside = new HashMap<>(4);
        private final Map<String, Optional<CascadedStyle>> pseudoElements = new HashMap<>(4);
        private final Optional<KnownStyles.Kind> known;
        private CascadedStyle style;
        private CalculatedStyle calculated;

        Kind(Optional<KnownStyles.Kind> known) {
            this.known = known;
        }

        CascadedStyle style(Supplier<CascadedStyle> match) {
            if (style == null) {
                style = known.map(KnownStyles.Kind::style).orElse(null);
            }
            if (style == null) {
                style = match.get();
                known.ifPresent(kind -> kind.keep(style));
            }
            return style;
        }

        CascadedStyle pseudoElement(String name, Supplier<CascadedStyle> match) {
            Optional<CascadedStyle> found = pseudoElements.get(name);
            if (found == null && known.isPresent()) {
                found = known.get().pseudoElement(name);
            }
            if (found == null) {
                found = Optional.ofNullable(match.get());
                if (known.isPresent()) {
                    known.get().keep(name, found);
                }
            }
            pseudoElements.put(name, found);
            return found.orElse(null);
        }
    }
}
