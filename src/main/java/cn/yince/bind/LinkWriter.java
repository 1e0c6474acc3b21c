package cn.yince.bind;

import cn.yince.layout.Area;
import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes as any writer does and remembers the links. Where they lead is asked when all is written: asking earlier numbers pages anew. */
final class LinkWriter extends PdfWriter {
  private static final int NOWHERE = -1;

  private final List<Annotation> annotations = new ArrayList<>();

  private LinkWriter(PdfDocument pages, OutputStream out) {
    super(pages, out);
  }

  /** As {@link PdfWriter#getInstance(Document, OutputStream)}. */
  static LinkWriter open(Document document, OutputStream out) {
    PdfDocument pages = new PdfDocument();
    pages.setTextRenderingOptions(document.getTextRenderingOptions());
    document.addDocListener(pages);
    LinkWriter writer = new LinkWriter(pages, out);
    pages.addWriter(writer);
    return writer;
  }

  @Override
  public void addAnnotation(PdfAnnotation annotation) {
    super.addAnnotation(annotation);
    annotations.add(new Annotation(getCurrentPageNumber() - 1, annotation));
  }

  /** Whether anything drawn lets what lies below it shine through. */
  boolean drewTransparently() {
    return documentExtGState.keySet().stream().anyMatch(state -> isBelowOne(state, PdfName.CA) || isBelowOne(state, PdfName.ca));
  }

  private static boolean isBelowOne(PdfDictionary state, PdfName opacity) {
    return state.contains(opacity) && state.getAsNumber(opacity).floatValue() < 1;
  }

  /** All links that lead into the booklet, in the order written; only when the document is closed. */
  List<Link> links() {
    Map<Integer, Integer> pages = pages();
    return annotations.stream().map(annotation -> annotation.link(pages)).filter(link -> link.target() != NOWHERE).toList();
  }

  /** The 0-based page of a destination; only when the document is closed. */
  int pageOf(PdfDestination destination) {
    return target(destination, pages());
  }

  private Map<Integer, Integer> pages() {
    Map<Integer, Integer> pages = new HashMap<>();
    for (int page = 1; page <= getCurrentPageNumber(); page++) {
      pages.put(getPageReference(page).getNumber(), page - 1);
    }
    return pages;
  }

  private static int target(PdfArray destination, Map<Integer, Integer> pages) {
    boolean leadsToPage = destination != null && destination.getPdfObject(0) instanceof PdfIndirectReference;
    return leadsToPage
        ? pages.getOrDefault(((PdfIndirectReference) destination.getPdfObject(0)).getNumber(), NOWHERE)
        : NOWHERE;
  }

  private record Annotation(int page, PdfAnnotation written) {
    Link link(Map<Integer, Integer> pages) {
      PdfDictionary action = written.getAsDict(PdfName.A);
      int target = target(action == null ? null : action.getAsArray(PdfName.D), pages);
      PdfArray corners = written.getAsArray(PdfName.RECT);
      return new Link(page, target, new Area(at(corners, 0), at(corners, 1), at(corners, 2), at(corners, 3)));
    }

    private static float at(PdfArray corners, int index) {
      return corners.getAsNumber(index).floatValue();
    }
  }
}
