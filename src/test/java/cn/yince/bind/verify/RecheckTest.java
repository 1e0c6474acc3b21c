package cn.yince.bind.verify;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.bind.Binder;
import cn.yince.bind.BookletFacts;
import cn.yince.bind.Bound;
import cn.yince.bind.Drawing;
import cn.yince.layout.Area;
import cn.yince.layout.Artwork;
import cn.yince.layout.Drawn;
import cn.yince.layout.font.TestFonts;
import cn.yince.layout.saucer.LaidOut;
import cn.yince.layout.saucer.Resources;
import cn.yince.layout.saucer.Saucer;
import cn.yince.layout.structure.Structure;
import cn.yince.problem.InternalFault;
import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** Files that differ from what was meant, each in one thing. */
class RecheckTest {
    private static final String TEXT = """
      <html xmlns="http://www.w3.org/1999/xhtml"><head><style>
      @page { size: A4; margin: 20mm; @bottom-center { content: "— " counter(page) " —"; font-family: 宋体 } }
      body { font-family: 宋体; font-size: 12pt }
      a { color: black; text-decoration: none }
      a::after { content: leader('.') target-counter(attr(href), page) }
      .页 { page-break-before: always }
      </style></head><body>
      <div><a href="#一">第一部分</a></div><div><a href="#二">第二部分</a></div>
      <div class="页"><h1 id="一" data-书签="1">第一部分</h1><p>收入合计<b>12.34万元</b>，支出合计56.78万元。</p></div>
      <div class="页 表页" id="表"></div>
      <div class="页"><h1 id="二" data-书签="1">第二部分</h1><p>名词解释：𬭊业。</p></div>
      </body></html>
      """;
    private static final Recheck RECHECK = new Recheck(TestFonts.BOOK::drawsAlike);
    private static final Bound GOOD = bind();

    private static Bound bind() {
        LaidOut pages = Saucer.layOut(TEXT, TestFonts.BOOK, Resources.NONE);
        OffsetDateTime day = OffsetDateTime.parse("2020-01-01T00:00:00+08:00");
        BookletFacts facts = new BookletFacts("册", "某单位", "公开", day, Optional.of("送审稿"));
        return new Binder(TestFonts.BOOK)
                .recorded(pages, Map.of("表", new Drawing(new Cells(), 0)), facts, pages.headings());
    }

    /** A row of two cells. */
    private static final class Cells implements Artwork {
        @Override
        public List<Structure> structure() {
            return List.of();
        }

        @Override
        public int pageCount() {
            return 1;
        }

        @Override
        public List<Drawn> drawOnto(int page, Document document, PdfWriter writer) {
            return List.of(cell("11.11", 100, writer), cell("22.22", 200, writer));
        }

        private static Drawn cell(String text, float left, PdfWriter writer) {
            PdfContentByte page = writer.getDirectContent();
            page.beginText();
            page.setFontAndSize(TestFonts.BOOK.font("宋体"), 9);
            page.setTextMatrix(left, 400);
            page.showText(text);
            page.endText();
            return new Drawn(text, "某表", "", new Area(left - 2, 395, left + 60, 415));
        }

        @Override
        public void prove() {
            // as drawn
        }
    }

    private interface Spoiling {
        void of(PDDocument file) throws IOException;
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> spoilt(Spoiling spoiling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument file = Loader.loadPDF(GOOD.booklet().pdf())) {
            spoiling.of(file);
            file.save(out);
        }
        return assertThatThrownBy(() -> RECHECK.check(GOOD, out.toByteArray())).isInstanceOf(InternalFault.class);
    }

