package cn.yince.layout.saucer;

import cn.yince.problem.NotAsMeant;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.layout.SharedContext;

/** Proves of a painted document that people can see its text: none is hidden, as light as its ground or too small. */
final class SeenProof {
    private static final int SHOWN = 24;

    private final SharedContext shared;
    private final CssContext context;

    private SeenProof(SharedContext shared, CssContext context) {
        this.shared = shared;
        this.context = context;
    }

    /** @throws NotAsMeant naming the first text that nobody can see */
    static void check(Document document, SharedContext shared, CssContext context) {
        new SeenProof(shared, context).walk(document.getDocumentElement(), null);
    }

    /** {@code ground} is the colour around; null for white paper. */
    private void walk(Element parent, FSColor ground) {
        CalculatedStyle style = shared.getStyle(parent);
        FSColor own = style.getBackgroundColor();
        FSColor behind = own == null ? ground : own;
        boolean pictured = style.valueByName(CSSName.BACKGROUND_IMAGE) != null
                && !style.isIdent(CSSName.BACKGROUND_IMAGE, IdentValue.NONE);
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text && !DocumentText.inkOf(text).isEmpty()) {
                look(DocumentText.inkOf(text), style, behind, pictured);
            } else if (child instanceof Element element && !DocumentText.isSkipped(element)) {
                walk(element, behind);
            }
        }
    }

    private void look(String ink, CalculatedStyle style, FSColor ground, boolean pictured) {
        String text = "文字“" + (ink.length() > SHOWN ? ink.substring(0, SHOWN) : ink) + "”";
        if (isHidden(style)) {
            throw new NotAsMeant(text + "被样式藏了起来（display: none 或 visibility: hidden），印出来看不见");
        } else if (!pictured && !Legible.shows(style.getColor(), ground)) {
            throw new NotAsMeant(text + "的颜色与底色太接近，印出来看不见");
        } else if (style.getFont(context).size / Engine.DOTS_PER_POINT < Legible.LEAST_POINTS) {
            throw new NotAsMeant(text + "的字不到 " + Math.round(Legible.LEAST_POINTS) + "pt，印出来看不清");
        } else if (style.getLineHeight(context) < style.getFont(context).size / 2) {
            throw new NotAsMeant(text + "的行距不到字高的一半，各行叠在一起");
        }
    }

    private static boolean isHidden(CalculatedStyle style) {
        for (CalculatedStyle each = style; each != null; each = each.getParent()) {
            if (each.isDisplayNone() || each == style && !each.isVisible()) {
                return true;
            }
        }
        return false;
    }
}
