package cn.yince.layout.saucer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.layout.font.TestFonts;
import org.junit.jupiter.api.Test;

class NumberingTest {
    private static final String CSS =
            "@page { @bottom-center { content: counter(page) '/' counter(pages) } } .新页 { page-break-before: always }"
                    + " a { display: block } a:after { content: leader('.') target-counter(attr(href), page) }";

    @Test
    void withoutSequencesAllPagesCount() {
        Painted pages = Painted.of(CSS, "<a href='#甲'>甲章</a><h1 id='甲' class='新页'>甲</h1>");
        assertThat(pages.page(0)).containsPattern("甲章 +\\.+ 2").contains("1/2");
        assertThat(pages.page(1)).contains("2/2");
    }

    @Test
    void theBodyCountsByItself() {
        Painted pages = Painted.of(
                CSS,
                "<a href='#甲'>甲章</a><a href='#乙'>乙章</a><div class='新页' style='-fs-page-sequence: start'>"
                        + "<h1 id='甲'>甲</h1><h1 id='乙' class='新页'>乙</h1></div>");
        assertThat(pages.page(0)).containsPattern("甲章 +\\.+ 1").containsPattern("乙章 +\\.+ 2");
        assertThat(pages.page(1)).contains("1/2");
        assertThat(pages.page(2)).contains("2/2");
    }

    @Test
    void elementsAreFoundById() {
        LaidOut pages = Saucer.layOut(
                Painted.document(CSS, "<p>首</p><h1 id='甲' class='新页' data-书签='1'>甲<b>乙</b>，丙</h1>"),
                TestFonts.BOOK,
                Resources.NONE);
        assertThat(pages.pageOf("甲")).isEqualTo(1);
        assertThat(pages.pageCount()).isEqualTo(2);
        assertThat(pages.headings()).containsExactly(new Heading("甲", "甲乙，丙", 1));
        assertThat(pages.spotOf("无")).isEmpty();
        assertThatThrownBy(() -> pages.pageOf("无")).isInstanceOf(IllegalArgumentException.class);
    }
}
