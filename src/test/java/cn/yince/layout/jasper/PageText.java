package cn.yince.layout.jasper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What can be read on the pages of a PDF. */
final class PageText {
    private PageText() {}

    /** The text of each page without white space. */
    static List<String> of(byte[] pdf) {
        return each(pdf, new PDFTextStripper()).stream()
                .map(text -> text.replaceAll("\\s", ""))
                .toList();
    }

    /** The sizes, in points, in which a page's characters are drawn, where the character is the one asked for. */
    static List<Float> sizesOf(byte[] pdf, String character) {
        List<Float> sizes = new ArrayList<>();
        each(pdf, new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                if (position.getUnicode().equals(character)) {
                    sizes.add(position.getFontSizeInPt());
                }
            }
        });
        return sizes;
    }

    /** The drawing instructions of each page. */
    static List<String> drawingOf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                pages.add(new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> each(byte[] pdf, PDFTextStripper stripper) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            stripper.setSortByPosition(true);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
