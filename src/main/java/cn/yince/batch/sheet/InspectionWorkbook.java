package cn.yince.batch.sheet;

import cn.yince.batch.inspect.Finding;
import cn.yince.batch.inspect.UnitSheet;
import cn.yince.batch.inspect.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.WorkbookUtil;

/** Lists of units, filled in, as a spreadsheet: an overview of several, then a sheet for each. */
public final class InspectionWorkbook {
    private static final int RED = 0xF9D7D5;
    private static final int GREEN = 0xDDEFE0;
    private static final int GREY = 0xE9E9E9;
    private static final int LONGEST_NAME = 31;
    private static final String OVERVIEW = "总览";

    private final Sheets sheets;
    private final Set<String> names = new HashSet<>(Set.of(OVERVIEW));

    private InspectionWorkbook(Sheets sheets) {
        this.sheets = sheets;
    }

    /**
     * The spreadsheet as a file; the same lists give the same bytes.
     *
     * @param scratch a folder for temporary files
     */
    public static byte[] of(List<UnitSheet> units, boolean withOverview, Path scratch) throws IOException {
        try (Sheets sheets = new Sheets(scratch)) {
            InspectionWorkbook workbook = new InspectionWorkbook(sheets);
            if (withOverview) {
                workbook.overview(units);
            }
            units.stream().filter(unit -> unit.notInspected().isEmpty()).forEach(workbook::unit);
            return sheets.bytes();
        }
    }

    private void overview(List<UnitSheet> units) {
        sheets.begin(
                OVERVIEW,
                List.of(
                        Column.text("单位", 30),
                        Column.word("编码", 10),
                        Column.word("年度种类", 13),
                        Column.word("结论", 9),
                        Column.count("是"),
                        Column.count("否"),
                        Column.count("不适用"),
                        Column.text("不符合的，或没有检查的原因", 60)));
        for (UnitSheet unit : units) {
            boolean isInspected = unit.notInspected().isEmpty();
            sheets.row(List.of(
                    unit.unit(),
                    unit.code(),
                    unit.edition(),
                    new Sheets.Coloured(
                            unit.isGood() ? "符合" : isInspected ? "不符合" : "没有检查",
                            unit.isGood() ? GREEN : isInspected ? RED : GREY),
                    unit.count(Verdict.YES),
                    unit.count(Verdict.NO),
                    unit.count(Verdict.NOT_ASKED),
                    isInspected
                            ? unit.findings().stream()
                                    .filter(each -> each.verdict() == Verdict.NO)
                                    .map(Finding::content)
                                    .collect(Collectors.joining("；"))
                            : unit.notInspected()));
        }
        sheets.filtered();
    }

    private void unit(UnitSheet unit) {
        List<Column> columns = List.of(
                Column.count("序号"),
                Column.text("检查内容", 30),
                Column.text("检查要求", 36),
                Column.word("结果", 8),
                Column.word("页码", 9),
                Column.text("摘录、说明", 62));
        String code = unit.code().isEmpty() ? "" : "（" + unit.code() + "）";
        String booklet = "《" + unit.title() + "》，页码从封面数起";
        sheets.begin(
                name(unit.unit()),
                columns,
                List.of(List.of("", "检查表　" + unit.unit() + code, unit.edition(), "", "", booklet)));
        int number = 0;
        for (Finding finding : unit.findings()) {
            List<Object> row = new ArrayList<>(List.of(++number, finding.content(), finding.demand()));
            row.add(new Sheets.Coloured(finding.verdict().word(), ground(finding.verdict())));
            row.add(finding.shownPages());
            row.add(finding.shown());
            sheets.row(row);
        }
    }

    private static int ground(Verdict verdict) {
        return switch (verdict) {
            case YES -> GREEN;
            case NO -> RED;
            case NOT_ASKED -> GREY;
        };
    }

    /** A name that no other sheet has, as short and as plain as spreadsheets ask. */
    private String name(String unit) {
        String plain = WorkbookUtil.createSafeSheetName(unit);
        String name = plain;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            String ending = "（" + i + "）";
            name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME - ending.length())) + ending;
        }
        return name;
    }
}
