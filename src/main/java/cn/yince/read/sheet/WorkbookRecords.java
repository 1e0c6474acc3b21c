package cn.yince.read.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.xml.sax.SAXException;

/** The records that come before those of the sheets: which sheets there are, and what they share. */
final class WorkbookRecords {
    /** The form of records since Excel 97. */
    private static final int VERSION = 0x0600;

    private static final int HIDDEN = 0x0003;
    private static final int STRUCK_OUT = 0x0008;
    /** From here on colours are left to the program. */
    private static final int AUTOMATIC = 0x40;

    /** The first colours of the palette, which come twice. */
    private static final int TWICE = 8;

    /** No font has this number. */
    private static final int NO_FONT = 4;

    /** Of a style, between its format and its ground. */
    private static final int LOOK_BYTES = 10;

    private static final int GROUND_BYTES = 6;

    /** Where the pattern of the ground begins, in bits. */
    private static final int PATTERN = 26;

    private static final int COLOUR = 0x7F;
    private final String file;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Texts texts;
    private final Styles styles = new Styles();
    private boolean links;

    WorkbookRecords(String file) {
        this.file = file;
        this.texts = new Texts(file);
    }

    /**
     * A sheet of cells.
     *
     * @param from where its records begin
     */
    record Sheet(String name, boolean hidden, int from) {}

    /** In the order of their tabs; no charts or macros. */
    List<Sheet> sheets() {
        return sheets;
    }

    SheetContext context() {
        return new SheetContext(file, texts, styles);
    }

    /** Whether formulas refer to other files. */
    boolean hasLinks() {
        return links;
    }

    /**
     * Reads them.
     *
     * @return bytes left for the sheets
     * @throws SAXException when they have no end
     */
    int read(Records records) throws SAXException {
        if (!records.next() || records.type() != BOFRecord.sid) {
            throw new SAXException("no beginning");
        } else if (records.number() != VERSION) {
            throw Refusal.OLD.of(file);
        }
        while (records.next()) {
            if (records.type() == EOFRecord.sid) {
                return records.left();
            }
            take(records);
        }
        throw new SAXException("no end");
    }

    private void take(Records records) {
        switch (records.type()) {
            case FilePassRecord.sid -> throw Refusal.PASSWORD.of(file);
            case BoundSheetRecord.sid -> sheet(records);
            case DateWindow1904Record.sid -> styles.countFrom1904(records.number() == 1);
            case FormatRecord.sid -> styles.define(records.number(), records.text());
            case FontRecord.sid -> {
                records.number();
                boolean struckOut = (records.number() & STRUCK_OUT) != 0;
                styles.inks().font(struckOut, palette(records.number()));
            }
            case ExtendedFormatRecord.sid -> style(records);
            case SSTRecord.sid -> texts(records);
            case SupBookRecord.sid -> {
                records.number();
                // two bytes more say that it is this file or a function
                links |= records.remaining() > 2;
            }
            default -> {}
        }
    }

    private void style(Records records) {
        int font = records.number();
        styles.add(records.number());
        String ground = Inks.AUTOMATIC;
        if (records.remaining() >= LOOK_BYTES + GROUND_BYTES) {
            records.pass(LOOK_BYTES);
            boolean isFilled = records.wideNumber() >>> PATTERN == 1;
            ground = isFilled ? palette(records.number() & COLOUR) : Inks.AUTOMATIC;
        }
        styles.inks().style(font > NO_FONT ? font - 1 : font, ground);
    }

    /** The name of a colour; the first eight stand in the palette twice. */
    private static String palette(int number) {
        if (number >= AUTOMATIC) {
            return Inks.AUTOMATIC;
        }
        return "palette" + (number < TWICE ? number + TWICE : number);
    }

    private void sheet(Records records) {
        int from = records.wideNumber();
        boolean hidden = (records.octet() & HIDDEN) != 0;
        boolean ofCells = records.octet() == 0;
        String name = records.text(records.octet());
        if (ofCells) {
            sheets.add(new Sheet(name, hidden, from));
        }
        if (sheets.size() > Limits.SHEETS) {
            throw Refusal.tooManySheets(file);
        }
    }

    /** The numbers of texts that a record gives are not trusted. */
    private void texts(Records records) {
        records.wideNumber();
        for (int rest = records.wideNumber(); rest > 0 && records.goesOn(); rest--) {
            texts.add(RichText.lines(records.text()));
        }
    }
}
