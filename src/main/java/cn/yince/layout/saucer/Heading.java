package cn.yince.layout.saucer;

/**
 * One line of the PDF outline (书签).
 *
 * @param id of the element it leads to
 * @param title as shown
 * @param level 1 is the topmost; a level may be entered only from the one above it, otherwise it counts as that
 */
public record Heading(String id, String title, int level) {}
