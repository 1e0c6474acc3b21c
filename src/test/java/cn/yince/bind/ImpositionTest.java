package cn.yince.bind;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.bind.Imposition.Side;
import cn.yince.layout.font.TestFonts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImpositionTest {
    @Test
    void eightPagesAreTwoSheets() {
        assertThat(Imposition.sides(8)).containsExactly(new Side(7, 0), new Side(1, 6), new Side(5, 2), new Side(3, 4));
        assertThat(Imposition.sides(5)).isEqualTo(Imposition.sides(8));
        assertThat(Imposition.sides(4)).containsExactly(new Side(3, 0), new Side(1, 2));
    }

    /**
     * Folded in the middle and laid into each other, the right halves of the fronts and so on come in the order of the
     * pages.
     */
    @ParameterizedTest
    @ValueSource(ints = {4, 12, 20, 31, 42})
    void foldedSheetsCanBeRead(int pages) {
        List<Side> sides = Imposition.sides(pages);
        List<Integer> read = new ArrayList<>();
        for (int sheet = 0; sheet < sides.size(); sheet += 2) {
            read.add(sides.get(sheet).right());
            read.add(sides.get(sheet + 1).left());
        }
        for (int sheet = sides.size() - 2; sheet >= 0; sheet -= 2) {
            read.add(sides.get(sheet + 1).right());
            read.add(sides.get(sheet).left());
        }
        assertThat(read)
                .hasSize((pages + 3) / 4 * 4)
                .isSorted()
                .doesNotHaveDuplicates()
                .startsWith(0);
    }

    @Test
    void pagesStandSideBySideAndTablesHaveTheirHeadToTheLeft() throws IOException {
        Bound sheets = Imposition.folded(SampleBooklet.recorded(), TestFonts.BOOK);
        try (PDDocument pdf = Loader.loadPDF(sheets.booklet().pdf())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(4);
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isBetween(1190f, 1191f);
                assertThat(page.getMediaBox().getHeight()).isBetween(841f, 842f);
                assertThat(page.getAnnotations()).isEmpty();
            }
            assertThat(glyphs(pdf, 1)).isNotEmpty().allMatch(glyph -> glyph.getX() > 595);
            List<TextPosition> tables = glyphs(pdf, 4).stream()
                    .filter(glyph -> glyph.getFontSize() == 18)
                    .toList();
            assertThat(tables).isNotEmpty().allMatch(glyph -> glyph.getDir() == 90);
            assertThat(tables).anyMatch(glyph -> glyph.getX() < 595).anyMatch(glyph -> glyph.getX() > 595);
        }
    }

    @Test
    void sameBytes() {
        byte[] once = Imposition.folded(SampleBooklet.recorded(), TestFonts.BOOK)
                .booklet()
                .pdf();
        assertThat(Imposition.folded(SampleBooklet.recorded(), TestFonts.BOOK)
                        .booklet()
                        .pdf())
                .isEqualTo(once);
    }

    private static List<TextPosition> glyphs(PDDocument pdf, int page) throws IOException {
        List<TextPosition> glyphs = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
                if (!glyph.getUnicode().isBlank() && glyph.getDir() % 90 == 0) {
                    glyphs.add(glyph);
                }
            }
        };
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.getText(pdf);
        return glyphs;
    }
}
