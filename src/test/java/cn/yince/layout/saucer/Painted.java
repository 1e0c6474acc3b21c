package cn.yince.layout.saucer;

import cn.yince.bind.Binder;
import cn.yince.bind.BookletFacts;
import cn.yince.layout.font.TestFonts;
import cn.yince.pack.Typesetting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Pages as a reader sees them: the lines of a painted document. */
final class Painted {
    private static final BookletFacts FACTS =
            new BookletFacts("册", "单位", "公开", OffsetDateTime.parse("2025-08-01T00:00:00+08:00"), Optional.empty());

    private final byte[] pdf;

    private Painted(byte[] pdf) {
        this.pdf = pdf;
    }

    /** A body set on A4 with 20 mm margins. */
    static Painted of(String css, String body) {
        return of(css, body, Typesetting.USUAL);
    }

    static Painted of(String css, String body, Typesetting lines) {
        return of(Saucer.layOut(document(css, body), TestFonts.BOOK, Resources.NONE, lines));
    }

    static Painted of(LaidOut pages) {
        return new Painted(new Binder(TestFonts.BOOK)
                .bind(pages, Map.of(), FACTS, List.of())
                .pdf());
    }

    static String document(String css, String body) {
        return "<html xmlns='http://www.w3.org/1999/xhtml'><head><style>@page { size: A4; margin: 20mm }"
                + " body { font-family: 宋体; font-size: 12pt; line-height: 20pt } " + css
                + "</style></head><body>" + body + "</body></html>";
    }

    byte[] pdf() {
        return pdf;
    }

    int pageCount() {
        return read(PDDocument::getNumberOfPages);
    }

    /** Lines of all pages, top to bottom. */
    List<String> lines() {
        return read(pdf -> new PDFTextStripper()
                .getText(pdf)
                .lines()
                .filter(line -> !line.isBlank())
                .toList());
    }

    String page(int page) {
        return read(pdf -> {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            return stripper.getText(pdf);
        });
    }

    /** Right edge of each line in points from the left of the page. */
    List<Float> rightEdges() {
        List<Float> edges = new ArrayList<>();
        read(pdf -> new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                TextPosition last = positions.get(positions.size() - 1);
                edges.add(last.getXDirAdj() + last.getWidthDirAdj());
            }
        }.getText(pdf));
        return edges;
    }

    /** Every text with its page, place and size. */
    String places() {
        StringBuilder places = new StringBuilder();
        read(pdf -> new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                positions.forEach(at -> places.append(String.format(
                        "%d %s %.2f %.2f %.2f%n",
                        getCurrentPageNo(), at.getUnicode(), at.getXDirAdj(), at.getYDirAdj(), at.getFontSizeInPt())));
            }
        }.getText(pdf));
        return places.toString();
    }

    private interface Reading<T> {
        T of(PDDocument pdf) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return reading.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
