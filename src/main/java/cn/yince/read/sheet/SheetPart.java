package cn.yince.read.sheet;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** A sheet: cells with something in them are kept, all others forgotten at once. */
final class SheetPart extends Part {
  private final Place place;
  private final SheetContext context;
  private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
  private final List<Area> merged = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private final RichText inline = new RichText();
  private int row;
  private int column;
  private String type = "n";
  private int style;
  private boolean formula;
  private boolean inValue;

  SheetPart(Place place, SheetContext context) {
    this.place = place;
    this.context = context;
  }

  Grid grid(boolean hidden) {
    return new Grid(place, hidden, Collections.unmodifiableNavigableMap(rows), List.copyOf(merged));
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
    String name = name(local, qualified);
    switch (name) {
      case "row" -> {
        row = Reference.within(number(attributes, "r", row + 1), Limits.LAST_ROW);
        column = 0;
      }
      case "c" -> cell(attributes);
      case "f" -> formula = true;
      case "v" -> inValue = true;
      case "mergeCell" -> merge(required(attributes, "ref"));
      default -> inline.begin(name);
    }
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
    Reference.within(column, Limits.LAST_COLUMN);
    Reference.within(row, Limits.LAST_ROW);
    type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
    style = number(attributes, "s", 0);
    formula = false;
    value.setLength(0);
    inline.clear();
  }

  private void merge(String reference) {
    context.oneMoreMerged();
    CellRangeAddress range = CellRangeAddress.valueOf(reference);
    merged.add(
        new Area(range.getFirstRow() + 1, range.getFirstColumn() + 1, range.getLastRow() + 1, range.getLastColumn() + 1));
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
    CellValue raw = new CellValue(type, type.equals("inlineStr") ? inline.text() : value.toString(), formula);
    Place at = new Place(place.file(), place.sheet(), row, column);
    Cell cell = raw.cell(at, style, context);
    if (cell == null) {
      return;
    } else if (cell.text().length() > Limits.CELL) {
      throw new InputRejected(
          Problem.error("Y0404", at, "单元格的文字超过 " + Limits.CELL + " 字", "请缩短，或分到几个单元格里"));
    }
    context.oneMoreCell();
    rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell);
  }
}
