package cn.yince.bench;

import cn.yince.desk.workbook.AskedFor;
import cn.yince.desk.workbook.FillInWorkbook;
import cn.yince.desk.workbook.ImportedText;
import cn.yince.pack.Packs;
import cn.yince.problem.Place;
import cn.yince.read.Asked;
import cn.yince.read.OwnUnit;
import cn.yince.read.UnitPlans;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Unit;
import cn.yince.unit.codes.CodeBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Imports of a workbook with a thousand rows of expenditure; in a process of its own to see how much memory one needs.
 */
public final class ManyRows {
    private static final int ROWS = 1000;
    private static final int FIRST_CODE = 2_010_101;

    private ManyRows() {}

    /** A workbook file; imported once. */
    public static void main(String[] arguments) throws IOException {
        imported(Files.readAllBytes(Path.of(arguments[0])), codes(Path.of("templates")));
    }

    /** Imports the same workbook over and over. */
    static Work work(Path templates) {
        CodeBook codes = codes(templates);
        byte[] workbook = workbook(codes);
        return variant -> imported(workbook, codes);
    }

    /** Writes the workbook to a file. */
    static Path write(Path templates, Path folder) throws IOException {
        return Files.write(folder.resolve("一千行.xlsx"), workbook(codes(templates)));
    }

    private static CodeBook codes(Path templates) {
        return new Packs(templates)
                .open("山西/阳泉", BookletKind.FINAL_ACCOUNTS, 2023, Place.of("一千行.yaml"))
                .codes();
    }

    private static byte[] imported(byte[] workbook, CodeBook codes) {
        OwnUnit unit = OwnUnit.of(workbook, "一千行.xlsx", Asked.FOR);
        return ImportedText.of((Typed.Mapping) unit.tree(), codes, List.of("一千行.xlsx"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(CodeBook codes) {
        StringBuilder yaml =
                new StringBuilder("模板: 山西/阳泉\n年度: 2023\n金额单位: 元\n单位: {名称: 甲}\n概况: {职责: 一, 机构设置: 二}\n支出:\n");
        for (int i = 0; i < ROWS; i++) {
            yaml.append("  ")
                    .append(FIRST_CODE + i)
                    .append(": {一般公共预算财政拨款: {基本支出: 12345.67, 项目支出: ")
                    .append(i)
                    .append(".25}}\n");
        }
        OwnUnit own = OwnUnit.of(yaml.toString().getBytes(StandardCharsets.UTF_8), "一千行.yaml", Asked.FOR);
        Unit unit = own.unit();
        return FillInWorkbook.of(own.tree(), UnitPlans.of(Asked.FOR.national(unit.kind())), codes, AskedFor.ALL);
    }
}
