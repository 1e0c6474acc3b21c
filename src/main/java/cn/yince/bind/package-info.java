/**
 * Takes pages laid out and drawings for the blank ones, gives one booklet: a PDF with outline, metadata and watermark,
 * the same bytes every time.
 *
 * <pre>{@code
 * FontBook fonts = FontBook.of(files, rareFiles);   // once
 * Binder binder = new Binder(fonts);                // once
 * LaidOut pages = Saucer.layOut(xhtml, fonts, resources);
 * Booklet booklet = binder.bind(pages, Map.of("收支总表-1", new Drawing(table01, 0)), facts, pages.headings());
 * booklet.writeTo(Path.of("部门决算.pdf"));
 * }</pre>
 */
package cn.yince.bind;
