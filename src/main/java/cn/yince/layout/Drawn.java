package cn.yince.layout;

/**
 * A text as it was drawn on a page.
 *
 * @param text every character that went to the page, in order
 * @param part what it belongs to, in Chinese: a table's name, 正文, 页边
 * @param link id of the element that a click on it leads to; empty when it is no link
 * @param area where it stands: the cell of a table, the em boxes of a run
 */
public record Drawn(String text, String part, String link, Area area) {}
