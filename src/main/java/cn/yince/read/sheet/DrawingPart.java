package cn.yince.read.sheet;

import cn.yince.problem.Place;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/**
 * A drawing: where its pictures begin, and its text boxes with what they say; charts and shapes without words are
 * neither.
 */
final class DrawingPart extends Part {
    private static final int MOST = 1000;
    private static final int LONGEST = 500;
    private final Place sheet;
    private final List<Place> pictures = new ArrayList<>();
    private final List<Unseen.Remark> boxes = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean inText;
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

    /** Where text boxes begin, and what they say. */
    List<Unseen.Remark> boxes() {
        return List.copyOf(boxes);
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
            case "t" -> inText = true;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText && words.length() + length < LONGEST) {
            words.append(characters, start, length);
        }
        if (counts && digits.length() + length < 10) {
            digits.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        switch (name(local, qualified)) {
            case "from" -> from = false;
            case "t" -> inText = false;
            case "row" -> row = counts ? number() : row;
            case "col" -> column = counts ? number() : column;
            case "twoCellAnchor", "oneCellAnchor", "absoluteAnchor" -> anchored();
            default -> {}
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
        if (!words.toString().isBlank() && boxes.size() < MOST) {
            boxes.add(Unseen.Remark.box(
                    sheet.at(Math.max(1, row), Math.max(1, column)),
                    words.toString().strip()));
        }
        words.setLength(0);
        picture = false;
        row = 0;
        column = 0;
    }
}
