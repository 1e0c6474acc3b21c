package cn.yince.layout.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The last pages of a booklet with what it was. */
class ChangeListTest {
    private static String of(List<CellChange> cells, List<Change> texts) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        Element html = document.createElement("html");
        document.appendChild(html);
        html.appendChild(document.createElement("head"));
        html.appendChild(document.createElement("body"));
        ChangeList.append(document, List.of("旧：甲"), cells, table -> table + " 总表", texts);
        return document.getElementsByTagName("body").item(0).getTextContent();
    }

    private static Change change(String old, String now) {
        return new Change("改-1", "一、职责", WordChanges.between(old, now));
    }

    @Test
    void aChangeStandsWithWhatIsBesideItAndNoNumberIsCut() throws Exception {
        assertThat(of(List.of(), List.of(change("预算很长很长很长的一段话1234567.89万元增加了，甲", "预算很长很长很长的一段话1234567.89万元增加了，乙"))))
                .contains("一、职责…1234567.89万元增加了，甲 乙");
        assertThat(of(
                        List.of(),
                        List.of(change(
                                "甲，某某某某某某某某某某1234567.89万元等等等等等等等等等等等等", "乙，某某某某某某某某某某1234567.89万元等等等等等等等等等等等等"))))
                .contains("甲 乙，某某某某某某某某某某1234567.89…");
    }

    @Test
    void noCharacterIsCut() throws Exception {
        String rare = "\uD86D\uDF5A".repeat(400);
        String list = of(List.of(), List.of(change(rare + "字甲", rare + "字乙"), change("", "字" + rare)));
        assertThat(list.codePoints().filter(point -> point >= 0xD800 && point <= 0xDFFF))
                .isEmpty();
    }

    @Test
    void cellsStandByTheirTablesAndWhatIsTheSameIsSaidToBe() throws Exception {
        List<CellChange> cells = List.of(
                new CellChange("表一", "201 支出", Optional.of("1.00"), Optional.of("2.00"), "表一-1"),
                new CellChange("表一", "202 支出", Optional.of("3.00"), Optional.empty(), "表一-1"));
        assertThat(of(cells, List.of())).contains("公开表里有 2 个数不同", "表一 总表", "201 支出1.002.00", "202 支出3.00删去");
        assertThat(of(List.of(), List.of())).contains("两册的数和文字都相同");
    }
}
