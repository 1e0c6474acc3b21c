package cn.yince.layout.saucer;

import org.w3c.dom.Element;

/**
 * A table that stands for the rows [start, end) of a form.
 *
 * @param repeated header rows it repeats above them
 */
record FormFragment(Element table, int repeated, int start, int end) {}
