package cn.yince.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.layout.font.TestFonts;
import cn.yince.layout.saucer.LaidOut;
import cn.yince.layout.saucer.Resources;
import cn.yince.layout.saucer.Saucer;
import cn.yince.problem.InputRejected;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class BinderTest {
    private static final Booklet BOOKLET = SampleBooklet.bind();

    @Test
    void contentsAndFootersCountFromTheBody() throws IOException {
        assertThat(text(2))
                .containsSubsequence("第一部分 概况", " 1", "第二部分 报表", " 1", "收入支出决算总表", " 2", "第三部分 说明", " 4")
                .doesNotContain("—");
        assertThat(text(1)).doesNotContain("—");
        assertThat(text(3)).contains("— 1 —");
        assertThat(text(4)).contains("— 2 —", "收入支出决算总表（1）");
        assertThat(text(5)).contains("— 3 —", "收入支出决算总表（2）");
        assertThat(text(6)).contains("— 4 —");
    }

    @Test
    void outlineLeadsToPageAndHeight() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(BOOKLET.pdf())) {
            List<String> entries = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                entries.add(describe(pdf, item));
                for (PDOutlineItem inner : item.children()) {
                    entries.add("  " + describe(pdf, inner));
                }
            }
            assertThat(entries)
                    .containsExactly(
                            "第一部分 概况 3 736", "  一、部门职责 3 708", "第二部分 报表 3 476", "  收入支出决算总表 4 538", "第三部分 说明 6 736");
        }
    }

    private static String describe(PDDocument pdf, PDOutlineItem item) throws IOException {
        PDPageXYZDestination destination = (PDPageXYZDestination) item.getDestination();
        int page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
        return item.getTitle() + " " + page + " " + destination.getTop();
    }

    @Test
    void tablePagesLieAcross() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(BOOKLET.pdf())) {
            assertThat(pdf.getPage(3).getMediaBox().getWidth()).isGreaterThan(800);
            assertThat(pdf.getPage(2).getMediaBox().getWidth()).isLessThan(600);
        }
    }

    @Test
    void everyFontIsEmbeddedOnceAsOneSubset() throws IOException {
        Map<String, PDFont> fonts = new HashMap<>();
        try (PDDocument pdf = Loader.loadPDF(BOOKLET.pdf())) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    PDFont other = fonts.putIfAbsent(font.getName().substring(7), font);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
                    assertThat(other == null || other.getName().equals(font.getName()))
                            .isTrue();
                }
            }
        }
        assertThat(fonts).hasSizeBetween(4, 6);
    }

    @Test
    void metadataSaysWhatTheBookletIs() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(BOOKLET.pdf())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("2024年度部门决算公开");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("某县财政局");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString("2025-07-31T16:00:00Z");
            assertThat(pdf.getDocumentInformation().getModificationDate().toInstant())
                    .hasToString("2025-07-31T16:00:00Z");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getDocumentCatalog().getPageMode().stringValue()).isEqualTo("UseOutlines");
        }
    }

    @Test
    void watermarkStandsOnEveryPage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(BOOKLET.pdf())) {
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getResources().getXObjectNames()).hasSize(1);
            }
        }
    }

    @Test
    void watermarksMustBeDrawable() {
        BookletFacts facts = new BookletFacts("册", "", "", SampleBooklet.FACTS.created(), Optional.of("内部😀"));
        LaidOut pages = Saucer.layOut("<html><body>甲</body></html>", TestFonts.BOOK, Resources.NONE);
        assertThatThrownBy(() -> new Binder(TestFonts.BOOK).bind(pages, Map.of(), facts, List.of()))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining("M0308");
    }

    @Test
    void aViewerKnowsABookletThatIsPrintedAnew() throws IOException {
        List<String> first = identity(SampleBooklet.FACTS, "甲");
        List<String> changed = identity(SampleBooklet.FACTS, "乙");
        BookletFacts otherUnit = new BookletFacts(
                SampleBooklet.FACTS.title(),
                "另一个县财政局",
                SampleBooklet.FACTS.subject(),
                SampleBooklet.FACTS.created(),
                Optional.empty());
        assertThat(changed.get(0)).isEqualTo(first.get(0));
        assertThat(changed.get(1)).isNotEqualTo(first.get(1));
        assertThat(identity(SampleBooklet.FACTS, "甲")).isEqualTo(first);
        assertThat(identity(otherUnit, "甲").get(0)).isNotEqualTo(first.get(0));
    }

    private static List<String> identity(BookletFacts facts, String text) throws IOException {
        LaidOut pages = Saucer.layOut("<html><body>" + text + "</body></html>", TestFonts.BOOK, Resources.NONE);
        byte[] pdf = new Binder(TestFonts.BOOK)
                .bind(pages, Map.of(), facts, List.of())
                .pdf();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            COSArray halves = read.getDocument().getDocumentID();
            return List.of(((COSString) halves.get(0)).toHexString(), ((COSString) halves.get(1)).toHexString());
        }
    }

    /** A viewer finds them faster, too; what is in streams already stays as it is. */
    @Test
    void objectsStandInCompressedStreams() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(BOOKLET.pdf())) {
            assertThat(pdf.getDocument().isXRefStream()).isTrue();
        }
        assertThat(new String(BOOKLET.pdf(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.7")
                .doesNotContain("/Type/Page/", "/Type/Outlines");
    }

    @Test
    void sameBytesOnEightThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<byte[]> once = () -> SampleBooklet.bind().pdf();
            for (Future<byte[]> pdf :
                    threads.invokeAll(Stream.generate(() -> once).limit(24).toList())) {
                assertThat(pdf.get()).isEqualTo(BOOKLET.pdf());
            }
        } finally {
            threads.shutdown();
        }
    }

    private static String text(int page) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(BOOKLET.pdf())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(pdf);
        }
    }
}
