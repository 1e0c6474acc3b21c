package cn.yince.layout.jasper;

import cn.yince.layout.Budget;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.fill.JRTextMeasurer;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.engine.util.SimpleMeasuredText;

/**
 * Tells a filling how high the text of one cell is. Fields that stretch get the height of all their lines; all others
 * count as fitting, and {@link CellPainter} makes them smaller when they do not.
 */
final class CellMeasurer implements JRTextMeasurer {
    private final JRCommonText cell;
    private final Typeface typeface;

    CellMeasurer(JRCommonText cell, Typeface typeface) {
        this.cell = cell;
        this.typeface = typeface;
    }

    @Override
    public JRMeasuredText measure(
            JRStyledText styled, int from, int stretch, boolean indentFirstLine, boolean canOverflow) {
        Budget.lookNow();
        String text = styled.getText();
        if (!(cell instanceof JRTextField field) || field.getTextAdjust() != TextAdjustEnum.STRETCH_HEIGHT) {
            return measured(text.length(), 0);
        }
        TextBlock block = wrapped(text.substring(from), field);
        int room = roomFor(block, field, stretch);
        if (!canOverflow || block.ends().length <= room) {
            return measured(text.length(), block.height());
        }
        return measured(from + block.ends()[room - 1], room * block.lineHeight());
    }

    private TextBlock wrapped(String text, JRTextField field) {
        JRLineBox box = field.getLineBox();
        GlyphWidths widths = new GlyphWidths(text, JasperEngine.family(field), typeface);
        return TextBlock.wrapped(
                widths, field.getFontSize(), field.getWidth() - box.getLeftPadding() - box.getRightPadding());
    }

    /** How many lines the field can hold when it grows by all the space there is. */
    private static int roomFor(TextBlock block, JRTextField field, int stretch) {
        JRLineBox box = field.getLineBox();
        float height = field.getHeight() + stretch - box.getTopPadding() - box.getBottomPadding();
        return Math.max(1, (int) (height / block.lineHeight()));
    }

    private static JRMeasuredText measured(int end, float height) {
        SimpleMeasuredText measured = new SimpleMeasuredText();
        measured.setTextOffset(end);
        measured.setTextHeight(height);
        measured.setLineSpacingFactor(TextBlock.LEADING);
        measured.setLeftToRight(true);
        return measured;
    }
}
