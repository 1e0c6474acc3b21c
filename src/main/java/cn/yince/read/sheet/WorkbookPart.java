package cn.yince.read.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The outline of a workbook: which sheets there are, which names are defined. */
final class WorkbookPart extends Part {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final StringBuilder reference = new StringBuilder();
    private String defining = "";
    private boolean from1904;

    /** A sheet and the relationship that leads to its part. */
    record Sheet(String name, boolean hidden, String relation) {}

    List<Sheet> sheets() {
        return sheets;
    }

    Map<String, String> names() {
        return Map.copyOf(names);
    }

    boolean countsFrom1904() {
        return from1904;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        switch (name(local, qualified)) {
            case "sheet" -> {
                String state = attributes.getValue("state");
                String relation = attributes.getValue(RELATIONSHIPS, "id");
                sheets.add(new Sheet(
                        required(attributes, "name"),
                        state != null && !state.equals("visible"),
                        relation == null ? required(attributes, "r:id") : relation));
            }
            case "definedName" -> defining = required(attributes, "name");
            case "workbookPr" ->
                from1904 =
                        "1".equals(attributes.getValue("date1904")) || "true".equals(attributes.getValue("date1904"));
            default -> {}
        }
        reference.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (!defining.isEmpty() && reference.length() + length <= Limits.CELL) {
            reference.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        if (!defining.isEmpty() && names.size() < Limits.MERGED) {
            names.put(defining, reference.toString());
        }
        defining = "";
    }
}
