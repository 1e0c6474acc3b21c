package cn.yince.bind;

/**
 * An entry of the outline, as it was written.
 *
 * @param id of the element it leads to
 * @param title as shown
 * @param level 1 is the topmost
 * @param page 0-based, where it leads
 * @param heading what can be seen of the element's own text, without white space; empty when it has none
 */
public record Mark(String id, String title, int level, int page, String heading) {}
