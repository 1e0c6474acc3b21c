package cn.yince.layout;

/**
 * A text as it was drawn on a page.
 *
 * @param text every character that went to the page, in order
 * @param part what it belongs to, in Chinese: a table's name, {@link #BODY}, {@link #MARGIN}
 * @param link id of the element that a click on it leads to; empty when it is no link
 * @param area where it stands: the cell of a table, the em boxes of a run
 */
public record Drawn(String text, String part, String link, Area area) {
    /** The part of texts in the margins of a page. */
    public static final String MARGIN = "页边";

    /** The part of texts in its body. */
    public static final String BODY = "正文";
}
