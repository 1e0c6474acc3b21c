package cn.yince.layout.saucer;

import cn.yince.problem.InternalFault;
import java.awt.Point;
import org.xhtmlrenderer.layout.BlockFormattingContext;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.LayoutState;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;

/**
 * A part of the body that begins a page, in a long document: what stands in it is put aside once it was laid out and
 * looked at, and is laid out again, in the same place, when its pages are painted. So thousands of forms never stand in
 * memory together.
 */
final class PartBox extends BlockBox {
    private static final int SHOWN = 12;
    private final LongDocument document;
    private LayoutState before;
    private BlockFormattingContext flow;
    private Point offset;
    private boolean aside;

    PartBox(BlockBox plain, LongDocument document) {
        super(plain.getElement(), plain.getStyle(), plain.isAnonymous());
        this.document = document;
        setListCounter(plain.getListCounter());
        setFirstLineStyle(plain.getFirstLineStyle());
        setFirstLetterStyle(plain.getFirstLetterStyle());
        setPseudoElementOrClass(plain.getPseudoElementOrClass());
    }

    /** Whether the content of a box can be made again from its element alone. */
    static boolean canStandFor(Box box) {
        return box.getClass() == BlockBox.class
                && box.getElement() != null
                && box.getStyle().isForcePageBreakBefore()
                && !box.getStyle().isAvoidPageBreakInside()
                && !box.getStyle().requiresLayer()
                && !box.getStyle().isFloated();
    }

    @Override
    public void layout(LayoutContext now, int contentStart) {
        document.begins(this);
        before = now.copyStateForRelayout();
        flow = now.getBlockFormattingContext();
        offset = flow.getOffset();
        aside = false;
        super.layout(now, contentStart);
    }

    /** Forgets what stands in it, if that is nothing but blocks and lines one below the other. */
    void putAside() {
        if (getChildrenContentType() == ContentType.BLOCK && isPlain(this)) {
            empty();
        }
    }

    private void empty() {
        removeAllChildren();
        setChildrenContentType(ContentType.UNKNOWN);
        aside = true;
    }

    private static boolean isPlain(Box box) {
        return Boxes.inside(box).stream()
                .allMatch(child -> child.getLayer() == null
                        && !(child instanceof BlockBox block && (block.isFloated() || block.isReplaced()))
                        && isPlain(child));
    }

    /** Whether it was put aside. */
    boolean isAside() {
        return aside;
    }

    /**
     * Lays out again what was put aside.
     *
     * @param context of the same document, with its pages
     * @throws InternalFault when it does not take the room that it took before
     */
    void bringBack(LayoutContext context) {
        int height = getHeight();
        context.pushLayer(getContainingLayer());
        context.pushBFC(flow);
        Point now = flow.getOffset();
        context.translate(offset.x - now.x, offset.y - now.y);
        context.restoreStateForRelayout(before);
        reset(context);
        initContainingLayer(context);
        super.layout(context, 0);
        context.translate(now.x - offset.x, now.y - offset.y);
        context.popBFC();
        context.popLayer();
        aside = false;
        if (getHeight() != height) {
            throw new InternalFault("排版两次不一样：" + "“"
                    + DocumentText.of(getElement()).substring(0, SHOWN) + "”高 " + height + "，再排高 " + getHeight());
        }
    }

    /** Forgets what stands in it once its pages are painted. */
    void release() {
        empty();
    }
}
