package cn.yince.layout;

/**
 * A text and where it stands.
 *
 * @param text as it prints
 * @param page 0-based
 * @param area the cell of a table, the em boxes of a stretch of text
 */
public record Placed(String text, int page, Area area) {}
