package cn.yince.bind.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.ExampleBooklets;
import cn.yince.Options;
import cn.yince.Press;
import cn.yince.ShippedPress;
import cn.yince.bind.Binder;
import cn.yince.bind.BookletFacts;
import cn.yince.bind.Bound;
import cn.yince.layout.font.TestFonts;
import cn.yince.layout.saucer.Heading;
import cn.yince.layout.saucer.LaidOut;
import cn.yince.layout.saucer.Saucer;
import cn.yince.problem.InputRejected;
import cn.yince.problem.InternalFault;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** What somebody hears who cannot see a booklet, read from the file as a screen reader does. */
class StructureTest {
    private static final Press PRESS = ShippedPress.PRESS;
    private static final Path TREASURY = Path.of("data-examples/yangquan-treasury-2023.yaml");
    private static final List<String> HEARD = heard(ExampleBooklets.bare(TREASURY));

    private static List<String> heard(byte[] pdf) {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return HeardText.of(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theContentsAreLinksWithPageNumbersAndNoDots() {
        assertThat(HEARD)
                .containsSubsequence(
                        "Document", " P 目录", " TOC", "  TOCI", "   Reference", "    Link 第一部分概况1", "  TOCI")
                .noneMatch(line -> line.contains("..."));
    }

    @Test
    void partsAndSectionsGoByTheHeadings() {
        assertThat(HEARD.stream().filter(line -> line.matches(" *(Part|Sect|H[1-6].*)")))
                .startsWith(
                        " Part",
                        "  H1 第一部分概况",
                        "  Sect",
                        "   H2 一、本部门（单位）职责",
                        "  Sect",
                        "   H2 二、机构设置情况",
                        " Part",
                        "  H1 第二部分2023年部门决算表",
                        "  Sect",
                        "   H2 收入支出决算总表")
                .contains("   H3 （一）机关运行经费支出情况说明");
    }

    @Test
    void aTableOfTwoPagesIsOneWithItsHeadOnce() {
        int from = HEARD.indexOf("   H2 收入支出决算总表");
        int to = HEARD.indexOf("   H2 收入决算表");
        List<String> table = HEARD.subList(from, to);
        assertThat(table.stream().filter(line -> line.strip().equals("Table"))).hasSize(1);
        assertThat(table.stream().filter(line -> line.endsWith("行次"))).hasSize(2);
        assertThat(table)
                .containsSubsequence(
                        "    THead",
                        "     TR",
                        "      TH[Column 3×1] 收入",
                        "      TH[Column 3×1] 支出",
                        "    TBody",
                        "     TR",
                        "      TH[Row] 一、一般公共预算财政拨款收入",
                        "      TD 1",
                        "      TD 535.42",
                        "      TH[Row] 一、一般公共服务支出",
                        "      TD 32",
                        "      TD 449.26");
    }

    /** Its label beside the people stands on both pages of the form and is heard once, for all of them. */
    @Test
    void aFormOfTwoPagesIsOneTableAndNothingInItIsHeardTwice() {
        List<List<String>> forms = new ArrayList<>();
        HEARD.forEach(line -> {
            if (line.strip().equals("Caption 阳泉市项目支出绩效自评表")) {
                forms.add(new ArrayList<>());
            } else if (!forms.isEmpty()) {
                forms.get(forms.size() - 1).add(line);
            }
        });
        assertThat(forms).hasSize(5).allSatisfy(form -> {
            assertThat(form.stream().filter(line -> line.endsWith("一级指标"))).hasSize(1);
            assertThat(form.stream().filter(line -> line.endsWith("评价人员"))).hasSize(1);
            assertThat(form.stream().filter(line -> line.strip().equals("Table")))
                    .hasSizeLessThan(2);
        });
    }

    @Test
    void everyExampleSaysWhatWasMeant() throws IOException {
        Press verifying = PRESS.with(Options.PLAIN.verifying());
        for (Path example : ExampleBooklets.files()) {
            assertThat(verifying.print(example, step -> {}).booklet().pages()).isPositive();
        }
    }

    /** Each a file that says something else than was meant. */
    @Test
    void whatIsNotAsMeantIsFoundOut() {
        assertThatCode(() -> check(table -> {})).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(table -> kid(kid(table, 0), 0).setName(COSName.S, "TD")))
                .isInstanceOf(InternalFault.class)
                .hasMessageContaining("标签应为 TH，文件里是 TD");
        assertThatThrownBy(() -> check(table ->
                        kid(kid(table, 0), 0).getCOSDictionary(COSName.A).removeItem(COSName.getPDFName("Scope"))))
                .isInstanceOf(InternalFault.class)
                .hasMessageContaining("第 2 行第 1 格没有表头");
        assertThatThrownBy(() -> check(table -> {
                    COSDictionary one = kid(kid(table, 1), 0);
                    COSDictionary other = kid(kid(table, 1), 1);
                    COSBase number = one.getItem(COSName.K);
                    one.setItem(COSName.K, other.getItem(COSName.K));
                    other.setItem(COSName.K, number);
                }))
                .isInstanceOf(InternalFault.class)
                .hasMessageContaining("应为“12.34”，文件里是“56.78”");
        assertThatThrownBy(() -> check(table -> {
                    COSArray row = (COSArray) kid(table, 1).getDictionaryObject(COSName.K);
                    row.remove(1);
                }))
                .isInstanceOf(InternalFault.class)
                .hasMessageContaining("应有 2 个部分，文件里有 1 个");
    }

    @Test
    void aPictureIsToldAndAnOrnamentIsNot() throws IOException {
        assertThat(texts("<p>章<img src='图' alt='某局印章'/><img src='图' alt=''/></p>"))
                .containsExactly("Document", " P 章", "  Figure");
        assertThatThrownBy(() -> texts("<p><img src='图'/></p>"))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining("M0319");
    }

    /** As deep as XHTML may be. */
    @Test
    void listsOfListsAreHeardHoweverDeep() throws IOException {
        String deep = "<ul style='margin: 0; padding: 0; list-style-type: none'><li>".repeat(98) + "底"
                + "</li></ul>".repeat(98);
        assertThat(texts(deep)).hasSize(1 + 3 * 98).last().asString().endsWith("LBody 底");
    }

    @Test
    void aPageWithoutTextIsAWholeWithoutParts() throws IOException {
        assertThat(texts("<div>&#160;</div>")).containsExactly("Document");
    }

    @Test
    void listsAndTextsWithoutABlockOfTheirOwnAreHeard() throws IOException {
        assertThat(texts("<div>前言<ul><li>甲</li><li><p>乙</p></li></ul>后记<p>完</p></div>"))
                .containsExactly(
                        "Document",
                        " P 前言",
                        " L",
                        "  LI",
                        "   LBody 甲",
                        "  LI",
                        "   LBody",
                        "    P 乙",
                        " P 后记",
                        " P 完");
    }

    private static List<String> texts(String body) throws IOException {
        try (PDDocument file = Loader.loadPDF(bound(body, List.of()).booklet().pdf())) {
            return HeardText.of(file);
        }
    }

    private static byte[] picture() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Bound bound(String body, List<Heading> outline) {
        String text = "<html xmlns='http://www.w3.org/1999/xhtml'><head><style>body { font-family: 宋体 } "
                + "img { width: 20pt }</style></head><body>" + body + "</body></html>";
        LaidOut pages = Saucer.layOut(text, TestFonts.BOOK, name -> Optional.of(picture()));
        return new Binder(TestFonts.BOOK)
                .recorded(
                        pages,
                        Map.of(),
                        new BookletFacts(
                                "册", "某单位", "公开", OffsetDateTime.parse("2020-01-01T00:00:00+08:00"), Optional.empty()),
                        outline);
    }

    private static void check(Consumer<COSDictionary> change) throws IOException {
        Bound bound =
                bound("<table><tr><th>收入</th><th>支出</th></tr><tr><td>12.34</td><td>56.78</td></tr></table>", List.of());
        try (PDDocument file = Loader.loadPDF(bound.booklet().pdf());
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            COSDictionary table = kid(
                    file.getDocumentCatalog()
                            .getCOSObject()
                            .getCOSDictionary(COSName.STRUCT_TREE_ROOT)
                            .getCOSDictionary(COSName.K),
                    0);
            List<COSDictionary> rows = List.of(kid(kid(table, 0), 0), kid(kid(table, 1), 0));
            COSDictionary inOne = new COSDictionary();
            inOne.setItem(COSName.K, new COSArray(rows));
            change.accept(inOne);
            file.save(out);
            new Recheck(TestFonts.BOOK::drawsAlike).check(bound, out.toByteArray());
        }
    }

    private static COSDictionary kid(COSDictionary of, int index) {
        COSBase inside = of.getDictionaryObject(COSName.K);
        return (COSDictionary) (inside instanceof COSArray all ? all.getObject(index) : inside);
    }
}
