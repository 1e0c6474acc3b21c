package cn.yince.bind;

import cn.yince.layout.Area;
import cn.yince.layout.Drawn;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.util.HashMap;
import java.util.Map;

/** A line of light grey text from corner to corner, under everything else; drawn once for each page format. */
final class Watermark {
    private static final float GREY = 0.9f;
    /** Share of the diagonal that the text fills. */
    private static final float FILLS = 0.7f;

    private static final float LARGEST = 90;

    private final String text;
    private final BaseFont font;
    private final Map<String, PdfTemplate> formats = new HashMap<>();

    Watermark(String text, BaseFont font) {
        this.text = text;
        this.font = font;
    }

    /** Gives what was drawn. */
    Drawn drawUnder(PdfWriter writer, Area page) {
        PdfTemplate drawn = formats.computeIfAbsent(width(page) + "×" + height(page), key -> draw(writer, page));
        PdfContentByte under = writer.getDirectContentUnder();
        under.beginMarkedContentSequence(new PdfName("Artifact"), artifact(), true);
        under.beginMarkedContentSequence(new PdfName("Span"), readsAsNothing(), true);
        under.addTemplate(drawn, page.left(), page.bottom());
        under.endMarkedContentSequence();
        under.endMarkedContentSequence();
        return new Drawn(text, "水印", "", page);
    }

    private static PdfDictionary artifact() {
        PdfDictionary artifact = new PdfDictionary();
        artifact.put(PdfName.TYPE, new PdfName("Pagination"));
        artifact.put(PdfName.SUBTYPE, new PdfName("Watermark"));
        return artifact;
    }

    /** Keeps the text out of what readers search and copy. */
    private static PdfDictionary readsAsNothing() {
        PdfDictionary span = new PdfDictionary();
        span.put(new PdfName("ActualText"), new PdfString(""));
        return span;
    }

    private static float width(Area page) {
        return page.right() - page.left();
    }

    private static float height(Area page) {
        return page.top() - page.bottom();
    }

    private PdfTemplate draw(PdfWriter writer, Area page) {
        double diagonal = Math.hypot(width(page), height(page));
        double slope = Math.atan2(height(page), width(page));
        float size = Math.min(LARGEST, (float) (FILLS * diagonal / font.getWidthPoint(text, 1)));
        PdfTemplate template = writer.getDirectContentUnder().createTemplate(width(page), height(page));
        template.beginText();
        template.setGrayFill(GREY);
        template.setFontAndSize(font, size);
        template.showTextAligned(
                PdfContentByte.ALIGN_CENTER,
                text,
                width(page) / 2 + (float) (0.38 * size * Math.sin(slope)),
                height(page) / 2 - (float) (0.38 * size * Math.cos(slope)),
                (float) Math.toDegrees(slope));
        template.endText();
        return template;
    }
}
