package cn.yince.desk.workbook;

import cn.yince.read.fillin.CodeList;
import cn.yince.read.fillin.CodeSheet;
import cn.yince.unit.BookletKind;
import cn.yince.unit.codes.CodeBook;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet of codes and names, from which cells choose and look up. */
final class Lookups {
    static final String SHEET = CodeSheet.NAME;
    private static final String ASK = "\"（请填“科目补充”）\"";
    private static final String MANY = "\"（没有或不止一个，请选编码）\"";
    private static final int FIRST = 2;
    private static final int NARROW = 13;
    private static final int WIDE = 44;
    private static final int UNIT = 256;

    private final CodeBook codes;
    private final Looks looks;
    private final XSSFWorkbook workbook;
    private final Map<CodeList, String> choices = new EnumMap<>(CodeList.class);
    private final Map<CodeList, Finds> finding = new EnumMap<>(CodeList.class);
    private final Map<String, String> found = new HashMap<>();
    private XSSFSheet sheet;
    private int column;

    Lookups(CodeBook codes, Looks looks, XSSFWorkbook workbook) {
        this.codes = codes;
        this.looks = looks;
        this.workbook = workbook;
    }

    /** Writes the sheet. */
    void write() {
        sheet = workbook.createSheet(SHEET);
        sheet.createRow(0).createCell(0).setCellValue("科目表（供选择和查名称，不用填）");
        sheet.getRow(0).getCell(0).setCellStyle(looks.of(Looks.Look.BLOCK));
        sheet.createRow(1);
        table(CodeList.FUNCTIONAL, "功能科目", codes.functionalCodes(), codes::functional);
        list(CodeList.FUNCTIONAL_ITEM, "功能科目项", codes.functionalCodes(), codes::functional);
        list(CodeList.FUNCTIONAL_CLASS_OR_ITEM, "功能科目类项", codes.functionalCodes(), codes::functional);
        table(CodeList.ECONOMIC, "经济科目", codes.economicCodes(), codes::economic);
        list(CodeList.ECONOMIC_ITEM, "经济科目款", codes.economicCodes(), codes::economic);
        sheet.createFreezePane(0, FIRST);
    }

    /** Whether codes of a list are chosen from it. */
    boolean isChosen(CodeList list) {
        return choices.containsKey(list);
    }

    /** The name of the cells a code is chosen from on a sheet whose search cell is written. */
    String choice(CodeList list, String of) {
        return found.get(list + of);
    }

    /**
     * Makes the lists on a sheet follow what is typed in its search cell.
     *
     * @param of the sheet
     * @param cell the search cell there, e.g. {@code $B$3}
     * @return a formula for how many codes are found
     */
    String search(CodeList list, String of, String cell) {
        Finds finds = finding.get(list);
        int at = column;
        finds.write(at, "'" + of + "'!" + cell);
        sheet.setColumnHidden(at, true);
        sheet.setColumnHidden(at + 1, true);
        column += 2;
        Name name = workbook.createName();
        name.setNameName(choices.get(list) + "_" + (found.size() + 1));
        name.setRefersToFormula(finds.choice(at));
        found.put(list + of, name.getNameName());
        return finds.count(at);
    }

    /**
     * A formula for the name of the code in a cell, whatever follows the code there; for what is no code, the code and
     * name that it is taken for.
     *
     * @param cell e.g. {@code A7}
     */
    String name(CodeList list, String cell) {
        String text = "TRIM(" + cell + ")";
        String code = "LEFT(" + text + "&\" \",FIND(\" \"," + text + "&\" \")-1)";
        String own = "VLOOKUP(" + code + "," + own(list) + ",2,FALSE)";
        String table = isEconomic(list) ? "经济科目" : "功能科目";
        String known =
                list == CodeList.INCOME ? own : "IFERROR(" + own + ",VLOOKUP(" + code + "," + table + ",2,FALSE))";
        String unknown = isChosen(list) ? meant(list, table, text) : ASK;
        return "IF(" + text + "=\"\",\"\",IF(ISERROR(" + known + ")," + unknown + "," + known + "))";
    }

