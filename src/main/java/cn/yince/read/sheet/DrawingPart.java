package cn.yince.read.sheet;

import cn.yince.problem.Place;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** A drawing: where its pictures begin; shapes and charts are no pictures. */
final class DrawingPart extends Part {
  private static final int MOST = 1000;
  private final Place sheet;
  private final List<Place> pictures = new ArrayList<>();
  private final StringBuilder digits = new StringBuilder();
  private boolean from;
  private boolean counts;
  private int row;
  private int column;
  private boolean picture;

  DrawingPart(Place sheet) {
    this.sheet = sheet;
  }

  List<Place> pictures() {
    return List.copyOf(pictures);
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    switch (name(local, qualified)) {
      case "from" -> from = true;
      case "row", "col" -> {
        counts = from;
        digits.setLength(0);
      }
      case "pic" -> picture = true;
      default -> { }
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (counts && digits.length() + length < 10) {
      digits.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    switch (name(local, qualified)) {
      case "from" -> from = false;
      case "row" -> row = counts ? number() : row;
      case "col" -> column = counts ? number() : column;
      case "twoCellAnchor", "oneCellAnchor", "absoluteAnchor" -> anchored();
      default -> { }
    }
    counts = false;
  }

  private int number() {
    String typed = digits.toString().strip();
    return typed.matches("\\d{1,7}") ? Integer.parseInt(typed) + 1 : 1;
  }

  private void anchored() {
    if (picture && pictures.size() < MOST) {
      pictures.add(sheet.at(Math.max(1, row), Math.max(1, column)));
    }
    picture = false;
    row = 0;
    column = 0;
  }
}
