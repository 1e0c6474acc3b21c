package cn.yince.desk.diff;

import java.util.List;

/**
 * A table or section and its figures.
 *
 * @param name e.g. the number of a table or {@code 五二}
 * @param title the same in the words of the booklet
 * @param table whether it is a table
 * @param pages where it prints in the new booklet: all pages of a table, the page a section begins on
 * @param figures in the order of the booklet
 */
public record Group(String name, String title, boolean table, List<Integer> pages, List<FigureChange> figures) {}
