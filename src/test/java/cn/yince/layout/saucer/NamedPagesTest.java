package cn.yince.layout.saucer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class NamedPagesTest {
    private static final String CSS =
            "@page 横 { size: A4 landscape; margin: 20mm } .横 { page: 横; page-break-before: always } p { text-align: justify }";

    @Test
    void blocksOfTheirOwnWidthFillAWiderPage() {
        String text = "贯彻执行国家财税方针政策，拟订和改革方案。".repeat(10);
        Painted pages =
                Painted.of(CSS, "<p>首</p><div class='横' style='width: 257mm'><p>" + text + "</p></div><p>末</p>");
        assertThat(pages.pageCount()).isEqualTo(3);
        assertThat(Collections.max(pages.rightEdges())).isBetween(784f, 786f);
        assertThat(String.join("", pages.lines())).isEqualTo("首" + text + "末");
    }

    @Test
    void emptyTablePagesKeepTheirPlace() {
        Painted pages =
                Painted.of(CSS, "<p>首</p><div class='表页 横' id='甲'></div><div class='表页 横' id='乙'></div><p>末</p>");
        assertThat(pages.pageCount()).isEqualTo(4);
        assertThat(pages.page(0)).contains("首");
        assertThat(pages.page(3)).contains("末");
    }
}
