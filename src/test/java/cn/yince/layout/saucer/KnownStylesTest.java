package cn.yince.layout.saucer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.layout.font.TestFonts;
import cn.yince.pack.Typesetting;
import cn.yince.problem.InputRejected;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What stylesheets said in one booklet holds in the next, and nothing else does. */
class KnownStylesTest {
    private static final String STYLE = """
            @page 附 { size: A5 } .附 { page: 附 } .甲 { font-size: 18pt } .甲 b { font-size: 8pt }
            [title=丙] { font-size: 15pt } p.甲:before { content: '※' } .子 > p { font-weight: bold }
            """;
    private final KnownStyles known = new KnownStyles();

    @Test
    void laterBookletsLookAsTheyDoAlone() {
        List<String> bodies = List.of(
                "<p class='甲'>一<b>二</b></p><p title='丙'>三</p><div class='附'><p>四</p></div>",
                "<p>一<b>二</b></p><p class='甲'>五<b>六</b><i>七</i></p><div class='子'><p>八</p></div>",
                "<p class='甲' style='font-size: 9pt'>一</p><p title='丁'>三</p><b class='甲'>九</b>",
                "<p class='甲'>一<b>二</b></p><p title='丙'>三</p><div class='附'><p>四</p></div>");
        for (String body : bodies) {
            assertThat(drawn(body, known)).isEqualTo(drawn(body, new KnownStyles()));
        }
    }

    @Test
    void anotherStylesheetSaysItsOwn() {
        drawn("<p class='甲'>一</p>", known);
        String other = Painted.document(".甲 { font-size: 16pt }", "<p class='甲'>一</p>");
        assertThat(drawnOf(other, known)).isEqualTo(drawnOf(other, new KnownStyles()));
    }

    @Test
    void moreKindsThanCanBeKeptLookAsTheyDoAlone() {
        for (int booklet = 0; booklet < 3; booklet++) {
            int from = 2_500 * booklet;
            String body = IntStream.range(from, from + 2_500)
                    .mapToObj(i -> "<p class='甲" + (i % 5 == 0 ? " 甲" : "") + " 第" + i + "'>一</p>")
                    .collect(Collectors.joining());
            assertThat(drawn(body, known)).isEqualTo(drawn(body, new KnownStyles()));
        }
    }

    @Test
    void whatIsTooLongIsNotKept() {
        Document document =
                Xhtml.of("<html><body title='" + "长".repeat(300) + "'><p title='短'>一</p></body></html>").document;
        Element body = (Element) document.getElementsByTagName("body").item(0);
        Element p = (Element) body.getFirstChild();
        KnownStyles.Kind root = known.of(document).root();
        assertThat(root.inside(new Look(body))).isEmpty();
        assertThat(root.inside(new Look(p))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import 'http://example.org/a.css';",
                "@font-face { font-family: 外; src: url(外.ttf) }",
                "p { font-size: 1000000pt }",
                "@page { size: A4; margin: 400mm }",
                "p { font-family: 没有 }"
            })
    void whatIsRefusedOnceIsRefusedAlways(String css) {
        for (int booklet = 0; booklet < 3; booklet++) {
            String document = Painted.document(css, "<p>一</p>").replace("<style>", "<style>" + css);
            assertThatThrownBy(() -> drawnOf(document, known)).isInstanceOf(InputRejected.class);
        }
    }

    @Test
    void whatADocumentAloneBringsIsRefusedAfterSoundOnes() {
        drawn("<p>一</p>", known);
        assertThatThrownBy(() -> drawn("<p style='font-size: 1000000pt'>一</p>", known))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining("M0314");
    }

    private static String drawn(String body, KnownStyles known) {
        return drawnOf(Painted.document(STYLE, body), known);
    }

    /** Every text with its place, after it was painted. */
    private static String drawnOf(String document, KnownStyles known) {
        LaidOut pages = Saucer.layOut(Xhtml.of(document), TestFonts.BOOK, Resources.NONE, Typesetting.USUAL, known);
        return Painted.of(pages).places();
    }
}
