package cn.yince.layout.saucer;

import cn.yince.layout.Area;
import cn.yince.layout.FigureMarks;
import cn.yince.layout.Ink;
import cn.yince.layout.PlacedNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Finds where the numbers of a text were drawn: the same text with marks around them is read beside the one that was
 * painted, character by character of what can be seen.
 */
final class NumberPlaces {
    private final FigureMarks marks;
    private final Set<String> headings;
    private final Function<Piece, float[]> widths;
    private final List<Wanted> wanted = new ArrayList<>();
    private final List<PlacedNumber> found = new ArrayList<>();
    private int ink;
    private int seen;
    private int next;
    private String under = "";

    /** A number, and where it begins and ends in what can be seen of the whole text. */
    private record Wanted(FigureMarks.Found number, String under, int from, int to) {}

    private NumberPlaces(FigureMarks marks, Set<String> headings, Function<Piece, float[]> widths) {
        this.widths = widths;
        this.marks = marks;
        this.headings = headings;
    }

    /**
     * The places.
     *
     * @param marked the same document with marks
     * @param headings ids of elements by which the parts of the booklet are told
     * @param painted the document as it was painted
     * @param device on which it was drawn
     */
    static List<PlacedNumber> of(
            Document marked, FigureMarks marks, Set<String> headings, Document painted, RunDevice device) {
        Map<Text, List<Piece>> pieces = device.trace().pieces();
        NumberPlaces places = new NumberPlaces(marks, headings, device::widths);
        places.want(marked.getDocumentElement());
        DocumentText.eachOf(painted.getDocumentElement(), text -> places.look(text, pieces));
        return places.found;
    }

    private void want(Element parent) {
        if (headings.contains(parent.getAttribute("id"))) {
            under = parent.getAttribute("id");
        }
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                want(text.getData());
            } else if (child instanceof Element element && !DocumentText.isSkipped(element)) {
                want(element);
            }
        }
    }

    private void want(String data) {
        String bare = marks.strip(data);
        for (FigureMarks.Span span : marks.spans(data)) {
            int from = ink + Ink.of(bare.substring(0, span.start())).length();
            int length = Ink.of(span.number().printed()).length();
            wanted.add(new Wanted(span.number(), under, from, from + length));
        }
        ink += Ink.of(bare).length();
    }

    /** Places the numbers that begin in a text node; they are met in order. */
    private void look(Text node, Map<Text, List<Piece>> pieces) {
        int begins = seen;
        int ends = begins + DocumentText.inkOf(node).length();
        while (next < wanted.size() && wanted.get(next).from() < ends) {
            place(wanted.get(next), begins, pieces.getOrDefault(node, List.of()));
            next++;
        }
        seen = ends;
    }

    private void place(Wanted number, int begins, List<Piece> pieces) {
        int at = begins;
        for (Piece piece : pieces) {
            int length = Ink.of(piece.text()).length();
            int from = Math.max(number.from(), at) - at;
            int to = Math.min(number.to(), at + length) - at;
            if (from < to) {
                found.add(new PlacedNumber(number.number(), number.under(), piece.page(), part(piece, from, to)));
            }
            at += length;
        }
    }

    /** The part of a piece between two of the characters that can be seen in it. */
    private Area part(Piece piece, int from, int to) {
        int[] letters = piece.text().codePoints().toArray();
        float[] widths = this.widths.apply(piece);
        float all = 0;
        for (float width : widths) {
            all += width;
        }
        float rooms = 0;
        for (int i = 0; i < Math.min(letters.length, piece.rooms().length) - 1; i++) {
            rooms += piece.rooms()[i];
        }
        Area area = piece.area();
        float unit = all == 0 ? 0 : (area.right() - area.left() - rooms) / all;
        float x = area.left();
        float left = x;
        float right = area.right();
        int seen = 0;
        for (int i = 0; i < letters.length; i++) {
            float end = x + widths[i] * unit;
            if (Ink.shows((char) letters[i]) || letters[i] > Character.MAX_VALUE) {
                int count = Character.charCount(letters[i]);
                left = seen == from ? x : left;
                right = seen + count == to ? end : right;
                seen += count;
            }
            x = end + (i < piece.rooms().length ? piece.rooms()[i] : 0);
        }
        return new Area(left, area.bottom(), right, area.top());
    }
}
