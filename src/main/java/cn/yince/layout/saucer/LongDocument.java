package cn.yince.layout.saucer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.DocumentFragment;
import org.w3c.dom.Node;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;

/** The parts of a document with very many forms while it is laid out: each is looked at when the next one begins. */
final class LongDocument {
    private final Set<Node> forms;
    private Consumer<PartBox> look;
    /** So many parts may pass until what is remembered of their elements is let go. */
    static final int REMEMBERED = 50;

    private final List<PartBox> parts = new ArrayList<>();
    private final Runnable forget;
    private PartBox last;

    private LongDocument(Set<Node> forms, Consumer<PartBox> look, Runnable forget) {
        this.forms = forms;
        this.look = look;
        this.forget = forget;
    }

    /**
     * Makes parts of the children of the body that begin pages and hold forms.
     *
     * @param forms the children of the body that hold forms
     * @param look at each part when all of it stands in its place, before it is put aside
     * @param forget what is remembered of elements that were laid out
     */
    static LongDocument of(
            BlockBox root, LayoutContext context, Set<Node> forms, Consumer<PartBox> look, Runnable forget) {
        LongDocument document = new LongDocument(forms, look, forget);
        // boxes are made of all that stands inside at once
        Map<Node, DocumentFragment> contents = new LinkedHashMap<>();
        forms.forEach(part -> contents.put(part, taken(part)));
        root.ensureChildren(context);
        for (Box child : List.copyOf(root.getChildren())) {
            if (child instanceof BlockBox body
                    && body.getElement() != null
                    && body.getElement().getNodeName().equals("body")) {
                document.part(body, context);
            }
        }
        contents.forEach(Node::appendChild);
        return document;
    }

    private void part(BlockBox body, LayoutContext context) {
        body.ensureChildren(context);
        List<Box> children = new ArrayList<>();
        for (Box child : body.getChildren()) {
            children.add(
                    forms.contains(child.getElement()) && PartBox.canStandFor(child)
                            ? new PartBox((BlockBox) child, this)
                            : child);
        }
        if (body.getChildrenContentType() == BlockBox.ContentType.BLOCK) {
            body.removeAllChildren();
            body.addAllChildren(children);
        }
    }

    private static DocumentFragment taken(Node part) {
        DocumentFragment content = part.getOwnerDocument().createDocumentFragment();
        while (part.getFirstChild() != null) {
            content.appendChild(part.getFirstChild());
        }
        return content;
    }

    /** A part begins to be laid out, for the first time or again. */
    void begins(PartBox part) {
        if (last != part) {
            ends();
            last = part;
        }
    }

    /** Nothing more is laid out. */
    void ends() {
        if (last != null) {
            look.accept(last);
            last.putAside();
            parts.add(last);
            if (parts.size() % REMEMBERED == 0) {
                forget.run();
            }
        }
        last = null;
    }

    /**
     * In the order laid out; one that was laid out twice may stand here twice. Nothing is looked at any more, so that
     * who looked, with all its forms as they were written, need not stay in memory beside the parts.
     */
    List<PartBox> settled() {
        look = part -> {};
        return parts;
    }
}
