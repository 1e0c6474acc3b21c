package cn.yince.layout.saucer;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Parses a stranger's XHTML: no DTD, no entities of its own, nothing fetched, bounded in size and depth. */
final class SafeXml {
    /** Largest document, in characters. */
    static final int MOST_CHARACTERS = 20_000_000;

    private static final int MOST_DEPTH = 200;
    private static final String FILE = "版式文档";

    private SafeXml() {}

    /** @throws InputRejected [M0304] when it is too large, [M0305] when it is not well-formed or has a DTD */
    static Document parse(String xhtml) {
        if (xhtml.length() > MOST_CHARACTERS) {
            throw new InputRejected(Problem.error(
                    "M0304", Place.of(FILE), "文档有 " + xhtml.length() + " 个字符，超过上限 " + MOST_CHARACTERS, ""));
        }
        try {
            return parser().parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXParseException e) {
            throw notWellFormed(new Place(FILE, Math.max(e.getLineNumber(), 0), Math.max(e.getColumnNumber(), 0)), e);
        } catch (SAXException e) {
            throw notWellFormed(Place.of(FILE), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputRejected notWellFormed(Place place, SAXException e) {
        return new InputRejected(Problem.error(
                "M0305",
                place,
                "不是合法的 XHTML：" + String.valueOf(e.getMessage()).replaceAll("[。.]+$", ""),
                "标签须成对；不能有 <!DOCTYPE>；空格写作 &#160;"));
    }

    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setCoalescing(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            // all nodes are looked at anyhow
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute("jdk.xml.maxElementDepth", String.valueOf(MOST_DEPTH));
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new Strict());
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own XML parser lacks a feature", e);
        }
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
