package cn.yince.layout.jasper;

import cn.yince.layout.RuledLines.Edge;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPen;

/** The four edges of a cell; an edge that is not drawn is null. */
record CellBorder(Edge top, Edge left, Edge bottom, Edge right) {
    /** The border of a box, its styles resolved. */
    static CellBorder of(JRLineBox box) {
        return new CellBorder(
                edge(box.getTopPen()), edge(box.getLeftPen()), edge(box.getBottomPen()), edge(box.getRightPen()));
    }

    /** What a pen draws; null when that is nothing. */
    static Edge edge(JRPen pen) {
        return pen.getLineWidth() > 0 ? new Edge(pen.getLineWidth(), pen.getLineColor()) : null;
    }
}
