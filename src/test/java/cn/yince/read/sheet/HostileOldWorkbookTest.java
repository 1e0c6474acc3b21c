package cn.yince.read.sheet;

import static cn.yince.read.sheet.RawRecords.joined;
import static cn.yince.read.sheet.RawRecords.shorts;
import static cn.yince.read.sheet.RawRecords.withSheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever an .xls holds, it is read within bounds or refused in words. */
@Timeout(60)
class HostileOldWorkbookTest {
    private static final int SST = 0xFC;
    private static final int CONTINUE = 0x3C;
    private static final int LABEL_SST = 0xFD;
    private static final int FORMULA = 0x06;
    private static final int MULTIPLE_BLANKS = 0xBE;
    private static final int MULTIPLE_NUMBERS = 0xBD;
    private static final int MERGED = 0xE5;
    private static final int BLOCK = 512;

    @Test
    void aFileCutAnywhereIsDamagedOrWhole() throws IOException {
        byte[] whole = workbook();
        for (int length = 0; length < whole.length; length += length < 600 ? 7 : 101) {
            readOrRefused(Arrays.copyOf(whole, length));
        }
        refused(Arrays.copyOf(whole, whole.length / 2), "Y0405", "坏了");
        assertThat(read(whole).grids()).hasSize(2);
    }

