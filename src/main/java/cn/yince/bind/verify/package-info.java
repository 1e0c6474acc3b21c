/**
 * Opens a finished booklet again with a reader that had no part in making it, and compares the file with what was
 * meant: every text in order and in its place, page numbers, headings, links and outline.
 *
 * <pre>{@code
 * new Recheck(fonts).check(binder.recorded(pages, drawings, facts, outline));
 * }</pre>
 */
package cn.yince.bind.verify;
