package cn.yince.bind.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a file says to who reads it, page by page. */
public final class PageTexts {
    private PageTexts() {}

    /**
     * Every character that can be seen on each page, in the order drawn, without white space; page numbers, watermarks
     * and notes in the margins are left out. Characters that look alike are named as in {@link #plain}.
     *
     * @throws IOException when it is no PDF that can be read
     */
    public static List<String> of(byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            PageReader reader = new PageReader();
            List<String> pages = new ArrayList<>();
            for (int page = 0; page < file.getNumberOfPages(); page++) {
                StringBuilder text = new StringBuilder();
                reader.read(file.getPage(page), page).forEach(glyph -> text.append(glyph.text()));
                pages.add(plain(text.toString()));
            }
            return List.copyOf(pages);
        }
    }

    /** A text as it would stand there. */
    public static String plain(String text) {
        return SignpostCheck.plain(text);
    }
}
