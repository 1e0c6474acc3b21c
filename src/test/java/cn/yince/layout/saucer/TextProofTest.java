package cn.yince.layout.saucer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.layout.font.TestFonts;
import cn.yince.problem.InternalFault;
import cn.yince.problem.NotAsMeant;
import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Text;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;

/** Documents spoilt between layout and paper, and styles that hide what they should show. */
class TextProofTest {
    private static final String BODY = "<p id='甲'>甲段<b>要点</b>，到此。</p><p id='乙'>乙段。</p><p id='丙'>丙段。</p>";

    private static LaidOut paint(String css, String body, Consumer<LaidOut> spoil) {
        LaidOut pages = Saucer.layOut(Painted.document(css, body), TestFonts.BOOK, Resources.NONE);
        spoil.accept(pages);
        Document document = new Document();
        PdfWriter writer = PdfWriter.getInstance(document, new ByteArrayOutputStream());
        pages.paint(document, writer, page -> {});
        document.close();
        pages.prove();
        return pages;
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> spoilt(Consumer<LaidOut> spoil) {
        return assertThatThrownBy(() -> paint("", BODY, spoil)).isInstanceOf(InternalFault.class);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> styled(String css, String body) {
        return assertThatThrownBy(() -> paint(css, body, pages -> {})).isInstanceOf(NotAsMeant.class);
    }

    private static Box box(LaidOut pages, String id) {
        return pages.engine.shared.getBoxById(id);
    }

    private static Box bold(LaidOut pages) {
        InlineLayoutBox line = (InlineLayoutBox) box(pages, "甲").getChild(0).getChild(0);
        return (Box) line.getInlineChildren().stream()
                .filter(child -> child instanceof Box)
                .findFirst()
                .orElseThrow();
    }

    private static Element element(LaidOut pages, String id) {
        return box(pages, id).getElement();
    }

    @Test
    void wholeDocumentsPass() {
        assertThatCode(() -> paint("", BODY, pages -> {})).doesNotThrowAnyException();
    }

    @Test
    void aParagraphThatIsNotPainted() {
        spoilt(pages -> box(pages, "乙").getParent().removeChild(box(pages, "乙")))
                .hasMessage("第1页之后：正文“乙段。”没有印出，或印在看不见的地方");
    }

    @Test
    void aRunThatIsNotPainted() {
        spoilt(pages -> ((InlineLayoutBox) box(pages, "甲").getChild(0).getChild(0)).removeChild(bold(pages)))
                .hasMessageContaining("“要点”没有印出");
    }

    @Test
    void aTextPaintedOtherThanTheDocumentSays() {
        spoilt(pages -> {
                    Text first = (Text) element(pages, "乙").getFirstChild();
                    first.setData("已段。");
                })
                .isExactlyInstanceOf(InternalFault.class)
                .hasMessageContaining("排版改动了原文");
    }

    @Test
    void aPartLostWhileLayingOut() {
        spoilt(pages -> element(pages, "乙").removeChild(element(pages, "乙").getFirstChild()))
                .hasMessageContaining("排版改动了原文：“")
                .hasMessageContaining("乙段。");
    }

    @Test
    void twoTextsSwappedOnThePage() {
        spoilt(pages -> {
                    Box first = box(pages, "乙");
                    Box second = box(pages, "丙");
                    int y = first.getY();
                    first.setY(second.getY());
                    second.setY(y);
                    pages.root.calcChildLocations();
                    pages.root.calcPaintingInfo(pages.engine.layoutContext(), false);
                })
                .hasMessage("第1页：“丙段。”印在了它前面的“乙段。”（第1页）之上");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "overflow: hidden; height: 8pt | 或被裁去一部分",
                "overflow: hidden; width: 20pt; white-space: nowrap | 或被裁去一部分",
                "margin-left: 165mm; white-space: nowrap | 或被裁去一部分",
                "margin-left: 300mm | 没有印出",
                "margin-top: -40pt | 之上",
            })
    void stylesThatHideOrMoveText(String style, String complaint) {
        styled("#丙 { " + style + " }", BODY).hasMessageContaining(complaint);
    }

    @Test
    void whatThePackHidesOnPurposeMayBeHidden() {
        assertThatCode(() -> paint("#乙 { display: none } #丙 { visibility: hidden }", BODY, pages -> {}))
                .doesNotThrowAnyException();
    }

    @Test
    void headersThatFlyingSaucerRepeatsCountOnce() {
        String rows = "<tr><td>行</td></tr>".repeat(80);
        String table = "<table style='-fs-table-paginate: paginate'><thead><tr><th>表头</th></tr></thead><tbody>" + rows
                + "</tbody></table>";
        LaidOut pages = paint("", table, p -> {});
        assertThat(pages.pageCount()).isGreaterThan(1);
    }

    @Test
    void aNumberInTheContentsThatTheHeadingsPageDoesNotShow() {
        String css =
                "@page { @bottom-center { content: '第7页' } } a::after { content: leader('.') target-counter(attr(href), page) }"
                        + " #乙 { page-break-before: always }";
        styled(css, "<div><a href='#乙'>乙</a></div><p id='乙'>乙段。</p>").hasMessage("第1页：目录里“乙”的页码印成“2”，它在第2页，那一页的页码是“7”");
    }

    @Test
    void numbersAreComparedWithTheHeadingAsPainted() {
        String css =
                "@page { @bottom-center { content: counter(page) } } a::after { content: leader('.') target-counter(attr(href), page) }"
                        + " #丙 { page-break-before: always }";
        String body = "<div><a href='#乙'>乙</a></div><p id='乙'>乙段。</p><p id='丙'>丙段。</p>";
        assertThatCode(() -> paint(css, body, pages -> {})).doesNotThrowAnyException();
        assertThatThrownBy(() -> paint(
                        css,
                        body,
                        pages -> element(pages, "乙")
                                .getFirstChild()
                                .getParentNode()
                                .insertBefore(
                                        element(pages, "丙").getFirstChild(),
                                        element(pages, "乙").getFirstChild())))
                .isInstanceOf(InternalFault.class);
    }

    @Test
    void headingsPushedToTheNextPageCountForIt() {
        String css =
                "@page { @bottom-center { content: counter(page) } } a::after { content: leader('.') target-counter(attr(href), page) }";
        String lead = "<div><a href='#题'>题</a></div>";
        for (int height = 640; height < 760; height += 3) {
            String room = "<div style='height: " + height + "pt'>段</div>";
            LaidOut pages = paint(css, lead + room + "<h2 id='题' style='margin: 0'>题目</h2><p>正文。</p>", p -> {});
            assertThat(pages.pageOf("题")).isEqualTo(pages.paintedPageOf("题"));
        }
    }
}
