package cn.yince.layout.jasper;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import net.sf.jasperreports.engine.PrintPageFormat;
import net.sf.jasperreports.pdf.classic.ClassicPdfContent;
import net.sf.jasperreports.pdf.classic.ClassicPdfOutline;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfContent;
import net.sf.jasperreports.pdf.common.PdfDocument;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfOutlineEntry;
import net.sf.jasperreports.pdf.common.PdfProducerContext;

/** Lets an exporter paint into a writer that somebody else owns: whatever would touch the document as a whole does nothing. */
final class SharedPdfProducer extends ClassicPdfProducer {
  private static final PdfDocument NO_DOCUMENT = silent(PdfDocument.class);
  private static final PdfDocumentWriter NO_WRITER = silent(PdfDocumentWriter.class);
  private final PdfWriter writer;
  private ClassicPdfContent content;

  SharedPdfProducer(PdfProducerContext context, PdfWriter writer) {
    super(context);
    this.writer = writer;
  }

  /** An object that takes every call and does nothing: title, metadata, encryption and opening belong to the owner. */
  private static <T> T silent(Class<T> type) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null));
  }

  @Override
  public PdfDocument createDocument(PrintPageFormat format) {
    return NO_DOCUMENT;
  }

  @Override
  public PdfDocumentWriter createWriter(OutputStream target) {
    return NO_WRITER;
  }

  @Override
  public PdfWriter getPdfWriter() {
    return writer;
  }

  @Override
  public PdfContent createPdfContent() {
    content = new ClassicPdfContent(writer, null);
    return content;
  }

  @Override
  public PdfContent getPdfContent() {
    return content;
  }

  @Override
  public PdfContentByte getPdfContentByte() {
    return content.getPdfContentByte();
  }

  @Override
  public void newPage() {
    content.refreshContent();
  }

  @Override
  public void setPageSize(PrintPageFormat format, int width, int height) {
    // the owner has opened a page of the right size
  }

  @Override
  public PdfOutlineEntry getRootOutline() {
    return new ClassicPdfOutline(writer.getRootOutline());
  }

  @Override
  public void close() {
    // the owner closes
  }
}
