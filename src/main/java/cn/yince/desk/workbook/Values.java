package cn.yince.desk.workbook;

import cn.yince.desk.workbook.Looks.Look;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.read.fillin.Entry;
import cn.yince.read.shape.Numeral;
import cn.yince.read.yaml.Typed;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;

/** What was typed, as the contents of cells. */
final class Values {
    /** Characters a cell holds. */
    private static final int LONGEST = 32_767;

    private Values() {}

    static Look look(Entry entry) {
        return switch (entry.leaf().kind()) {
            case AMOUNT, SIGNED_AMOUNT -> Look.MONEY;
            case FORM_AMOUNT -> Look.FORM_MONEY;
            case COUNT -> Look.WHOLE;
            case YEAR -> Look.YEAR;
            case SCORE -> Look.SCORE;
            case CHOICE, DATE, PERCENT -> Look.SHORT_TEXT;
            case TEXT, WORD, PARAGRAPHS, PATH -> Look.TEXT;
        };
    }

    /**
     * Fills a cell.
     *
     * @throws InputRejected Y0601 when a text is longer than a cell holds
     */
    static void put(Cell cell, Entry entry, Optional<Typed> typed) {
        String text = Nodes.text(typed, entry);
        if (text.isEmpty()) {
            return;
        }
        Optional<BigDecimal> number =
                entry.isText() ? Optional.empty() : Numeral.of(text).filter(ExactNumber::is);
        if (number.isPresent()) {
            cell.setCellValue(number.get().doubleValue());
        } else {
            put(cell, text, typed);
        }
    }

    private static void put(Cell cell, String text, Optional<Typed> typed) {
        if (text.length() > LONGEST) {
            throw new InputRejected(Problem.error(
                    "Y0601",
                    typed.orElseThrow().place(),
                    "这段文字有 " + text.length() + " 个字符，一个单元格放不下",
                    "Excel 的单元格最多 32,767 个字符，请分成几段"));
        }
        cell.setCellValue(escaped(text));
    }

    /** A text as it must stand in the file to be read as it is: {@code _x0041_} would be read as A. */
    static String escaped(String text) {
        return text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }
}
