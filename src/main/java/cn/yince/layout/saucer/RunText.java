package cn.yince.layout.saucer;

import cn.yince.layout.Budget;
import cn.yince.layout.font.Advances;
import cn.yince.layout.font.FontBook;
import cn.yince.layout.font.Run;
import java.util.Set;
import java.util.TreeSet;
import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.extend.OutputDevice;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.FSFontMetrics;
import org.xhtmlrenderer.render.JustificationInfo;

/** Measures and draws text run by run, each run with the face that has its characters. */
final class RunText extends ITextTextRenderer {
    private final FontBook fonts;
    private final Budget budget;
    /** As OpenPDF multiplies, so that both give the same width to the last bit. */
    private static final float THOUSANDTH = 0.001f;

    private final Set<Integer> undrawable = new TreeSet<>();

    RunText(FontBook fonts, Budget budget) {
        this.fonts = fonts;
        this.budget = budget;
    }

    /** Code points measured so far that no face has. */
    Set<Integer> undrawable() {
        return undrawable;
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        budget.look(text);
        FamilyFont family = (FamilyFont) font;
        int plain = family.advances().of(text);
        if (plain != Advances.NOT_PLAIN) {
            return Math.round(plain * THOUSANDTH * family.getSize2D());
        }
        String visible = Signs.visible(text);
        if (!fonts.canDraw(family.family(), visible)) {
            fonts.undrawable(visible, family.family()).forEach(undrawable::add);
        }
        float width = width(family, visible);
        if (!text.isEmpty() && text.charAt(text.length() - 1) == Signs.WITH_GLUE) {
            width += width(family, Signs.glued(text));
        }
        return Math.round(width);
    }

    /** The width of a part of a text, as of that part alone. */
    int getWidth(FamilyFont font, String text, int from, int to) {
        int plain = font.advances().of(text, from, to);
        if (plain == Advances.NOT_PLAIN) {
            return getWidth(null, font, text.substring(from, to));
        }
        budget.look(text);
        return Math.round(plain * THOUSANDTH * font.getSize2D());
    }

    private float width(FamilyFont font, String text) {
        float width = 0;
        for (Run run : fonts.runs(text, font.family())) {
            width += run.width(font.getSize2D());
        }
        return width;
    }

    @Override
    public FSFontMetrics getFSFontMetrics(FontContext context, FSFont font, String text) {
        budget.look();
        return new EmBox(font.getSize2D());
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y) {
        budget.look(text);
        ((RunDevice) device).drawRuns(Signs.visible(text), x, y);
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y, JustificationInfo ignored) {
        drawString(device, text, x, y);
    }
}
