package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown while a unit is typed is what would print, and every number is where it is said to be. */
@Tag("slow")
class PreviewTest {
    private final Press press = ShippedPress.PRESS;

    @ParameterizedTest
    @ValueSource(strings = {"yangquan-treasury-2023", "fenyang-approval-2023", "yangquan-finance-2023-budget"})
    void thePagesAreThoseThatPrint(String name) throws IOException {
        Path file = Path.of("data-examples", name + ".yaml");
        OpenUnit unit = press.open(Files.readAllBytes(file), file);
        Preview preview = unit.preview();
        Printed printed = press.print(file, step -> {});

        List<Glyph> seen = glyphs(preview.pdf());
        List<Glyph> meant = glyphs(printed.booklet().pdf());
        assertThat(seen).isEqualTo(meant);
        assertThat(preview.entries()).isEqualTo(printed.places());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yangquan-treasury-2023", "yangquan-finance-2023-budget"})
    void everyNumberStandsWhereItIsSaidTo(String name) throws IOException {
        Path file = Path.of("data-examples", name + ".yaml");
        Preview preview = press.open(Files.readAllBytes(file), file).preview();
        List<Glyph> glyphs = glyphs(preview.pdf());
        assertThat(preview.numbers()).hasSizeGreaterThan(200);
        for (Preview.Spot spot : preview.numbers()) {
            String there = glyphs.stream()
                    .filter(glyph -> glyph.page() == spot.page() && isIn(glyph, spot, preview))
                    .map(Glyph::text)
                    .collect(Collectors.joining());
            assertThat(there).as(spot.toString()).isEqualTo(spot.printed());
        }
    }

    /** Whether the middle of a character is in the place of a number; texts are counted from above. */
    private static boolean isIn(Glyph glyph, Preview.Spot spot, Preview preview) {
        float height = preview.papers().get(spot.page() - 1).top();
        return spot.area().holds(glyph.x() + 2, height - glyph.y() + 2, 0.5);
    }

    /** A character and where it stands, in points. */
    private record Glyph(int page, String text, float x, float y) {}

    private static List<Glyph> glyphs(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Glyph> all = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    all.add(new Glyph(getCurrentPageNo(), text.getUnicode(), text.getXDirAdj(), text.getYDirAdj()));
                }
            }.getText(document);
            return all;
        }
    }
}
