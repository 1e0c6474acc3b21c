package cn.yince.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

/** The fonts that a booklet embeds, opened again. */
class FontProgramTest {
    private static final int CODES = 1 << 16;

    @Test
    void keepsOutlinesAndMetricsOfEveryGlyphThatIsUsed() throws IOException {
        int glyphs = 0;
        try (PDDocument booklet = Loader.loadPDF(SampleBooklet.bind().pdf())) {
            for (Map.Entry<String, PDType0Font> font : fonts(booklet).entrySet()) {
                glyphs += compare(font.getValue(), whole(font.getKey().substring("ABCDEF+".length())));
            }
        }
        assertThat(glyphs).isGreaterThan(100);
    }

    @Test
    void forgetsTheMetricsOfTheOthers() throws IOException {
        try (PDDocument booklet = Loader.loadPDF(SampleBooklet.bind().pdf())) {
            for (PDType0Font font : fonts(booklet).values()) {
                TrueTypeFont embedded = program(font);
                long known = IntStream.range(0, embedded.getNumberOfGlyphs())
                        .filter(glyph -> advance(embedded, glyph) != 0)
                        .count();
                assertThat(known).isBetween(1L, 1000L);
            }
        }
    }

    private static int compare(PDType0Font font, TrueTypeFont whole) throws IOException {
        TrueTypeFont embedded = program(font);
        int glyphs = 0;
        for (int code = 1; code < CODES; code++) {
            if (font.toUnicode(code) != null) {
                int glyph = font.codeToGID(code);
                assertThat(advance(embedded, glyph))
                        .isEqualTo(advance(whole, glyph))
                        .isPositive();
                assertThat(bearing(embedded, glyph)).isEqualTo(bearing(whole, glyph));
                assertThat(outline(embedded, glyph)).isEqualTo(outline(whole, glyph));
                glyphs++;
            }
        }
        return glyphs;
    }

    private static Map<String, PDType0Font> fonts(PDDocument booklet) throws IOException {
        Map<String, PDType0Font> fonts = new HashMap<>();
        for (PDPage page : booklet.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDType0Font font = (PDType0Font) page.getResources().getFont(name);
                fonts.put(font.getName(), font);
            }
        }
        return fonts;
    }

    private static TrueTypeFont program(PDType0Font font) throws IOException {
        byte[] program =
                font.getDescendantFont().getFontDescriptor().getFontFile2().toByteArray();
        return new TTFParser(true).parse(new RandomAccessReadBuffer(program));
    }

    private static TrueTypeFont whole(String name) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("fonts"))) {
            Path file = files.filter(path -> path.endsWith(name + ".ttf"))
                    .findFirst()
                    .orElseThrow();
            return new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)));
        }
    }

    private static int advance(TrueTypeFont font, int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int bearing(TrueTypeFont font, int glyph) throws IOException {
        return font.getHorizontalMetrics().getLeftSideBearing(glyph);
    }

    private static String outline(TrueTypeFont font, int glyph) throws IOException {
        GlyphData data = font.getGlyph().getGlyph(glyph);
        return data == null ? "" : data.getBoundingBox() + " " + data.getPath().getBounds2D();
    }
}
