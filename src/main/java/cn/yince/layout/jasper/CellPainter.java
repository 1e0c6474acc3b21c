package cn.yince.layout.jasper;

import cn.yince.layout.Area;
import cn.yince.layout.font.DrawnGlyphs;
import cn.yince.layout.structure.Tagging;
import com.lowagie.text.pdf.PdfContentByte;
import java.util.Optional;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;

/** Draws the text of cells into a page with the booklet's own fonts, made smaller where the cell could not grow. */
final class CellPainter {
    /** The centre of a Chinese character lies this far above the base line, as a multiple of the font size. */
    private static final float CENTRE = 0.38f;

    /** How far a character's box may stand out of its cell, in points; its ink is smaller. */
    private static final float OVERHANG = 0.6f;

    /** The outline that makes a character bold, as a multiple of the font size; as bold as in prose. */
    private static final float OUTLINE = 0.04f;

    private final PdfContentByte page;
    private final Typeface typeface;
    private final NumberColumns columns;
    private final String table;
    private final DrawnGlyphs glyphs;

    /** What the cells are; null when nobody asks. */
    private final TableStructure structure;

    /**
     * A painter of one page.
     *
     * @param columns of the whole table
     * @param table its name, for messages
     * @param structure what the cells are; null when the page need not be told
     */
    CellPainter(PdfContentByte page, Typeface typeface, NumberColumns columns, String table, TableStructure structure) {
        this.structure = structure;
        this.page = page;
        this.typeface = typeface;
        this.columns = columns;
        this.table = table;
        glyphs = typeface.glyphs();
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
        NumberColumns.Setting number =
                columns.of(cell, look, Math.round(left)).orElseGet(() -> new NumberColumns.Setting(look.size(), 0));
        float width = look.inner(cell);
        float height = cell.getHeight() - padding.top() - padding.bottom();
        GlyphWidths widths = new GlyphWidths(text, look.family(), typeface);
        TextBlock block = TextBlock.fitted(widths, number.size(), width, height)
                .evened(width, look.across() == HorizontalTextAlignEnum.CENTER);
        float y = top - padding.top() - look.above(height - block.height());
        Area area = new Area(left, top - cell.getHeight(), left + cell.getWidth(), top);
        boolean whole = true;
        String drawn = "";
        if (structure != null) {
            ((Tagging) page).next(structure.leafOf(cell));
        }
        begin(look, block.size());
        for (int i = 0; i < block.ends().length; i++) {
            float x = left + padding.left() + look.before(width - block.lineWidth(i) - number.behind());
            float centre = y - (i + 0.5f) * block.lineHeight();
            page.setTextMatrix(x, centre - CENTRE * block.size());
            drawn = joined(drawn, show(block.line(i), look.family(), block.size()));
            float half = block.size() / 2;
            whole &= area.holds(new Area(x, centre - half, x + block.lineWidth(i), centre + half), OVERHANG);
        }
        page.endText();
        if (look.bold()) {
            page.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
        }
        return Optional.of(new DrawnCell(cell.getUUID(), drawn, whole, area));
    }

    private void begin(CellLook look, float size) {
        page.beginText();
        page.setColorFill(look.color());
        if (look.bold()) {
            page.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
            page.setLineWidth(size * OUTLINE);
            page.setColorStroke(look.color());
        }
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
