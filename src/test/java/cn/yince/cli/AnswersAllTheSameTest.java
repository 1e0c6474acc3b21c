package cn.yince.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Commands answer for files with errors and say so; what cannot be done is said in Chinese, with what was probably
 * meant.
 */
class AnswersAllTheSameTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path wrong;
    private Path sound;

    @BeforeEach
    void write() throws IOException {
        String example = Files.readString(Path.of("data-examples/minimal.yaml"));
        sound = Files.writeString(folder.resolve("好.yaml"), example);
        wrong = Files.writeString(folder.resolve("错.yaml"), example.replace("情况说明:\n", "情况说明:\n  预算绩效: [二级项目5个。]\n"));
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Screen screen = new Screen(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false);
        return new CommandLine(Path.of(""), screen, Clock.systemUTC()).run(arguments);
    }

    private String said() {
        return err.toString(UTF_8);
    }

    @Test
    void explainAnswers() {
        assertThat(run("explain", wrong.toString(), "公开03表.合计.项目支出")).isZero();
        assertThat(out.toString(UTF_8)).contains("印作：20.00");
        assertThat(said()).contains("错.yaml 有 1 处错误", "照现在所填的数");

        assertThat(run("explain", sound.toString(), "公开03表.合计.项目支出")).isZero();
        assertThat(said()).isEmpty();
    }

    @Test
    void diffAnswers() {
        assertThat(run("diff", wrong.toString(), sound.toString())).isZero();
        assertThat(out.toString(UTF_8)).contains("预算绩效");
        assertThat(said()).contains("错.yaml 有 1 处错误").doesNotContain("好.yaml 有");
    }

    @Test
    void excelWritesWhatWasTyped() throws IOException {
        Path workbook = folder.resolve("错.xlsx");
        assertThat(run("excel", wrong.toString())).isZero();
        assertThat(said()).contains("T0118", "工作簿照现在所填的写出").doesNotContain("认不出");
        assertThat(workbook).isRegularFile();

        Path bad = Files.writeString(
                folder.resolve("坏.yaml"),
                Files.readString(sound).replace("186.40}\n", "一八六}\n").replace("金额单位:", "胡写: 1\n金额单位:"));
        assertThat(run("excel", bad.toString())).isZero();
        assertThat(said()).contains("Y0203", "Y0301", "认不出的项没有写进去");
        assertThat(run("check", folder.resolve("坏.xlsx").toString())).isOne();
        assertThat(out.toString(UTF_8)).contains("一八六").contains("收入!");
    }

    @Test
    void aTreeThatCannotBeReadIsRefused() throws IOException {
        Path none = Files.writeString(folder.resolve("无.yaml"), "单位: [\n");
        assertThat(run("excel", none.toString())).isOne();
        assertThat(run("explain", none.toString(), "一.收入总计")).isOne();
        assertThat(said()).contains("没有写出任何文件");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "genrate 单位.yaml|是否应为：yince generate 单位.yaml？",
                "检查 单位.yaml|是否应为：yince check 单位.yaml？",
                "打印 单位.yaml|是否应为：yince generate 单位.yaml？",
                "print 单位.yaml|是否应为：yince generate 单位.yaml？",
                "Check 单位.yaml|是否应为：yince check 单位.yaml？",
                "pack chek 山西|是否应为：yince pack check 山西？",
                "check --formt json 单位.yaml|没有选项 --formt，是否应为 --format？",
                "乱七八糟|没有“乱七八糟”这个命令",
                "codes 教育 --年度 2024|没有选项 --年度",
            })
    void whatWasMeantIsProposed(String typed, String said) {
        assertThat(run(typed.split(" "))).isEqualTo(2);
        assertThat(said()).contains(said).doesNotContain("\tat ");
    }

    /** The title stands in full inside; the name is one that every system takes. */
    @Test
    void aNameTooLongLosesItsMiddle() throws IOException {
        String name = "云岭市高新技术产业开发区与城乡一体化示范区" + "高新技术产业开发区与城乡一体化示范区".repeat(3) + "管理委员会" + "财政信息中心";
        Path unit = Files.writeString(
                folder.resolve("长.yaml"), Files.readString(sound).replace("云岭市财政信息中心", name));
        assertThat(run("generate", unit.toString(), "-o", folder.resolve("出").toString()))
                .as(said())
                .isZero();
        try (var files = Files.list(folder.resolve("出"))) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .singleElement()
                    .satisfies(file -> assertThat(file.getBytes(UTF_8).length).isLessThanOrEqualTo(220))
                    .satisfies(file ->
                            assertThat(file).startsWith("云岭市高新").contains("……").endsWith("2023年度单位决算公开.pdf"));
        }
        assertThat(run(
                        "generate",
                        sound.toString(),
                        "-o",
                        folder.resolve("长".repeat(90) + ".pdf").toString()))
                .isOne();
        assertThat(said()).contains("文件名太长（274 字节").doesNotContain("Exception");
    }
}
