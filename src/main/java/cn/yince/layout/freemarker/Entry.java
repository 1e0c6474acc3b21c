package cn.yince.layout.freemarker;

/**
 * An entry of the contents and of the outline.
 *
 * @param level 1 for a part, 2 for a section
 * @param title as it prints
 * @param anchor id of the element it leads to
 */
public record Entry(int level, String title, String anchor) {}
