package cn.yince.layout.saucer;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/** XHTML as far as a booklet needs it: links lead inside the booklet only, no scripts, a small default stylesheet. */
final class BookletNames extends XhtmlNamespaceHandler {
    private static final String DEFAULTS = """
      html, body, div, p, h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, section, article, header, footer, nav,
      blockquote, pre, form, center, hr { display: block }
      head, style, script, title, meta, link, template, bookmarks { display: none }
      table { display: table; border-spacing: 0; text-indent: 0 }
      thead { display: table-header-group } tbody { display: table-row-group } tfoot { display: table-footer-group }
      tr { display: table-row } td, th { display: table-cell; vertical-align: inherit }
      col { display: table-column } colgroup { display: table-column-group } caption { display: table-caption }
      thead, tbody, tfoot { vertical-align: middle }
      img { display: inline-block }
      li { display: list-item } ol { list-style-type: decimal } ul, ol { margin-left: 40px }
      b, strong, th { font-weight: bold } u { text-decoration: underline } s { text-decoration: line-through }
      table.分页表 tr { page-break-inside: avoid }
      sub { vertical-align: sub; font-size: smaller } sup { vertical-align: super; font-size: smaller }
      pre { white-space: pre } hr { border: 1px inset black } center { text-align: center }
      br:before { content: "\\A"; white-space: pre-line }
      """;
    private static final StylesheetInfo DEFAULT_SHEET =
            new StylesheetInfo(StylesheetInfo.Origin.USER_AGENT, "booklet-defaults", List.of("all"), DEFAULTS);

    @Override
    public Optional<StylesheetInfo> getDefaultStylesheet() {
        return Optional.of(DEFAULT_SHEET);
    }

    @Override
    public String getLinkUri(Element element) {
        String address = super.getLinkUri(element);
        return address != null && address.startsWith("#") ? address : null;
    }

    @Override
    public String getAttributeValue(Element element, String name) {
        return name.startsWith("on") ? "" : super.getAttributeValue(element, name);
    }

    @Override
    public String getLang(Element element) {
        return "zh-CN";
    }
}
