/**
 * Takes one XHTML document with CSS, gives its pages laid out: where each element stands, ready to be painted into a
 * PDF.
 *
 * <p>The whole booklet is one document: cover, 目录, prose, forms, and a blank page for every table page that another
 * engine draws.
 *
 * <pre>{@code
 * <html xmlns="http://www.w3.org/1999/xhtml"><head><style>
 * @page { size: A4; margin: 37mm 26mm 35mm 28mm;
 *   @bottom-center { content: "— " counter(page) " —"; font-family: 宋体; font-size: 14pt } }
 * @page 无页码 { @bottom-center { content: none } }
 * @page 横表 { size: A4 landscape; margin: 20mm;
 *   @bottom-center { content: "— " counter(page) " —"; font-family: 宋体; font-size: 14pt } }
 * body { font-family: 仿宋; font-size: 16pt; line-height: 29pt }
 * .封面 { page: 无页码 }
 * .目录 { page: 无页码; page-break-before: always }
 * .目录 a { display: block; color: black }
 * .目录 a:after { content: leader('.') target-counter(attr(href), page) }
 * .正文 { -fs-page-sequence: start; page-break-before: always }
 * .表页 { page: 横表; page-break-before: always }
 * p { text-align: justify; text-indent: 2em }
 * .分页表 { width: 100%; table-layout: fixed; border-collapse: collapse }
 * .分页表 td { border: 0.5pt solid black; vertical-align: middle }
 * </style></head><body>
 * <div class="封面">…</div>
 * <div class="目录"><a href="#概况">第一部分 概况</a><a href="#收支总表-1">收入支出决算总表</a></div>
 * <div class="正文"><h1 id="概况" data-书签="1">第一部分 概况</h1><p>…</p></div>
 * <div class="表页" id="收支总表-1" data-书签="2" data-书签名="收入支出决算总表"></div>
 * <table class="分页表"><col style="width: 20%"/><col style="width: 80%"/>
 *   <thead><tr><td>项目名称</td><td>…</td></tr>
 *     <tr data-表头="1"><td>一级指标</td><td>指标</td></tr></thead>
 *   <tbody><tr><td rowspan="2">产出指标</td><td>…</td></tr><tr><td>…</td></tr></tbody>
 * </table>
 * </body></html>
 * }</pre>
 *
 * <ul>
 *   <li>Page numbers count from the element with {@code -fs-page-sequence: start}, in footers and in {@code
 *       target-counter} alike; {@code counter(pages)} is the number of pages of that part.
 *   <li>A page gets its name from the first block on it, which must be a child of {@code body} or of another block,
 *       with {@code page: name}; a block without a name returns to the plain page. An empty {@code class="表页"} counts.
 *   <li>Text is as wide as on the plain {@code @page}, whatever the margins of a named one: give a block on a page of
 *       another width its own {@code width}, or draw the page elsewhere.
 *   <li>A {@code class="分页表"} longer than its page breaks between rows: a row marked {@code data-表头} begins a
 *       block with that header, one marked {@code data-块} a block without; a page repeats the header of the
 *       block that goes on, and a merged cell that is cut is repeated whole. Without a mark all of {@code thead}
 *       is the header. No header parts from its first row, the last two rows of a block stay together, and what
 *       follows the table never stands alone. Give it {@code table-layout: fixed} and {@code col} widths, or
 *       columns differ from page to page; a {@code data-宽="8-20"} lets a column be 8 to 20 % wide, as its texts
 *       need. A form that lacks a little room gets the classes that the pack sets forms tighter with. A row
 *       taller than a page is cut.
 *   <li>Lines break by the Chinese rules, also next to inline tags; {@code &#160;} and U+2060 forbid a break,
 *       U+200B allows one. Words wider than their line or cell break anywhere; {@code word-wrap: break-word} is
 *       not needed and not good.
 *   <li>Every family has one face: bold type is made by drawing its outlines as well, italic is never faked.
 *   <li>Every line of every face is set as if its em box were 0.88 high and 0.12 deep, so {@code line-height}
 *       alone decides the pitch.
 *   <li>The default stylesheet gives no margins and no padding, except 40px to lists.
 * </ul>
 */
package cn.yince.layout.saucer;