    /** The operands that come before each operator of this name, as places in the page's tokens. */
    private static List<Integer> operandsOf(String operator, List<Object> tokens) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator found && found.getName().equals(operator)) {
                places.add(i - 1);
            }
        }
        return places;
    }

    private interface Rewriting {
        void of(List<Object> tokens);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> rewritten(int page, Rewriting rewriting)
            throws IOException {
        return spoilt(file -> {
            List<Object> tokens = new ArrayList<>(new PDFStreamParser(file.getPage(page)).parse());
            rewriting.of(tokens);
            PDStream stream = new PDStream(file);
            try (OutputStream out = stream.createOutputStream()) {
                new ContentStreamWriter(out).writeTokens(tokens);
            }
            file.getPage(page).setContents(stream);
        });
    }

    @Test
    void theFileAsItWasMade() {
        assertThatCode(() -> RECHECK.check(GOOD)).doesNotThrowAnyException();
    }

    @Test
    void twoCellsSwapped() throws IOException {
        rewritten(2, tokens -> {
                    List<Integer> shown = operandsOf("Tj", tokens);
                    int last = shown.get(shown.size() - 1);
                    int before = shown.get(shown.size() - 2);
                    Object cell = tokens.set(last, tokens.get(before));
                    tokens.set(before, cell);
                })
                .hasMessage("第3页：某表应为“11.11”，文件里是“22.2211.11”");
    }

    @Test
    void aRunMissing() throws IOException {
        rewritten(1, tokens -> {
                    List<Integer> shown = operandsOf("Tj", tokens);
                    tokens.set(shown.get(shown.size() - 2), new COSString(new byte[0]));
                })
                .hasMessageContaining("第2页：正文应为“12.34万元”，文件里是“，支出");
    }

    @Test
    void aRunTooMany() throws IOException {
        rewritten(1, tokens -> {
                    List<Integer> shown = operandsOf("Tj", tokens);
                    int last = shown.get(shown.size() - 1);
                    tokens.addAll(last + 2, List.of(tokens.get(last), tokens.get(last + 1)));
                })
                .hasMessageContaining("第2页：文件里多出“，支出");
    }

    @Test
    void aGlyphThatTheFontLacks() throws IOException {
        rewritten(1, tokens -> tokens.set(operandsOf("Tj", tokens).get(1), new COSString(new byte[] {0, 0})))
                .hasMessageStartingWith("第2页：");
    }

    @Test
    void aTextInAnotherPlace() throws IOException {
        rewritten(2, tokens -> {
                    List<Integer> placed = operandsOf("Tm", tokens);
                    tokens.set(placed.get(placed.size() - 1), new COSFloat(300));
                })
                .hasMessage("第3页：某表的“22.22”不在它应在的位置");
    }

    @Test
    void aLinkRemoved() throws IOException {
        spoilt(file -> file.getPage(0).getAnnotations().remove(0)).hasMessage("第1页：应有 2 个链接，文件里有 1 个");
    }

    @Test
    void aLinkToAnotherPage() throws IOException {
        spoilt(file -> {
                    PDPageXYZDestination elsewhere = new PDPageXYZDestination();
                    elsewhere.setPage(file.getPage(2));
                    PDActionGoTo action = new PDActionGoTo();
                    action.setDestination(elsewhere);
                    file.getPage(0).getAnnotations().get(1).getCOSObject().setItem("A", action);
                })
                .hasMessage("第1页：第 2 个链接应指向第4页，文件里指向第3页");
    }

    @Test
    void anOutlineEntryToAnotherPage() throws IOException {
        spoilt(file -> {
                    PDOutlineItem second =
                            file.getDocumentCatalog().getDocumentOutline().getLastChild();
                    ((PDPageDestination) second.getDestination()).setPage(file.getPage(1));
                })
                .hasMessage("书签第 2 条应为“1 第二部分 第4页”，文件里是“1 第二部分 第2页”");
    }

    @Test
    void anOutlineEntryRenamed() throws IOException {
        spoilt(file -> file.getDocumentCatalog()
                        .getDocumentOutline()
                        .getFirstChild()
                        .setTitle("第三部分"))
                .hasMessageContaining("书签第 1 条");
    }

    @Test
    void aPageMissing() throws IOException {
        spoilt(file -> file.removePage(3)).hasMessage("应有 4 页，文件里有 3 页");
    }

    @Test
    void pagesInAnotherOrder() throws IOException {
        spoilt(file -> file.getPages().insertBefore(file.getPage(3), file.getPage(0)));
    }

    @Test
    void aPageOfAnotherSize() throws IOException {
        spoilt(file -> file.getPage(1).setMediaBox(PDRectangle.A5)).hasMessageStartingWith("第2页：应为 595");
    }

    @Test
    void theWatermarkMissing() throws IOException {
        spoilt(file -> file.getPage(1).getResources().getCOSObject().removeItem(org.apache.pdfbox.cos.COSName.XOBJECT))
                .hasMessageStartingWith("第2页：")
                .hasMessageContaining("水印应为“送审稿”");
    }

    @Test
    void noPdfAtAll() {
        assertThatThrownBy(() -> RECHECK.check(GOOD, new byte[100]))
                .isInstanceOf(InternalFault.class)
                .hasMessageStartingWith("印出的文件打不开");
    }
}