    /**
     * What is meant by digits that a name follows at once, or by a name: the one of a list that is called so or
     * contains it.
     */
    private String meant(CodeList list, String table, String text) {
        String items = choices.get(list);
        String joined = "IFERROR(VLOOKUP(LEFT(" + text + "," + list.longest() + ")," + table + ",2,FALSE)," + ASK + ")";
        String named = only(items, "\"* \"&" + text, only(items, "\"*\"&" + text + "&\"*\"", MANY));
        return "IF(ISNUMBER(-LEFT(" + text + ",1))," + joined + "," + named + ")";
    }

    private static String only(String list, String pattern, String otherwise) {
        return "IF(COUNTIF(%s,%s)=1,INDEX(%s,MATCH(%s,%s,0)),%s)"
                .formatted(list, pattern, list, pattern, list, otherwise);
    }

    private static boolean isEconomic(CodeList list) {
        return list == CodeList.ECONOMIC || list == CodeList.ECONOMIC_ITEM;
    }

    private static String own(CodeList list) {
        return list == CodeList.INCOME ? "补充收入科目" : isEconomic(list) ? "补充经济科目" : "补充功能科目";
    }

    /** The name of the cells where a list's own names are typed; empty for lists without. */
    static String ownOf(CodeList list) {
        return switch (list) {
            case FUNCTIONAL, ECONOMIC, INCOME -> own(list);
            default -> "";
        };
    }

    /** All such names of a workbook. */
    static List<String> ownNames(BookletKind kind) {
        return kind == BookletKind.BUDGET
                ? List.of(own(CodeList.FUNCTIONAL), own(CodeList.ECONOMIC), own(CodeList.INCOME))
                : List.of(own(CodeList.FUNCTIONAL), own(CodeList.ECONOMIC));
    }

    private void table(CodeList list, String name, Collection<String> all, Function<String, String> names) {
        heading(list.classification() + CodeSheet.CODE, NARROW);
        heading("名称", WIDE);
        List<String> sorted = all.stream().sorted().toList();
        for (int i = 0; i < sorted.size(); i++) {
            set(FIRST + i, column, sorted.get(i));
            set(FIRST + i, column + 1, names.apply(sorted.get(i)));
        }
        define(name, column, column + 1, sorted.size());
        column += 2;
    }

    private void list(CodeList list, String name, Collection<String> all, Function<String, String> names) {
        heading("供选择", WIDE);
        List<String> sorted = all.stream().filter(list::has).sorted().toList();
        for (int i = 0; i < sorted.size(); i++) {
            set(FIRST + i, column, sorted.get(i) + " " + names.apply(sorted.get(i)));
        }
        define(name, column, column, sorted.size());
        choices.put(list, name);
        finding.put(list, new Finds(sheet, FIRST, column, sorted.size()));
        sheet.setColumnHidden(column, true);
        column++;
    }

    private void heading(String text, int width) {
        int at = sheet.getRow(1).getLastCellNum() < 0 ? 0 : sheet.getRow(1).getLastCellNum();
        sheet.getRow(1).createCell(at).setCellValue(text);
        sheet.getRow(1).getCell(at).setCellStyle(looks.of(Looks.Look.HEADING));
        sheet.setColumnWidth(at, width * UNIT);
    }

    private void set(int row, int at, String text) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        line.createCell(at).setCellValue(text);
        line.getCell(at).setCellStyle(looks.of(Looks.Look.COMPUTED_TEXT));
    }

    private void define(String name, int from, int to, int size) {
        Name defined = workbook.createName();
        defined.setNameName(name);
        int last = FIRST + Math.max(1, size);
        defined.setRefersToFormula(SHEET + "!$" + letters(from) + "$" + (FIRST + 1) + ":$" + letters(to) + "$" + last);
    }

    private static String letters(int at) {
        return org.apache.poi.ss.util.CellReference.convertNumToColString(at);
    }
}
