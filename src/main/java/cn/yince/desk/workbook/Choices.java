package cn.yince.desk.workbook;

import cn.yince.read.fillin.Entry;
import cn.yince.unit.ReportYear;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * What cells take: lists to choose from, numbers within bounds; and what shows beside a cell that is being filled in.
 */
final class Choices {
    /** Characters of all words of a list that stands with the cell. */
    private static final int LIST = 250;

    private static final int PROMPT = 250;
    private static final int TITLE = 30;
    private final XSSFSheet sheet;
    private final DataValidationHelper helper;

    Choices(XSSFSheet sheet) {
        this.sheet = sheet;
        this.helper = sheet.getDataValidationHelper();
    }

    /** A list of words, of which one must be taken. */
    void words(List<String> words, String label, String note, CellRangeAddressList where) {
        if (String.join(",", words).length() <= LIST) {
            DataValidation validation =
                    helper.createValidation(helper.createExplicitListConstraint(words.toArray(String[]::new)), where);
            validation.setShowErrorBox(true);
            validation.createErrorBox("请从列表里选", "只能填列表里的内容");
            add(validation, label, note);
        } else {
            prompt(label, note, where);
        }
    }

    /** A list elsewhere in the workbook, besides which other things may be typed. */
    void list(String name, String label, String note, CellRangeAddressList where) {
        DataValidation validation = helper.createValidation(helper.createFormulaListConstraint(name), where);
        validation.setShowErrorBox(false);
        add(validation, label, note);
    }

    /** What an entry of a plan takes. */
    void entry(Entry entry, String label, CellRangeAddressList where) {
        switch (entry.leaf().kind()) {
            case AMOUNT, FORM_AMOUNT ->
                number(
                        ValidationType.DECIMAL,
                        OperatorType.GREATER_OR_EQUAL,
                        "0",
                        null,
                        "请填不小于零的数，不写单位",
                        entry,
                        label,
                        where);
            case SIGNED_AMOUNT ->
                number(
                        ValidationType.DECIMAL,
                        OperatorType.BETWEEN,
                        "-1000000000000",
                        "1000000000000",
                        "请填数，不写单位",
                        entry,
                        label,
                        where);
            case COUNT ->
                number(
                        ValidationType.INTEGER,
                        OperatorType.GREATER_OR_EQUAL,
                        "0",
                        null,
                        "请填 0 或正整数",
                        entry,
                        label,
                        where);
            case SCORE ->
                number(
                        ValidationType.DECIMAL,
                        OperatorType.BETWEEN,
                        "0",
                        "100",
                        "请填 0 到 100 之间的数",
                        entry,
                        label,
                        where);
            case YEAR ->
                number(
                        ValidationType.INTEGER,
                        OperatorType.BETWEEN,
                        String.valueOf(ReportYear.FIRST),
                        String.valueOf(ReportYear.LAST),
                        "请填四位数的年份",
                        entry,
                        label,
                        where);
            case CHOICE -> words(entry.leaf().choices(), label, entry.note(), where);
            default -> prompt(label, entry.note(), where);
        }
    }

    private void number(
            int type,
            int operator,
            String least,
            String most,
            String error,
            Entry entry,
            String label,
            CellRangeAddressList where) {
        DataValidationConstraint constraint = type == ValidationType.DECIMAL
                ? helper.createDecimalConstraint(operator, least, most)
                : helper.createIntegerConstraint(operator, least, most);
        DataValidation validation = helper.createValidation(constraint, where);
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        validation.createErrorBox("请核对", error);
        add(validation, label, entry.note());
    }

    /** Any words, with what they are for. */
    void any(String label, String note, int row, int column) {
        prompt(label, note, new CellRangeAddressList(row, row, column, column));
    }

    private void prompt(String label, String note, CellRangeAddressList where) {
        if (!note.isEmpty()) {
            DataValidationConstraint anything =
                    helper.createTextLengthConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
            DataValidation validation = helper.createValidation(anything, where);
            validation.setShowErrorBox(false);
            add(validation, label, note);
        }
    }

    private void add(DataValidation validation, String label, String note) {
        validation.setEmptyCellAllowed(true);
        if (!note.isEmpty()) {
            validation.createPromptBox(cut(label, TITLE), cut(note, PROMPT));
            validation.setShowPromptBox(true);
        }
        sheet.addValidationData(validation);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
