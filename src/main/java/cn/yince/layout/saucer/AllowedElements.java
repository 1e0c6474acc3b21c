package cn.yince.layout.saucer;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The elements a booklet is made of; scripts, forms, objects, frames and drawings are refused, not passed over in
 * silence.
 */
final class AllowedElements {
    private static final Set<String> NAMES = Set.of(
            "html",
            "head",
            "title",
            "meta",
            "style",
            "body",
            "div",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "section",
            "article",
            "header",
            "footer",
            "nav",
            "blockquote",
            "pre",
            "center",
            "hr",
            "br",
            "table",
            "caption",
            "colgroup",
            "col",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "img",
            "a",
            "span",
            "b",
            "strong",
            "i",
            "em",
            "u",
            "s",
            "sub",
            "sup",
            "small");

    private AllowedElements() {}

    /** @throws InputRejected [M0309] naming the first other element, style sheet outside the head, or instruction */
    static void check(Document document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                throw refused("<?" + node.getNodeName() + "?>");
            }
        }
        NodeList elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            check(
                    elements.item(i).getNodeName(),
                    elements.item(i).getParentNode().getNodeName());
        }
    }

    private static void check(String name, String parent) {
        if (!NAMES.contains(name)) {
            throw refused("<" + name + ">");
        } else if (name.equals("style") && !parent.equals("head")) {
            throw refused("<head> 之外的 <style>");
        }
    }

    private static InputRejected refused(String what) {
        return new InputRejected(
                Problem.error("M0309", Place.of("版式文档"), "不能使用 " + what, "只能用标题、段落、列表、表格和模板自带的图片；样式写在 版式.css 里"));
    }
}
