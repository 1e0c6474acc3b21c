package cn.yince.read.sheet;

import cn.yince.problem.InputRejected;
import org.apache.poi.poifs.filesystem.FileMagic;

/** What a workbook is packed as, told from its bytes whatever its name says. */
enum Packing {
    /** .xlsx, an archive of XML parts. */
    ARCHIVE,
    /** .xls, a file of streams with records. */
    COMPOUND;

    private static final int LOOKED_AT = 4096;

    /**
     * The packing of a file.
     *
     * @throws InputRejected saying what it is when it is no workbook
     */
    static Packing of(byte[] bytes, String file) {
        if (bytes.length > Limits.FILE) {
            throw tooLarge(file);
        }
        return switch (FileMagic.valueOf(bytes)) {
            case OOXML -> ARCHIVE;
            case OLE2 -> COMPOUND;
            case BIFF2, BIFF3, BIFF4 -> throw Refusal.OLD.of(file);
            case HTML -> throw Refusal.WEB_PAGE.of(file);
            case XML -> throw Refusal.XML.of(file);
            case UNKNOWN -> throw (isText(bytes) ? Refusal.TEXT : Refusal.FOREIGN).of(file);
            default -> throw Refusal.FOREIGN.of(file);
        };
    }

    static InputRejected tooLarge(String file) {
        return Refusal.tooMuch(file, "工作簿超过 " + Limits.FILE / 1024 / 1024 + " MB");
    }

    /** Whether there are no control characters but those that part lines and columns. */
    private static boolean isText(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
            boolean control = bytes[i] >= 0 && bytes[i] < ' ';
            if (control && bytes[i] != '\t' && bytes[i] != '\n' && bytes[i] != '\r') {
                return false;
            }
        }
        return bytes.length > 0;
    }
}
