/**
 * Sets the lines of a paragraph as printers do (CLREQ, GB/T 15834): chooses where they end, looking at all of them, and
 * says how much room stands after each character. Numbers, units, codes and words keep the room their font gives them;
 * what a line is short of opens the gaps between Chinese characters and at the seams between Chinese and digits or
 * letters, within bounds.
 *
 * <p>A {@link cn.yince.layout.line.Strip} takes the characters and their widths, a
 * {@link cn.yince.layout.line.BreakChoice} the widths of the lines; both know nothing of documents, fonts or pages. All
 * lengths are in dots, as the caller measures.
 */
package cn.yince.layout.line;