    @Test
    void flippedBytesNeverFailInAnyOtherWay() throws IOException {
        byte[] whole = workbook();
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            byte[] flipped = whole.clone();
            for (int j = i % 4; j >= 0; j--) {
                flipped[i % 3 == 0 ? random.nextInt(BLOCK) : random.nextInt(whole.length)] = (byte) random.nextInt(256);
            }
            readOrRefused(flipped);
        }
    }

    @Test
    void olderWorkbooksAreAskedToBeSavedAnew() {
        refused(new RawRecords().end().as("Book"), "Y0401", "Excel 95");
        RawRecords seven = new RawRecords();
        byte[] bytes = seven.end().bytes();
        int at = indexOf(bytes, shorts(0x809, 8, 0x600));
        bytes[at + 5] = 5;
        refused(bytes, "Y0401", "Excel 95");
        refused(new byte[] {9, 4, 6, 0, 0, 0, 0x10, 0, 0, 0, 0, 0}, "Y0401", "Excel 95");
    }

    @Test
    void otherDocumentsAreNotTaken() {
        refused(new RawRecords().end().as("WordDocument"), "Y0401", "不是 .xlsx 或 .xls");
    }

    @Test
    void aPasswordIsAskedToBeTakenOff() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("收入");
            Biff8EncryptionKey.setCurrentUserPassword("123456");
            book.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        refused(bytes.toByteArray(), "Y0402", "密码");
    }

    @Test
    void macrosAreNotTaken() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem compound = new POIFSFileSystem(new ByteArrayInputStream(workbook()))) {
            compound.createDirectory("_VBA_PROJECT_CUR")
                    .createDocument("PROJECT", new ByteArrayInputStream(new byte[9]));
            compound.writeFilesystem(bytes);
        }
        refused(bytes.toByteArray(), "Y0403", "宏");
    }

    @Test
    void theSizeIsNotTrusted() throws IOException {
        byte[] book = workbook();
        byte[] large = book.clone();
        System.arraycopy(shorts(0x7FFE, 0), 0, large, 0x2C, 4);
        refused(large, "Y0405", "坏了");
        assertThatThrownBy(() -> CompoundFile.records(large, "局.xls"))
                .as("before memory is asked for")
                .hasMessageContaining("claims");
        refused(Arrays.copyOf(book, 50 * 1024 * 1024), "Y0404", "20 MB");
    }

    @Test
    void circlesOfSectorsAreDamage() throws IOException {
        byte[] book = workbook();
        int table = BLOCK * (1 + number(book, 0x4C));
        for (int entry = 0; entry < BLOCK / 4 && table + 4 * entry + 4 <= book.length; entry++) {
            byte[] circle = book.clone();
            for (int back = 0; back <= 1; back++) {
                System.arraycopy(shorts(Math.max(0, entry - back), 0), 0, circle, table + 4 * entry, 4);
                readOrRefused(circle);
            }
        }
        byte[] circle = book.clone();
        for (int entry = 0; entry < BLOCK / 4; entry++) {
            System.arraycopy(shorts(entry, 0), 0, circle, table + 4 * entry, 4);
        }
        refused(circle, "Y0405", "坏了");
    }

    @Test
    void circlesOfEntriesAreDamage() throws IOException {
        byte[] book = workbook();
        int root = BLOCK * (1 + number(book, 0x30));
        for (int entry = 0; entry < 4; entry++) {
            for (int pointer : new int[] {0x44, 0x48, 0x4C}) {
                for (int to = 0; to < 4; to++) {
                    byte[] circle = book.clone();
                    System.arraycopy(shorts(to, 0), 0, circle, root + 128 * entry + pointer, 4);
                    circle[root + 128 * entry + 0x42] = (byte) (entry == 0 ? 5 : to % 2 + 1);
                    readOrRefused(circle);
                }
            }
        }
    }

    @Test
    void foldersInFoldersAreDamageHoweverDeep() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Thread writer = new Thread(null, () -> writeFolders(bytes), "folders", 1L << 30);
        writer.start();
        writer.join();
        assertThat(bytes.size()).isGreaterThan(500_000);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread reader = new Thread(null, () -> refused(bytes.toByteArray(), "Y0405", "坏了"), "small", 1L << 18);
        reader.setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));
        reader.start();
        reader.join();
        assertThat(failure.get()).isNull();
    }

    private static void writeFolders(ByteArrayOutputStream bytes) {
        try (POIFSFileSystem compound = new POIFSFileSystem()) {
            DirectoryEntry folder = compound.getRoot();
            for (int depth = 0; depth < 10_000; depth++) {
                folder = folder.createDirectory("f");
            }
            compound.createDocument(new ByteArrayInputStream(new byte[9]), "Workbook");
            compound.writeFilesystem(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theNumberOfTextsIsNotTrusted() {
        byte[] one = joined(shorts(-1, 0x7FFF, -1, 0x7FFF), shorts(1), new byte[] {0, 'a'});
        assertThat(read(new RawRecords().record(SST, one).end().bytes()).grids())
                .isEmpty();
        RawRecords many = new RawRecords().record(SST, shorts(-1, 0x7FFF, -1, 0x7FFF));
        byte[] empties = new byte[8_223];
        for (int i = 0; i < 120; i++) {
            many.record(CONTINUE, empties);
        }
        refused(many.end().bytes(), "Y0404", "30 万条");
        refused(withSheet().record(LABEL_SST, shorts(0, 0, 0, 9, 0)).end().bytes(), "Y0405", "坏了");
    }

    @Test
    void textsThatNeverEndAreDamage() {
        refused(
                new RawRecords()
                        .record(SST, joined(shorts(1, 0, 1, 0, -1), new byte[] {0, 'a'}))
                        .end()
                        .bytes(),
                "Y0405",
                "坏了");
        refused(
                new RawRecords()
                        .record(SST, joined(shorts(1, 0, 1, 0, 1), new byte[] {4, -1, -1, -1, 0x7F, 'a'}))
                        .end()
                        .bytes(),
                "Y0405",
                "坏了");
        RawRecords empty = new RawRecords().record(SST, shorts(1, 0, 1, 0));
        for (int i = 0; i < 100_000; i++) {
            empty.record(CONTINUE, new byte[0]);
        }
        readOrRefused(empty.end().bytes());
    }

    @Test
    void lengthsAreNotTrusted() {
        refused(withSheet().lying(LABEL_SST, 0xFFFF, new byte[10]).end().bytes(), "Y0405", "坏了");
        refused(withSheet().lying(LABEL_SST, 2_000, new byte[10]).end().bytes(), "Y0405", "坏了");
        refused(withSheet().record(LABEL_SST, new byte[3]).end().bytes(), "Y0405", "坏了");
        refused(withSheet().bytes(), "Y0405", "坏了");
        refused(new RawRecords().bytes(), "Y0405", "坏了");
        refused(new RawRecords().bound(0x7FFFFFFF).end().bytes(), "Y0405", "坏了");
        refused(new RawRecords().bound(-9).end().bytes(), "Y0405", "坏了");
    }

    @Test
    void formulasAreNeverLookedInto() {
        byte[] bomb = new byte[8_000];
        Arrays.fill(bomb, (byte) 0x15);
        byte[] cell = joined(shorts(0, 0, 0), shorts(0, 0, 0, 0x3FF0), shorts(0, 0, 0, -1), bomb);
        Cell one = read(withSheet().record(FORMULA, cell).end().bytes())
                .grids()
                .get(0)
                .cell(1, 1)
                .orElseThrow();
        assertThat(one).extracting(Cell::text, Cell::formula).containsExactly("1", true);
    }

    @Test
    void blankCellsAreForgottenAndTheSizeOfASheetIsNotTrusted() {
        RawRecords records = withSheet().record(0x200, shorts(0, 0, -1, -1, 0, -1, 0));
        for (int row = 0; row < 20_000; row++) {
            records.record(MULTIPLE_BLANKS, joined(shorts(row, 0), new byte[512], shorts(255)));
        }
        assertThat(read(records.end().bytes()).grids().get(0).rows()).isEmpty();
    }

    @Test
    void manyCellsAreRefused() {
        RawRecords records = withSheet();
        for (int row = 0; row < 1_200; row++) {
            records.record(MULTIPLE_NUMBERS, joined(shorts(row, 0), new byte[6 * 256], shorts(255)));
        }
        refused(records.end().bytes(), "Y0404", "30 万个");
        RawRecords merged = withSheet();
        for (int i = 0; i < 101; i++) {
            merged.record(MERGED, joined(shorts(1_000), new byte[8_000]));
        }
        refused(merged.end().bytes(), "Y0404", "合并");
    }

    @Test
    void manySheetsAreRefusedAndNoneIsReadTwice() {
        RawRecords many = new RawRecords();
        for (int i = 0; i <= Limits.SHEETS; i++) {
            many.bound(0);
        }
        refused(many.end().bytes(), "Y0404", "1000 张");
        RawRecords same = new RawRecords();
        int from = 12 + 900 * 16 + 4;
        for (int i = 0; i < 900; i++) {
            same.bound(from);
        }
        same.end().sheet();
        for (int i = 0; i < 2_000; i++) {
            same.record(MULTIPLE_BLANKS, new byte[8_000]);
        }
        refused(same.end().bytes(), "Y0405", "坏了");
    }

    @Test
    void sheetsInSheetsArePassedOver() {
        RawRecords deep = withSheet();
        for (int i = 0; i < 300_000; i++) {
            deep.sheet();
        }
        refused(deep.bytes(), "Y0405", "坏了");
    }

    @Test
    void impossibleNumbersAreDamage() {
        refused(
                withSheet()
                        .record(0x203, joined(shorts(0, 0, 0), shorts(0, 0, 0, 0x7FF0)))
                        .end()
                        .bytes(),
                "Y0405",
                "坏了");
    }

    private static byte[] workbook() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            for (String name : new String[] {"收入", "支出"}) {
                HSSFSheet sheet = book.createSheet(name);
                for (int row = 0; row < 40; row++) {
                    sheet.createRow(row).createCell(0).setCellValue("科目" + row % 7);
                    sheet.getRow(row).createCell(1).setCellValue(row + 0.1);
                    sheet.getRow(row).createCell(2).setCellFormula("B" + (row + 1) + "*2");
                }
                sheet.addMergedRegion(org.apache.poi.ss.util.CellRangeAddress.valueOf("A50:C50"));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static int number(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new IllegalArgumentException();
    }

    private static Workbook read(byte[] bytes) {
        return Workbook.read(bytes, "局.xls", new Problems());
    }

    private static void readOrRefused(byte[] bytes) {
        try {
            read(bytes);
        } catch (InputRejected e) {
            assertThat(e.problems()).allSatisfy(p -> assertThat(p.code()).startsWith("Y04"));
        }
    }

    private static void refused(byte[] bytes, String code, String word) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOfSatisfying(InputRejected.class, e -> {
            Problem problem = e.problems().get(0);
            assertThat(problem.code()).as(problem.toString()).isEqualTo(code);
            assertThat(problem.message()).contains(word);
            assertThat(problem.hint()).isNotEmpty();
        });
    }
}
