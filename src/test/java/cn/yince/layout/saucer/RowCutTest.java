package cn.yince.layout.saucer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** However often a row is cut, its text is read once and in order. */
class RowCutTest {
    private static void cut(Document document, List<Integer> kept, int number) {
        Element table = (Element) document.getElementsByTagName("table").item(0);
        RowCut.cut(new FormGrid(table), 0, kept, number);
    }

    @Test
    void aCellThatKeepsAllInTheSecondCutIsReadOnce() {
        Document document = SafeXml.parse("<table><tr><td>甲乙丙丁</td><td>戊己庚辛</td></tr></table>");
        String meant = DocumentText.of(document);
        cut(document, List.of(2, 3), 1);
        assertThat(DocumentText.of(document)).isEqualTo(meant);
        cut(document, List.of(2, 1), 2);
        assertThat(document.getElementsByTagName("tr").getLength()).isEqualTo(3);
        assertThat(DocumentText.of(document)).isEqualTo(meant);
    }
}
