package cn.yince.read.sheet;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The part of an archive that says how cells show their numbers. */
final class StylesPart extends Part {
  private final Styles styles;
  private boolean inCells;

  StylesPart(Styles styles) {
    this.styles = styles;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
    switch (name(local, qualified)) {
      case "numFmt" -> styles.define(number(attributes, "numFmtId", 0), required(attributes, "formatCode"));
      case "cellXfs" -> inCells = true;
      case "xf" -> {
        if (inCells) {
          styles.add(number(attributes, "numFmtId", 0));
        }
      }
      default -> { }
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    inCells = inCells && !name(local, qualified).equals("cellXfs");
  }
}
