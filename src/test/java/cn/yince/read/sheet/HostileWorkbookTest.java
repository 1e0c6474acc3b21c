package cn.yince.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks no clerk would send. */
@Tag("slow")
class HostileWorkbookTest {
    @TempDir
    Path folder;

    @Test
    void aPlainOneIsRead() {
        assertThat(read(new RawWorkbook().bytes()).grids().get(0).cell(1, 1))
                .get()
                .extracting(Cell::text)
                .isEqualTo("1");
    }

    @Test
    void aZipBombIsRefusedBeforeItUnfolds() throws IOException {
        byte[] bomb = new RawWorkbook().with("xl/worksheets/sheet1.xml", out -> fill(out, "<x></x> <x/>"));
        refused(bomb, "Y0404", "压缩");
    }

    /** Whatever library happens to read the part, and whether it takes that for damage or for no part at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml",
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/worksheets/sheet1.xml"
            })
    void aBombIsNoDamage(String part) throws IOException {
        refused(new RawWorkbook().with(part, out -> fill(out, "<x></x> <x/>")), "Y0404", "压缩");
    }

    @Test
    void whatUnpacksToTooMuchIsRefusedEvenWhenItPacksHonestly() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300_000; i++) {
            text.append(Integer.toHexString(i * 0x9E3779B9)).append('<');
        }
        byte[] large = new RawWorkbook().part("xl/large.xml", text.toString()).bytes();
        try (Archive archive = new Archive(large, "局.xlsx", 2 << 20);
                InputStream in = archive.getInputStream(archive.getEntry("xl/large.xml"))) {
            assertThatThrownBy(in::readAllBytes)
                    .isInstanceOf(InputRejected.class)
                    .hasMessageContaining("局.xlsx 错误[Y0404] 工作簿解开后超过 2 MB");
        }
    }

    @Test
    void aFileLargerThanTheLimitIsNotEvenOpened() {
        refused(new byte[Limits.FILE + 1], "Y0404", "20 MB");
    }

    @Test
    void manyPartsAreRefused() {
        RawWorkbook workbook = new RawWorkbook();
        for (int i = 0; i <= Limits.ENTRIES; i++) {
            workbook.part("xl/media/" + i, "");
        }
        refused(workbook.bytes(), "Y0404", "部件");
    }

    @Test
    void entitiesAreRefusedWhereverTheyAreDeclared() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "秘密");
        String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>";
        String sheet =
                "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData><row><c t='inlineStr'><is><t>&e;</t></is></c></row></sheetData></worksheet>";
        refused(
                new RawWorkbook()
                        .part("xl/worksheets/sheet1.xml", doctype + sheet)
                        .bytes(),
                "Y0406",
                "DOCTYPE");
        refused(
                new RawWorkbook()
                        .part("xl/workbook.xml", doctype + RawWorkbook.workbook(""))
                        .bytes(),
                "Y0406",
                "DOCTYPE");
        refusedAs(
                new RawWorkbook()
                        .part("[Content_Types].xml", doctype + RawWorkbook.types("spreadsheetml.sheet"))
                        .bytes(),
                "Y0405",
                "Y0406");
        refusedAs(
                new RawWorkbook()
                        .part("_rels/.rels", doctype + "<Relationships/>")
                        .bytes(),
                "Y0401",
                "Y0405",
                "Y0406");
    }

    @Test
    void laughterByTheBillionIsRefused() {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            doctype.append("<!ENTITY a")
                    .append(i)
                    .append(" '&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";'>");
        }
        refused(
                new RawWorkbook()
                        .part("xl/worksheets/sheet1.xml", doctype + "]><worksheet>&a29;</worksheet>")
                        .bytes(),
                "Y0406",
                "DOCTYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<worksheet a='%s'/>",
                "<worksheet><!-- < %s --></worksheet>",
                "<worksheet><![CDATA[ < %s ]]></worksheet>",
                "<worksheet><?a < %s ?></worksheet>"
            })
    void noPieceOfMarkupFillsTheMemory(String markup) throws IOException {
        String[] around = markup.split("%s");
        byte[] endless = new RawWorkbook().with("xl/worksheets/sheet1.xml", out -> {
            out.write(around[0].getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 300_000; i++) {
                out.write((i * 0x9E3779B9 + ">").getBytes(StandardCharsets.UTF_8));
            }
            out.write(around[1].getBytes(StandardCharsets.UTF_8));
        });
        refused(endless, "Y0404", "1 MB");
    }

    @Test
    void formulasThatReachOutAreNotFollowed() {
        Problems problems = new Problems();
        Workbook workbook = Workbook.read(
                new RawWorkbook()
                        .relations(
                                "<Relationship Id='r9' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink' Target='externalLinks/externalLink1.xml'/>")
                        .part("xl/externalLinks/externalLink1.xml", "<externalLink/>")
                        .sheet(
                                "<row r='1'><c r='A1'><f>[1]Sheet1!A1</f><v>12.5</v></c><c r='B1'><f>WEBSERVICE(\"http://127.0.0.1\")</f><v>3</v></c></row>")
                        .bytes(),
                "局.xlsx",
                problems);
        assertThat(workbook.grids().get(0).cell(1, 1))
                .get()
                .extracting(Cell::text, Cell::formula)
                .containsExactly("12.5", true);
        assertThat(problems.inOrder())
                .singleElement()
                .satisfies(p -> assertThat(p.toString()).startsWith("局.xlsx 提示[Y0407] 工作簿引用了别的文件"));
    }

    @Test
    void aSheetThatLiesElsewhereIsNotFetched() {
        refused(
                new RawWorkbook()
                        .part(
                                "xl/_rels/workbook.xml.rels",
                                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' TargetMode='External'"
                                        + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet' Target='http://127.0.0.1/sheet1.xml'/></Relationships>")
                        .bytes(),
                "Y0405",
                "坏了");
    }

    @Test
    void formulasWithoutValuesAndErrorsAreToldWhereTheyAre() {
        Grid grid = read(new RawWorkbook()
                        .sheet(
                                "<row r='5'><c r='B5'><f>SUM(A1:A9)</f></c><c r='C5' t='e'><f>A0</f><v>#REF!</v></c></row>")
                        .bytes())
                .grids()
                .get(0);
        assertThat(grid.cell(5, 2).orElseThrow().fault())
                .get()
                .hasToString("局.xlsx:收入!B5 错误[Y0408] 公式没有算出的值。请用 Excel 或 WPS 打开，等公式算好后保存；或直接填数");
        assertThat(grid.cell(5, 3).orElseThrow().fault())
                .get()
                .hasToString("局.xlsx:收入!C5 错误[Y0409] 单元格是错误值 #REF!。请在 Excel 或 WPS 里改正公式，或直接填数");
    }

    @Test
    void aMillionEmptyRowsAreForgotten() throws IOException {
        byte[] rows = new RawWorkbook().with("xl/worksheets/sheet1.xml", out -> {
            StringBuilder text = new StringBuilder(
                    "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>");
            for (int row = 1; row < Limits.LAST_ROW; row++) {
                text.append("<row r='").append(row).append("'/>");
            }
            text.append("<row r='1048576'><c r='A1048576'><v>7</v></c></row></sheetData></worksheet>");
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        });
        Grid grid = read(rows).grids().get(0);
        assertThat(grid.rows()).hasSize(1);
        assertThat(grid.cell(1048576, 1)).get().extracting(Cell::text).isEqualTo("7");
    }

    @Test
    void aPasswordIsAskedToBeTakenOff() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem compound = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("123456");
            try (OutputStream out = encryptor.getDataStream(compound)) {
                out.write(new RawWorkbook().bytes());
            }
            compound.writeFilesystem(bytes);
        }
        refused(bytes.toByteArray(), "Y0402", "密码");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><table></table></html>", "收入,支出\n1,2\n", "模板: 山西", "%PDF-1.7", ""})
    void otherFilesUnderTheNameAreNotTaken(String content) {
        refused(content.getBytes(StandardCharsets.UTF_8), "Y0401", "不是 .xlsx");
    }

    @Test
    void otherArchivesAreNotTaken() {
        refused(
                new RawWorkbook()
                        .part("[Content_Types].xml", RawWorkbook.types("wordprocessingml.document"))
                        .bytes(),
                "Y0401",
                "不是 .xlsx");
        refused(new RawWorkbook().part("xl/workbook.bin", "").bytes(), "Y0401", ".xlsb");
        String rels =
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument' Target='xl/workbook.xml'/></Relationships>";
        refused(new RawWorkbook().part("_rels/.rels", rels).bytes(), "Y0401", "Strict");
    }

    @Test
    void macrosAreNotTaken() {
        refused(new RawWorkbook().part("xl/vbaProject.bin", "x").bytes(), "Y0403", "宏");
        String macros = RawWorkbook.types("application/vnd.ms-excel.sheet.macroEnabled.main+xml", "");
        refused(new RawWorkbook().part("[Content_Types].xml", macros).bytes(), "Y0403", "宏");
    }

    @Test
    void damageIsSaidWhereverItIs() {
        byte[] whole = new RawWorkbook().bytes();
        for (int length : List.of(4, 30, whole.length / 2, whole.length - 30)) {
            refused(Arrays.copyOf(whole, length), "Y0405", "坏了");
        }
        refused(new RawWorkbook().sheet("<row r='1'><c r='A1'></row>").bytes(), "Y0405", "坏了");
        refused(
                new RawWorkbook()
                        .sheet("<row r='1'><c r='A1'><v>一</v></c></row>")
                        .bytes(),
                "Y0405",
                "坏了");
        refused(
                new RawWorkbook()
                        .sheet("<row r='1'><c r='A1' t='s'><v>7</v></c></row>")
                        .bytes(),
                "Y0405",
                "坏了");
        refused(
                new RawWorkbook()
                        .sheet("<row r='1'><c r='A1048577'><v>7</v></c></row>")
                        .bytes(),
                "Y0405",
                "坏了");
        refused(
                new RawWorkbook()
                        .sheet("<row r='1'><c r='A1'><v>1E+999999999</v></c></row>")
                        .bytes(),
                "Y0405",
                "坏了");
        refused(
                new RawWorkbook()
                        .relations("")
                        .part("xl/_rels/workbook.xml.rels", "<Relationships/>")
                        .bytes(),
                "Y0405",
                "坏了");
    }

    @Test
    void flippedBytesNeverFailInAnyOtherWay() {
        byte[] whole = new RawWorkbook()
                .sheet("<row r='1'><c r='A1' t='str'><v>一</v></c><c r='B1'><v>0.1</v></c></row>")
                .bytes();
        for (int i = 0; i < whole.length; i += 5) {
            byte[] flipped = whole.clone();
            flipped[i] ^= (byte) (1 + i % 255);
            try {
                read(flipped);
            } catch (InputRejected e) {
                assertThat(e.problems()).allSatisfy(p -> assertThat(p.code()).startsWith("Y04"));
            }
        }
    }

    @Test
    void aCellLongerThanExcelsIsTold() {
        refused(
                new RawWorkbook()
                        .sheet("<row r='1'><c r='C1' t='inlineStr'><is><t>" + "字".repeat(Limits.CELL + 1)
                                + "</t></is></c></row>")
                        .bytes(),
                "Y0404",
                "单元格的文字超过");
    }

    @Test
    void manyCellsAreRefused() {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= Limits.CELLS / 100 + 1; row++) {
            rows.append("<row>").append("<c><v>1</v></c>".repeat(100)).append("</row>");
        }
        refused(new RawWorkbook().sheet(rows.toString()).bytes(), "Y0404", "压缩");
        StringBuilder varied = new StringBuilder();
        for (int row = 1; row <= Limits.CELLS / 100 + 1; row++) {
            varied.append("<row>");
            for (int column = 0; column < 100; column++) {
                varied.append("<c><v>")
                        .append(Integer.toUnsignedString((row * 100 + column) * 0x9E3779B9))
                        .append("</v></c>");
            }
            varied.append("</row>");
        }
        refused(new RawWorkbook().sheet(varied.toString()).bytes(), "Y0404", "30 万个");
    }

    private static void fill(OutputStream out, String with) throws IOException {
        out.write("<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
                .getBytes(StandardCharsets.UTF_8));
        byte[] piece = with.repeat(1000).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 2_000; i++) {
            out.write(piece);
        }
    }

    private static Workbook read(byte[] bytes) {
        return Workbook.read(bytes, "局.xlsx", new Problems());
    }

    private static void refused(byte[] bytes, String code, String word) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOfSatisfying(InputRejected.class, e -> {
            Problem problem = e.problems().get(0);
            assertThat(problem.code()).as(problem.toString()).isEqualTo(code);
            assertThat(problem.message()).contains(word);
            assertThat(problem.hint()).isNotEmpty();
        });
    }

    private static void refusedAs(byte[] bytes, String... codes) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(
                        InputRejected.class,
                        e -> assertThat(codes).contains(e.problems().get(0).code()));
    }
}
