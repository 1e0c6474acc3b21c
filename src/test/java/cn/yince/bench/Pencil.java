package cn.yince.bench;

import cn.yince.bench.DrawList.Figure;
import cn.yince.bench.DrawList.Mark;
import cn.yince.bench.DrawList.Step;
import cn.yince.bench.DrawList.Text;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.util.Map;

/** Draws the marks of one page; colours, widths, font and spacing are set only where they change. */
final class Pencil {
    private final PdfContentByte page;
    private final Map<String, BaseFont> fonts;
    private int fill = Color.BLACK.getRGB() & 0xFFFFFF;
    private int stroke = fill;
    private float lineWidth = 1;
    private float spacing;
    private String font = "";
    private float size;

    Pencil(PdfContentByte page, Map<String, BaseFont> fonts) {
        this.page = page;
        this.fonts = fonts;
    }

    void draw(Mark mark) {
        if (mark instanceof Text text) {
            write(text);
        } else if (mark instanceof Figure figure) {
            draw(figure);
        }
    }

    private void write(Text text) {
        fillWith(text.rgb());
        page.beginText();
        if (!text.font().equals(font) || text.size() != size) {
            font = text.font();
            size = text.size();
            page.setFontAndSize(fonts.get(font), size);
        }
        if (text.spacing() != spacing) {
            spacing = text.spacing();
            page.setCharacterSpacing(spacing);
        }
        page.setTextMatrix(text.x(), text.y());
        page.showText(text.string());
        page.endText();
    }

    private void draw(Figure figure) {
        if (figure.filled()) {
            fillWith(figure.rgb());
            trace(figure);
            page.fill();
        } else {
            strokeWith(figure.rgb(), figure.lineWidth());
            trace(figure);
            page.stroke();
        }
    }

    private void trace(Figure figure) {
        for (Step step : figure.steps()) {
            switch (step.kind()) {
                case MOVE -> page.moveTo(step.x(), step.y());
                case LINE -> page.lineTo(step.x(), step.y());
                case CLOSE -> page.closePath();
            }
        }
    }

    private void fillWith(int rgb) {
        if (rgb != fill) {
            fill = rgb;
            page.setColorFill(new Color(rgb));
        }
    }

    private void strokeWith(int rgb, float width) {
        if (rgb != stroke) {
            stroke = rgb;
            page.setColorStroke(new Color(rgb));
        }
        if (width != lineWidth) {
            lineWidth = width;
            page.setLineWidth(width);
        }
    }
}
