package cn.yince.layout.jasper;

import java.util.Objects;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.BandTypeEnum;

/**
 * A text of a filled table and where it stands, in points from the upper left corner of its page.
 *
 * @param page 0-based
 * @param band what it was printed for
 * @param ruled whether lines are drawn around it
 */
record SpokenCell(
        JRPrintText printed, int page, BandTypeEnum band, CellLook look, int left, int top, int right, int bottom) {
    boolean isRuled() {
        CellBorder border = look.border();
        return border.top() != null || border.left() != null || border.bottom() != null || border.right() != null;
    }

    String text() {
        return Objects.toString(printed.getFullText(), "");
    }

    boolean isBlank() {
        return text().isBlank();
    }

    boolean isInHead() {
        return band == BandTypeEnum.TITLE
                || band == BandTypeEnum.PAGE_HEADER
                || band == BandTypeEnum.COLUMN_HEADER
                || band == BandTypeEnum.GROUP_HEADER;
    }

    /** Whether it stands on every page. */
    boolean isRepeated() {
        return isInHead() || band == BandTypeEnum.PAGE_FOOTER || band == BandTypeEnum.COLUMN_FOOTER;
    }

    /** Whether it is nothing but a number, a code or a sign for nothing. */
    boolean isNumber() {
        for (int i = 0; i < text().length(); i++) {
            char c = text().charAt(i);
            if (!(c >= '0' && c <= '9') && ".,%-—－ \n".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a number with a fraction. */
    boolean isAmount() {
        return isNumber() && text().indexOf('.') >= 0;
    }
}
