package cn.yince.layout.saucer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.bind.Binder;
import cn.yince.bind.Booklet;
import cn.yince.bind.BookletFacts;
import cn.yince.layout.font.TestFonts;
import cn.yince.pack.Typesetting;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of a document with many forms are put aside and brought back, and nobody can tell from what is printed. */
@Tag("slow")
class LongDocumentTest {
    private static final BookletFacts FACTS =
            new BookletFacts("册", "单位", "公开", OffsetDateTime.parse("2025-08-01T00:00:00+08:00"), Optional.empty());
    private static final int NEVER = Integer.MAX_VALUE;

    private static final String STYLE = """
            .目录 a { display: block } .目录 a:after { content: leader('.') target-counter(attr(href), page) }
            @page 表单 { size: A4 landscape; margin: 20mm; @bottom-center { content: counter(page) } }
            .部分 { page-break-before: always; page: 表单 } h2 { margin: 12pt 0 }
            .分页表 { width: 100%; table-layout: fixed; border-collapse: collapse }
            .分页表 td { border: 0.5pt solid black; text-align: justify } p { text-align: justify }
            """;

    /** A contents, parts of one and of two forms, text between them, a word that must break anywhere, a tall row. */
    private static String document() {
        return document(12);
    }

    private static String document(int rows) {
        String parts = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> "<div class='部分' id='部分" + i + "'><h2 id='表" + i + "'>第" + i + "张表</h2>"
                        + form(rows * i, i) + (i % 2 == 0 ? "<p>" + "两张表之间的文字。".repeat(9) + "</p>" + form(5, i) : "")
                        + "</div>"
                        + (i == 3
                                ? "<div style='page-break-before: always'><p>" + "正文的一段。".repeat(60) + "</p></div>"
                                : ""))
                .collect(Collectors.joining());
        String contents = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> "<a href='#表" + i + "'>第" + i + "张表</a><a href='#部分" + i + "'>部分</a>")
                .collect(Collectors.joining());
        return Painted.document(STYLE, "<div class='目录'>" + contents + "</div>" + parts);
    }

    private static String form(int rows, int number) {
        return "<table class='分页表'><col style='width: 30%'/><col style='width: 70%'/><thead><tr><td>项目</td><td>内容</td></tr></thead><tbody>"
                + IntStream.range(0, rows)
                        .mapToObj(row -> "<tr><td>第" + row
                                + "行abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz</td><td>"
                                + "说明文字，共若干项。".repeat(row == 7 && number == 4 ? 700 : 1 + row % 5 * number)
                                + "</td></tr>")
                        .collect(Collectors.joining())
                + "</tbody></table>";
    }

    private static LaidOut laidOut(int many) {
        return laidOut(document(), many);
    }

    private static LaidOut laidOut(String document, int many) {
        return Saucer.layOut(
                Xhtml.of(document), TestFonts.BOOK, Resources.NONE, Typesetting.USUAL, new KnownStyles(), many);
    }

    private static Booklet bound(LaidOut pages) {
        return new Binder(TestFonts.BOOK).bind(pages, Map.of(), FACTS, List.of());
    }

    @Test
    void printsTheSameBytes() {
        Booklet whole = bound(laidOut(NEVER));
        Booklet inParts = bound(laidOut(1));
        assertThat(inParts.pages()).isEqualTo(whole.pages()).isGreaterThan(15);
        assertThat(inParts.pdf()).isEqualTo(whole.pdf());
    }

    /** What is counted depends on everything before it, and on how often it is laid out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "body { counter-reset: 表 } h2 { counter-increment: 表 } h2:before { content: counter(表) }",
                "body { counter-reset: 格 } thead td:before { content: counter(格); counter-increment: 格 }",
                "body { Counter-Reset: 表 7 } h2:before { content: counter(表) }",
                "h2, p { display: list-item; list-style: decimal inside }"
            })
    void countsInPartsAsInTheWhole(String counting) {
        String small = document(1);
        String document = small.replace("p { text-align", counting + " p { text-align");
        Booklet whole = bound(laidOut(document, NEVER));
        assertThat(bound(laidOut(document, 1)).pdf()).isEqualTo(whole.pdf());
        assertThat(whole.pdf()).isNotEqualTo(bound(laidOut(small, NEVER)).pdf());
    }

    @Test
    void countsWithAStyleOfAnElementAsInTheWhole() {
        String document = document(1)
                .replace("<h2", "<h2 style='counter-increment: 表'")
                .replace(
                        "p { text-align", "body { counter-reset: 表 } h2:before { content: counter(表) } p { text-align");
        assertThat(bound(laidOut(document, 1)).pdf())
                .isEqualTo(bound(laidOut(document, NEVER)).pdf());
    }

    @Test
    void keepsNoneOfThePartsInMemory() {
        LaidOut pages = laidOut(1);
        assertThat(cells(pages)).isZero();
        assertThat(cells(laidOut(NEVER))).isGreaterThan(500);
        bound(pages);
        assertThat(cells(pages)).isZero();
    }

    /** It does not begin a page of its own, so that nothing is foreseen. */
    @Test
    void aFormOfThousandsOfRowsFillsItsPages() {
        String rows = IntStream.range(0, 3_200)
                .mapToObj(row -> "<tr><td>第" + row + "行</td><td>甲</td></tr>")
                .collect(Collectors.joining());
        String form = "<p>前面的话</p><table class='分页表'><col style='width: 30%'/><col style='width: 70%'/><tbody>" + rows
                + "</tbody></table>";
        LaidOut pages = Saucer.layOut(
                Xhtml.of(Painted.document(STYLE, form)),
                TestFonts.BOOK,
                Resources.NONE,
                Typesetting.USUAL,
                new KnownStyles(),
                NEVER);
        bound(pages);
        List<Long> printed = pages.drawn().stream()
                .map(page ->
                        page.stream().filter(text -> text.text().endsWith("行")).count())
                .toList();
        assertThat(printed.stream().mapToLong(Long::longValue).sum()).isEqualTo(3_200);
        assertThat(printed.subList(1, printed.size() - 1)).containsOnly(printed.get(1));
    }

    private static long cells(LaidOut pages) {
        return cells(pages.root);
    }

    private static long cells(org.xhtmlrenderer.render.Box box) {
        return Boxes.inside(box).stream().mapToLong(LongDocumentTest::cells).sum()
                + (box instanceof org.xhtmlrenderer.newtable.TableCellBox ? 1 : 0);
    }

    @Test
    void tellsWhereTextsStandAsTheWholeDocumentDoes() {
        assertThat(laidOut(1).pagesOfTexts())
                .isEqualTo(laidOut(NEVER).pagesOfTexts())
                .hasSizeGreaterThan(5);
    }
}
