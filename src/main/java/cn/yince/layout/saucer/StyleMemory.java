package cn.yince.layout.saucer;

import cn.yince.layout.Budget;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.SharedContext;

/**
 * Matches elements of one kind against the stylesheet once: the hundreds of cells of a form that have the same name,
 * attributes and ancestors have the same style. Stylesheets that look at an element's place among its siblings are
 * matched element by element.
 *
 * <p>Elements are compared as they are: describing each in a string took 2 % of a warm booklet.
 */
final class StyleMemory extends StyleReference {
    private static final Pattern LOOKS_AT_SIBLINGS = Pattern.compile("[+~]|-child|-of-type|:even|:odd");

    private final Map<Element, Kind> kinds = new IdentityHashMap<>(4096);
    private final Kind root = new Kind();
    private final Budget budget;
    private boolean byElement;

    StyleMemory(UserAgentCallback agent, Budget budget) {
        super(agent);
        this.budget = budget;
    }

    /** Asked for at every page that begins. */
    @Override
    public PageInfo getPageStyle(String pageName, String pseudoPage) {
        budget.page();
        return super.getPageStyle(pageName, pseudoPage);
    }

    @Override
    public void setDocumentContext(
            SharedContext context, NamespaceHandler names, Document document, UserInterface people) {
        byElement = looksAtSiblings(document);
        super.setDocumentContext(context, names, document, people);
    }

    private static boolean looksAtSiblings(Document document) {
        NodeList styles = document.getElementsByTagName("style");
        for (int i = 0; i < styles.getLength(); i++) {
            if (LOOKS_AT_SIBLINGS.matcher(styles.item(i).getTextContent()).find()) {
                return true;
            }
        }
        return false;
    }

    /** What is never text of the booklet is not shown, whatever the stylesheet says. */
    @Override
    public CascadedStyle getCascadedStyle(Element element, boolean restyle) {
        budget.look();
        if (element != null && DocumentText.isSkipped(element)) {
            return CascadedStyle.createAnonymousStyle(IdentValue.NONE);
        } else if (element == null || restyle || byElement) {
            return super.getCascadedStyle(element, restyle);
        }
        Kind kind = kindOf(element);
        if (kind.style == null) {
            kind.style = super.getCascadedStyle(element, false);
        }
        return kind.style;
    }

    @Override
    public CascadedStyle getPseudoElementStyle(Node node, String pseudoElement) {
        if (byElement || !(node instanceof Element element)) {
            return super.getPseudoElementStyle(node, pseudoElement);
        }
        return kindOf(element)
                .pseudoElements
                .computeIfAbsent(pseudoElement, name -> Optional.ofNullable(super.getPseudoElementStyle(element, name)))
                .orElse(null);
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
            known = parent.inside.computeIfAbsent(new Look(element), look -> new Kind());
            kinds.put(element, known);
        }
        return known;
    }

    /** Name and attributes of an element; the DOM keeps attributes sorted by name. */
    private static final class Look {
        private final String name;
        private final NamedNodeMap attributes;
        private final int hash;

        Look(Element element) {
            name = element.getNodeName();
            attributes = element.hasAttributes() ? element.getAttributes() : null;
            int mixed = name.hashCode();
            for (int i = 0; i < count(); i++) {
                Node attribute = attributes.item(i);
                mixed = 31 * (31 * mixed + attribute.getNodeName().hashCode())
                        + attribute.getNodeValue().hashCode();
            }
            hash = mixed;
        }

        private int count() {
            return attributes == null ? 0 : attributes.getLength();
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Look look)
                    || hash != look.hash
                    || count() != look.count()
                    || !name.equals(look.name)) {
                return false;
            }
            for (int i = 0; i < count(); i++) {
                Node mine = attributes.item(i);
                Node its = look.attributes.item(i);
                if (!mine.getNodeName().equals(its.getNodeName())
                        || !mine.getNodeValue().equals(its.getNodeValue())) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Elements that no selector can tell apart. */
    private static final class Kind {
        private final Map<Look, Kind> inside = new HashMap<>(4);
        private final Map<String, Optional<CascadedStyle>> pseudoElements = new HashMap<>(4);
        private CascadedStyle style;
        private CalculatedStyle calculated;
    }
}
