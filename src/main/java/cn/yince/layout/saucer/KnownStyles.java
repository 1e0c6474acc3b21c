package cn.yince.layout.saucer;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.parser.PropertyValue;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;

/**
 * What stylesheets said of elements in earlier booklets: those of one pack have the same stylesheet and elements of the
 * same kinds, and matching them anew took 5 % of a warm booklet. Holds so many kinds and no more; for any number of
 * threads.
 *
 * <p>A style depends on nothing but the stylesheet and on names and attributes of an element and of what it stands in.
 */
public final class KnownStyles {
    private static final int MOST_SHEETS = 4;
    private static final int MOST_KINDS = 4_000;

    /** Characters of the attributes of a kind: what carries longer ones is hardly met again. */
    private static final int LONGEST_LOOK = 300;

    private static final int MOST_PAGES = 100;

    private static final Pattern LOOKS_AT_SIBLINGS = Pattern.compile("[+~]|-child|-of-type|:even|:odd");

    private final Map<String, Sheet> sheets = new LinkedHashMap<>(8, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Sheet> eldest) {
            return size() > MOST_SHEETS;
        }
    };

    /** Nothing is known yet. */
    public KnownStyles() {}

    /** What is known of a document's stylesheets; those that say for which medium they are go by themselves. */
    Sheet of(Document document) {
        NodeList styles = document.getElementsByTagName("style");
        StringBuilder all = new StringBuilder();
        boolean forAll = true;
        for (int i = 0; i < styles.getLength(); i++) {
            all.append(styles.item(i).getTextContent()).append('\n');
            forAll &= !styles.item(i).hasAttributes();
        }
        String text = all.toString();
        if (!forAll) {
            return new Sheet(text);
        }
        synchronized (sheets) {
            return sheets.computeIfAbsent(text, Sheet::new);
        }
    }

    /** The stylesheets of a document. */
    static final class Sheet {
        private final String text;
        private final boolean looksAtSiblings;
        private final Kind root = new Kind(new AtomicInteger(MOST_KINDS));
        private final Map<String, PageInfo> pages = new ConcurrentHashMap<>();
        private volatile boolean isSound;

        private Sheet(String text) {
            this.text = text;
            looksAtSiblings = LOOKS_AT_SIBLINGS.matcher(text).find();
        }

        /** What all of it says. */
        String text() {
            return text;
        }

        /** Whether where an element stands among its siblings may tell how it looks. */
        boolean looksAtSiblings() {
            return looksAtSiblings;
        }

        /** Whether a document with it was laid out, and nothing was refused. */
        boolean isSound() {
            return isSound;
        }

        void proved() {
            isSound = true;
        }

        /** What stands around all elements. */
        Kind root() {
            return root;
        }

        /**
         * What it says of a kind of page.
         *
         * @param name of the kind; null when it has none
         * @param side first, left or right
         */
        PageInfo page(String name, String side, Supplier<PageInfo> matched) {
            String key = side + " " + name;
            PageInfo known = pages.get(key);
            if (known == null) {
                known = matched.get();
                known.getPageStyle().getFingerprint();
                if (pages.size() < MOST_PAGES) {
                    pages.put(key, known);
                }
            }
            return known;
        }
    }

    /** Elements that no selector can tell apart. */
    static final class Kind {
        private final Map<Look, Kind> inside = new ConcurrentHashMap<>(4);
        private final Map<String, Optional<CascadedStyle>> pseudoElements = new ConcurrentHashMap<>(4);
        private final AtomicInteger left;
        private volatile CascadedStyle style;

        private Kind(AtomicInteger left) {
            this.left = left;
        }

        /** The kind of elements of a look within; empty when there are too many already, or it is too long to keep. */
        Optional<Kind> inside(Look look) {
            Kind known = inside.get(look);
            if (known == null && look.length() <= LONGEST_LOOK && left.get() > 0) {
                left.decrementAndGet();
                known = inside.computeIfAbsent(look.detached(), l -> new Kind(left));
            }
            return Optional.ofNullable(known);
        }

        /** Its style; null when nobody has matched it yet. */
        CascadedStyle style() {
            return style;
        }

        void keep(CascadedStyle matched) {
            style = settled(matched);
        }

        /** The style of what stands before or after its text; null when nobody has matched it yet. */
        Optional<CascadedStyle> pseudoElement(String name) {
            return pseudoElements.get(name);
        }

        void keep(String pseudoElement, Optional<CascadedStyle> matched) {
            matched.ifPresent(Kind::settled);
            pseudoElements.put(pseudoElement, matched);
        }

        /** Has it look up now what it would look up when first asked, since several threads will ask. */
        private static CascadedStyle settled(CascadedStyle style) {
            style.getFingerprint();
            for (Iterator<PropertyDeclaration> each = style.getCascadedPropertyDeclarations(); each.hasNext(); ) {
                PropertyDeclaration declaration = each.next();
                if (declaration.getValue() instanceof PropertyValue value
                        && value.getCssText() != null
                        && IdentValue.looksLikeIdent(value.getCssText())) {
                    declaration.asIdentValue();
                }
            }
            return style;
        }
    }
}
