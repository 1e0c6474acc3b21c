package cn.yince.layout.jasper;

import com.lowagie.text.pdf.PdfContentByte;
import net.sf.jasperreports.engine.JRPrintText;

/** Draws the text of cells into a page with the booklet's own fonts, made smaller where the cell could not grow. */
final class CellPainter {
  /** The centre of a Chinese character lies this far above the base line, as a multiple of the font size. */
  private static final float CENTRE = 0.38f;

  private final PdfContentByte page;
  private final Typeface typeface;

  CellPainter(PdfContentByte page, Typeface typeface) {
    this.page = page;
    this.typeface = typeface;
  }

  /**
   * Draws one cell's text.
   *
   * @param left the cell's left edge in PDF coordinates, points
   * @param top its upper edge in PDF coordinates, points
   */
  void paint(JRPrintText cell, CellLook look, float left, float top) {
    String text = cell.getFullText();
    if (text == null || text.isEmpty()) {
      return;
    }
    CellLook.Padding padding = look.padding();
    float width = cell.getWidth() - padding.left() - padding.right();
    float height = cell.getHeight() - padding.top() - padding.bottom();
    TextBlock block = TextBlock.fitted(new GlyphWidths(text, look.family(), typeface), look.size(), width, height);
    float y = top - padding.top() - look.above(height - block.height());
    page.beginText();
    page.setColorFill(look.color());
    for (int i = 0; i < block.ends().length; i++) {
      float x = left + padding.left() + look.before(width - block.lineWidth(i));
      page.setTextMatrix(x, y - (i + 0.5f) * block.lineHeight() - CENTRE * block.size());
      show(block.line(i), look.family(), block.size());
    }
    page.endText();
  }

  private void show(String line, String family, float size) {
    if (line.isEmpty()) {
      return;
    }
    for (Typeface.Run run : typeface.runs(line, family)) {
      page.setFontAndSize(run.font(), size);
      page.showText(run.text());
    }
  }
}
