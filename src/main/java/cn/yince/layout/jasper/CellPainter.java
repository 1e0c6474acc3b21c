package cn.yince.layout.jasper;

import cn.yince.layout.Area;
import cn.yince.layout.font.DrawnGlyphs;
import com.lowagie.text.pdf.PdfContentByte;
import java.util.Optional;
import net.sf.jasperreports.engine.JRPrintText;

/** Draws the text of cells into a page with the booklet's own fonts, made smaller where the cell could not grow. */
final class CellPainter {
    /** The centre of a Chinese character lies this far above the base line, as a multiple of the font size. */
    private static final float CENTRE = 0.38f;

    /** How far a character's box may stand out of its cell, in points; its ink is smaller. */
    private static final float OVERHANG = 0.6f;

    private final PdfContentByte page;
    private final Typeface typeface;
    private final String table;
    private final DrawnGlyphs glyphs = new DrawnGlyphs();

    CellPainter(PdfContentByte page, Typeface typeface, String table) {
        this.page = page;
        this.typeface = typeface;
        this.table = table;
    }

    /**
     * Draws one cell's text.
     *
     * @param left the cell's left edge in PDF coordinates, points
     * @param top its upper edge in PDF coordinates, points
     * @return what was drawn; nothing for a blank cell
     */
    Optional<DrawnCell> paint(JRPrintText cell, CellLook look, float left, float top) {
        String text = cell.getFullText();
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        CellLook.Padding padding = look.padding();
        float width = cell.getWidth() - padding.left() - padding.right();
        float height = cell.getHeight() - padding.top() - padding.bottom();
        TextBlock block = TextBlock.fitted(new GlyphWidths(text, look.family(), typeface), look.size(), width, height);
        float y = top - padding.top() - look.above(height - block.height());
        Area area = new Area(left, top - cell.getHeight(), left + cell.getWidth(), top);
        boolean whole = true;
        String drawn = "";
        page.beginText();
        page.setColorFill(look.color());
        for (int i = 0; i < block.ends().length; i++) {
            float x = left + padding.left() + look.before(width - block.lineWidth(i));
            float centre = y - (i + 0.5f) * block.lineHeight();
            page.setTextMatrix(x, centre - CENTRE * block.size());
            drawn = joined(drawn, show(block.line(i), look.family(), block.size()));
            float half = block.size() / 2;
            whole &= area.holds(new Area(x, centre - half, x + block.lineWidth(i), centre + half), OVERHANG);
        }
        page.endText();
        return Optional.of(new DrawnCell(cell.getUUID(), drawn, whole, area));
    }

    /** Gives what was drawn. */
    private String show(String line, String family, float size) {
        String drawn = "";
        if (line.isEmpty()) {
            return drawn;
        }
        for (Typeface.Run run : typeface.runs(line, family)) {
            glyphs.check(run.text(), run.font(), table);
            page.setFontAndSize(run.font(), size);
            page.showText(run.text());
            drawn = joined(drawn, run.text());
        }
        return drawn;
    }

    private static String joined(String before, String next) {
        return before.isEmpty() ? next : before + next;
    }
}
