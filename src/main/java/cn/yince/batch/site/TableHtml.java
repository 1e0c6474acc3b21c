package cn.yince.batch.site;

import cn.yince.batch.summary.Html;
import cn.yince.bind.tables.TableRows;
import cn.yince.bind.tables.TableRows.RowCell;
import java.util.List;

/** Writes a table so that people hear of each number what it is: heads of columns, heads of rows, what it is called. */
final class TableHtml {
    private final Html html;

    TableHtml(Html html) {
        this.html = html;
    }

    void write(TableRows table) {
        String title = table.above().isEmpty() ? table.name() : table.above().get(0);
        html.raw("<div class=\"y-wide\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .text(table.name() + " " + title)
                .raw("\">\n<table class=\"y-table\">\n");
        caption(table.above());
        if (!table.heads().isEmpty()) {
            html.raw("<thead>\n");
            table.heads().forEach(this::heads);
            html.raw("</thead>\n");
        }
        html.raw("<tbody>\n");
        table.body().forEach(this::row);
        html.raw("</tbody>\n</table>\n</div>\n");
        table.below()
                .forEach(note -> html.raw("<p class=\"y-note\">").text(note).raw("</p>\n"));
    }

    private void caption(List<String> above) {
        if (above.isEmpty()) {
            return;
        }
        html.raw("<caption>");
        for (int i = 0; i < above.size(); i++) {
            html.raw(i == 0 ? "<span class=\"y-title\">" : " <span>")
                    .text(above.get(i))
                    .raw("</span>");
        }
        html.raw("</caption>\n");
    }

    private void heads(List<RowCell> row) {
        html.raw("<tr>");
        for (RowCell cell : row) {
            boolean empty = cell.text().isBlank();
            String scope = empty ? "" : cell.columns() > 1 ? " scope=\"colgroup\"" : " scope=\"col\"";
            cell(cell, empty ? "td" : "th", scope);
        }
        html.raw("</tr>\n");
    }

    private void row(List<RowCell> row) {
        html.raw("<tr>");
        row.forEach(cell -> {
            if (cell.number()) {
                cell(cell, "td", " class=\"y-number\"");
            } else if (isName(cell.text())) {
                cell(cell, "th", cell.rows() > 1 ? " scope=\"rowgroup\"" : " scope=\"row\"");
            } else {
                cell(cell, "td", "");
            }
        });
        html.raw("</tr>\n");
    }

    /** Codes, numbers of lines and dashes are no names. */
    private static boolean isName(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    private void cell(RowCell cell, String element, String attributes) {
        html.raw("<" + element + attributes);
        html.raw(cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "");
        html.raw(cell.rows() > 1 ? " rowspan=\"" + cell.rows() + "\"" : "");
        html.raw(">").text(cell.text()).raw("</" + element + ">");
    }
}
