package cn.yince.bind;

import cn.yince.layout.saucer.Heading;
import cn.yince.layout.saucer.LaidOut;
import cn.yince.layout.saucer.Spot;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayList;
import java.util.List;

/** Writes the nested outline, each entry to the page and height of its element. */
final class Outline {
  private Outline() {}

  static void write(List<Heading> entries, LaidOut pages, PdfWriter writer) {
    List<PdfOutline> path = new ArrayList<>(List.of(writer.getRootOutline()));
    for (Heading entry : entries) {
      int depth = Math.max(1, Math.min(entry.level(), path.size()));
      path.subList(depth, path.size()).clear();
      path.add(new PdfOutline(path.get(depth - 1), destination(entry, pages, writer), entry.title()));
    }
  }

  private static PdfDestination destination(Heading entry, LaidOut pages, PdfWriter writer) {
    Spot spot =
        pages
            .spotOf(entry.id())
            .orElseThrow(() -> new IllegalArgumentException("no element " + entry.id() + " for the outline"));
    PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, spot.top(), 0);
    destination.addPage(writer.getPageReference(spot.page() + 1));
    return destination;
  }
}
