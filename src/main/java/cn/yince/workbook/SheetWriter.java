package cn.yince.workbook;

import cn.yince.read.fillin.Block;
import cn.yince.read.fillin.Column;
import cn.yince.read.fillin.Plan;
import cn.yince.read.fillin.SheetPlan;
import cn.yince.workbook.Looks.Look;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one sheet: title, unit and 金额单位, blocks. */
final class SheetWriter {
  private static final int TITLE = 34;
  private static final int GAP = 9;
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
      sheet.createFreezePane(0, 2);
    }
    sheet.addIgnoredErrors(new CellRangeAddress(0, canvas.row(), 0, canvas.columns() - 1), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    PageSetup.apply(sheet, canvas, oneTable, oneTable ? headings : 0, oneTable ? firstRow - 1 : 1);
    Protection.apply(sheet);
  }

  private void title() {
    canvas.next();
    canvas.cell(0, canvas.columns(), Look.TITLE).setCellValue(plan.title());
    canvas.height(TITLE);
    canvas.next();
    int right = Spread.of(List.of(1, 1), canvas.widths()).get(0);
    Cell left = canvas.cell(0, right, Look.CAPTION);
    if (plan.name().equals(Plan.COVER)) {
      left.setCellValue("带＊的必须填；浅黄色的格填写，灰色的格自动得出。");
      return;
    }
    left.setCellFormula("\"填报单位：\"&" + DefinedNames.UNIT);
    canvas.cell(right, canvas.columns() - right, Look.UNIT_RIGHT).setCellFormula("\"金额单位：\"&" + DefinedNames.MONEY);
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
    return column.content() instanceof Column.Values || column.content() instanceof Column.PerRow || column.content() instanceof Column.Sum;
  }
}
