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
    static List<Entry> write(List<Heading> entries, LaidOut pages, LinkWriter writer) {
        List<Entry> written = new ArrayList<>();
        List<PdfOutline> path = new ArrayList<>(List.of(writer.getRootOutline()));
        for (Heading entry : entries) {
            int depth = Math.max(1, Math.min(entry.level(), path.size()));
            path.subList(depth, path.size()).clear();
            PdfOutline line = new PdfOutline(path.get(depth - 1), destination(entry, pages, writer), entry.title());
            path.add(line);
            written.add(new Entry(entry, depth, line));
        }
        return written;
    }

    /** An entry and its line. */
    record Entry(Heading heading, int level, PdfOutline line) {
        /** Where it leads; only when the document is closed. */
        Mark mark(LaidOut pages, LinkWriter writer) {
            int page = writer.pageOf(line.getPdfDestination());
            return new Mark(heading.id(), line.getTitle(), level, page, pages.textOf(heading.id()));
        }
    }

    private static PdfDestination destination(Heading entry, LaidOut pages, LinkWriter writer) {
        Spot spot = pages.spotOf(entry.id())
                .orElseThrow(() -> new IllegalArgumentException("no element " + entry.id() + " for the outline"));
        PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, spot.top(), 0);
        destination.addPage(writer.getPageReference(spot.page() + 1));
        return destination;
    }
}
