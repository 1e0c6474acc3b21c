package cn.yince;

import cn.yince.font.FontBook;
import cn.yince.layout.BlankSheets;
import cn.yince.layout.FigureMarks;
import cn.yince.layout.PrintedTable;
import cn.yince.layout.Sheet;
import cn.yince.layout.jasper.BookTypeface;
import cn.yince.layout.jasper.TableForms;
import cn.yince.pack.Pack;
import cn.yince.problem.Problems;
import cn.yince.read.sheet.Workbook;
import cn.yince.tables.TableWorkbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The tables of a pack before they are filled. */
record BlankTables(Pack pack, TableForms forms, FontBook fonts) {
  /** As they are written as a workbook: only what is ruled, {@code =名称} and marks where numbers and codes will be. */
  Workbook workbook() {
    FigureMarks marks = new FigureMarks();
    List<PrintedTable> tables = new ArrayList<>();
    for (Sheet sheet : BlankSheets.of(pack)) {
      tables.add(ruled(forms.printed(sheet, sheet, marks, new BookTypeface(fonts))));
    }
    try {
      return Workbook.read(TableWorkbook.of(tables, pack.year()), pack.name(), new Problems());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PrintedTable ruled(PrintedTable table) {
    List<PrintedTable.Cell> ruled = table.cells().stream().filter(PrintedTable.Cell::ruled).toList();
    return ruled.isEmpty() ? table : new PrintedTable(table.name(), table.page(), ruled);
  }
}
