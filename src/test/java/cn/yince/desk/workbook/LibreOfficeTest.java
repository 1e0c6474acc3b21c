package cn.yince.desk.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.yince.read.Asked;
import cn.yince.read.OwnUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that another program opened and saved says what it said. */
@Tag("slow")
class LibreOfficeTest {
    private static final int SECONDS = 120;

    @TempDir
    private Path folder;

    @BeforeEach
    void hasLibreOffice() throws InterruptedException {
        boolean there = false;
        try {
            there = new ProcessBuilder("soffice", "--version")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            assertThat(e).isNotNull();
        }
        assumeTrue(there, "LibreOffice (soffice) is not installed");
    }

    @Test
    void finalAccountsSavedAgain() throws Exception {
        OwnUnit before = OwnUnit.read(Path.of("data-examples/yangquan-treasury-2023.yaml"), Asked.FOR);
        Path ours = Files.write(folder.resolve("单位.xlsx"), FillInWorkbooks.of(before));

        RoundTripTest.assertSame(before, OwnUnit.read(converted(ours, "一", "xlsx"), Asked.FOR));
    }

    @Test
    void aBudgetSavedAsAnotherFormatAndBack() throws Exception {
        OwnUnit before = OwnUnit.read(Path.of("data-examples/yangquan-finance-2023-budget/国库集中支付中心.yaml"), Asked.FOR);
        Path ours = Files.write(folder.resolve("单位.xlsx"), FillInWorkbooks.of(before));

        Path other = converted(ours, "二", "ods");

        RoundTripTest.assertSame(before, OwnUnit.read(converted(other, "三", "xlsx"), Asked.FOR));
    }

    @Test
    void listsHoldWhatIsLookedFor() throws Exception {
        byte[] ours = Edited.workbook(
                FillInWorkbooks.of(OwnUnit.read(Path.of("data-examples/yangquan-treasury-2023.yaml"), Asked.FOR)),
                workbook -> {
                    Edited.beside(workbook.getSheet("收入"), "查科目", 1).setCellValue("其他　教育");
                    Edited.beside(workbook.getSheet("基本支出"), "查科目", 1).setCellValue("没有这个");
                    Edited.cell(workbook.getSheet("收入"), "2010601").setCellValue("小学教育");
                    Row shown = workbook.createSheet("试").createRow(0);
                    List.of(
                                    "ROWS(功能科目项_1)",
                                    "INDEX(功能科目项_1,1)",
                                    "ROWS(功能科目项_2)",
                                    "ROWS(经济科目款_3)&INDEX(经济科目款_3,1)",
                                    "收入!B7")
                            .forEach(formula -> shown.createCell(Math.max(0, shown.getLastCellNum()))
                                    .setCellFormula(formula));
                });
        Path saved = converted(Files.write(folder.resolve("查.xlsx"), ours), "四", "xlsx");

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(saved))) {
            Row shown = workbook.getSheet("试").getRow(0);
            assertThat(shown.getCell(0).getNumericCellValue()).isBetween(5.0, 20.0);
            assertThat(shown.getCell(1).getStringCellValue())
                    .startsWith("205")
                    .contains("其他")
                    .contains("教育");
            assertThat(shown.getCell(2).getNumericCellValue()).isGreaterThan(1000);
            assertThat(shown.getCell(3).getStringCellValue()).isEqualTo("1");
            assertThat(shown.getCell(4).getStringCellValue()).isEqualTo("2050202 小学教育");
        }
    }

    private Path converted(Path file, String into, String ending) throws Exception {
        Path out = folder.resolve(into);
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        ending,
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        return out.resolve(file.getFileName().toString().replaceFirst("[^.]+$", ending));
    }
}
