package cn.yince.read.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Custom properties of a document: names and values, as texts. */
final class PropertiesPart extends Part {
    private static final int MOST = 1_000;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final StringBuilder value = new StringBuilder();
    private String property = "";

    Map<String, String> properties() {
        return Map.copyOf(properties);
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        if (name(local, qualified).equals("property")) {
            property = required(attributes, "name");
            value.setLength(0);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (value.length() + length <= Limits.CELL) {
            value.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        if (name(local, qualified).equals("property") && properties.size() < MOST) {
            properties.put(property, value.toString().strip());
        }
    }
}
