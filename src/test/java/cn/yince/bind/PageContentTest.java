package cn.yince.bind;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.layout.font.TestFonts;
import cn.yince.layout.saucer.Resources;
import cn.yince.layout.saucer.Saucer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PageContentTest {
    private static final Pattern COLOUR = Pattern.compile("(?m)^[\\d. ]+ (g|rg)$");

    @Test
    void greysAreGreyAndColoursStay() throws IOException {
        assertThat(colours("<p>黑</p><p>黑</p><p style='color: #808080'>灰</p><p style='color: #c00000'>红</p><p>黑</p>"))
                .containsExactly("0 g", "0.50196 g", "0.75294 0 0 rg", "0 g");
    }

    @Test
    void aSavedColourComesBack() throws IOException {
        assertThat(colours("<p style='color: #c00000'>红</p><div style='overflow: hidden'>黑</div><p>黑</p>"))
                .first()
                .isEqualTo("0.75294 0 0 rg");
    }

    /** The fallback font has one glyph for both; what is copied must not depend on which of them came first. */
    @Test
    void whatIsDrawnWithOneGlyphReadsAsTyped() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print("<p>⼄</p><p>乙</p>"))) {
            PDFMarkedContentExtractor marked = new PDFMarkedContentExtractor();
            marked.processPage(pdf.getPage(0));
            PDMarkedContent span = marked.getMarkedContents().stream()
                    .flatMap(part -> part.getContents().stream())
                    .filter(PDMarkedContent.class::isInstance)
                    .map(PDMarkedContent.class::cast)
                    .filter(part -> "Span".equals(part.getTag()))
                    .findFirst()
                    .orElseThrow();
            assertThat(span.getActualText()).isEqualTo("⼄");
            assertThat(((TextPosition) span.getContents().get(0)).getUnicode()).isEqualTo("乙");
        }
    }

    private static List<String> colours(String body) throws IOException {
        byte[] file = print(body);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            String content = new String(pdf.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            return COLOUR.matcher(content).results().map(found -> found.group()).toList();
        }
    }

    private static byte[] print(String body) {
        return new Binder(TestFonts.BOOK)
                .bind(
                        Saucer.layOut("<html><body>" + body + "</body></html>", TestFonts.BOOK, Resources.NONE),
                        Map.of(),
                        new BookletFacts("册", "", "", SampleBooklet.FACTS.created(), Optional.empty()),
                        List.of())
                .pdf();
    }
}
