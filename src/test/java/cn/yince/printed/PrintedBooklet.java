package cn.yince.printed;

import cn.yince.printed.PrintedPage.Piece;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The pages of a finished PDF and its headings. */
public final class PrintedBooklet {
    /** A heading or title begins its page when nothing but a little stands above it. */
    private static final float HEAD = 0.2f;

    private static final float TITLE = 12.5f;
    private static final int SHORTEST = 4;
    private static final float LARGER = 1.15f;

    private final List<PrintedPage> pages = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();

    /**
     * A heading of the outline.
     *
     * @param level from 1
     * @param page from 0
     * @param top in points below the head of the page
     */
    record Heading(String title, int level, int page, float top) {}

    private PrintedBooklet() {}

    public static PrintedBooklet of(byte[] pdf) {
        PrintedBooklet booklet = new PrintedBooklet();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<PDFont, Map<Integer, Rectangle2D>> shapes = new HashMap<>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                booklet.pages.add(PageReader.read(document.getPage(i), i + 1, shapes));
            }
            if (document.getDocumentCatalog().getDocumentOutline() != null) {
                booklet.readHeadings(document, document.getDocumentCatalog().getDocumentOutline(), 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return booklet;
    }

    private void readHeadings(PDDocument document, PDOutlineNode node, int level) throws IOException {
        for (PDOutlineItem item : node.children()) {
            int page = document.getPages().indexOf(item.findDestinationPage(document));
            float top = ((PDPageXYZDestination) item.getDestination()).getTop();
            headings.add(new Heading(
                    item.getTitle(),
                    level,
                    page,
                    document.getPage(page).getMediaBox().getUpperRightY() - top));
            readHeadings(document, item, level + 1);
        }
    }

    /** How many characters stand on its pages. */
    public long glyphs() {
        return pages.stream()
                .flatMap(page -> page.pieces().stream())
                .mapToLong(piece -> piece.glyphs().size())
                .sum();
    }

    /** How many texts stand in cells. */
    public long textsInCells() {
        return pages.stream()
                .flatMap(page -> Grid.of(page).stream()
                        .flatMap(grid -> page.texts().stream().filter(grid::holds)))
                .count();
    }

    List<PrintedPage> pages() {
        return pages;
    }

    List<Heading> headings() {
        return headings;
    }

    /** Whether a page begins with a part of the booklet. */
    boolean beginsPart(int page) {
        return headings.stream().anyMatch(heading -> heading.level() == 1 && isAtHead(heading, page));
    }

    private boolean isAtHead(Heading heading, int page) {
        return heading.page() == page
                && heading.top() < HEAD * pages.get(page).height()
                && pages.get(page).texts().stream().noneMatch(piece -> piece.y() < heading.top());
    }

    /** Whether a page begins with a heading of the outline, or with the title of a form or table, as none before it. */
    boolean beginsAnew(int page) {
        String title = title(page);
        return headings.stream().anyMatch(heading -> isAtHead(heading, page))
                || !title.isEmpty() && !continuesTable(page);
    }

    /** Whether a page repeats the title of the outline's table on the page before. */
    boolean continuesTable(int page) {
        boolean isHeading = headings.stream().anyMatch(heading -> isAtHead(heading, page));
        PrintedPage.Piece first = pages.get(page).first();
        return !isHeading
                && first != null
                && first.text().length() >= SHORTEST
                && headings.stream()
                        .filter(heading -> heading.page() < page)
                        .reduce((one, other) -> other)
                        .filter(heading -> heading.level() == 2
                                && heading.title().contains(first.text().strip()))
                        .isPresent();
    }

    /** The title at the head of a page, in larger type than what else stands there; empty when there is none. */
    String title(int page) {
        List<Piece> texts = pages.get(page).texts();
        float head = HEAD * pages.get(page).height();
        float usual = texts.stream()
                .map(Piece::size)
                .sorted()
                .skip(texts.size() / 2)
                .findFirst()
                .orElse(0f);
        return texts.stream()
                .filter(piece -> piece.y() < head && piece.size() > TITLE && piece.size() > LARGER * usual)
                .map(Piece::text)
                .findFirst()
                .orElse("");
    }
}
