package cn.yince.desk.workbook;

import cn.yince.read.fillin.Entry;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Names for places of the workbook, each given once. */
final class DefinedNames {
    static final String UNIT = "单位名称";
    static final String MONEY = "金额单位";
    static final String PROJECTS = "项目名称列表";
    private static final Map<String, String> BY_TRAIL = Map.of("单位.名称", UNIT, "金额单位", MONEY, "项目.+.项目名称", PROJECTS);
    private final XSSFWorkbook workbook;
    private final String kind;
    private final Set<String> given = new HashSet<>();

    DefinedNames(XSSFWorkbook workbook, String kind) {
        this.workbook = workbook;
        this.kind = kind;
    }

    /** Makes the names that formulas use before the places are known. */
    void expect(XSSFSheet sheet, List<String> names) {
        for (String name : names) {
            Name defined = workbook.createName();
            defined.setNameName(name);
            defined.setRefersToFormula(new CellRangeAddress(0, 0, 0, 1).formatAsString(sheet.getSheetName(), true));
        }
    }

    /** The kind of the unit file, as typed. */
    String kind() {
        return kind;
    }

    /** The name for the cells of an entry; empty for none. */
    static String nameOf(Entry entry) {
        return BY_TRAIL.getOrDefault(entry.trail().toString(), "");
    }

    void give(String name, XSSFSheet sheet, int first, int last, int from, int to) {
        if (!name.isEmpty() && given.add(name)) {
            Name defined = workbook.getName(name) == null ? workbook.createName() : workbook.getName(name);
            defined.setNameName(name);
            defined.setRefersToFormula(
                    new CellRangeAddress(first, last, from, to).formatAsString(sheet.getSheetName(), true));
        }
    }
}
