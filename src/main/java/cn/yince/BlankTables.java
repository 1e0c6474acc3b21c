package cn.yince;

import cn.yince.bind.tables.TableGrids;
import cn.yince.layout.BlankSheets;
import cn.yince.layout.PrintedTable;
import cn.yince.layout.font.FontBook;
import cn.yince.layout.jasper.BookTypeface;
import cn.yince.layout.jasper.TableForms;
import cn.yince.pack.Pack;
import cn.yince.read.sheet.Workbook;
import java.util.List;

/** The tables of a pack before they are filled. */
record BlankTables(Pack pack, TableForms forms, FontBook fonts) {
    /**
     * As a reader of their workbook sees them: only what is ruled, {@code =名称} and marks where numbers and codes will
     * be.
     */
    Workbook workbook() {
        return TableGrids.of(
                BlankSheets.of(pack).stream()
                        .map(sheet -> ruled(forms.printed(sheet, new BookTypeface(fonts))))
                        .toList(),
                pack.name());
    }

    private static PrintedTable ruled(PrintedTable table) {
        List<PrintedTable.Cell> ruled =
                table.cells().stream().filter(PrintedTable.Cell::ruled).toList();
        return ruled.isEmpty() ? table : new PrintedTable(table.name(), table.page(), ruled);
    }
}
