package cn.yince.layout.saucer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.layout.font.TestFonts;
import cn.yince.problem.InputRejected;
import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrangersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='http://example.org/x.png'/>",
                "<img src='file:///etc/passwd'/>",
                "<img src='data:image/png;base64,iVBORw0KGgo='/>",
                "<img src='../x.png'/>",
                "<p style='background-image: url(http://example.org/x.png)'>甲</p>",
                "<ul style='list-style-image: url(x.png)'><li>甲</li></ul>",
            })
    void filesOutsideThePackAreRefused(String body) {
        assertRejected("M0303", Painted.document("", body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import url(http://example.org/x.css);",
                "@IMPORT 'http://example.org/x.css' print;",
                "/* \" */ @\\69 mp\\o\\72t url( \"http://example.org/x.css\" );",
                "@font-face { font-family: 甲; src: url(http://example.org/x.ttf) }",
            })
    void stylesheetsBringNothingIn(String css) {
        String said = said(
                () -> assertRejected("M0303", "<html><head><style>" + css + "</style></head><body>甲</body></html>"));
        assertThat(said).isEmpty();
    }

    @Test
    void wordsAboutImportsAreNone() {
        String css =
                "/* @import 'x.css'; */ p::before { content: \"@import 'x.css';\" } @media print { p { color: #000 } }";
        assertThat(Painted.of(css, "<p>甲</p>").lines())
                .singleElement()
                .asString()
                .endsWith("甲");
    }

    /** What is said on the screen meanwhile. */
    private static String said(Runnable work) {
        PrintStream screen = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setOut(screen);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsNeverTextOfTheBookletIsNotShown() {
        String shown = "* { display: block !important } td { display: table-cell }";
        assertThat(Painted.of(shown, "<p>甲</p>").lines()).containsExactly("甲");
        assertThat(Painted.of(shown + " p:first-child { color: #000 }", "<p>甲</p>")
                        .lines())
                .containsExactly("甲");
    }

    @Test
    void linkedStylesheetsAreRefused() {
        assertRejected("M0309", Painted.document("", "<div><style>p { color: red }</style></div>"));
        assertRejected("M0309", "<html><head><link rel='stylesheet' href='x.css'/></head><body>甲</body></html>");
    }

    @Test
    void doctypeAndEntitiesAreRefused() {
        assertRejected("M0305", "<!DOCTYPE html><html><body>甲</body></html>");
        assertRejected("M0305", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><body>&x;</body></html>");
        assertRejected("M0305", "<html><body>&nbsp;</body></html>");
        assertRejected("M0305", "<html><body><p>甲</body></html>");
    }

    @Test
    void endlessNestingIsRefused() {
        assertRejected("M0305", "<html><body>" + "<div>".repeat(3000) + "</div>".repeat(3000) + "</body></html>");
    }

    @Test
    void hugeMergedCellsAreRefused() {
        assertRejected("M0307", Painted.document("", "<table><tr><td colspan='1000000000'>甲</td></tr></table>"));
    }

    @Test
    void imagesOfThePackAreDrawn() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", png);
        LaidOut pages = Saucer.layOut(
                Painted.document("", "<img src='章.png' alt='章'/>"),
                TestFonts.BOOK,
                name -> name.equals("章.png") ? Optional.of(png.toByteArray()) : Optional.empty());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Document document = new Document();
        pages.paint(document, PdfWriter.getInstance(document, pdf), page -> {});
        document.close();
        assertThat(pdf.toString(StandardCharsets.ISO_8859_1)).contains("/Width 30", "/Height 20");
    }

    @Test
    void unknownFontsAreRefused() {
        assertRejected("M0302", Painted.document("p { font-family: Arial }", "<p>甲</p>"));
    }

    @Test
    void charactersNoFontHasAreNamed() {
        assertThatThrownBy(() -> Painted.of("", "<p>甲\uD83D\uDE00乙</p>"))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining("M0306")
                .hasMessageContaining("U+1F600");
    }

    @Test
    void pixelBombsAreRefused() {
        ByteBuffer png =
                ByteBuffer.allocate(33).putLong(0x89504E470D0A1A0AL).putInt(13).putInt(0x49484452);
        byte[] bomb = png.putInt(100_000).putInt(100_000).array();
        assertThatThrownBy(() -> Saucer.layOut(
                        Painted.document("", "<img src='x.png'/>"), TestFonts.BOOK, name -> Optional.of(bomb)))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining("像素");
    }

    @Test
    void scriptsAndForeignLinksLeaveNoTrace() {
        Painted page = Painted.of(
                "", "<p id='a'><a href='#a' onclick='app.alert(1)'>甲</a><a href='http://example.org'>乙</a></p>");
        assertThat(new String(page.pdf(), StandardCharsets.ISO_8859_1)).doesNotContain("JavaScript", "/URI");
    }

    private static void assertRejected(String code, String xhtml) {
        assertThatThrownBy(() -> {
                    LaidOut pages = Saucer.layOut(xhtml, TestFonts.BOOK, Resources.NONE);
                    Document document = new Document();
                    pages.paint(document, PdfWriter.getInstance(document, new ByteArrayOutputStream()), page -> {});
                })
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining(code);
    }
}
