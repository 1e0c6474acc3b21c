package cn.yince.layout.jasper;

import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a form or style file as plain XML before JasperReports sees it and reports everything that is not on the list:
 * elements, attributes, values, document types, and expressions beyond the subset. Templates come from strangers; a
 * form must not run code.
 */
final class FormGate {
    private static final String ADVICE = "表样只允许静态文本、文本字段、直线、矩形、框架、带区、分组和样式";
    private static final int MOST_ELEMENTS = 5_000;
    private static final int DEEPEST = 20;
    private static final int LONGEST_QUOTE = 60;
    private final String file;
    private int elements;
    private final Problems problems;
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private final Set<String> names = new HashSet<>();

    private FormGate(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Adds a problem for everything in the file that is not allowed.
     *
     * @param file the file as the user named it
     * @param content its bytes
     */
    static void check(String file, byte[] content, Problems problems) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FormGate gate = new FormGate(file, problems);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(utf8(content)));
            gate.encoding(xml);
            while (xml.hasNext() && gate.isModest(xml)) {
                gate.look(xml, xml.next());
            }
        } catch (CharacterCodingException e) {
            problems.error("M0402", Place.of(file), "文件不是 UTF-8 编码", "请用 Jaspersoft Studio 以 UTF-8 重新保存");
        } catch (XMLStreamException e) {
            Place place = new Place(
                    file, e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
            problems.error("M0402", place, "不是合格的 XML 文件", "请用 Jaspersoft Studio 重新保存；文件不得含 DOCTYPE 或实体");
        }
    }

    /** Only UTF-8 is read, so that no other reader of the same bytes can see another text. */
    private static String utf8(byte[] content) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
    }

    private void encoding(XMLStreamReader xml) {
        String declared = xml.getCharacterEncodingScheme();
        if (declared != null && !declared.equalsIgnoreCase("UTF-8")) {
            problems.error("M0402", place(xml), "文件编码写作 " + declared, "请用 Jaspersoft Studio 以 UTF-8 重新保存");
        }
    }

    /** A form of more elements, or of elements inside each other so deeply, is none; the rest is not looked at. */
    private boolean isModest(XMLStreamReader xml) {
        if (elements <= MOST_ELEMENTS && open.size() <= DEEPEST) {
            return true;
        }
        String what = elements > MOST_ELEMENTS ? "表样有超过 " + MOST_ELEMENTS + " 个元素" : "元素套了超过 " + DEEPEST + " 层";
        problems.error("M0402", place(xml), what, "请在 Jaspersoft Studio 里删去用不着的元素");
        return false;
    }

    private void look(XMLStreamReader xml, int event) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getText());
            case XMLStreamConstants.DTD,
                    XMLStreamConstants.ENTITY_REFERENCE,
                    XMLStreamConstants.PROCESSING_INSTRUCTION ->
                problems.error("M0402", place(xml), "文件含有 DOCTYPE、实体或处理指令", "请删去，表样不需要它们");
            default -> {
                // comments and white space say nothing
            }
        }
    }

    private void start(XMLStreamReader xml) {
        elements++;
        String element = xml.getLocalName();
        Place place = place(xml);
        open.push(new OpenElement(element, place, new StringBuilder()));
        if (!AllowedXml.element(element)) {
            problems.error("M0403", place, "不允许的元素 <" + element + ">", ADVICE);
            return;
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(element, xml.getAttributeLocalName(i), xml.getAttributeValue(i), place);
        }
        declare(element, xml.getAttributeValue(null, "name"));
    }

    private void attribute(String element, String attribute, String value, Place place) {
        boolean schemaHint = attribute.equals("schemaLocation");
        if (!schemaHint && !AllowedXml.attribute(element, attribute)) {
            problems.error(
                    "M0404", place, "元素 <" + element + "> 不允许属性 " + attribute + "=\"" + shown(value) + "\"", ADVICE);
        } else if (!AllowedXml.value(element, attribute, value)) {
            problems.error(
                    "M0404",
                    place,
                    "元素 <" + element + "> 的属性 " + attribute + " 不允许取值 \"" + shown(value) + "\"",
                    ADVICE);
        } else {
            AllowedXml.outOfRange(attribute, value)
                    .ifPresent(range -> problems.error(
                            "M0404",
                            place,
                            "元素 <" + element + "> 的属性 " + attribute + "=\"" + shown(value) + "\" 不合适",
                            "应为 " + range + " 的数"));
        }
    }

    private void declare(String element, String name) {
        switch (element) {
            case "field" -> names.add("F" + name);
            case "parameter" -> names.add("P" + name);
            default -> {
                // other names are no values
            }
        }
    }

    private void text(String piece) {
        if (!open.isEmpty()) {
            open.peek().text().append(piece);
        }
    }

    private void end() {
        OpenElement element = open.pop();
        if (AllowedXml.isExpression(element.name())) {
            expression(element);
        } else if (element.name().equals("template")
                && !FormSource.isStyleFile(element.text().toString())) {
            problems.error("M0406", element.place(), "样式文件只能写成同一文件夹里的文件名：" + element.text(), "例如 \"公开表样式.jrtx\"");
        }
    }

    private void expression(OpenElement element) {
        String text = element.text().toString();
        try {
            ExpressionNames.check(ExpressionParser.parse(text), names);
        } catch (UnsafeExpression e) {
            problems.error(
                    "M0405",
                    element.place(),
                    "元素 <" + element.name() + "> 的表达式不允许：" + shown(text.strip()) + "（不认识“" + shown(e.getMessage())
                            + "”）",
                    "只能用 $F{…}、$P{…}、$V{PAGE_NUMBER}、文字、整数、+、==、!=、.equals()、.isEmpty()、!、&&、||、? :");
        }
    }

    private static String shown(String text) {
        return text.length() > LONGEST_QUOTE
                ? text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_QUOTE))) + "…"
                : text;
    }

    private Place place(XMLStreamReader xml) {
        return new Place(file, xml.getLocation().getLineNumber(), 0);
    }

    /** An element whose end has not come yet. */
    private record OpenElement(String name, Place place, StringBuilder text) {}
}
