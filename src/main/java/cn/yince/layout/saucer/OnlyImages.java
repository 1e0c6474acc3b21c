package cn.yince.layout.saucer;

import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.FSImage;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.ReplacedElementFactory;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextImageElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.simple.extend.FormSubmissionListener;

/** Replaces {@code <img>} and nothing else: a booklet has no input fields and no objects. */
final class OnlyImages implements ReplacedElementFactory {
    @Override
    public ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback agent, int cssWidth, int cssHeight) {
        Element element = box.getElement();
        if (element == null || !element.getNodeName().equals("img")) {
            return null;
        }
        FSImage image = agent.getImageResource(element.getAttribute("src")).getImage();
        return new ITextImageElement(cssWidth == -1 && cssHeight == -1 ? image : image.scale(cssWidth, cssHeight));
    }

    @Override
    public void reset() {}

    @Override
    public void remove(Element element) {}

    @Override
    public void setFormSubmissionListener(FormSubmissionListener listener) {}
}
