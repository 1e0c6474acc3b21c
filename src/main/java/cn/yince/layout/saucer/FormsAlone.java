package cn.yince.layout.saucer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/**
 * Takes out of the document what stands before and between forms that begin on pages of their own, so that a first look
 * at the forms need not lay out the whole booklet.
 */
final class FormsAlone {
    private static final int STAND_HEIGHT = Engine.DOTS_PER_PIXEL;

    private final List<Node> all = new ArrayList<>();
    private final Element body;

    private FormsAlone(Element body) {
        this.body = body;
        for (Node child = body.getFirstChild(); child != null; child = child.getNextSibling()) {
            all.add(child);
        }
    }

    /** Whether every part of the body that holds a form begins a page, and there is any. */
    static boolean possible(Document document, Engine engine, List<Element> forms) {
        return !forms.isEmpty()
                && forms.stream()
                        .allMatch(form -> engine.shared
                                .getStyle(part(form, body(document)))
                                .isForcePageBreakBefore());
    }

    /** Leaves only the parts with forms. */
    static FormsAlone in(Document document, List<Element> forms) {
        FormsAlone alone = new FormsAlone(body(document));
        Set<Element> kept = identical(forms.stream().map(form -> part(form, alone.body)));
        alone.all.stream()
                .filter(node -> !(node instanceof Element element && kept.contains(element)))
                .forEach(alone.body::removeChild);
        return alone;
    }

    /**
     * The room a form finds, all in dots, when the forms above it in its part take none.
     *
     * @param part of the body that it stands in
     * @param y where it begins in the document
     * @param top where it begins on its page
     * @param pageHeight of that page and the following
     * @param width it may take
     * @param below what stands below it, when no form does
     */
    record Room(Element part, int y, int top, int pageHeight, int width, int below) {
        /** How far it begins below the end of the form before it. */
        int after(Room before) {
            return y - before.y - STAND_HEIGHT;
        }
    }

    /**
     * Lays out what stands around the forms.
     *
     * @param forms in document order
     * @return their rooms; none when a form is not shown
     */
    List<Room> rooms(Engine engine, List<Element> forms) {
        List<Element> stands = forms.stream().map(FormsAlone::standFor).toList();
        Map<Element, Box> boxes = new IdentityHashMap<>();
        BlockBox root = engine.place();
        collect(root, identical(stands.stream()), boxes);
        List<Element> parts = stands.stream().map(stand -> part(stand, body)).toList();
        for (int i = 0; i < forms.size(); i++) {
            stands.get(i).getParentNode().replaceChild(forms.get(i), stands.get(i));
        }
        LayoutContext context = engine.layoutContext();
        engine.shared.reset();
        List<Room> rooms = new ArrayList<>();
        for (int i = 0; i < forms.size() && boxes.size() == forms.size(); i++) {
            boolean isLast = i + 1 == forms.size() || parts.get(i + 1) != parts.get(i);
            rooms.add(room(parts.get(i), isLast, boxes.get(stands.get(i)), root.getLayer(), context));
        }
        return rooms;
    }

    private static Set<Element> identical(Stream<Element> elements) {
        return elements.collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
    }

    /** Puts a box of the form's looks, which is hardly there, in the form's place. */
    private static Element standFor(Element form) {
        Element stand = form.getOwnerDocument().createElement("div");
        stand.setAttribute("class", form.getAttribute("class"));
        stand.setAttribute("style", form.getAttribute("style") + "; height: 1px");
        form.getParentNode().replaceChild(stand, form);
        return stand;
    }

    private static void collect(Box box, Set<Element> wanted, Map<Element, Box> found) {
        if (wanted.contains(box.getElement())) {
            found.put(box.getElement(), box);
        }
        Boxes.inside(box).forEach(child -> collect(child, wanted, found));
    }

    private static Room room(Element part, boolean isLast, Box stand, Layer layer, LayoutContext context) {
        PageBox page = layer.getPage(context, stand.getAbsY());
        Box around = stand;
        while (around.getElement() != part && around.getParent() != null) {
            around = around.getParent();
        }
        int below = isLast ? Math.max(0, around.getAbsY() + around.getHeight() - stand.getAbsY() - STAND_HEIGHT) : 0;
        int height = page.getBottom() - page.getTop();
        return new Room(
                part,
                stand.getAbsY(),
                stand.getAbsY() - page.getTop(),
                height,
                stand.getContainingBlock().getContentWidth(),
                Math.min(below, height));
    }

    /** Puts everything back in its place. */
    void putBack() {
        all.forEach(body::appendChild);
    }

    private static Element body(Document document) {
        return (Element) document.getElementsByTagName("body").item(0);
    }

    private static Element part(Element form, Element body) {
        Node part = form;
        while (part.getParentNode() != body) {
            part = part.getParentNode();
        }
        return (Element) part;
    }
}
