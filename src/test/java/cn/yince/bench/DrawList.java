package cn.yince.bench;

import java.util.List;
import java.util.Map;

/**
 * What stands in a booklet: strings and figures with their places in points from the lower left, and nothing of how
 * they got there.
 *
 * @param pages in order
 * @param bookmarks the outline, in reading order
 * @param facts title, author and so on by their name in the Info dictionary
 */
record DrawList(List<Page> pages, List<Bookmark> bookmarks, Map<String, String> facts) {
    record Page(float width, float height, List<Mark> marks) {}

    /**
     * A line of the outline.
     *
     * @param level 1 is the topmost
     * @param page 1 is the first
     */
    record Bookmark(String title, int level, int page, float top) {}

    sealed interface Mark {}

    /**
     * A string on one base line.
     *
     * @param font PostScript name, without the prefix of a subset
     * @param spacing added after each character, points
     * @param rgb its colour
     */
    record Text(String string, String font, float size, float x, float y, float spacing, int rgb) implements Mark {}

    /**
     * A figure of straight lines.
     *
     * @param steps of the path
     * @param filled or else stroked
     * @param lineWidth of a stroke, points
     * @param rgb its colour
     */
    record Figure(List<Step> steps, boolean filled, float lineWidth, int rgb) implements Mark {}

    /** Where a path goes; CLOSE has no place. */
    record Step(Kind kind, float x, float y) {}

    enum Kind {
        MOVE,
        LINE,
        CLOSE
    }
}
