package cn.yince.read.sheet;

import cn.yince.problem.Place;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.xml.sax.SAXException;

/** The records of a sheet: cells with something in them are kept, all others forgotten at once. */
final class SheetRecords {
    /** What Excel writes of a number where it writes digits. */
    private static final MathContext DIGITS = new MathContext(17);

    /** Cells with formatted text of their own, as Excel 95 wrote them; the library has no name for it. */
    private static final short RICH_LABEL = 0x00D6;

    /** Records that begin with a row, a column and a style. */
    private static final Set<Short> CELLS = Set.of(
            LabelSSTRecord.sid,
            NumberRecord.sid,
            RKRecord.sid,
            LabelRecord.sid,
            RICH_LABEL,
            BoolErrRecord.sid,
            FormulaRecord.sid);

    /** That a filter leaves rows out; the library reads no more of it than that. */
    private static final short FILTER_MODE = 0x009B;

    private static final int ROW_FLAGS = 10;
    private static final int HIDDEN_ROW = 0x20;
    private static final int HIDDEN_COLUMN = 1;
    private static final int PICTURE = 8;
    private static final int RK_CELL_BYTES = 6;
    private static final int NO_NUMBER = 0xFFFF;
    private static final int NEVER_COMPUTED = 2;
    private final SheetCells cells;
    private int row;
    private int column;
    private int style;

    SheetRecords(Place place, SheetContext context) {
        this.cells = new SheetCells(place, context);
    }

    Grid grid(boolean hidden) {
        return cells.grid(hidden);
    }

    /**
     * Reads them to their end, past charts that lie among them.
     *
     * @throws SAXException when they have no end or a cell has what it cannot
     */
    void read(Records records) throws SAXException {
        int depth = 0;
        while (records.next()) {
            switch (records.type()) {
                case BOFRecord.sid -> depth++;
                case EOFRecord.sid -> depth--;
                default -> {
                    if (depth == 1) {
                        take(records);
                    }
                }
            }
            if (depth == 0) {
                return;
            }
        }
        throw new SAXException("no end");
    }

    private void take(Records records) throws SAXException {
        if (CELLS.contains(records.type())) {
            at(records);
        }
        switch (records.type()) {
            case LabelSSTRecord.sid -> keep("s", String.valueOf(records.wideNumber()));
            case NumberRecord.sid -> keep("n", digits(Double.longBitsToDouble(records.bits())));
            case RKRecord.sid -> keep("n", digits(RKUtil.decodeNumber(records.wideNumber())));
            case MulRKRecord.sid -> row(records);
            case LabelRecord.sid, RICH_LABEL -> keep("text", records.text());
            case BoolErrRecord.sid -> {
                int value = records.octet();
                keep(records.octet() == 0, value, false);
            }
            case FormulaRecord.sid -> formula(records);
            // the text that the last formula gave
            case StringRecord.sid -> cells.keep(row, column, style, new CellValue("text", records.text(), true));
            case MergeCellsRecord.sid -> merged(records);
            case RowRecord.sid -> row(records, records.number() + 1);
            case ColumnInfoRecord.sid -> columns(records);
            case FILTER_MODE -> cells.filter();
            case NoteRecord.sid -> cells.remark(records.number() + 1, records.number() + 1, "");
            case ObjRecord.sid -> object(records);
            default -> {}
        }
    }

    private void row(Records records, int hidden) {
        records.pass(ROW_FLAGS);
        if ((records.number() & HIDDEN_ROW) != 0) {
            cells.hideRow(hidden);
        }
    }

    private void columns(Records records) {
        int first = records.number() + 1;
        int last = records.number() + 1;
        int width = records.number();
        records.number();
        if ((records.number() & HIDDEN_COLUMN) != 0 || width == 0) {
            cells.hideColumns(first, last);
        }
    }

    /** Where a picture lies is written elsewhere; that there is one is told of the first cell. */
    private void object(Records records) {
        records.wideNumber();
        if (records.number() == PICTURE) {
            cells.picture(1, 1);
        }
    }

    private void at(Records records) {
        row = records.number() + 1;
        column = records.number() + 1;
        style = records.number();
    }

    private void keep(String type, String raw) throws SAXException {
        cells.keep(row, column, style, new CellValue(type, raw, false));
    }

    private void keep(boolean truth, int value, boolean formula) throws SAXException {
        CellValue of = truth
                ? new CellValue("b", value == 0 ? "0" : "1", formula)
                : new CellValue("e", FormulaError.forInt((byte) value).getString(), formula);
        cells.keep(row, column, style, of);
    }

    private void row(Records records) throws SAXException {
        row = records.number() + 1;
        column = records.number() + 1;
        for (int rest = records.remaining() / RK_CELL_BYTES; rest > 0; rest--, column++) {
            style = records.number();
            keep("n", digits(RKUtil.decodeNumber(records.wideNumber())));
        }
    }

    /** The value that was kept with a formula; zero beside the wish to be computed on opening is none. */
    private void formula(Records records) throws SAXException {
        long bits = records.bits();
        int flags = records.number();
        if (bits >>> 48 != NO_NUMBER) {
            boolean computed = bits != 0 || (flags & NEVER_COMPUTED) == 0;
            String raw = computed ? digits(Double.longBitsToDouble(bits)) : "";
            cells.keep(row, column, style, new CellValue("n", raw, true));
            return;
        }
        int value = (int) (bits >>> 16 & 0xFF);
        switch ((int) (bits & 0xFF)) {
            case 1 -> keep(true, value, true);
            case 2 -> keep(false, value, true);
            // a text follows, or is empty
            default -> {}
        }
    }

    private void merged(Records records) {
        for (int rest = records.number(); rest > 0; rest--) {
            int firstRow = records.number() + 1;
            int lastRow = records.number() + 1;
            int firstColumn = records.number() + 1;
            cells.merge(new Area(firstRow, firstColumn, lastRow, records.number() + 1));
        }
    }

    private static String digits(double number) {
        return new BigDecimal(number).round(DIGITS).toString();
    }
}
