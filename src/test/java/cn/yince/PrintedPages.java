package cn.yince;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The pages of a PDF: the lines on them, how far down they reach, where headings stand. Pages count from 0, points from
 * the top.
 */
final class PrintedPages {
    private static final float APART = 0.6f;
    private static final float SAME_LINE = 0.1f;
    private static final float TITLE = 13;

    /** Below it stands the number of the page. */
    private static final float FOOT = 0.93f;

    private final List<Line> lines = new ArrayList<>();
    private final List<PDRectangle> sizes = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();

    /**
     * A line of text, or what one cell has of it.
     *
     * @param y of its base line
     */
    record Line(int page, boolean isUpright, String text, float y, float size) {}

    private record Heading(String title, int page, float top) {}

    static PrintedPages of(byte[] pdf) {
        PrintedPages pages = new PrintedPages();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getPages().forEach(page -> pages.sizes.add(page.getMediaBox()));
            pages.readHeadings(document, document.getDocumentCatalog().getDocumentOutline());
            pages.new Reader().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    private void readHeadings(PDDocument document, PDOutlineNode node) throws IOException {
        for (PDOutlineItem item : node.children()) {
            int page = document.getPages().indexOf(item.findDestinationPage(document));
            headings.add(new Heading(
                    item.getTitle(),
                    page,
                    sizes.get(page).getHeight() - ((PDPageXYZDestination) item.getDestination()).getTop()));
            readHeadings(document, item);
        }
    }

    List<Line> lines() {
        return lines;
    }

    int count() {
        return sizes.size();
    }

    boolean isUpright(int page) {
        return sizes.get(page).getHeight() > sizes.get(page).getWidth();
    }

    /** Whether a page begins with a heading or with the title of a form or table. */
    boolean beginsAnew(int page) {
        Set<Integer> begun = new HashSet<>();
        headings.stream()
                .filter(heading -> heading.top() < sizes.get(page).getHeight() / 4)
                .forEach(heading -> begun.add(heading.page()));
        List<Line> first =
                lines.stream().filter(line -> line.page() == page).limit(3).toList();
        return begun.contains(page)
                || first.stream()
                        .anyMatch(line -> line.size() >= TITLE
                                && line.y() < sizes.get(page).getHeight() / 4);
    }

    /** How much of the page's height its text takes, its number not counted. */
    float filled(int page) {
        float height = sizes.get(page).getHeight();
        List<Float> ys = lines.stream()
                .filter(line -> line.page() == page && line.y() < FOOT * height)
                .map(Line::y)
                .sorted()
                .toList();
        return ys.isEmpty() ? 0 : ys.get(ys.size() - 1) / height;
    }

    /** Headings of upright pages that nothing stands below. */
    List<String> headingsBelowAllElse() {
        return headings.stream()
                .filter(heading -> isUpright(heading.page()) && linesBelow(heading) < 2)
                .map(Heading::title)
                .toList();
    }

    /** How many base lines stand below where a heading begins, its own among them. */
    private long linesBelow(Heading heading) {
        float foot = FOOT * sizes.get(heading.page()).getHeight();
        return lines.stream()
                .filter(line -> line.page() == heading.page() && line.y() > heading.top() && line.y() < foot)
                .map(line -> Math.round(line.y()))
                .distinct()
                .count();
    }

    private final class Reader extends PDFTextStripper {
        private final StringBuilder text = new StringBuilder();
        private TextPosition last;
        private TextPosition first;
        private int page;

        @Override
        protected void processTextPosition(TextPosition glyph) {
            boolean goesOn = last != null
                    && page == getCurrentPageNo() - 1
                    && Math.abs(glyph.getYDirAdj() - last.getYDirAdj()) < SAME_LINE
                    && Math.abs(glyph.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj())
                            < APART * glyph.getFontSizeInPt();
            if (!goesOn) {
                finish();
                first = glyph;
            }
            page = getCurrentPageNo() - 1;
            text.append(glyph.getUnicode());
            last = glyph;
        }

        private void finish() {
            if (first != null && text.length() > 0) {
                lines.add(
                        new Line(page, isUpright(page), text.toString(), first.getYDirAdj(), first.getFontSizeInPt()));
            }
            text.setLength(0);
        }

        @Override
        protected void endDocument(PDDocument document) {
            finish();
        }
    }
}
