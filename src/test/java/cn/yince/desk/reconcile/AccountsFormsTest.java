package cn.yince.desk.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.compute.ledger.Ledger;
import cn.yince.compute.ledger.Scheme;
import cn.yince.compute.ledger.SharedScheme;
import cn.yince.pack.Packs;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.problem.Severity;
import cn.yince.read.Asked;
import cn.yince.read.sheet.Workbook;
import cn.yince.read.write.Remarks;
import cn.yince.read.write.UnitText;
import cn.yince.read.yaml.Typed;
import cn.yince.read.yaml.YamlFile;
import cn.yince.unit.BookletKind;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.codes.CodeBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The forms of the software for final accounts give the leaves of the unit they were written from. */
class AccountsFormsTest {
    private static final Path UNIT = Path.of("src/test/resources/published/财决.yaml");
    private static final Packs PACKS = new Packs(Path.of("templates"));
    private final Problems problems = new Problems();

    @Test
    void formsGiveTheLeavesOfTheirUnit() throws IOException {
        Typed.Mapping old = read(forms(new HSSFWorkbook(), book -> {}));
        assertThat(errors()).isEmpty();
        assertThat(text(old)).isEqualTo(Files.readString(UNIT));
        assertThat(text(read(forms(new XSSFWorkbook(), book -> {})))).isEqualTo(Files.readString(UNIT));
    }

    @Test
    void whatWasLookedAtIsTold() throws IOException {
        read(forms(new XSSFWorkbook(), book -> {}));
        assertThat(problems.inOrder())
                .filteredOn(p -> p.code().equals("Y0510"))
                .singleElement()
                .satisfies(p -> assertThat(p.message())
                        .startsWith("取了 Z01 收入支出决算总表(财决01表)、Z01_1 财政拨款收入支出决算总表(财决01-1表)、Z03")
                        .contains("、F03 机构运行信息表(财决附03表)")
                        .contains("；只用来核对：Z02 收入支出决算表(财决02表)、Z05_1 基本支出决算明细表(财决05-1表)；")
                        .endsWith("；认得而没有取到数：Z06 项目收入支出决算表(财决06表)；不认识：FMDM 封面代码、目录、F02 资产信息表(财决附02表)"));
        assertThat(problems.inOrder())
                .extracting(Problem::code)
                .containsOnly("Y0508", "Y0510")
                .doesNotContain("Y0504");
        assertThat(problems.inOrder())
                .filteredOn(p -> p.code().equals("Y0508"))
                .extracting(Problem::message)
                .containsExactly("机构运行信息表 里不认识“三、课题费”这一行，它的数没有采用");
    }

    @Test
    void formsThatOnlyRepeatAreHeldAgainstTheLeaves() throws IOException {
        read(forms(new HSSFWorkbook(), book -> {
            book.getSheet("Z02 收入支出决算表(财决02表)").getRow(10).getCell(6).setCellValue(1);
            book.getSheet("Z05_1 基本支出决算明细表(财决05-1表)").getRow(10).getCell(4).setCellValue(2);
            book.getSheet("Z08_1 一般公共预算财政拨款基本支出决算明细表").getRow(10).getCell(4).setCellValue(3);
            book.getSheet("Z01 收入支出决算总表(财决01表)").getRow(6).getCell(4).setCellValue(4);
        }));
        assertThat(errors())
                .extracting(p -> p.place().sheet().replaceFirst(" .*", "") + "!"
                        + p.place().cell() + " " + p.code())
                .containsExactly("Z01!E7 Y0501", "Z02!G11 Y0501", "Z05_1!E11 Y0501", "Z08_1!E11 Y0501");
    }

