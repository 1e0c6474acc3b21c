package cn.yince.desk.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What cells look like. */
final class Looks {
    private static final String TEXT_FORMAT = "@";
    private static final String MONEY_FORMAT = "#,##0.00";

    /** Nothing for zero, as the tables print it. */
    private static final String SUM_FORMAT = "#,##0.00;-#,##0.00;;@";

    private static final String BODY = "宋体";
    private static final String BOLD = "黑体";
    private static final int TITLE_SIZE = 16;
    private static final int SIZE = 11;
    private static final int SMALL = 10;

    private static final byte[] TO_FILL = {(byte) 0xFF, (byte) 0xFB, (byte) 0xE6};
    private static final byte[] HEADING = {(byte) 0xDD, (byte) 0xE8, (byte) 0xF3};
    private static final byte[] COMPUTED = {(byte) 0xEF, (byte) 0xEF, (byte) 0xEF};
    private static final byte[] NOTHING = {(byte) 0xD5, (byte) 0xD5, (byte) 0xD5};
    private static final byte[] GREY_INK = {(byte) 0x59, (byte) 0x59, (byte) 0x59};
    private static final byte[] LINES = {(byte) 0x80, (byte) 0x80, (byte) 0x80};

    /** A look. */
    enum Look {
        TITLE,
        CAPTION,
        UNIT_RIGHT,
        BLOCK,
        NOTE,
        HEADING,
        LABEL,
        REQUIRED,
        TEXT,
        SHORT_TEXT,
        CODE,
        MONEY,
        FORM_MONEY,
        WHOLE,
        SCORE,
        COMPUTED_TEXT,
        COMPUTED_MONEY,
        COMPUTED_WHOLE,
        YEAR,
        COMPUTED_LABEL,
        NOTHING,
        PLAIN,
        FINDING,
        LINK
    }

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

    /** The looks of a new workbook. */
    Looks(XSSFWorkbook workbook) {
        this(workbook, true);
    }

    /** The looks of a sheet that is added to somebody's workbook. */
    static Looks beside(XSSFWorkbook workbook) {
        return new Looks(workbook, false);
    }

    private Looks(XSSFWorkbook workbook, boolean all) {
        this.workbook = workbook;
        if (all) {
            workbook.getFontAt(0).setFontName(BODY);
            workbook.getFontAt(0).setFontHeightInPoints((short) SIZE);
        }
        for (Look look : Look.values()) {
            styles.put(look, style(look));
        }
    }

    XSSFCellStyle of(Look look) {
        return styles.get(look);
    }

    private XSSFCellStyle style(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        switch (look) {
            case TITLE -> align(style, HorizontalAlignment.CENTER, font(BOLD, TITLE_SIZE, false, null));
            case CAPTION -> align(style, HorizontalAlignment.LEFT, font(BODY, SIZE, false, null));
            case UNIT_RIGHT -> align(style, HorizontalAlignment.RIGHT, font(BODY, SIZE, false, null));
            case BLOCK -> align(style, HorizontalAlignment.LEFT, font(BOLD, SIZE, false, null));
            case NOTE -> {
                align(style, HorizontalAlignment.LEFT, font(BODY, SMALL, false, GREY_INK));
                style.setIndention((short) 1);
            }
            case HEADING -> boxed(style, HorizontalAlignment.CENTER, HEADING, font(BOLD, SIZE, false, null));
            case LABEL -> boxed(style, HorizontalAlignment.LEFT, HEADING, font(BODY, SIZE, false, null));
            case REQUIRED -> boxed(style, HorizontalAlignment.LEFT, HEADING, font(BODY, SIZE, true, null));
            case TEXT -> open(style, HorizontalAlignment.LEFT, TEXT_FORMAT);
            case SHORT_TEXT, CODE -> open(style, HorizontalAlignment.CENTER, TEXT_FORMAT);
            case MONEY -> open(style, HorizontalAlignment.RIGHT, MONEY_FORMAT);
            case FORM_MONEY -> open(style, HorizontalAlignment.RIGHT, "#,##0.00####");
            case WHOLE -> open(style, HorizontalAlignment.RIGHT, "0");
            case SCORE -> open(style, HorizontalAlignment.RIGHT, "0.##");
            case COMPUTED_TEXT -> boxed(style, HorizontalAlignment.LEFT, COMPUTED, font(BODY, SIZE, false, null));
            case COMPUTED_LABEL -> boxed(style, HorizontalAlignment.CENTER, COMPUTED, font(BODY, SIZE, true, null));
            case COMPUTED_MONEY -> {
                boxed(style, HorizontalAlignment.RIGHT, COMPUTED, font(BODY, SIZE, false, null));
                style.setDataFormat(workbook.createDataFormat().getFormat(SUM_FORMAT));
            }
            case COMPUTED_WHOLE -> boxed(style, HorizontalAlignment.RIGHT, COMPUTED, font(BODY, SIZE, false, null));
            case YEAR -> open(style, HorizontalAlignment.LEFT, "0");
            case NOTHING -> boxed(style, HorizontalAlignment.CENTER, NOTHING, font(BODY, SIZE, false, null));
            case PLAIN -> align(style, HorizontalAlignment.LEFT, font(BODY, SIZE, false, null));
            case FINDING -> boxed(style, HorizontalAlignment.LEFT, null, font(BODY, SIZE, false, null));
            case LINK -> boxed(style, HorizontalAlignment.LEFT, null, link());
            default -> throw new IllegalStateException(look.name());
        }
        return style;
    }

    private static void align(XSSFCellStyle style, HorizontalAlignment side, XSSFFont font) {
        style.setAlignment(side);
        style.setFont(font);
    }

    private void open(XSSFCellStyle style, HorizontalAlignment side, String format) {
        boxed(style, side, TO_FILL, font(BODY, SIZE, false, null));
        style.setLocked(false);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
    }

    private static void boxed(XSSFCellStyle style, HorizontalAlignment side, byte[] fill, XSSFFont font) {
        align(style, side, font);
        if (side == HorizontalAlignment.LEFT) {
            style.setIndention((short) 1);
        }
        if (fill != null) {
            style.setFillForegroundColor(colour(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour(LINES));
        style.setBottomBorderColor(colour(LINES));
        style.setLeftBorderColor(colour(LINES));
        style.setRightBorderColor(colour(LINES));
    }

    private XSSFFont font(String name, int size, boolean bold, byte[] ink) {
        XSSFFont font = workbook.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        if (ink != null) {
            font.setColor(colour(ink));
        }
        return font;
    }

    private XSSFFont link() {
        XSSFFont font = font(BODY, SIZE, false, new byte[] {0x05, 0x63, (byte) 0xC1});
        font.setUnderline(XSSFFont.U_SINGLE);
        return font;
    }

    private static XSSFColor colour(byte[] rgb) {
        return new XSSFColor(rgb, new DefaultIndexedColorMap());
    }
}
