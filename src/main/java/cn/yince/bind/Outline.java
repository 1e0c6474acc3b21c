package cn.yince.bind;

import cn.yince.layout.saucer.Heading;
import cn.yince.layout.saucer.LaidOut;
import cn.yince.layout.saucer.Spot;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import java.util.ArrayList;
import java.util.List;

/** Writes the nested outline, each entry to the page and height of its element. */
final class Outline {
  private Outline() {}

  /** Gives what was written, in order. */
  static List<Mark> write(List<Heading> entries, LaidOut pages, LinkWriter writer) {
    List<Mark> written = new ArrayList<>();
    List<PdfOutline> path = new ArrayList<>(List.of(writer.getRootOutline()));
    for (Heading entry : entries) {
      int depth = Math.max(1, Math.min(entry.level(), path.size()));
      path.subList(depth, path.size()).clear();
      PdfOutline line = new PdfOutline(path.get(depth - 1), destination(entry, pages, writer), entry.title());
      path.add(line);
      int page = writer.pageOf(line.getPdfDestination());
      written.add(new Mark(entry.id(), entry.title(), depth, page, pages.textOf(entry.id())));
    }
    return written;
  }

  private static PdfDestination destination(Heading entry, LaidOut pages, LinkWriter writer) {
    Spot spot =
        pages
            .spotOf(entry.id())
            .orElseThrow(() -> new IllegalArgumentException("no element " + entry.id() + " for the outline"));
    PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, spot.top(), 0);
    destination.addPage(writer.getPageReference(spot.page() + 1));
    return destination;
  }
}
