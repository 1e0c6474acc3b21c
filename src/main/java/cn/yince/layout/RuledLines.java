package cn.yince.layout;

import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The straight borders of a page's cells. Edges that lie on one line and touch are joined, so that neighbouring cells
 * share one rule and a grid of many cells becomes a few long lines.
 */
public final class RuledLines {
    private static final float TOUCH = 0.01f;
    private final Map<Rule, List<float[]>> pieces = new LinkedHashMap<>();

    /**
     * How an edge looks: a solid line.
     *
     * @param width in points
     * @param color its colour
     */
    public record Edge(float width, Color color) {}

    /** The line that edges lie on. */
    private record Rule(boolean horizontal, float at, Edge edge) {}

    /** Adds an edge at height {@code y}, in points from the foot of the page; null is no edge. */
    public void horizontal(Edge edge, float y, float from, float to) {
        add(new Rule(true, y, edge), from, to);
    }

    /** Adds an edge at distance {@code x}; null is no edge. */
    public void vertical(Edge edge, float x, float from, float to) {
        add(new Rule(false, x, edge), from, to);
    }

    private void add(Rule rule, float from, float to) {
        if (rule.edge() != null) {
            pieces.computeIfAbsent(rule, r -> new ArrayList<>()).add(new float[] {from, to});
        }
    }

    /** Draws all lines and forgets them. */
    public void drawOnto(PdfContentByte page) {
        page.setLineCap(PdfContentByte.LINE_CAP_PROJECTING_SQUARE);
        pieces.forEach((rule, edges) -> draw(rule, edges, page));
        pieces.clear();
    }

    private static void draw(Rule rule, List<float[]> edges, PdfContentByte page) {
        page.setLineWidth(rule.edge().width());
        page.setColorStroke(rule.edge().color());
        edges.sort((one, other) -> Float.compare(one[0], other[0]));
        float[] joined = edges.get(0).clone();
        for (float[] edge : edges) {
            if (edge[0] > joined[1] + TOUCH) {
                line(rule, joined, page);
                joined = edge.clone();
            }
            joined[1] = Math.max(joined[1], edge[1]);
        }
        line(rule, joined, page);
        page.stroke();
    }

    private static void line(Rule rule, float[] ends, PdfContentByte page) {
        if (rule.horizontal()) {
            page.moveTo(ends[0], rule.at());
            page.lineTo(ends[1], rule.at());
        } else {
            page.moveTo(rule.at(), ends[0]);
            page.lineTo(rule.at(), ends[1]);
        }
    }
}
