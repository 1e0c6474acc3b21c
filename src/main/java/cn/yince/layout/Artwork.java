package cn.yince.layout;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfWriter;

/** Pages that another engine has laid out and that are drawn onto pages kept blank for them. */
public interface Artwork {
  /** How many blank pages it needs; known before anything is drawn. */
  int pageCount();

  /**
   * Draws one page onto the page that is open now.
   *
   * @param page 0-based
   * @param document the open document
   * @param writer its writer, shared by all sections
   */
  void drawOnto(int page, Document document, PdfWriter writer);
}
