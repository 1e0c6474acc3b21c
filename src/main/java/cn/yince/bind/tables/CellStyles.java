package cn.yince.bind.tables;

import cn.yince.layout.PrintedTable.Cell;
import cn.yince.layout.PrintedTable.Part;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a workbook, each made once. */
final class CellStyles {
    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Face, XSSFFont> fonts = new HashMap<>();

    CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    private record Look(Face face, Object side, boolean ruled, boolean wraps, String format) {}

    private record Face(String family, float size) {}

    /** The style of a cell. */
    XSSFCellStyle of(Cell cell, String format) {
        boolean wraps = cell.ruled() && !cell.number() || cell.part() == Part.FOOT;
        return styles.computeIfAbsent(
                new Look(new Face(cell.family(), cell.size()), cell.side(), cell.ruled(), wraps, format),
                look -> style(look, cell));
    }

    private XSSFCellStyle style(Look look, Cell cell) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(look.face(), this::font));
        style.setAlignment(
                switch (cell.side()) {
                    case LEFT -> HorizontalAlignment.LEFT;
                    case CENTER -> HorizontalAlignment.CENTER;
                    case RIGHT -> HorizontalAlignment.RIGHT;
                });
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(look.wraps());
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        if (look.ruled()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private XSSFFont font(Face face) {
        XSSFFont font = workbook.createFont();
        font.setFontName(face.family().equals("小标宋") ? "方正小标宋简体" : face.family());
        font.setFontHeight(face.size());
        return font;
    }
}
