package cn.yince.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a clerk does at the desk, and what becomes of it when there are others. */
@Tag("slow")
class DeskTest {
    private static final String UNIT = "国库.yaml";
    private static final String BOOK = "国库.xlsx";
    private static final String INCOME = "/收入/2010601/一般公共预算财政拨款";
    private static final String AMOUNT = "/支出/2010601/一般公共预算财政拨款/基本支出";

    @TempDir
    private Path folder;

    private Path file;
    private String original;

    @BeforeEach
    void begin() throws IOException {
        file = folder.resolve(UNIT);
        Files.copy(Path.of("data-examples/yangquan-treasury-2023.yaml"), file);
        original = Files.readString(file);
    }

    private static Map<String, Object> ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return OpenDesk.json(answer);
    }

    private static Map<String, Object> unit(OpenDesk desk) {
        return ok(desk.get("/api/unit?file=" + OpenDesk.encoded(UNIT)));
    }

    @Test
    void anEditIsFoundFaultWithSavedAndEverythingElseStays() throws IOException {
        try (OpenDesk desk = new OpenDesk(folder)) {
            assertThat(unit(desk)).containsEntry("draft", false);
            assertThat(unit(desk).get("balances").toString())
                    .contains("收入总计与支出总计", "holds=true")
                    .doesNotContain("holds=false");
            Map<String, Object> edited = ok(desk.set(UNIT, AMOUNT, "248.78", "249.78"));
            assertThat(edited.get("findings").toString()).contains("J0401").contains("相差 1.00万元");
            assertThat(((Map<?, ?>) edited.get("moved")).get("figures").toString())
                    .contains("537.66", "538.67");
            List<?> balances = (List<?>) edited.get("balances");
            assertThat(balances.get(0).toString()).contains("holds=false", "paths=[/");
            assertThat(balances.toString())
                    .contains("各项资金的收支平衡（一般公共预算财政拨款）")
                    .containsPattern("difference=1.00, holds=false");
            assertThat(edited.get("cells").toString()).contains("/支出/2010601#合计");
            assertThat(Files.readString(file)).isEqualTo(original);

            assertThat(ok(desk.post("/api/unit/save", Map.of("file", UNIT)))).containsEntry("saved", true);
            assertThat(Files.readString(file)).isEqualTo(original.replace("{基本支出: 248.78}", "{基本支出: 249.78}"));
            assertThat(unit(desk)).containsEntry("draft", false);

            String copy = String.valueOf(((Map<?, ?>) ((List<?>) unit(desk).get("copies")).get(0)).get("id"));
            ok(desk.post("/api/unit/restore", Map.of("file", UNIT, "copy", copy)));
            ok(desk.post("/api/unit/save", Map.of("file", UNIT)));
            assertThat(Files.readString(file)).isEqualTo(original);
            assertThat(desk.faults).isEmpty();
        }
    }

    @Test
    void theLedgerIsShownAndWrittenIn() throws IOException {
        try (OpenDesk desk = new OpenDesk(folder)) {
            assertThat(ok(desk.get("/api/ledger"))).containsEntry("kept", false);
            assertThat(desk.post("/api/ledger/approve", Map.of("units", List.of("甲"), "who", "王"))
                            .statusCode())
                    .isEqualTo(409);
            cn.yince.batch.register.Register register = new cn.yince.batch.register.Register();
            cn.yince.batch.register.Subject subject = cn.yince.batch.register.Subject.of("001", "云岭市财政局", "决算", 2023);
            Path output =
                    Files.createDirectories(folder.resolve("output/.yince")).getParent();
            Files.writeString(output.resolve("册.pdf"), "%PDF");
            String digest = org.apache.commons.codec.digest.DigestUtils.sha256Hex("%PDF");
            register.add(
                    subject,
                    cn.yince.batch.register.Deed.SUBMITTED,
                    java.time.LocalDate.of(2024, 5, 6),
                    details -> details.of("甲", digest, "册.pdf").within(20));
            Files.writeString(output.resolve("台账.json"), register.text());

            assertThat(ok(desk.get("/api/ledger")).toString()).contains("云岭市财政局", "label=待审", "returned=0");
            for (Map<String, Object> bad : List.<Map<String, Object>>of(
                    Map.of("units", List.of(), "who", "王"),
                    Map.of("units", List.of("001")),
                    Map.of("units", List.of("001"), "who", " "),
                    Map.of("units", List.of("001"), "who", "王", "due", "明天"),
                    Map.of("units", List.of("001"), "who", "王", "round", "去年"))) {
                assertThat(desk.post("/api/ledger/approve", bad).statusCode())
                        .as(bad.toString())
                        .isEqualTo(400);
            }
            assertThat(desk.post("/api/ledger/published", Map.of("units", List.of("001"), "who", "王", "address", "网"))
                            .body())
                    .contains("还没有审定");
            Map<String, Object> approved =
                    ok(desk.post("/api/ledger/approve", Map.of("units", List.of("001"), "who", "王")));
            assertThat(approved.toString()).contains("label=已审", " 王", "left=20");
            Files.writeString(output.resolve("册.pdf"), "%PDF 别的");
            ok(desk.post("/api/ledger/return", Map.of("units", List.of("云岭市财政局"), "who", "李", "reason", "封面不对")));
            assertThat(Files.readString(output.resolve("台账.json"))).contains("封面不对", "\"李\"");
            assertThat(output.resolve("台账.xlsx")).isNotEmptyFile();
            assertThat(desk.faults).isEmpty();
        }
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsStillReckoned() throws IOException {
        try (OpenDesk desk = new OpenDesk(folder)) {
            Map<String, Object> edited = ok(desk.set(UNIT, AMOUNT, null, "一百"));
            assertThat(edited.get("findings").toString()).contains("Y0301").contains(AMOUNT);
            assertThat(edited).containsEntry("readable", true);
            assertThat(desk.bytes("/api/unit/pdf?file=" + OpenDesk.encoded(UNIT)))
                    .startsWith("%PDF".getBytes());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void twoTabsDoNotLoseEachOthersWork() throws IOException {
        try (OpenDesk desk = new OpenDesk(folder)) {
            ok(desk.set(UNIT, AMOUNT, "248.78", "1"));
            HttpResponse<String> second = desk.set(UNIT, AMOUNT, "248.78", "2");
            assertThat(second.statusCode()).isEqualTo(409);
            assertThat(second.body()).contains("\"now\":\"1\"");
            ok(desk.set(UNIT, "/收入/2010601/一般公共预算财政拨款", "248.78", "3"));
            ok(desk.post("/api/unit/save", Map.of("file", UNIT)));
            assertThat(Files.readString(file)).contains("{基本支出: 1}").contains("2010601: {一般公共预算财政拨款: 3}");
        }
    }

    @Test
    void twoServersDoNotLoseEachOthersWork() throws IOException {
        try (OpenDesk one = new OpenDesk(folder);
                OpenDesk other = new OpenDesk(folder)) {
            unit(one);
            unit(other);
            ok(one.set(UNIT, AMOUNT, "248.78", "1"));
            ok(other.set(UNIT, "/收入/2010601/一般公共预算财政拨款", "248.78", "3"));
            assertThat(other.set(UNIT, AMOUNT, "248.78", "2").statusCode()).isEqualTo(409);
            ok(one.set(UNIT, AMOUNT, "1", "4"));
            ok(other.post("/api/unit/save", Map.of("file", UNIT)));
            assertThat(Files.readString(file)).contains("{基本支出: 4}").contains("2010601: {一般公共预算财政拨款: 3}");
            assertThat(unit(one)).containsEntry("draft", false);
        }
    }

    @Test
    void whatWasTypedOutlivesTheServer() throws IOException {
        OpenDesk killed = new OpenDesk(folder);
        ok(killed.set(UNIT, AMOUNT, "248.78", "9"));
        // nothing is written when it ends: it might as well be killed
        try (OpenDesk next = new OpenDesk(folder)) {
            assertThat(unit(next)).containsEntry("draft", true);
            ok(next.post("/api/unit/save", Map.of("file", UNIT)));
            assertThat(Files.readString(file)).contains("{基本支出: 9}");
        } finally {
            killed.close();
        }
    }

    @Test
    void aFileThatWasChangedElsewhereIsNotWrittenOver() throws IOException {
        try (OpenDesk desk = new OpenDesk(folder)) {
            ok(desk.set(UNIT, AMOUNT, "248.78", "9"));
            String theirs = original.replace("2010601: {一般公共预算财政拨款: 248.78}", "2010601: {一般公共预算财政拨款: 7}");
            Files.writeString(file, theirs);
            HttpResponse<String> refused = desk.post("/api/unit/save", Map.of("file", UNIT));
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("外面改过").contains("\"conflicts\":[]");
            assertThat(Files.readString(file)).isEqualTo(theirs);
            ok(desk.post("/api/unit/merge", Map.of("file", UNIT, "keep", "mine")));
            ok(desk.post("/api/unit/save", Map.of("file", UNIT)));
            assertThat(Files.readString(file)).isEqualTo(theirs.replace("{基本支出: 248.78}", "{基本支出: 9}"));
        }
    }

    @Test
    void stepsGoBackAndForward() throws IOException {
        try (OpenDesk desk = new OpenDesk(folder)) {
            ok(desk.set(UNIT, AMOUNT, null, "1"));
            ok(desk.set(UNIT, AMOUNT, null, "2"));
            ok(desk.post("/api/unit/undo", Map.of("file", UNIT)));
            ok(desk.post("/api/unit/undo", Map.of("file", UNIT)));
            assertThat(unit(desk)).containsEntry("draft", false);
            ok(desk.post("/api/unit/redo", Map.of("file", UNIT)));
            ok(desk.post("/api/unit/save", Map.of("file", UNIT)));
            assertThat(Files.readString(file)).contains("{基本支出: 1}");
        }
    }

    @Test
    void aNumberOnAPageLeadsToItsFieldsAndBack() throws IOException {
        try (OpenDesk desk = new OpenDesk(folder)) {
            String name = "?file=" + OpenDesk.encoded(UNIT);
            Map<String, Object> marks = ok(desk.get("/api/unit/marks" + name));
            Map<?, ?> mark = (Map<?, ?>) ((List<?>) marks.get("marks"))
                    .stream()
                            .filter(each -> ((Map<?, ?>) each).get("name").equals("一.收入总计"))
                            .findFirst()
                            .orElseThrow();
            List<?> rect = (List<?>) mark.get("rect");
            String at = "&page=" + mark.get("page") + "&x=" + middle(rect, 0) + "&y=" + middle(rect, 1);
            Map<?, ?> found =
                    (Map<?, ?>) ok(desk.get("/api/unit/at" + name + at)).get("found");
            assertThat(found.get("name")).isEqualTo("一.收入总计");
            assertThat(found.get("fields").toString()).contains("/收入/2010601/一般公共预算财政拨款");
            assertThat((List<?>) found.get("prints")).isNotEmpty();
            Map<String, Object> places =
                    ok(desk.get("/api/unit/where" + name + "&path=" + OpenDesk.encoded("/收入/2010601/一般公共预算财政拨款")));
            assertThat(places.get("places").toString()).contains("248.78");
        }
    }

    private static String middle(List<?> rect, int from) {
        double low = ((Number) rect.get(from)).doubleValue();
        double high = ((Number) rect.get(from + 2)).doubleValue();
        return String.format(java.util.Locale.ROOT, "%.2f", (low + high) / 2);
    }

    @Test
    void newFilesAreMadeAndNoneIsReplaced() throws IOException {
        try (OpenDesk desk = new OpenDesk(folder)) {
            ok(desk.post("/api/new", Map.of("from", "pack", "pack", "山西/阳泉", "kind", "决算", "to", "新.yaml")));
            ok(desk.post("/api/new", Map.of("from", "pack", "pack", "山西/阳泉", "kind", "决算", "to", "新.xlsx")));
            ok(desk.post("/api/new", Map.of("from", "lastYear", "file", UNIT, "to", "今年.yaml")));
            assertThat(folder.resolve("新.yaml")).exists();
            assertThat(folder.resolve("新.xlsx")).exists();
            assertThat(folder.resolve("今年.yaml")).content().contains("年度: 2024");
            assertThat(desk.post("/api/new", Map.of("from", "pack", "pack", "山西/阳泉", "kind", "决算", "to", UNIT))
                            .statusCode())
                    .isEqualTo(409);
            assertThat(Files.readString(file)).isEqualTo(original);
            assertThat(ok(desk.get("/api/unit?file=" + OpenDesk.encoded("新.xlsx"))))
                    .containsEntry("editable", true);
            assertThat(desk.faults).isEmpty();
        }
    }

    /** The same work in the workbook that the clerk keeps in Excel. */
    @Test
    void aWorkbookIsFilledInAtTheDeskAndStaysTheClerksOwn() throws IOException {
        try (OpenDesk desk = new OpenDesk(folder)) {
            ok(desk.post("/api/new", Map.of("from", "pack", "pack", "山西/阳泉", "kind", "决算", "to", BOOK)));
            Path book = folder.resolve(BOOK);
            byte[] empty = Files.readAllBytes(book);
            ok(desk.set(BOOK, "/单位/名称", null, "云岭市国库中心"));
            ok(desk.set(BOOK, INCOME, null, "1,248.780"));
            assertThat(ok(desk.set(BOOK, INCOME, "1,248.780", "1249"))
                            .get("cells")
                            .toString())
                    .contains("#合计");
            assertThat(desk.set(BOOK, INCOME, "7", "8").statusCode()).isEqualTo(409);
            ok(desk.post("/api/unit/undo", Map.of("file", BOOK)));
            ok(desk.post("/api/unit/redo", Map.of("file", BOOK)));
            assertThat(Files.readAllBytes(book)).isEqualTo(empty);
            ok(desk.post("/api/unit/save", Map.of("file", BOOK)));

            byte[] theirs = changed(book, "单位编码", "001");
            Files.write(book, theirs);
            ok(desk.set(BOOK, INCOME, "1249", "1300"));
            Files.write(book, changed(book, "单位编码", "002"));
            byte[] outside = Files.readAllBytes(book);
            HttpResponse<String> refused = desk.post("/api/unit/save", Map.of("file", BOOK));
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(Files.readAllBytes(book)).isEqualTo(outside);
            ok(desk.post("/api/unit/merge", Map.of("file", BOOK, "keep", "mine")));
            ok(desk.post("/api/unit/save", Map.of("file", BOOK)));
            String form = desk.get("/api/unit?file=" + OpenDesk.encoded(BOOK)).body();
            assertThat(form).contains("\"value\":\"1300\"", "\"value\":\"002\"", "云岭市国库中心");
            assertThat((List<?>) OpenDesk.json(desk.get("/api/unit?file=" + OpenDesk.encoded(BOOK)))
                            .get("copies"))
                    .hasSizeGreaterThan(1);

            Files.write(folder.resolve("~$" + BOOK), new byte[1]);
            ok(desk.set(BOOK, INCOME, "1300", "1301"));
            assertThat(desk.post("/api/unit/save", Map.of("file", BOOK)).body()).contains("正开着");
            assertThat(desk.faults).isEmpty();
        }
    }

    /** What somebody does in Excel: a text beside a label. */
    private static byte[] changed(Path book, String label, String text) throws IOException {
        try (XSSFWorkbook open = new XSSFWorkbook(Files.newInputStream(book));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            open.getSheet("封面与单位")
                    .forEach(row -> row.forEach(cell -> {
                        if (cell.toString().startsWith(label)) {
                            row.getCell(cell.getColumnIndex() + 1).setCellValue(text);
                        }
                    }));
            open.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void bookletsArePrintedAndDownloaded() throws IOException, InterruptedException {
        try (OpenDesk desk = new OpenDesk(folder)) {
            Map<String, Object> printed = ok(desk.post("/api/unit/print", Map.of("file", UNIT)));
            assertThat(folder.resolve(String.valueOf(printed.get("file")))).exists();
            String name = "&file=" + OpenDesk.encoded(UNIT);
            assertThat(desk.bytes("/api/download?what=print" + name)).startsWith("%PDF".getBytes());
            assertThat(desk.bytes("/api/download?what=tables" + name)).startsWith("PK".getBytes());
            ok(desk.set(UNIT, AMOUNT, null, "1"));
            assertThat(desk.post("/api/unit/print", Map.of("file", UNIT)).statusCode())
                    .isEqualTo(409);
            ok(desk.post("/api/print", Map.of()));
            for (int i = 0; i < 100 && !ok(desk.get("/api/print")).get("state").equals("done"); i++) {
                Thread.sleep(200);
            }
            assertThat(ok(desk.get("/api/print"))).containsEntry("done", 1).containsEntry("failed", 0);
            assertThat(desk.faults).isEmpty();
        }
    }

    @Test
    void whatPrintingWritesAndOtherWorkbooksAreNoUnits() throws IOException, InterruptedException {
        try (OpenDesk desk = new OpenDesk(folder);
                XSSFWorkbook other = new XSSFWorkbook()) {
            ok(desk.post("/api/new", Map.of("from", "pack", "pack", "山西/阳泉", "kind", "决算", "to", "新.xlsx")));
            other.createSheet("记事").createRow(0).createCell(0).setCellValue("不是填报工作簿");
            Files.createDirectories(folder.resolve("output"));
            for (String name : List.of("output/汇总.xlsx", "记事.xlsx")) {
                try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
                    other.write(out);
                }
            }
            List<String> listed = List.of();
            for (int i = 0; i < 100 && listed.size() != 2; i++) {
                Thread.sleep(100);
                listed = ((List<?>) ok(desk.get("/api/folder")).get("units"))
                        .stream()
                                .map(each -> String.valueOf(((Map<?, ?>) each).get("file")))
                                .toList();
            }
            assertThat(listed).containsExactlyInAnyOrder(UNIT, "新.xlsx");
            assertThat(ok(desk.get("/api/board")).get("units").toString())
                    .containsPattern("outliers=\\[\\{name=[^,]+, now=[\\d.]+, before=[\\d.]+, rate=-?[\\d.]+");
            assertThat(ok(desk.get("/api/folder")).get("problems").toString())
                    .contains("记事.xlsx", "不是印册的填报工作簿")
                    .doesNotContain("汇总");
        }
    }

    @Test
    void designersSeeASampleAndWhereATextComesFrom() throws IOException, InterruptedException {
        try (OpenDesk desk = new OpenDesk(folder)) {
            String pack = "?pack=" + OpenDesk.encoded("山西/阳泉") + "&kind=" + OpenDesk.encoded("决算") + "&year=2023";
            assertThat(desk.bytes("/api/pack/pdf" + pack + "&sample=full")).startsWith("%PDF".getBytes());
            List<String> found = new ArrayList<>();
            for (int y = 400; y < 800 && found.isEmpty(); y += 9) {
                Map<String, Object> at = ok(desk.get("/api/pack/at" + pack + "&sample=full&page=17&x=150&y=" + y));
                if (at.get("template") != null) {
                    found.add(at.get("template").toString());
                }
            }
            assertThat(found.toString()).containsPattern("\\.(ftl|yaml|jrxml)").contains("line=");
            assertThat(desk.get("/api/pack/line?file=" + OpenDesk.encoded("../pom.xml") + "&line=1")
                            .statusCode())
                    .isEqualTo(404);
        }
    }
}
