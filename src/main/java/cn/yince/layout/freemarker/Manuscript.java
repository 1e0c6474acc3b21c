package cn.yince.layout.freemarker;

import java.util.List;

/**
 * The whole text of a booklet, not yet on pages.
 *
 * @param title 册名
 * @param xhtml the document, style included
 * @param entries contents in order
 */
public record Manuscript(String title, String xhtml, List<Entry> entries) {}
