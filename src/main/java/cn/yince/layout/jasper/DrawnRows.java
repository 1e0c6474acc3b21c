package cn.yince.layout.jasper;

import cn.yince.layout.Sheet;
import cn.yince.problem.NotAsMeant;
import java.util.List;
import java.util.Map;

/** Follows the rows of a sheet as they are met on the pages: every cell of one before any of the next. */
final class DrawnRows {
    private static final float TOLERANCE = 0.5f;

    private final Sheet sheet;
    private final List<FormText> columns;
    private final int numbers;
    private final boolean oneBelowTheOther;
    private int row = -1;
    private String[] meant;
    private String[] rest;
    private int page;
    private float top = Float.MAX_VALUE;
    private float topAbove = Float.MAX_VALUE;

    DrawnRows(Sheet sheet, FormTexts form) {
        this.sheet = sheet;
        this.columns = form.texts().stream()
                .filter(text -> text.band().kind() == FormBand.Kind.ROW)
                .toList();
        this.numbers = form.texts().size();
        this.oneBelowTheOther = form.hasOneColumn();
        next();
    }

    /** Takes what was drawn of a cell: all of it, or the next piece when it goes on on another page. */
    void take(FormText column, String ink, int onPage, DrawnCell cell) {
        while (!belongs(column, ink)) {
            if (row >= sheet.rows().size() || !done()) {
                throw wrong(column, ink, onPage);
            }
            next();
        }
        if (onPage > page) {
            page = onPage;
            topAbove = Float.MAX_VALUE;
            top = Float.MAX_VALUE;
        }
        if (oneBelowTheOther && cell.area().top() > topAbove + TOLERANCE) {
            throw new NotAsMeant(TableProof.where(sheet, onPage) + "第" + (row + 1) + "行“" + column.name() + "”印在上一行之上：“"
                    + cell.text() + "”");
        }
        top = Math.min(top, cell.area().top());
    }

    /** All rows must have been met. */
    void finish() {
        while (row < sheet.rows().size()) {
            if (!done()) {
                FormText missing =
                        columns.stream().filter(this::isOpen).findFirst().orElseThrow();
                throw fault(missing, drawn(missing), page);
            }
            next();
        }
    }

    private boolean belongs(FormText column, String ink) {
        int number = column.number();
        if (row >= sheet.rows().size() || meant[number].isEmpty()) {
            return false;
        }
        if (!rest[number].isEmpty() && rest[number].startsWith(ink)) {
            rest[number] = rest[number].substring(ink.length());
            return true;
        }
        return column.printsAgain() && meant[number].equals(ink) && !done();
    }

    private boolean done() {
        for (FormText column : columns) {
            if (isOpen(column)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOpen(FormText column) {
        String open = rest[column.number()];
        return !open.isEmpty() && !(column.mayBeLeftOut() && open.equals(meant[column.number()]));
    }

    private void next() {
        row++;
        topAbove = Math.min(top, topAbove);
        top = Float.MAX_VALUE;
        if (row < sheet.rows().size()) {
            Map<String, String> cells = sheet.rows().get(row);
            meant = new String[numbers];
            for (FormText column : columns) {
                meant[column.number()] = column.ink((kind, name) -> switch (kind) {
                    case 'F' -> cells.getOrDefault(name, "");
                    case 'V' -> page + 1;
                    default -> sheet.labels().getOrDefault(name, "");
                });
            }
            rest = meant.clone();
        }
    }

    /** The first open cell is missing, unless the one drawn is open itself. */
    private NotAsMeant wrong(FormText column, String ink, int onPage) {
        if (row >= sheet.rows().size()) {
            return new NotAsMeant(TableProof.where(sheet, onPage) + "最后一行之后多印了“" + column.name() + "”：“" + ink + "”");
        }
        if (isOpen(column)) {
            return fault(column, drawn(column) + ink, onPage);
        }
        FormText missing = columns.stream().filter(this::isOpen).findFirst().orElseThrow();
        return fault(missing, drawn(missing), onPage);
    }

    private String drawn(FormText column) {
        String whole = meant[column.number()];
        return whole.substring(0, whole.length() - rest[column.number()].length());
    }

    private NotAsMeant fault(FormText column, String drawn, int onPage) {
        return new NotAsMeant(TableProof.where(sheet, onPage) + "第" + (row + 1) + "行“" + column.name() + "”应为“"
                + meant[column.number()] + "”，印出的是“" + drawn + "”");
    }
}
