package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.desk.diff.CellTitles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The newer of two booklets with the older one marked on its pages. */
class RevisedTest {
    private static final Press PRESS = ShippedPress.PRESS.with(Options.PLAIN.drafting());
    private static final Path MINIMAL = Path.of("data-examples/minimal.yaml");

    @TempDir
    Path folder;

    private Revised revised(Path old, Path now) {
        Computed before = PRESS.compute(old);
        Computed after = PRESS.compute(now);
        return PRESS.revised(before, after, new CellTitles(before, after));
    }

    /** The minimal example with words replaced by others, in turn. */
    private Path with(String... words) throws IOException {
        String text = Files.readString(MINIMAL);
        for (int i = 0; i < words.length; i += 2) {
            assertThat(text).contains(words[i]);
            text = text.replace(words[i], words[i + 1]);
        }
        return Files.writeString(folder.resolve("新.yaml"), text);
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> text(document, page))
                    .toList();
        }
    }

    private static String text(PDDocument document, int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("\\s+", "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String page(List<String> pages, String title) {
        return pages.stream()
                .filter(page -> page.contains(title))
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    @Test
    void oldAndNewNumbersStandInTheSameCell() throws IOException {
        Revised revised = revised(
                MINIMAL,
                with(
                        "项目支出: 20.00}", "项目支出: 23.31}",
                        "2010650: {一般公共预算财政拨款: 186.40}", "2010650: {一般公共预算财政拨款: 189.71}"));
        assertThat(revised.isAny()).isTrue();
        List<String> pages = pages(revised.pdf());
        assertThat(pages).hasSize(revised.pages());
        assertThat(pages.get(6)).contains("支出决算表").contains("23.31").contains("20.00");
        assertThat(pages.get(6).split("166.40", -1))
                .as("basic expenditure did not change")
                .hasSizeGreaterThan(1);
        String list = pages.get(pages.size() - 2) + pages.get(pages.size() - 1);
        assertThat(list).contains("公开01表收入支出决算总表（第2页）", "公开01表收入支出决算总表（第3页）");
        assertThat(list).contains("公开03表支出决算表（第").contains("2010650").contains("20.0023.31");
    }

    @Test
    void ofATextOnlyTheWordThatChangedIsMarked() throws IOException {
        String word = "负责";
        assertThat(Files.readString(MINIMAL)).contains(word);
        Revised revised = revised(MINIMAL, with(word, "承担"));
        assertThat(revised.numbers()).isZero();
        assertThat(revised.texts()).isPositive();
        List<String> pages = pages(revised.pdf());
        assertThat(pages.get(2)).contains("负责承担");
        try (PDDocument document = Loader.loadPDF(revised.pdf())) {
            PDOutlineItem list =
                    document.getDocumentCatalog().getDocumentOutline().getLastChild();
            assertThat(list.getTitle()).isEqualTo("变动清单");
            assertThat(list.children()).hasSize(revised.texts());
            assertThat(list.getFirstChild().getTitle()).isEqualTo("负责 → 承担");
        }
    }

    @Test
    void theSameIsPrintedAsEver() throws IOException {
        Revised revised = revised(MINIMAL, MINIMAL);
        assertThat(revised.isAny()).isFalse();
        List<String> pages = pages(revised.pdf());
        assertThat(pages.get(pages.size() - 1)).contains("两册的数和文字都相同");
        List<String> plain = pages(
                PRESS.with(Options.PLAIN).print(MINIMAL, step -> {}).booklet().pdf());
        assertThat(pages.subList(0, pages.size() - 1).stream()
                        .map(page -> page.replace("花脸稿　删除线是旧的，下划线是新的", ""))
                        .toList())
                .isEqualTo(plain);
    }

    @Test
    void whatIsGoneIsStruckInItsCellAndListed() throws IOException {
        Revised revised = revised(with("  30228: 6.00", "  30239: 1.27\n  30228: 6.00"), MINIMAL);
        List<String> pages = pages(revised.pdf());
        assertThat(page(pages.subList(0, pages.size() - 1), "公开06表")).contains("其他交通费用1.27");
        assertThat(pages.get(pages.size() - 1)).contains("30239其他交通费用1.27");
    }
}