    @Test
    void formsWithoutTitlesAreKnownByTheirNumbers() throws IOException {
        Workbook untitled = forms(new XSSFWorkbook(), book -> {
            book.removeSheetAt(book.getSheetIndex("目录"));
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                book.setSheetName(i, "表" + i);
                book.getSheetAt(i).getRow(0).getCell(0).setCellValue("");
            }
        });
        assertThat(text(read(untitled))).isEqualTo(Files.readString(UNIT));
    }

    @Test
    void aTitleCountsMoreThanANumber() throws IOException {
        Workbook renumbered = forms(
                new XSSFWorkbook(),
                book -> book.getSheet("Z03 收入决算表(财决03表)").getRow(1).getCell(11).setCellValue("财决04表"));
        assertThat(text(read(renumbered))).isEqualTo(Files.readString(UNIT));
    }

    @Test
    void codesMayStandInOneColumnAndNumbersBeTexts() throws IOException {
        Workbook narrow = forms(new HSSFWorkbook(), 1, AccountsFormsTest::typedAsTexts);
        assertThat(text(read(narrow))).isEqualTo(Files.readString(UNIT));
        assertThat(errors()).isEmpty();
    }

    private static void typedAsTexts(org.apache.poi.ss.usermodel.Workbook book) {
        book.sheetIterator()
                .forEachRemaining(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                    if (cell.getCellType() == CellType.NUMERIC) {
                        cell.setCellValue(new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
                                .format(cell.getNumericCellValue()));
                    } else if (cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().equals("—")) {
                        cell.setCellValue("－");
                    }
                })));
    }

    @Test
    void codesMayStandInThreeColumns() throws IOException {
        Workbook split = forms(new HSSFWorkbook(), AccountsFormsTest::split);
        assertThat(text(read(split))).isEqualTo(Files.readString(UNIT));
        assertThat(errors()).isEmpty();
    }

    private static void split(org.apache.poi.ss.usermodel.Workbook book) {
        book.sheetIterator()
                .forEachRemaining(sheet -> sheet.forEach(row -> {
                    String code = row.getCell(0) == null ? "" : row.getCell(0).toString();
                    if (code.matches("\\d{3,7}")) {
                        row.getCell(0).setCellValue(code.substring(0, 3));
                        for (int at = 3; at < code.length(); at += 2) {
                            row.createCell(at / 2).setCellValue(code.substring(at, at + 2));
                        }
                        for (int i = sheet.getNumMergedRegions() - 1; i >= 0; i--) {
                            if (sheet.getMergedRegion(i).isInRange(row.getRowNum(), 0)) {
                                sheet.removeMergedRegion(i);
                            }
                        }
                    }
                }));
    }

    @Test
    void publishedTablesBesideFormsAreHeldAgainstThem() throws IOException {
        assertThat(text(read(forms(new HSSFWorkbook(), book -> {}), published("421.71"))))
                .isEqualTo(Files.readString(UNIT));
        assertThat(errors()).isEmpty();
        assertThat(problems.inOrder())
                .extracting(Problem::message)
                .contains("公开03表 合计 本年支出合计 是 421.71万元，财决表按元相加后舍入是 421.70万元，只差尾数");
        read(forms(new HSSFWorkbook(), book -> {}), published("422.70"));
        assertThat(errors())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("局.xlsx:03号!C8 错误[Y0501] 公开03表 合计 本年支出合计 是 422.70万元，由明细得出 421.70万元（");
    }

    @Test
    void publishedTablesWithMoreThanTheFormsGiveTheLeaves() throws IOException {
        Typed.Mapping unit = read(
                forms(new HSSFWorkbook(), book -> book.removeSheetAt(book.getSheetIndex("Z04 支出决算表(财决04表)"))),
                published("421.70"));
        assertThat(text(unit)).contains("金额单位: 万元", "2010601: {一般公共预算财政拨款: {基本支出: 240.54, 项目支出: 100.09}}");
        assertThat(problems.inOrder())
                .filteredOn(p -> p.code().equals("Y0510"))
                .singleElement()
                .satisfies(p -> assertThat(p.hint()).contains("数取自公开表"));
    }

    private List<Problem> errors() {
        return problems.inOrder().stream()
                .filter(p -> p.severity() == Severity.ERROR)
                .toList();
    }

    private Typed.Mapping read(Workbook... books) {
        return PublishedUnit.read(List.of(books), PACKS, "山西/阳泉", Blanks::of, problems);
    }

    private static String text(Typed.Mapping tree) {
        return UnitText.of(tree, new Remarks());
    }

    /** 公开03表 of the unit, with a sum as it was printed. */
    private static Workbook published(String sum) throws IOException {
        Ledger ledger = ledger(unit());
        List<String> columns = List.of("本年支出合计", "基本支出", "项目支出");
        List<List<String>> rows = new ArrayList<>(
                List.of(List.of("科目代码", "科目名称", "本年支出合计", "基本支出", "项目支出"), List.of("栏次", "", "1", "2", "3")));
        for (String code :
                Stream.concat(Stream.of("合计"), ledger.codes("公开03表").stream()).toList()) {
            List<String> row = new ArrayList<>(List.of(code, code.equals("合计") ? "" : "名称"));
            columns.forEach(column ->
                    row.add(ledger.amount("公开03表", code, column).rounded().toPlainString()));
            if (code.equals("合计")) {
                row.set(2, sum);
            }
            rows.add(row);
        }
        TypedTables tables =
                new TypedTables("云岭市财政局", "2023年度", List.of(new TypedTables.Table("公开03表", "支出决算表", rows)));
        return Export.PLAIN.write(tables).get(0);
    }

    private static FinalAccounts unit() throws IOException {
        Typed.Mapping tree =
                (Typed.Mapping) YamlFile.parse(Files.readAllBytes(UNIT), "财决.yaml", Set::of, new Problems());
        return (FinalAccounts) Asked.reader().read(Reconciliation.withTexts(tree), "财决.yaml");
    }

    private static Ledger ledger(FinalAccounts unit) {
        Scheme scheme = SharedScheme.of(unit);
        return scheme.sum(unit, scheme.publications(unit, new Problems()));
    }

    private static Workbook forms(
            org.apache.poi.ss.usermodel.Workbook book, Consumer<org.apache.poi.ss.usermodel.Workbook> edit)
            throws IOException {
        return forms(book, 3, edit);
    }

    private static Workbook forms(
            org.apache.poi.ss.usermodel.Workbook book, int wide, Consumer<org.apache.poi.ss.usermodel.Workbook> edit)
            throws IOException {
        FinalAccounts unit = unit();
        CodeBook codes = PACKS.open(unit.pack(), BookletKind.FINAL_ACCOUNTS, unit.year(), Place.of("财决.yaml"))
                .codes();
        AccountsForms forms = new AccountsForms(unit, ledger(unit), codes, book, wide).write();
        edit.accept(book);
        return Workbook.read(forms.bytes(), "局.xls", new Problems());
    }
}
