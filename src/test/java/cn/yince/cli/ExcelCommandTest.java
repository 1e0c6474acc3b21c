package cn.yince.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.read.sheet.OldTwin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code yince excel} and {@code yince import}. */
@Tag("slow")
class ExcelCommandTest {
    private static final String MINIMAL = "data-examples/minimal.yaml";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void outAndBackAndPrinted() throws IOException {
        Path workbook = folder.resolve("单位.xlsx");
        assertThat(run("excel", MINIMAL, "-o", workbook.toString())).isZero();
        assertThat(run("excel", MINIMAL, "-o", workbook.toString())).isEqualTo(1);
        assertThat(err()).contains("没有覆盖", "--force");

        assertThat(run("import", workbook.toString())).isZero();
        assertThat(folder.resolve("单位.yaml")).content().contains("2010650: {一般公共预算财政拨款: 186.4}  # 事业运行");

        assertThat(run("check", workbook.toString())).isZero();
        assertThat(run(
                        "batch",
                        "-q",
                        folder.toString(),
                        "-o",
                        folder.resolve("册").toString()))
                .isEqualTo(1);
        assertThat(err()).contains("册名").as("the workbook and the file made of it are the same unit");
        assertThat(folder.resolve("单位-核对.xlsx")).doesNotExist();
    }

    @Test
    void aYearWithoutAnEditionGoesOutAndBack() throws IOException {
        String yaml = Files.readString(Path.of(MINIMAL)).replace("年度: 2023", "年度: 2025");
        Path unit = Files.writeString(folder.resolve("后年.yaml"), yaml);
        assertThat(run("excel", unit.toString())).isZero();
        assertThat(err()).contains("后年.yaml:6:1 提示[M0112]", "按最近的 2024 年度版本印");
        assertThat(run(
                        "import",
                        folder.resolve("后年.xlsx").toString(),
                        "-o",
                        folder.resolve("又.yaml").toString()))
                .isZero();
        assertThat(err()).containsOnlyOnce("提示[M0112]");
        assertThat(folder.resolve("又.yaml")).content().contains("年度: 2025");
        assertThat(folder.resolve("后年-核对.xlsx"))
                .as("nothing is wrong with the workbook")
                .doesNotExist();
    }

    @Test
    void whatIsWrongComesBackBesideTheWorkbook() throws IOException {
        String yaml = Files.readString(Path.of(MINIMAL)).replace("30228: 6.00", "30228: 7.00");
        Path wrong = Files.writeString(folder.resolve("错.yaml"), yaml);
        Path workbook = folder.resolve("错.xlsx");
        assertThat(run("excel", wrong.toString()))
                .as("findings keep nobody from filling in")
                .isZero();
        byte[] before = Files.readAllBytes(workbook);

        assertThat(run("check", workbook.toString())).isEqualTo(1);

        assertThat(out()).contains("错.xlsx:基本支出!");
        assertThat(err()).contains("标出问题的副本：" + folder.resolve("错-核对.xlsx"));
        assertThat(Files.readAllBytes(workbook)).isEqualTo(before);
        assertThat(run("check", folder.resolve("错-核对.xlsx").toString())).isEqualTo(1);
        assertThat(folder.resolve("错-核对2.xlsx")).exists();
    }

    @Test
    void anOldWorkbookServesLikeANewOne() throws IOException {
        Path twin = folder.resolve("单位.xlsx");
        assertThat(run("excel", MINIMAL, "-o", twin.toString())).isZero();
        Path workbook = Files.write(folder.resolve("单位.xls"), OldTwin.of(Files.readAllBytes(twin)));
        assertThat(run("import", twin.toString(), "-o", folder.resolve("甲.yaml").toString()))
                .isZero();
        assertThat(run(
                        "import",
                        workbook.toString(),
                        "-o",
                        folder.resolve("乙.yaml").toString()))
                .isZero();
        assertThat(Files.readString(folder.resolve("乙.yaml")))
                .isEqualTo(Files.readString(folder.resolve("甲.yaml")).replace("单位.xlsx", "单位.xls"));

        assertThat(run("check", workbook.toString())).isZero();
        for (String name : new String[] {"单位.xlsx", "甲.yaml", "乙.yaml"}) {
            Files.delete(folder.resolve(name));
        }
        assertThat(run(
                        "batch",
                        "-q",
                        folder.toString(),
                        "-o",
                        folder.resolve("册").toString()))
                .as(err())
                .isZero();
        Path booklet = folder.resolve("册.pdf");
        assertThat(run("generate", "--attach-data", workbook.toString(), "-o", booklet.toString()))
                .as(err())
                .isZero();
        assertThat(run("extract", booklet.toString(), "-o", folder.resolve("附件").toString()))
                .as(err())
                .isZero();
        assertThat(folder.resolve("附件/单位.xls")).hasSameBinaryContentAs(workbook);
    }

    @Test
    void whatIsWrongComesBackBesideAnOldWorkbookToo() throws IOException {
        String yaml = Files.readString(Path.of(MINIMAL)).replace("30228: 6.00", "30228: 7.00");
        Path wrong = Files.writeString(folder.resolve("错.yaml"), yaml);
        assertThat(run("excel", wrong.toString(), "-o", folder.resolve("新.xlsx").toString()))
                .isZero();
        Path workbook = Files.write(folder.resolve("错.xls"), OldTwin.of(Files.readAllBytes(folder.resolve("新.xlsx"))));
        byte[] before = Files.readAllBytes(workbook);

        assertThat(run("check", workbook.toString())).isEqualTo(1);

        String found = out();
        Path copy = folder.resolve("错-核对.xlsx");
        assertThat(found).contains("错.xls:基本支出!");
        assertThat(err()).contains("标出问题的副本：" + copy);
        assertThat(Files.readAllBytes(workbook)).isEqualTo(before);
        assertThat(run("check", copy.toString())).isEqualTo(1);
        assertThat(out()).as("the copy serves as well").isEqualTo(found.replace("错.xls", "错-核对.xlsx"));
    }

    @Test
    void aFileThatIsNotFinishedCanBeFinishedInExcel() throws IOException {
        Path begun = Files.writeString(folder.resolve("开头.yaml"), "模板: 山西/阳泉\n年度: 2023\n金额单位: 万元\n单位: {名称: 甲局}\n");
        assertThat(run("excel", begun.toString())).isZero();

        assertThat(run(
                        "import",
                        folder.resolve("开头.xlsx").toString(),
                        "-o",
                        folder.resolve("又.yaml").toString()))
                .isZero();
        assertThat(Files.readString(folder.resolve("又.yaml"))).contains("名称: 甲局");
    }

    @Test
    void otherWorkbooksAreRefused() throws IOException {
        Path notes = Files.write(folder.resolve("名单.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        assertThat(run("check", notes.toString())).isEqualTo(1);
        assertThat(out()).contains("名单.xls").containsPattern("Y04\\d\\d");
        assertThat(run("import", notes.toString())).isEqualTo(1);
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Screen screen = new Screen(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false);
        return new CommandLine(Path.of(""), screen, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).run(arguments);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
