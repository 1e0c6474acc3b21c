package cn.yince.layout.jasper;

import cn.yince.layout.Ink;
import cn.yince.layout.Sheet;
import cn.yince.problem.NotAsMeant;
import java.util.List;

/**
 * Proves of a table that all its cells and labels stand on its pages, whole and row after row. What is meant comes from
 * the sheet and the form alone; what JasperReports made of them is not asked.
 */
final class TableProof {
    private final Sheet sheet;
    private final FormTexts form;
    private final DrawnRows rows;
    private final DrawnLabels labels;

    private TableProof(Sheet sheet, FormTexts form, int pages) {
        this.sheet = sheet;
        this.form = form;
        this.rows = new DrawnRows(sheet, form);
        this.labels = new DrawnLabels(sheet, form, pages);
    }

    /**
     * Compares what was drawn with what was meant.
     *
     * @param pages the texts drawn on each page, in order
     * @throws NotAsMeant naming page, row and cell of the first difference
     */
    static void check(Sheet sheet, FormTexts form, List<List<DrawnCell>> pages) {
        TableProof proof = new TableProof(sheet, form, pages.size());
        for (int page = 0; page < pages.size(); page++) {
            for (DrawnCell cell : pages.get(page)) {
                proof.take(cell, page);
            }
        }
        proof.rows.finish();
        proof.labels.finish();
    }

    private void take(DrawnCell cell, int page) {
        String ink = Ink.of(cell.text());
        if (ink.isEmpty()) {
            return;
        }
        FormText text = form.of(cell.element());
        if (text == null) {
            throw new NotAsMeant(where(sheet, page) + "印出了表样里没有的“" + cell.text() + "”");
        }
        if (!cell.whole()) {
            throw new NotAsMeant(where(sheet, page) + "“" + text.name() + "”格里放不下“" + cell.text() + "”，印出了格子");
        }
        if (text.band().kind() == FormBand.Kind.ROW) {
            rows.take(text, ink, page, cell);
        } else {
            labels.take(text, ink, page);
        }
    }

    /** Begins a message. */
    static String where(Sheet sheet, int page) {
        return sheet.name() + "第" + (page + 1) + "页：";
    }
}
