package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The example's booklet: text of every page, contents, outline, links, fonts and metadata. */
class GoldenBookletTest {
    private static final Press PRESS = ShippedPress.PRESS.with(Options.PLAIN.verifying());
    private static final int FRONT_PAGES = 2;
    private static Printed printed;

    @BeforeAll
    static void print() {
        printed = PRESS.print(Path.of("data-examples/yangquan-treasury-2023.yaml"), step -> {});
    }

    @Test
    void everyPageReadsAsRecorded() throws IOException {
        StringBuilder text = new StringBuilder();
        List<String> pages = BookletText.pages(printed.booklet().pdf());
        for (int i = 0; i < pages.size(); i++) {
            text.append("===== ")
                    .append(i + 1)
                    .append(" =====\n")
                    .append(pages.get(i))
                    .append('\n');
        }
        Golden.assertSame("yangquan-treasury-2023.pages.txt", text.toString());
    }

    @Test
    void publishedPercentagesComeOutOfTheFigures() throws IOException {
        String text =
                String.join("", BookletText.pages(printed.booklet().pdf())).replaceAll("\\s", "");
        assertThat(text)
                .contains("基本支出339.97万元，占比63.23%；", "项目支出197.69万元，占比36.77%；")
                .contains("收入总计减少112.48万元，下降17.3%，支出总计减少112.48万元，下降17.3%。")
                .contains("一般公共预算财政拨款支出减少110.14万元，下降17%。")
                .contains("年初预算678.72万元，支出决算537.66万元，完成年初预算的79.22%。")
                .contains("一般公共服务支出(类)449.26万元，占比83.56%；", "卫生健康支出(类)11.21万元，占比2.09%；")
                .contains("人员经费321.08万元", "公用经费18.90万元")
                .contains("二级项目绩效自评个数5个，涉及资金197.70万元：3个项目自评等级为“优”，2个项目自评等级为“良”");
    }

    @Test
    void contentsNumbersAreThePublishedOnes() throws IOException {
        String contents = BookletText.pages(printed.booklet().pdf()).get(1);
        List<Integer> numbers = contents.lines()
                .skip(1)
                .map(l -> l.replaceAll(".*?(\\d+)$", "$1").strip())
                .map(Integer::valueOf)
                .toList();
        assertThat(numbers)
                .containsExactly(
                        1, 1, 1, 2, 2, 4, 5, 6, 8, 9, 11, 12, 13, 14, 15, 15, 15, 15, 15, 15, 17, 17, 17, 17, 18, 19,
                        19);
    }

    @Test
    void contentsNumbersOutlineAndLinksAgreeWithThePages() throws IOException {
        try (PDDocument document = Loader.loadPDF(printed.booklet().pdf())) {
            List<String> contents = BookletText.pages(printed.booklet().pdf())
                    .get(1)
                    .lines()
                    .skip(1)
                    .toList();
            List<PDOutlineItem> outline = new ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> withChildren(item, outline));
            assertThat(outline).hasSameSizeAs(contents);
            for (int i = 0; i < outline.size(); i++) {
                PDPage target = outline.get(i).findDestinationPage(document);
                assertThat(contents.get(i))
                        .startsWith(outline.get(i).getTitle().substring(0, 4))
                        .endsWith(" " + (document.getPages().indexOf(target) + 1 - FRONT_PAGES));
            }
            assertThat(linksOf(document.getPage(1))).isEqualTo(contents.size());
        }
    }

    private static void withChildren(PDOutlineItem item, List<PDOutlineItem> all) {
        all.add(item);
        item.children().forEach(child -> withChildren(child, all));
    }

    private static long linksOf(PDPage page) throws IOException {
        return page.getAnnotations().stream()
                .filter(a -> a instanceof PDAnnotationLink link && leads(link))
                .count();
    }

    private static boolean leads(PDAnnotationLink link) {
        try {
            return link.getDestination() != null || link.getAction() instanceof PDActionGoTo;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyFontIsEmbeddedOnceAndReadable() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        List<Object> objects = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(printed.booklet().pdf())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE))
                            .isTrue();
                    if (!objects.contains(font.getCOSObject())) {
                        objects.add(font.getCOSObject());
                        assertThat(names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", "")))
                                .as(font.getName())
                                .isTrue();
                    }
                }
            }
        }
        assertThat(names).hasSizeBetween(3, 12);
    }

    @Test
    void metadataNamesTheBooklet() throws IOException {
        try (PDDocument document = Loader.loadPDF(printed.booklet().pdf())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("阳泉市国库集中支付中心2023年度单位决算公开");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("阳泉市国库集中支付中心");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
        assertThat(printed.hints()).isEmpty();
    }
}
