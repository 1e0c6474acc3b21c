package cn.yince.batch.sheet;

import cn.yince.batch.sheet.Sheets.Part.Look;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** How cells look. */
final class Looks {
    private static final String FAMILY = "宋体";
    private static final short SIZE = 10;
    private static final short TITLE = 18;
    private static final int LINE = 0xC8CDD3;
    private static final int OLD = 0xB3261E;
    private static final int NEW = 0x0B57A4;
    private static final int HEAD = 0xE4EAF1;

    private static final Map<Column.Kind, String> FORMATS = Map.of(
            Column.Kind.COUNT, "#,##0",
            Column.Kind.MONEY, "#,##0.00",
            Column.Kind.SECONDS, "0.0",
            Column.Kind.PER_CENT, "0.00\"%\"");

    private final Workbook workbook;
    private final Map<Column.Kind, CellStyle> plain = new EnumMap<>(Column.Kind.class);
    private final Map<Column.Kind, CellStyle> sums = new EnumMap<>(Column.Kind.class);
    private final Map<Integer, CellStyle> coloured = new HashMap<>();
    private final Map<Look, XSSFFont> parts = new EnumMap<>(Look.class);
    private final CellStyle heading;
    private final CellStyle title;

    Looks(Workbook workbook) {
        this.workbook = workbook;
        for (Column.Kind kind : Column.Kind.values()) {
            plain.put(kind, style(kind, false));
            sums.put(kind, style(kind, true));
        }
        heading = ruled(font(SIZE, true));
        heading.setWrapText(true);
        heading.setAlignment(HorizontalAlignment.CENTER);
        heading.setVerticalAlignment(VerticalAlignment.CENTER);
        fill(heading, HEAD);
        title = workbook.createCellStyle();
        title.setFont(font(TITLE, true));
    }

    CellStyle title() {
        return title;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle of(Column.Kind kind) {
        return plain.get(kind);
    }

    /** Of a row that sums up those above it. */
    CellStyle ofSum(Column.Kind kind) {
        return sums.get(kind);
    }

    /** A word on a ground of its own. */
    CellStyle on(int colour) {
        return coloured.computeIfAbsent(colour, ground -> {
            CellStyle style = style(Column.Kind.WORD, false);
            fill(style, ground);
            return style;
        });
    }

    /** A text with its parts. */
    RichTextString rich(Sheets.Worded text) {
        XSSFRichTextString rich = new XSSFRichTextString();
        for (Sheets.Part part : text.parts()) {
            rich.append(part.text(), parts.computeIfAbsent(part.look(), this::font));
        }
        return rich;
    }

    private XSSFFont font(Look look) {
        XSSFFont font = (XSSFFont) font(SIZE, false);
        if (look == Look.STRUCK) {
            font.setStrikeout(true);
            font.setColor(colour(OLD));
        } else if (look == Look.UNDERLINED) {
            font.setUnderline(Font.U_SINGLE);
            font.setColor(colour(NEW));
        }
        return font;
    }

    private CellStyle style(Column.Kind kind, boolean bold) {
        CellStyle style = ruled(font(SIZE, bold));
        boolean isText = kind == Column.Kind.WORD || kind == Column.Kind.TEXT;
        style.setWrapText(kind == Column.Kind.TEXT);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(isText ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
        if (FORMATS.containsKey(kind)) {
            style.setDataFormat(workbook.createDataFormat().getFormat(FORMATS.get(kind)));
        }
        return style;
    }

    private CellStyle ruled(Font font) {
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        style.setFont(font);
        XSSFColor line = colour(LINE);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(line);
        style.setBottomBorderColor(line);
        style.setLeftBorderColor(line);
        style.setRightBorderColor(line);
        return style;
    }

    private Font font(short size, boolean bold) {
        XSSFFont font = (XSSFFont) workbook.createFont();
        font.setFontName(FAMILY);
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        return font;
    }

    private static void fill(CellStyle style, int colour) {
        ((XSSFCellStyle) style).setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
