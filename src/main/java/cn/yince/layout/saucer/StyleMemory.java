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
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.SharedContext;

/**
 * Matches elements of one kind against the stylesheet once: the hundreds of cells of a form that have the same name,
 * attributes and ancestors have the same style. Stylesheets that look at an element's place among its siblings are
 * matched element by element.
 */
final class StyleMemory extends StyleReference {
    private static final Pattern LOOKS_AT_SIBLINGS = Pattern.compile("[+~]|-child|-of-type|:even|:odd");

    private final Map<Element, Kind> kinds = new IdentityHashMap<>();
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

    private Kind kindOf(Element element) {
        Kind known = kinds.get(element);
        if (known == null) {
            Kind parent = element.getParentNode() instanceof Element above ? kindOf(above) : root;
            known = parent.inside.computeIfAbsent(description(element), description -> new Kind());
            kinds.put(element, known);
        }
        return known;
    }

    /** Name and attributes; the DOM keeps attributes sorted by name. */
    private static String description(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        if (attributes.getLength() == 0) {
            return element.getNodeName();
        }
        StringBuilder description = new StringBuilder(element.getNodeName());
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            description
                    .append('\0')
                    .append(attribute.getNodeName())
                    .append('\0')
                    .append(attribute.getNodeValue());
        }
        return description.toString();
    }

    /** Elements that no selector can tell apart. */
    private static final class Kind {
        private final Map<String, Kind> inside = new HashMap<>();
        private final Map<String, Optional<CascadedStyle>> pseudoElements = new HashMap<>();
        private CascadedStyle style;
    }
}
