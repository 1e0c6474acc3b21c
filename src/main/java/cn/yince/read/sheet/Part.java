package cn.yince.read.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** A part of a workbook, read from its XML as a stream; no DOCTYPE, so no entities. */
abstract class Part extends DefaultHandler {
    private static final String SIZE_OF_ENTITIES = "http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit";

    static <P extends Part> P parse(InputStream in, P part)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader reader = XMLHelper.newXMLReader();
        try {
            // counts the document itself, which Limits bounds
            reader.setProperty(SIZE_OF_ENTITIES, "0");
        } catch (SAXNotRecognizedException e) {
            // a parser without this limit
        }
        reader.setContentHandler(part);
        reader.setErrorHandler(part);
        reader.parse(new InputSource(in));
        return part;
    }

    /** The name of an element without its prefix. */
    static String name(String local, String qualified) {
        return local.isEmpty() ? qualified.substring(qualified.indexOf(':') + 1) : local;
    }

    /** An attribute that must be there. */
    static String required(Attributes attributes, String name) throws SAXException {
        String value = attributes.getValue(name);
        if (value == null) {
            throw new SAXException("no attribute " + name);
        }
        return value;
    }

    /** An attribute that is a number not below zero; {@code otherwise} when it is absent. */
    static int number(Attributes attributes, String name, int otherwise) throws SAXException {
        String value = attributes.getValue(name);
        try {
            int number = value == null ? otherwise : Integer.parseInt(value);
            if (number < 0 && value != null) {
                throw new SAXException(name + " below zero");
            }
            return number;
        } catch (NumberFormatException e) {
            throw new SAXException(name + " is no number", e);
        }
    }
}
