package cn.yince.layout.jasper;

import cn.yince.layout.RuledLines;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import net.sf.jasperreports.pdf.common.PdfProducer;

/**
 * The PDF exporter of JasperReports, made to draw one page of a filled table onto the page that a shared writer has open. Texts and cell
 * borders are drawn here; lines, rectangles and frames as JasperReports does.
 */
final class OnePagePainter extends JRPdfExporter {
  private final PdfWriter writer;
  private final CellPainter cells;
  private final RuledLines rules = new RuledLines();
  private final List<DrawnCell> drawn = new ArrayList<>();

  /** By the box that JasperReports keeps once for all texts printed by one element of the form. */
  private final Map<JRLineBox, CellLook> looks = new IdentityHashMap<>();

  OnePagePainter(PdfWriter writer, Typeface typeface, String table) {
    super(JasperEngine.CONTEXT);
    this.writer = writer;
    this.cells = new CellPainter(writer.getDirectContent(), typeface, table);
  }

  /** Draws the page, 0-based, leaves the graphics state as it was, and gives the texts drawn, in order. */
  List<DrawnCell> paint(JasperPrint table, int page) throws JRException {
    setExporterInput(new SimpleExporterInput(table));
    setExporterOutput(new SimpleOutputStreamExporterOutput(OutputStream.nullOutputStream()));
    SimplePdfReportConfiguration onePage = new SimplePdfReportConfiguration();
    onePage.setPageIndex(page);
    setConfiguration(onePage);
    setConfiguration(new SimplePdfExporterConfiguration());
    PdfContentByte content = writer.getDirectContent();
    content.saveState();
    exportReport();
    rules.drawOnto(content);
    content.restoreState();
    return List.copyOf(drawn);
  }

  @Override
  protected PdfProducer createPdfProducer() {
    return new SharedPdfProducer(createPdfProducerContext(), writer);
  }

  @Override
  public void exportText(JRPrintText text) {
    CellLook look = looks.computeIfAbsent(text.getLineBox(), box -> CellLook.of(text));
    if (look.background() != null) {
      pdfContent.setFillColor(look.background());
      pdfContent.fillRectangle(left(text), bottom(text), text.getWidth(), text.getHeight());
      pdfContent.resetFillColor();
    }
    cells.paint(text, look, left(text), top(text)).ifPresent(drawn::add);
    rule(look.border(), text);
  }

  @Override
  protected void exportBox(JRLineBox box, JRPrintElement element) {
    rule(CellBorder.of(box), element);
  }

  private void rule(CellBorder border, JRPrintElement cell) {
    rules.horizontal(border.top(), top(cell), left(cell), right(cell));
    rules.horizontal(border.bottom(), bottom(cell), left(cell), right(cell));
    rules.vertical(border.left(), left(cell), bottom(cell), top(cell));
    rules.vertical(border.right(), right(cell), bottom(cell), top(cell));
  }

  private float left(JRPrintElement element) {
    return element.getX() + getOffsetX();
  }

  private float right(JRPrintElement element) {
    return left(element) + element.getWidth();
  }

  private float top(JRPrintElement element) {
    return getCurrentPageFormat().getPageHeight() - element.getY() - getOffsetY();
  }

  private float bottom(JRPrintElement element) {
    return top(element) - element.getHeight();
  }
}
