package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.io.FileUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A pack that prints for binding as GB/T 9704 has it: parts from right-hand pages, numbers at the outer edge, a binding
 * margin.
 */
class BoundBookTest {
    private static final Path EXAMPLE = Path.of("data-examples/yangquan-treasury-2023.yaml");
    private static final float GUTTER = 14.17f;
    private static final float BLEED = 8.5f;

    @TempDir
    private Path folder;

    private Path settings;

    @BeforeEach
    void copyTemplates() throws IOException {
        FileUtils.copyDirectory(Path.of("templates").toFile(), folder.toFile());
        settings = folder.resolve("全国/设置.yaml");
    }

    private void set(Map<String, String> values) throws IOException {
        String text = Files.readString(settings, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> value : values.entrySet()) {
            String changed = text.replaceFirst(
                    "  " + value.getKey() + ": [^#\n]+", "  " + value.getKey() + ": " + value.getValue() + " ");
            assertThat(changed).isNotEqualTo(text);
            text = changed;
        }
        Files.writeString(settings, text, StandardCharsets.UTF_8);
    }

    private PDDocument print() throws IOException {
        Press press = new Press(folder, Path.of("fonts")).with(Options.PLAIN.verifying());
        return Loader.loadPDF(press.with(Options.PLAIN.watermarked("送审稿"))
                .print(EXAMPLE, step -> {})
                .booklet()
                .pdf());
    }

    @Test
    void partsBeginOnRightHandPages() throws IOException {
        set(Map.of("部分起页", "右页"));
        try (PDDocument pdf = print()) {
            List<Integer> parts = new ArrayList<>();
            for (PDOutlineItem part :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                parts.add(pdf.getPages().indexOf(part.findDestinationPage(pdf)));
            }
            assertThat(parts).hasSize(5).allMatch(page -> page % 2 == 0);
            List<List<TextPosition>> pages = pages(pdf);
            assertThat(text(pages.get(2))).startsWith("目");
            assertThat(text(pages.get(parts.get(4))).replaceFirst("^送审稿", ""))
                    .as("the part's title stands above its first form")
                    .contains("第五部分")
                    .contains("项目名称");
            List<Integer> blank = numbers(pages, List::isEmpty);
            assertThat(blank).startsWith(1, 3).allMatch(page -> page % 2 == 1 && parts.contains(page + 1) || page == 1);
        }
    }

    @Test
    void viewersCallThePagesByTheirPrintedNumbers() throws IOException {
        try (PDDocument pdf = print()) {
            String[] labels = pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            List<List<TextPosition>> pages = pages(pdf);
            assertThat(labels).hasSize(pages.size()).startsWith("i", "ii", "1", "2");
            for (int page = 2; page < pages.size(); page++) {
                assertThat(text(pages.get(page)).replaceFirst("^送审稿", "")).startsWith(labels[page]);
            }
        }
        set(Map.of("部分起页", "右页"));
        try (PDDocument pdf = print()) {
            assertThat(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .startsWith("i", "ii", "iii", "iv", "1", "2");
        }
    }

    @Test
    void blankPagesMayBeNumbered() throws IOException {
        set(Map.of("部分起页", "右页", "空白页页码", "是"));
        try (PDDocument pdf = print()) {
            List<List<TextPosition>> pages = pages(pdf);
            List<Integer> onlyNumber = numbers(pages, page -> text(page).matches("\\d+"));
            assertThat(onlyNumber).isNotEmpty();
            assertThat(onlyNumber).allMatch(page -> text(pages.get(page)).equals(String.valueOf(page - 3)));
        }
    }

    @Test
    void numbersStandAtTheOuterEdge() throws IOException {
        set(Map.of("页码位置", "外侧", "页码字号", "14pt", "页码格式", "'\"— \" counter(page) \" —\"'"));
        try (PDDocument pdf = print()) {
            List<List<TextPosition>> pages = pages(pdf);
            for (int page = 2; page < pages.size(); page++) {
                PDRectangle paper = pdf.getPage(page).getTrimBox();
                List<TextPosition> number = pages.get(page).stream()
                        .filter(BoundBookTest::isOfNumber)
                        .toList();
                boolean right = page % 2 == 0;
                assertThat(text(number)).isEqualTo("—" + (page - 1) + "—");
                float middle =
                        (number.get(0).getX() + number.get(number.size() - 1).getX()) / 2;
                if (paper.getWidth() > paper.getHeight()) {
                    assertThat(middle).isLessThan(paper.getWidth() / 4);
                    assertThat(number.get(0).getY() > paper.getHeight() / 2).isEqualTo(right);
                } else {
                    assertThat(middle > paper.getWidth() / 2).isEqualTo(right);
                }
            }
            assertThat(pages).hasSizeGreaterThan(20);
        }
    }

    @Test
    void theBindingEdgeIsWiderAndTheTrimmedPageKeepsItsSize() throws IOException {
        set(Map.of("装订边", "5mm", "出血", "3mm"));
        try (PDDocument pdf = print()) {
            for (int number = 0; number < pdf.getNumberOfPages(); number++) {
                PDPage page = pdf.getPage(number);
                PDRectangle trim = page.getTrimBox();
                int side = number % 2 == 0 ? 1 : -1;
                boolean across = trim.getWidth() > trim.getHeight();
                assertThat(trim.getLowerLeftX()).isCloseTo(across ? 0 : -side * GUTTER, within());
                assertThat(trim.getLowerLeftY()).isCloseTo(across ? side * GUTTER : 0, within());
                assertThat(Math.min(trim.getWidth(), trim.getHeight())).isCloseTo(595.28f, within());
                assertThat(page.getBleedBox().getLowerLeftX()).isCloseTo(trim.getLowerLeftX() - BLEED, within());
                assertThat(page.getMediaBox().getUpperRightY()).isCloseTo(trim.getUpperRightY() + BLEED, within());
            }
        }
    }

    private static boolean isOfNumber(TextPosition glyph) {
        return Math.abs(glyph.getFontSize() - 14) < 0.1 && glyph.getUnicode().matches("[—0-9]");
    }

    private static org.assertj.core.data.Offset<Float> within() {
        return org.assertj.core.data.Offset.offset(0.05f);
    }

    private static List<Integer> numbers(List<List<TextPosition>> pages, Predicate<List<TextPosition>> wanted) {
        List<Integer> numbers = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            if (wanted.test(pages.get(page))) {
                numbers.add(page);
            }
        }
        return numbers;
    }

    private static String text(List<TextPosition> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.getUnicode()));
        return text.toString();
    }

    /** The glyphs of each page, white space and the watermark left out. */
    private static List<List<TextPosition>> pages(PDDocument pdf) throws IOException {
        List<List<TextPosition>> pages = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void startPage(PDPage page) {
                pages.add(new ArrayList<>());
            }

            @Override
            protected void processTextPosition(TextPosition glyph) {
                if (!glyph.getUnicode().isBlank() && glyph.getDir() == 0) {
                    pages.get(pages.size() - 1).add(glyph);
                }
            }
        };
        reader.getText(pdf);
        return pages;
    }
}
