package cn.yince.batch.sheet;

import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What a unit has to mend, as a spreadsheet. */
public final class FindingsWorkbook {
    private static final int RED = 0xF9D7D5;
    private static final int YELLOW = 0xFCEFC7;

    private FindingsWorkbook() {}

    /**
     * A row.
     *
     * @param number under which it is listed
     * @param problem what it is
     * @param urgent whether it has to be mended
     * @param where it is
     * @param rule that it breaks
     * @param page of the draft; 0 for none
     */
    public record Row(int number, Problem problem, boolean urgent, String where, String rule, int page) {}

    /**
     * The spreadsheet as a file; the same rows give the same bytes.
     *
     * @param scratch a folder for temporary files
     */
    public static byte[] of(List<Row> rows, Path scratch) throws IOException {
        try (Sheets sheets = new Sheets(scratch)) {
            sheets.begin(
                    "要改的",
                    List.of(
                            Column.count("序号"),
                            Column.word("轻重", 6),
                            Column.text("在哪里", 34),
                            Column.text("问题", 60),
                            Column.text("改法", 44),
                            Column.text("规则", 34),
                            Column.count("草稿页"),
                            Column.word("代码", 8)));
            rows.forEach(row -> sheets.row(List.of(
                    row.number(),
                    new Sheets.Coloured(row.problem().severity().label(), row.urgent() ? RED : YELLOW),
                    row.where(),
                    row.problem().message(),
                    row.problem().hint(),
                    row.rule(),
                    row.page() == 0 ? "" : row.page(),
                    row.problem().code())));
            sheets.filtered();
            return sheets.bytes();
        }
    }
}
