package cn.yince.layout.jasper;

import cn.yince.layout.RuledLines;
import cn.yince.layout.RuledLines.Edge;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintLine;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintRectangle;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.LineDirectionEnum;
import net.sf.jasperreports.engine.type.ModeEnum;

/**
 * Draws one page of a filled table onto a page that is open: texts, lines, rectangles and frames, which is all that a
 * form may hold ({@link AllowedXml}). Edges are drawn last, joined.
 */
final class PagePainter {
    private final PdfContentByte content;
    private final float pageHeight;
    private final CellPainter cells;
    private final RuledLines rules = new RuledLines();
    private final List<DrawnCell> drawn = new ArrayList<>();
    private final CellLooks looks;

    /**
     * A painter of one page.
     *
     * @param pageHeight in points
     * @param looks of the table's cells
     */
    PagePainter(PdfContentByte content, float pageHeight, CellPainter cells, CellLooks looks) {
        this.content = content;
        this.pageHeight = pageHeight;
        this.cells = cells;
        this.looks = looks;
    }

    /** Draws the page, leaves the graphics state as it was, and gives the texts drawn, in order. */
    List<DrawnCell> paint(JRPrintPage page) {
        content.saveState();
        paint(page.getElements(), 0, 0);
        rules.drawOnto(content);
        content.restoreState();
        return List.copyOf(drawn);
    }

    /**
     * Draws elements.
     *
     * @param x of what they stand in, in points from the left edge of the page
     * @param y of what they stand in, from its upper edge
     */
    private void paint(List<JRPrintElement> elements, int x, int y) {
        for (JRPrintElement element : elements) {
            float left = x + element.getX();
            float top = pageHeight - y - element.getY();
            Bounds bounds = new Bounds(left, top, left + element.getWidth(), top - element.getHeight());
            if (element instanceof JRPrintText text) {
                paintText(text, bounds);
            } else if (element instanceof JRPrintFrame frame) {
                paintFrame(frame, bounds, x, y);
            } else if (element instanceof JRPrintLine line) {
                paintLine(line, bounds);
            } else if (element instanceof JRPrintRectangle rectangle) {
                fill(background(rectangle), bounds);
                Edge edge = CellBorder.edge(rectangle.getLinePen());
                rule(new CellBorder(edge, edge, edge, edge), bounds);
            } else {
                throw new IllegalStateException(
                        "no form may hold a " + element.getClass().getSimpleName());
            }
        }
    }

    private void paintText(JRPrintText text, Bounds bounds) {
        CellLook look = looks.of(text);
        fill(look.background(), bounds);
        cells.paint(text, look, bounds.left(), bounds.top()).ifPresent(drawn::add);
        rule(look.border(), bounds);
    }

    private void paintFrame(JRPrintFrame frame, Bounds bounds, int x, int y) {
        JRLineBox box = frame.getLineBox();
        fill(background(frame), bounds);
        paint(frame.getElements(), x + frame.getX() + box.getLeftPadding(), y + frame.getY() + box.getTopPadding());
        rule(CellBorder.of(box), bounds);
    }

    /** A line of the width or height of one point lies in its middle; any other is a diagonal. */
    private void paintLine(JRPrintLine line, Bounds bounds) {
        Edge edge = CellBorder.edge(line.getLinePen());
        if (edge == null) {
            return;
        }
        if (line.getWidth() <= 1) {
            rules.vertical(edge, (bounds.left() + bounds.right()) / 2, bounds.bottom(), bounds.top());
        } else if (line.getHeight() <= 1) {
            rules.horizontal(edge, (bounds.top() + bounds.bottom()) / 2, bounds.left(), bounds.right());
        } else {
            boolean down = line.getDirection() != LineDirectionEnum.BOTTOM_UP;
            content.setLineWidth(edge.width());
            content.setColorStroke(edge.color());
            content.moveTo(bounds.left(), down ? bounds.top() : bounds.bottom());
            content.lineTo(bounds.right(), down ? bounds.bottom() : bounds.top());
            content.stroke();
        }
    }

    private void fill(Color color, Bounds bounds) {
        if (color != null) {
            content.setColorFill(color);
            content.rectangle(
                    bounds.left(), bounds.bottom(), bounds.right() - bounds.left(), bounds.top() - bounds.bottom());
            content.fill();
        }
    }

    private static Color background(JRPrintElement element) {
        return element.getMode() == ModeEnum.OPAQUE ? element.getBackcolor() : null;
    }

    private void rule(CellBorder border, Bounds bounds) {
        rules.horizontal(border.top(), bounds.top(), bounds.left(), bounds.right());
        rules.horizontal(border.bottom(), bounds.bottom(), bounds.left(), bounds.right());
        rules.vertical(border.left(), bounds.left(), bounds.bottom(), bounds.top());
        rules.vertical(border.right(), bounds.right(), bounds.bottom(), bounds.top());
    }

    /** Edges in points from the lower left corner of the page. */
    private record Bounds(float left, float top, float right, float bottom) {}
}
