package cn.yince.bind;

import cn.yince.layout.Area;
import cn.yince.layout.Drawn;
import cn.yince.layout.font.FontBook;
import cn.yince.layout.font.Run;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.util.List;

/** A small line at the head of every page, in its margin; not part of the booklet. */
final class Note {
    private static final String FAMILY = "宋体";
    private static final float SIZE = 7;
    /** From the right edge of the page, in points. */
    private static final float FROM_EDGE = 42;
    /** The base line, from the head of the page. */
    private static final float FROM_HEAD = 14;

    private final List<Run> runs;
    private final String text;
    private float width;

    Note(String text, FontBook fonts) {
        this.text = text;
        runs = fonts.runs(text, FAMILY);
        runs.forEach(run -> width += run.font().getWidthPoint(run.text(), SIZE));
    }

    /** Gives what was drawn. */
    Drawn drawOnto(PdfWriter writer, Area page) {
        float left = page.right() - FROM_EDGE - width;
        float baseline = page.top() - FROM_HEAD;
        PdfContentByte content = writer.getDirectContent();
        PdfDictionary artifact = new PdfDictionary();
        artifact.put(PdfName.TYPE, new PdfName("Pagination"));
        content.beginMarkedContentSequence(new PdfName("Artifact"), artifact, true);
        content.saveState();
        content.beginText();
        content.setColorFill(Color.BLACK);
        content.setTextMatrix(left, baseline);
        for (Run run : runs) {
            content.setFontAndSize(run.font(), SIZE);
            content.showText(run.text());
        }
        content.endText();
        content.restoreState();
        content.endMarkedContentSequence();
        return new Drawn(text, "页边", "", new Area(left, baseline - SIZE, left + width, baseline + SIZE));
    }
}
