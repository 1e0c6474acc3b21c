package cn.yince.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Makes sure that the floor leaves nothing out. */
final class SameText {
    private SameText() {}

    /** Stops the benchmark when a page of one file reads differently from that of the other. */
    static void check(byte[] printed, byte[] drawn) throws IOException {
        List<String> expected = pages(printed);
        List<String> actual = pages(drawn);
        if (expected.size() != actual.size()) {
            throw new IllegalStateException(
                    "the floor has " + actual.size() + " pages, the booklet " + expected.size());
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).equals(actual.get(i))) {
                throw new IllegalStateException("page " + (i + 1) + " of the floor reads otherwise:\n" + actual.get(i));
            }
        }
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document));
            }
            return pages;
        }
    }
}
