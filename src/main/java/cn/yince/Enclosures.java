package cn.yince;

import cn.yince.bind.Attachment;
import cn.yince.bind.Attachment.Relationship;
import cn.yince.bind.tables.TableCsv;
import cn.yince.bind.tables.TableWorkbook;
import cn.yince.layout.PrintedTable;
import cn.yince.layout.Sheet;
import cn.yince.layout.Sheets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What a booklet carries inside so that its figures can be computed with and it can be printed again. */
final class Enclosures {
    private static final String TABLES = "公开表/";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String OLD_WORKBOOK = "application/vnd.ms-excel";

    private Enclosures() {}

    /** The unit file, the files it names, and the tables, all in a workbook and each as CSV. */
    static List<Attachment> of(UnitFiles files, OpenPack pack, Computed computed) {
        List<Attachment> all = new ArrayList<>();
        files.contents()
                .forEach((path, content) -> all.add(all.isEmpty() ? source(path, content) : supplement(path, content)));
        String folder = TABLES;
        while (lies(folder, all)) {
            folder = "_" + folder;
        }
        BookletTables tables = new BookletTables(pack, computed.summed());
        List<PrintedTable> printed = tables.printed();
        all.add(workbook(folder, printed, tables.year()));
        List<Sheet> sheets =
                Sheets.fill(pack.pack(), computed.unit(), computed.summed().ledger());
        for (int i = 0; i < sheets.size(); i++) {
            all.add(table(folder, sheets.get(i), printed.get(i)));
        }
        return List.copyOf(all);
    }

    private static boolean lies(String folder, List<Attachment> all) {
        return all.stream().anyMatch(each -> each.path().startsWith(folder));
    }

    private static Attachment source(String path, byte[] content) {
        return new Attachment(path, type(path), "单位文件：用印册由它可以印出本册", Relationship.SOURCE, content);
    }

    private static Attachment supplement(String path, byte[] content) {
        return new Attachment(path, type(path), "单位文件引用的文件：" + path, Relationship.SUPPLEMENT, content);
    }

    private static String type(String path) {
        return path.endsWith(".xlsx") ? WORKBOOK : path.endsWith(".xls") ? OLD_WORKBOOK : "application/yaml";
    }

    private static Attachment workbook(String folder, List<PrintedTable> tables, int year) {
        try {
            return new Attachment(
                    folder + "公开表.xlsx", WORKBOOK, "各张公开表", Relationship.DATA, TableWorkbook.of(tables, year));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Attachment table(String folder, Sheet sheet, PrintedTable printed) {
        String unit = sheet.labels().get("金额单位");
        return new Attachment(
                folder + sheet.name() + ".csv",
                "text/csv",
                sheet.name() + " " + sheet.labels().get("标题") + "（金额单位：" + unit + "）",
                Relationship.DATA,
                TableCsv.of(printed));
    }
}
