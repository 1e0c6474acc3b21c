package cn.yince.bench;

import cn.yince.bench.DrawList.Bookmark;
import cn.yince.bench.DrawList.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Takes a printed booklet, gives its draw list. */
final class DrawLists {
    private static final List<String> FACTS = List.of("Title", "Author", "Subject", "Creator");

    private DrawLists() {}

    static DrawList of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Page> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                pages.add(PageReader.read(page));
            }
            List<Bookmark> bookmarks = new ArrayList<>();
            addBelow(document.getDocumentCatalog().getDocumentOutline(), 1, document, bookmarks);
            Map<String, String> facts = new LinkedHashMap<>();
            FACTS.forEach(
                    name -> facts.put(name, document.getDocumentInformation().getCustomMetadataValue(name)));
            return new DrawList(List.copyOf(pages), List.copyOf(bookmarks), facts);
        }
    }

    private static void addBelow(PDOutlineNode node, int level, PDDocument document, List<Bookmark> bookmarks)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
            int top = item.getDestination() instanceof PDPageXYZDestination place ? place.getTop() : 0;
            bookmarks.add(new Bookmark(item.getTitle(), level, page, top));
            addBelow(item, level + 1, document, bookmarks);
        }
    }
}
