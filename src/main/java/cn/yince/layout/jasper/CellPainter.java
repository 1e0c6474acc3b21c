package cn.yince.layout.jasper;

import cn.yince.layout.Area;
import cn.yince.layout.Drawn;
import cn.yince.layout.font.DrawnGlyphs;
import cn.yince.layout.structure.Leaf;
import cn.yince.layout.structure.Tagging;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
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
    private final Amendments amendments;
    private final List<Drawn> struck = new ArrayList<>();

    /** What the cells are; null when nobody asks. */
    private final TableStructure structure;

    /**
     * A painter of one page.
     *
     * @param columns of the whole table
     * @param table its name, for messages
     * @param structure what the cells are; null when the page need not be told
     * @param amendments what cells were
     */
    CellPainter(
            PdfContentByte page,
            Typeface typeface,
            NumberColumns columns,
            String table,
            TableStructure structure,
            Amendments amendments) {
        this.structure = structure;
        this.amendments = amendments;
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
            amendments.of(cell).ifPresent(was -> gone(cell, look, was, left, top));
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
        tell(structure == null ? null : structure.leafOf(cell));
        float first = left + padding.left() + look.before(width - block.lineWidth(0) - number.behind());
        Optional<AmendedCell> amended =
                amendments.of(cell).map(was -> new AmendedCell(typeface, look.family(), was, area, block, first));
        begin(look, block.size(), amended.isPresent() ? AmendedCell.NEW : look.color());
        float last = 0;
        for (int i = 0; i < block.ends().length; i++) {
            float x = left + padding.left() + look.before(width - block.lineWidth(i) - number.behind());
            float centre = y - (i + 0.5f) * block.lineHeight();
            float baseline = centre - CENTRE * block.size();
            last = amended.isPresent() ? amended.get().baseline(baseline) : baseline;
            page.setTextMatrix(x, last);
            drawn = joined(drawn, show(block.line(i), look.family(), block.size()));
            float half = block.size() / 2;
            whole &= area.holds(new Area(x, centre - half, x + block.lineWidth(i), centre + half), OVERHANG);
        }
        page.endText();
        if (look.bold()) {
            page.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
        }
        if (amended.isPresent()) {
            tell(null);
            amended.get().draw(page, last).ifPresent(was -> struck.add(new Drawn(was.text(), table, "", was.area())));
        }
        return Optional.of(new DrawnCell(cell.getUUID(), drawn, whole, area));
    }

    /** Draws what a blank cell was where it would stand. */
    private void gone(JRPrintText cell, CellLook look, String was, float left, float top) {
        tell(null);
        Area area = new Area(left, top - cell.getHeight(), left + cell.getWidth(), top);
        AmendedCell.gone(typeface, look, was, area)
                .draw(page, 0)
                .ifPresent(drawn -> struck.add(new Drawn(drawn.text(), table, "", drawn.area())));
    }

    /** Says what is drawn next; what a cell was is not heard. */
    private void tell(Leaf leaf) {
        if (structure != null) {
            ((Tagging) page).next(leaf);
        }
    }

    /** What was drawn of what cells were. */
    List<Drawn> struck() {
        return List.copyOf(struck);
    }

    private void begin(CellLook look, float size, Color color) {
        page.beginText();
        page.setColorFill(color);
        if (look.bold()) {
            page.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
            page.setLineWidth(size * OUTLINE);
            page.setColorStroke(color);
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
