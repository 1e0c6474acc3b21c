package cn.yince.layout.jasper;

import java.awt.Color;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;

/**
 * How a cell looks, its styles resolved; all cells printed by one element of a form share it. Sizes and paddings in
 * points.
 *
 * @param bold whether its characters are drawn with their outlines, which makes any family bold and no character wider
 * @param background null when none is drawn
 */
record CellLook(
        String family,
        float size,
        boolean bold,
        Color color,
        Color background,
        HorizontalTextAlignEnum across,
        VerticalTextAlignEnum down,
        Padding padding,
        CellBorder border) {

    /** The space between the border and the text. */
    record Padding(float top, float left, float bottom, float right) {}

    /** The look of a printed text. */
    static CellLook of(JRPrintText text) {
        JRLineBox box = text.getLineBox();
        return new CellLook(
                JasperEngine.family(text),
                text.getFontSize(),
                text.isBold(),
                text.getForecolor(),
                text.getMode() == ModeEnum.OPAQUE ? text.getBackcolor() : null,
                text.getHorizontalTextAlign(),
                text.getVerticalTextAlign(),
                new Padding(box.getTopPadding(), box.getLeftPadding(), box.getBottomPadding(), box.getRightPadding()),
                CellBorder.of(box));
    }

    /** The width inside the paddings of a text that looks so, in points. */
    float inner(JRPrintText text) {
        return text.getWidth() - padding.left() - padding.right();
    }

    /** How far the text is moved to the right when this much width is left over. */
    float before(float slack) {
        return switch (across) {
            case CENTER -> slack / 2;
            case RIGHT -> slack;
            default -> 0;
        };
    }

    /** How far the text is moved down when this much height is left over. */
    float above(float slack) {
        return switch (down) {
            case MIDDLE -> slack / 2;
            case BOTTOM -> slack;
            default -> 0;
        };
    }
}
