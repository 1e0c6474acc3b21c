package cn.yince.layout.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What was and what is new in the document of a booklet. */
class RevisionTest {
    private List<Change> changes;

    /** The body of the new document with what was in [] and what is new in {}, ids left out. */
    private String marked(String old, String now) throws Exception {
        Document document = document(now);
        changes = Revision.mark(document, document(old));
        Transformer transformer = TransformerFactory.newInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        StringWriter out = new StringWriter();
        transformer.transform(
                new DOMSource(document.getElementsByTagName("body").item(0)), new StreamResult(out));
        return out.toString()
                .replaceAll("<span style=\"[^\"]*line-through\">([^<]*)</span>", "[$1]")
                .replaceAll("<span style=\"[^\"]*underline\">([^<]*)</span>", "{$1}")
                .replaceAll(" id=\"改-\\d+\"", "")
                .replaceAll("</?body>", "");
    }

    private static Document document(String body) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        ("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aWordInAParagraphWithMarkup() throws Exception {
        assertThat(marked("<p>本年<b>支出</b>合计约12.00万元。</p>", "<p>本年<b>收入</b>合计约12.50万元。</p>"))
                .isEqualTo("<p>本年<b>[支出]{收入}</b>合计约[12.00] {12.50}万元。</p>");
        assertThat(changes).hasSize(1);
    }

    @Test
    void paragraphsGoneAndNewStandWhereTheyStood() throws Exception {
        assertThat(marked("<h2>一、职责</h2><p>甲甲甲</p><p>乙乙乙</p><p>丙丙丙</p>", "<h2>一、职责</h2><p>甲甲甲</p><p>丙丙丙</p><p>丁丁丁</p>"))
                .isEqualTo("<h2>一、职责</h2><p>甲甲甲</p><p>[乙乙乙]</p><p>丙丙丙</p><p>{丁丁丁}</p>");
        assertThat(changes).extracting(Change::under).containsExactly("一、职责", "一、职责");
    }

    @Test
    void theSameIsLeftAsItIs() throws Exception {
        String same = "<div><p>甲</p><table><tr><td>1</td><td/></tr></table></div>";
        assertThat(marked(same, same)).isEqualTo(same);
        assertThat(changes).isEmpty();
    }

    @Test
    void cellsAreTheSameByTheirPlace() throws Exception {
        assertThat(marked(
                        "<table><tr><th>指标</th><td/><td>5</td></tr></table>",
                        "<table><tr><th>指标</th><td>完成</td><td>6</td></tr></table>"))
                .isEqualTo("<table><tr><th>指标</th><td>{完成}</td><td>[5] {6}</td></tr></table>");
        assertThat(marked("<table><tr><th>甲</th><td>5</td></tr></table>", "<table><tr><th>甲</th><td/></tr></table>"))
                .isEqualTo("<table><tr><th>甲</th><td>[5]</td></tr></table>");
    }

    @Test
    void rowsThatAreGoneStandBehindTheirTable() throws Exception {
        assertThat(marked(
                        "<div><table><tr><td>甲项目</td><td>1</td></tr><tr><td>乙工程</td><td>2</td></tr></table><p>注</p></div>",
                        "<div><table><tr><td>甲项目</td><td>1</td></tr></table><p>注</p></div>"))
                .isEqualTo("<div><table><tr><td>甲项目</td><td>1</td></tr></table><p>[乙工程　2]</p><p>注</p></div>");
    }

    @Test
    void rowsAreFoundInWhateverTableTheyStandNow() throws Exception {
        assertThat(marked(
                        "<table><tr><td>甲项目</td><td>1</td></tr><tr><td>总分</td><td>98</td></tr></table>",
                        "<table><tr><td>甲项目</td><td>1</td></tr></table><table><tr><td>总分</td><td>99</td></tr></table>"))
                .isEqualTo("<table><tr><td>甲项目</td><td>1</td></tr></table>"
                        + "<table><tr><td>总分</td><td>[98] {99}</td></tr></table>");
    }

    @Test
    void theContentsAreNotMarked() throws Exception {
        assertThat(marked(
                        "<div><a href=\"#甲\">一、旧的</a></div><h2 id=\"甲\">一、旧的</h2>",
                        "<div><a href=\"#甲\">一、新的</a></div><h2 id=\"甲\">一、新的</h2>"))
                .isEqualTo("<div><a href=\"#甲\">一、新的</a></div><h2 id=\"甲\">一、[旧]{新}的</h2>");
    }
}
