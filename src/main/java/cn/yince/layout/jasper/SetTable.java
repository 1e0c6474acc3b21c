package cn.yince.layout.jasper;

import cn.yince.layout.Artwork;
import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfWriter;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;

/** A filled table, ready to be drawn page by page. */
record SetTable(JasperPrint table, Typeface typeface) implements Artwork {
  @Override
  public int pageCount() {
    return table.getPages().size();
  }

  @Override
  public void drawOnto(int page, Document document, PdfWriter writer) {
    try {
      new OnePagePainter(writer, typeface).paint(table, page);
    } catch (JRException e) {
      throw new IllegalStateException("page " + page + " of " + table.getName() + " cannot be drawn", e);
    }
  }
}
