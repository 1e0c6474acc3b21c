package cn.yince.read.sheet;

import cn.yince.problem.Place;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** A sheet: cells with something in them are kept, all others forgotten at once. */
final class SheetPart extends Part {
    private final SheetCells cells;
    private final StringBuilder value = new StringBuilder();
    private final RichText inline = new RichText();
    private int row;
    private int column;
    private String type = "n";
    private int style;
    private boolean formula;
    private boolean picture;
    private boolean inValue;

    SheetPart(Place place, SheetContext context) {
        this.cells = new SheetCells(place, context);
    }

    Grid grid(boolean hidden) {
        return cells.grid(hidden);
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        String name = name(local, qualified);
        switch (name) {
            case "row" -> {
                row = Reference.within(number(attributes, "r", row + 1), Limits.LAST_ROW);
                column = 0;
                if (isTrue(attributes, "hidden") || isNothing(attributes.getValue("ht"))) {
                    cells.hideRow(row);
                }
            }
            case "col" -> column(attributes);
            case "filterColumn" -> cells.filter();
            case "c" -> cell(attributes);
            case "f" -> formula = true;
            case "v" -> inValue = true;
            case "mergeCell" -> merge(required(attributes, "ref"));
            default -> inline.begin(name);
        }
    }

    private void column(Attributes attributes) throws SAXException {
        if (isTrue(attributes, "hidden") || isNothing(attributes.getValue("width"))) {
            int first = number(attributes, "min", 1);
            cells.hideColumns(first, number(attributes, "max", first));
        }
    }

    /** Whether a height or width is none: however many zeros it is written with. */
    private static boolean isNothing(String size) {
        return size != null && size.matches("0+(?:\\.0+)?");
    }

    private static boolean isTrue(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return "1".equals(value) || "true".equals(value);
    }

    private void cell(Attributes attributes) throws SAXException {
        String reference = attributes.getValue("r");
        if (reference == null) {
            column++;
        } else {
            Reference at = Reference.of(reference);
            column = at.column();
            row = at.row();
        }
        // Excel keeps a picture in a cell as an error with a number of what it really is
        picture = attributes.getValue("vm") != null;
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = number(attributes, "s", 0);
        formula = false;
        value.setLength(0);
        inline.clear();
    }

    private void merge(String reference) {
        CellRangeAddress range = CellRangeAddress.valueOf(reference);
        cells.merge(new Area(
                range.getFirstRow() + 1,
                range.getFirstColumn() + 1,
                range.getLastRow() + 1,
                range.getLastColumn() + 1));
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inValue && value.length() <= Limits.CELL) {
            value.append(characters, start, Math.min(length, Limits.CELL + 1 - value.length()));
        }
        inline.add(characters, start, length);
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        String name = name(local, qualified);
        switch (name) {
            case "v" -> inValue = false;
            case "c" -> keep();
            default -> inline.end(name);
        }
    }

    private void keep() throws SAXException {
        String raw = type.equals("inlineStr") ? inline.text() : value.toString();
        cells.keep(row, column, style, new CellValue(picture && type.equals("e") ? "picture" : type, raw, formula));
    }
}
