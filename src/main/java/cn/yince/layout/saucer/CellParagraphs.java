package cn.yince.layout.saucer;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** Makes paragraphs of the lines of a form's cell that holds nothing but a text of several lines. */
final class CellParagraphs {
    private CellParagraphs() {}

    static void part(Document document) {
        NodeList tables = document.getElementsByTagName("table");
        for (int i = 0; i < tables.getLength(); i++) {
            Element table = (Element) tables.item(i);
            if (Classes.of(table).contains("分页表")) {
                NodeList cells = table.getElementsByTagName("td");
                for (int j = 0; j < cells.getLength(); j++) {
                    part((Element) cells.item(j));
                }
            }
        }
    }

    private static void part(Element cell) {
        Node only = cell.getFirstChild();
        if (!(only instanceof Text text)
                || only.getNextSibling() != null
                || text.getData().strip().indexOf('\n') < 0) {
            return;
        }
        cell.removeChild(text);
        text.getData().lines().filter(line -> !line.isBlank()).forEach(line -> {
            Element paragraph = cell.getOwnerDocument().createElement("div");
            paragraph.appendChild(cell.getOwnerDocument().createTextNode(line.strip()));
            cell.appendChild(paragraph);
        });
    }
}
