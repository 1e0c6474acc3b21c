package cn.yince.desk.workbook;

import cn.yince.desk.workbook.Looks.Look;
import cn.yince.read.fillin.Block;
import cn.yince.read.fillin.CodeList;
import cn.yince.read.fillin.CodeSheet;
import cn.yince.read.fillin.Column;
import cn.yince.read.fillin.Plan;
import cn.yince.read.fillin.SheetPlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one sheet: title, unit and 金额单位, blocks. */
final class SheetWriter {
    private static final int TITLE = 34;
    private static final int GAP = 9;

    /** Characters that the name of a unit needs at least. */
    private static final int CAPTION = 30;

    /** Of the label, the cell and what is said beside it. */
    private static final List<Integer> SEARCH_WIDTHS = List.of(13, 36, 40);

    private final SheetContext context;
    private final SheetPlan plan;
    private final Canvas canvas;
    private int headings;
    private int firstRow;

    SheetWriter(SheetContext context, SheetPlan plan) {
        this.context = context;
        this.plan = plan;
        this.canvas = context.canvas();
    }

    void write(List<Shown> blocks) {
        title();
        shown(blocks).ifPresent(this::search);
        int top = canvas.row();
        for (Shown shown : blocks) {
            head(shown.block());
            headings = canvas.row() + 1;
            if (shown.block() instanceof Block.Table table) {
                firstRow = new TableWriter(context, table, shown.rows()).write();
            } else if (shown.block() instanceof Block.Form form) {
                new FormWriter(context, form).write();
            }
        }
        XSSFSheet sheet = canvas.sheet();
        boolean oneTable = blocks.size() == 1 && blocks.get(0).block() instanceof Block.Table;
        if (oneTable) {
            sheet.createFreezePane(fixedColumns((Block.Table) blocks.get(0).block()), firstRow);
        } else {
            sheet.createFreezePane(0, top + 1);
        }
        sheet.addIgnoredErrors(
                new CellRangeAddress(0, canvas.row(), 0, canvas.columns() - 1), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        PageSetup.apply(sheet, canvas, oneTable, oneTable ? headings : 0, oneTable ? firstRow - 1 : 1);
        Protection.apply(sheet);
    }

    private void title() {
        canvas.next();
        canvas.cell(0, canvas.columns(), Look.TITLE).setCellValue(plan.title());
        canvas.height(TITLE);
        canvas.next();
        if (plan.name().equals(Plan.COVER)) {
            canvas.cell(0, canvas.columns(), Look.CAPTION).setCellValue("带＊的必须填；浅黄色的格填写，灰色的格自动得出。");
            return;
        }
        int right = Spread.of(List.of(1, 1), canvas.widths()).get(0);
        String unit = "\"填报单位：\"&" + DefinedNames.UNIT;
        if (canvas.widths().subList(0, right).stream().mapToInt(w -> w).sum() < CAPTION) {
            canvas.cell(0, canvas.columns(), Look.CAPTION).setCellFormula(unit + "&\"　　金额单位：\"&" + DefinedNames.MONEY);
            return;
        }
        canvas.cell(0, right, Look.CAPTION).setCellFormula(unit);
        canvas.cell(right, canvas.columns() - right, Look.UNIT_RIGHT).setCellFormula("\"金额单位：\"&" + DefinedNames.MONEY);
    }

    /** The list that codes are chosen from, when there is one. */
    private Optional<CodeList> shown(List<Shown> blocks) {
        return blocks.stream()
                .flatMap(shown ->
                        shown.block() instanceof Block.Table table ? CodeListOf.list(table).stream() : Stream.empty())
                .filter(context.lookups()::isChosen)
                .findFirst();
    }

    /** A cell in which a part of a name is typed, so that the lists below get short. */
    private void search(CodeList list) {
        canvas.next();
        canvas.height(TITLE);
        List<int[]> places = context.places(SEARCH_WIDTHS);
        canvas.cell(0, places.get(0)[1], Look.HEADING).setCellValue(CodeSheet.SEARCH);
        canvas.cell(places.get(1)[0], places.get(1)[1], Look.TEXT);
        String typed = Canvas.name(canvas.row(), places.get(1)[0]);
        String cell = typed.replaceFirst("([A-Z]+)(\\d+)", "\\$$1\\$$2");
        String count = context.lookups().search(list, canvas.sheet().getSheetName(), cell);
        context.choices()
                .any(
                        CodeSheet.SEARCH,
                        "打名称里的字（几个词用空格隔开）或编码的前几位，下面编码格的列表就只列有这些字的；清空就列全部",
                        canvas.row(),
                        places.get(1)[0]);
        canvas.cell(places.get(2)[0], places.get(2)[1], Look.NOTE).setCellFormula(said(typed, count));
    }

    private static String said(String typed, String count) {
        String found = "\"找到\"&IF(" + count + "=" + Finds.MOST + ",\"不止\",\"\")&\" \"&" + count + "&\" 个，点编码格的箭头选\"";
        return "IF(TRIM(" + typed + ")=\"\",\"← 打名称里的字，再点下面编码格的箭头\"," + found + ")";
    }

    private void head(Block block) {
        if (!block.title().isEmpty()) {
            canvas.next();
            canvas.height(GAP);
            canvas.next();
            canvas.cell(0, canvas.columns(), Look.BLOCK).setCellValue(block.title());
        }
        if (!block.note().isEmpty()) {
            canvas.next();
            canvas.cell(0, canvas.columns(), Look.NOTE).setCellValue(block.note());
            canvas.fit(block.note(), 0, canvas.columns());
        }
    }

    /** The columns that say what a row is for stay in view. */
    private static int fixedColumns(Block.Table table) {
        int fixed = 0;
        while (fixed < table.columns().size() && !isValue(table.columns().get(fixed))) {
            fixed++;
        }
        return fixed;
    }

    private static boolean isValue(Column column) {
        return column.content() instanceof Column.Values
                || column.content() instanceof Column.PerRow
                || column.content() instanceof Column.Sum;
    }
}
