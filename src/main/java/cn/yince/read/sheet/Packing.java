package cn.yince.read.sheet;

import cn.yince.problem.InputRejected;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.poifs.filesystem.FileMagic;

/** What a workbook is packed as, told from its bytes whatever its name says. */
enum Packing {
    /** .xlsx, an archive of XML parts. */
    ARCHIVE,
    /** .xls, a file of streams with records. */
    COMPOUND;

    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final List<byte[]> OTHER_ARCHIVES =
            List.of(new byte[] {'R', 'a', 'r', '!'}, new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF}, new byte[] {
                0x1F, (byte) 0x8B, 8
            });
    private static final Set<FileMagic> OF_OTHERS = EnumSet.of(
            FileMagic.PDF,
            FileMagic.RTF,
            FileMagic.WORD2,
            FileMagic.JPEG,
            FileMagic.PNG,
            FileMagic.GIF,
            FileMagic.TIFF);
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
        if (bytes.length == 0) {
            throw Refusal.EMPTY.of(file);
        }
        return switch (FileMagic.valueOf(bytes)) {
            case OOXML -> ARCHIVE;
            case OLE2 -> COMPOUND;
            case BIFF2, BIFF3, BIFF4 -> throw Refusal.OLD.of(file);
            case HTML -> throw Refusal.WEB_PAGE.of(file);
            case XML -> throw Refusal.XML.of(file);
            case PDF -> throw Refusal.PDF.of(file);
            case RTF -> throw Refusal.RICH_TEXT.of(file);
            case WORD2 -> throw Refusal.WORD.of(file);
            case JPEG, PNG, GIF, TIFF, BMP, WMF, EMF -> throw Refusal.PICTURE.of(file);
            case UNKNOWN -> throw unknown(bytes).of(file);
            default -> throw Refusal.FOREIGN.of(file);
        };
    }

    /** Whether a file is plainly of another program, neither a workbook nor a text. */
    static boolean isOfAnotherProgram(byte[] bytes) {
        return bytes.length > 0 && (OF_OTHERS.contains(FileMagic.valueOf(bytes)) || isOtherArchive(bytes));
    }

    private static boolean isOtherArchive(byte[] bytes) {
        return OTHER_ARCHIVES.stream().anyMatch(begin -> begins(bytes, begin));
    }

    private static Refusal unknown(byte[] bytes) {
        return isOtherArchive(bytes)
                ? Refusal.OTHER_ARCHIVE
                : begins(bytes, EMPTY_ZIP) ? Refusal.ZIP : isText(bytes) ? Refusal.TEXT : Refusal.FOREIGN;
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
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
