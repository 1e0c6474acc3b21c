package cn.yince.read.sheet;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The part of an archive that says how cells show what they hold. */
final class StylesPart extends Part {
    private final Styles styles;
    private boolean inCells;
    private boolean struckOut;
    private boolean isFilled;
    private String colour = Inks.AUTOMATIC;

    StylesPart(Styles styles) {
        this.styles = styles;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        switch (name(local, qualified)) {
            case "numFmt" -> styles.define(number(attributes, "numFmtId", 0), required(attributes, "formatCode"));
            case "font", "fill" -> begin();
            case "strike" -> struckOut = isSet(attributes);
            case "patternFill" -> isFilled = "solid".equals(attributes.getValue("patternType"));
            case "color", "fgColor" -> colour = colour(attributes);
            case "cellXfs" -> inCells = true;
            case "xf" -> {
                if (inCells) {
                    styles.add(number(attributes, "numFmtId", 0));
                    styles.inks().style(number(attributes, "fontId", 0), number(attributes, "fillId", 0));
                }
            }
            default -> {}
        }
    }

    private void begin() {
        struckOut = false;
        isFilled = false;
        colour = Inks.AUTOMATIC;
    }

    private static boolean isSet(Attributes attributes) {
        String value = attributes.getValue("val");
        return value == null || value.equals("1") || value.equals("true");
    }

    private static String colour(Attributes attributes) {
        if (attributes.getValue("rgb") != null) {
            return Inks.colour(attributes.getValue("rgb"));
        } else if (attributes.getValue("theme") != null) {
            return "theme" + attributes.getValue("theme")
                    + (attributes.getValue("tint") == null ? "" : " " + attributes.getValue("tint"));
        }
        return attributes.getValue("indexed") == null ? Inks.AUTOMATIC : "palette" + attributes.getValue("indexed");
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        switch (name(local, qualified)) {
            case "font" -> styles.inks().font(struckOut, colour);
            case "fill" -> styles.inks().ground(isFilled ? colour : Inks.AUTOMATIC);
            case "cellXfs" -> inCells = false;
            default -> {}
        }
    }
}
