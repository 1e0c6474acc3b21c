package cn.yince.desk.workbook.edit;

import cn.yince.desk.workbook.ExactNumber;
import cn.yince.read.edit.NotEditable;
import cn.yince.read.fillin.Spot;
import cn.yince.read.shape.Numeral;
import java.math.BigDecimal;
import java.util.Optional;

/** What was typed, as cells of a workbook hold it. */
final class CellTexts {
    private static final int LONGEST = 32_767;

    private CellTexts() {}

    /**
     * Puts a text into a cell: as a number where numbers belong and it is one that the cell gives back.
     *
     * @throws NotEditable when a formula stands there, or the text is too long
     */
    static void put(SheetCells sheet, Spot spot, String text) {
        if (sheet.isFormula(spot.row(), spot.column())) {
            throw new NotEditable("这一格在工作簿里是公式");
        } else if (text.isEmpty()) {
            sheet.clear(spot.row(), spot.column());
            return;
        } else if (text.length() > LONGEST) {
            throw new NotEditable("Excel 的单元格最多 32,767 个字符，这段文字放不下");
        }
        Optional<BigDecimal> number = spot.entry() == null || spot.entry().isText()
                ? Optional.empty()
                : Numeral.of(text).filter(ExactNumber::is);
        if (number.isPresent()) {
            sheet.number(
                    spot.row(), spot.column(), number.get().stripTrailingZeros().toPlainString());
        } else {
            sheet.text(spot.row(), spot.column(), escaped(text));
        }
    }

    /** A text as it must stand in the file to be read as it is: {@code _x0041_} would be read as A. */
    static String escaped(String text) {
        return text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }
}
