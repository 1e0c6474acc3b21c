package cn.yince.layout.jasper;

import com.lowagie.text.pdf.PdfContentByte;
import net.sf.jasperreports.engine.JRLineBox;
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
  void paint(JRPrintText cell, float left, float top) {
    String text = cell.getFullText();
    if (text == null || text.isEmpty()) {
      return;
    }
    String family = JasperEngine.family(cell);
    JRLineBox box = cell.getLineBox();
    float width = cell.getWidth() - box.getLeftPadding() - box.getRightPadding();
    float height = cell.getHeight() - box.getTopPadding() - box.getBottomPadding();
    TextBlock block = TextBlock.fitted(new GlyphWidths(text, family, typeface), cell.getFontSize(), width, height);
    float y = top - box.getTopPadding() - above(cell, height - block.height());
    page.beginText();
    page.setColorFill(cell.getForecolor());
    for (int i = 0; i < block.ends().length; i++) {
      float x = left + box.getLeftPadding() + before(cell, width - block.lineWidth(i));
      page.setTextMatrix(x, y - (i + 0.5f) * block.lineHeight() - CENTRE * block.size());
      show(block.line(i), family, block.size());
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

  private static float above(JRPrintText cell, float slack) {
    return switch (cell.getVerticalTextAlign()) {
      case MIDDLE -> slack / 2;
      case BOTTOM -> slack;
      default -> 0;
    };
  }

  private static float before(JRPrintText cell, float slack) {
    return switch (cell.getHorizontalTextAlign()) {
      case CENTER -> slack / 2;
      case RIGHT -> slack;
      default -> 0;
    };
  }
}
