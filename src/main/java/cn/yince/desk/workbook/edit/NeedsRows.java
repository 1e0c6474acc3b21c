package cn.yince.desk.workbook.edit;

/** A table has no empty row left; more are wanted below that one. */
final class NeedsRows extends Exception {
    private static final long serialVersionUID = 1L;
    private final String sheet;
    private final int row;

    NeedsRows(String sheet, int row) {
        super(null, null, false, false);
        this.sheet = sheet;
        this.row = row;
    }

    String sheet() {
        return sheet;
    }

    /** 1-based. */
    int row() {
        return row;
    }
}
