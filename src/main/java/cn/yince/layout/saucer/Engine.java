package cn.yince.layout.saucer;

import cn.yince.layout.Budget;
import cn.yince.layout.font.FontBook;
import java.awt.Rectangle;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.BoxBuilder;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;
import org.xhtmlrenderer.render.ViewportBox;

/** Flying Saucer set up for one layout of one document. */
final class Engine {
    static final int DOTS_PER_PIXEL = 20;
    static final float DOTS_PER_POINT = DOTS_PER_PIXEL * 96f / 72f;

    final PackAgent agent;
    final RunText text;
    final RunDevice device;
    final SharedContext shared;
    final StyleMemory styles;
    final Document document;
    private final KnownStyles.Sheet sheet;
    private final Budget budget = Budget.ofThisThread();

    Engine(Document document, FontBook fonts, Resources resources, KnownStyles.Sheet sheet) {
        this.document = document;
        this.sheet = sheet;
        agent = new PackAgent(resources);
        text = new RunText(fonts, budget);
        device = new RunDevice(fonts, DOTS_PER_POINT);
        shared = new SharedContext(
                agent, new FamilyResolver(fonts), new OnlyImages(), text, 72 * DOTS_PER_POINT, DOTS_PER_PIXEL);
        styles = new StyleMemory(agent, sheet, budget);
        shared.setCss(styles);
        device.setSharedContext(shared);
        shared.setLineBreakingStrategy(new ChineseBreaking());
        BookletNames names = new BookletNames();
        shared.setNamespaceHandler(names);
        shared.getCss().setDocumentContext(shared, names, document, new Unattended());
        if (!shared.getCss().getFontFaceRules().isEmpty()) {
            throw agent.refuse("@font-face", "字体只能用随软件安装的");
        }
    }

    /**
     * Lays the document out; the result has all its pages.
     *
     * @param pass looks at each part on the way, which is then put aside; null for a document that is not long
     */
    BlockBox layOut(Pass pass) {
        LayoutContext context = layoutContext();
        BlockBox root = place(context, pass);
        Layer layer = root.getLayer();
        layer.trimEmptyPages(layer.getPaintingDimension(context).height);
        layer.layoutPages(context);
        return root;
    }

    /** Lays the document out to see where things come to stand; too many pages may follow the last. */
    BlockBox place() {
        return place(layoutContext(), null);
    }

    /** As {@link #place()}, with a pass as in {@link #layOut}. */
    BlockBox place(Pass pass) {
        return place(layoutContext(), pass);
    }

    private BlockBox place(LayoutContext context, Pass pass) {
        styles.forgetElements();
        if (!sheet.isSound()) {
            PaperSizes.check(context, sheet.text());
        }
        budget.startPages();
        BlockBox root = BoxBuilder.createRootBox(context, document);
        PageBox first = Layer.createPageBox(context, "first");
        root.setContainingBlock(
                new ViewportBox(new Rectangle(0, 0, first.getContentWidth(context), first.getContentHeight(context))));
        if (pass == null) {
            root.layout(context);
        } else {
            LongDocument parts = LongDocument.of(root, context, pass.withForms(), pass::look, this::forgetStyles);
            pass.use(parts);
            root.layout(context);
            parts.ends();
        }
        return root;
    }

    /** Lets go of the styles of all elements, which are found again when they are asked for. */
    void forgetStyles() {
        Map<String, Box> ids = new HashMap<>(shared.getIdMap());
        shared.reset();
        shared.getIdMap().putAll(ids);
        styles.forgetElements();
    }

    LayoutContext layoutContext() {
        return shared.newLayoutContextInstance(new ITextFontContext());
    }

    RenderingContext renderingContext(BlockBox root) {
        return shared.newRenderingContextInstance(device, new ITextFontContext(), root.getLayer(), 0);
    }

    /** Nobody points at a booklet while it is made. */
    private static final class Unattended implements UserInterface {
        @Override
        public boolean isHover(Element element) {
            return false;
        }

        @Override
        public boolean isActive(Element element) {
            return false;
        }

        @Override
        public boolean isFocus(Element element) {
            return false;
        }
    }
}
