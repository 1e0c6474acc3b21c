package cn.yince.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.read.Asked;
import cn.yince.unit.Budget;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees of {@code yince init}. */
@Tag("slow")
class InitCommandTest {
    private static final String TREASURY = "data-examples/yangquan-treasury-2023.yaml";
    private static final String DEPARTMENT = "data-examples/yangquan-finance-2023-budget.yaml";
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        Screen screen = new Screen(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        return new CommandLine(Path.of("").toAbsolutePath(), screen, clock).run(arguments);
    }

    private String shown() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void writesAFileAndSaysWhatToDoNext() {
        assertThat(run("init", "-o", path("新/单位.yaml"), "--pack", "山西/阳泉@2024", "--name", " 云岭市某局 "))
                .isZero();
        assertThat(shown())
                .startsWith("已写出 " + path("新/单位.yaml"))
                .contains("yince check ", "yince generate ", "yince codes 小学");
        assertThat(folder.resolve("新/单位.yaml")).content().containsOnlyOnce("# 不知道科目编码的，用命令按名称查，例如：yince codes 小学\n收入:");
        Unit unit = Asked.reader().read(folder.resolve("新/单位.yaml"));
        assertThat(unit.identity().name()).isEqualTo("云岭市某局");
        assertThat(unit.year()).isEqualTo(2024);
    }

    @Test
    void saysOfWhichYearTheFileIsAndByWhichEditionItPrints() {
        assertThat(run("init", "-o", path("单位.yaml"), "--pack", "山西/阳泉")).isZero();
        assertThat(complained()).isEqualTo("提示：年度写的是最新的版本 2024；别的年度写在模板后面，例如 --pack 山西/阳泉@2025\n");
        err.reset();
        assertThat(run("init", "-o", path("后年.yaml"), "--pack", "山西/阳泉@2025")).isZero();
        assertThat(complained()).startsWith("提示：模板“山西/阳泉”没有 2025 年度决算的版本，按最近的 2024 年度版本印。");
        assertThat(folder.resolve("后年.yaml")).content().contains("年度: 2025 ");
        err.reset();
        assertThat(run("init", "-o", path("今年.yaml"), "--pack", "山西/阳泉@2024")).isZero();
        assertThat(complained()).isEmpty();
    }

    @Test
    void writesTheSameBytesEveryTime() throws IOException {
        for (String name : List.of("甲.yaml", "乙.yaml", "甲.xlsx", "乙.xlsx")) {
            assertThat(run("init", "-o", path(name), "--from", TREASURY)).isZero();
        }
        assertThat(Files.mismatch(folder.resolve("甲.yaml"), folder.resolve("乙.yaml")))
                .isEqualTo(-1);
        assertThat(Files.mismatch(folder.resolve("甲.xlsx"), folder.resolve("乙.xlsx")))
                .isEqualTo(-1);
    }

    @Test
    void leavesAFileThatIsThere() throws IOException {
        Files.writeString(folder.resolve("单位.yaml"), "我的");
        assertThat(run("init", "-o", path("单位.yaml"), "--pack", "山西")).isEqualTo(1);
        assertThat(complained()).contains("已有文件", "--force");
        assertThat(folder.resolve("单位.yaml")).content().isEqualTo("我的");
        assertThat(run("init", "-o", path("单位.yaml"), "--pack", "山西", "--kind", "预算", "--force"))
                .isZero();
        assertThat(folder.resolve("单位.yaml")).content().contains("种类: 预算");
    }

    @Test
    void neverWritesOverLastYearsFile() throws IOException {
        Path last = Files.copy(Path.of(TREASURY), folder.resolve("单位.yaml"));
        assertThat(run("init", "-o", last.toString(), "--from", last.toString(), "--force"))
                .isEqualTo(1);
        assertThat(complained()).contains("就是去年的文件");
        assertThat(Files.mismatch(last, Path.of(TREASURY))).isEqualTo(-1);
    }

    @Test
    void writesAllFilesOfADepartmentOrNone() throws IOException {
        Files.createDirectories(folder.resolve("yangquan-finance-2024-budget"));
        Files.writeString(folder.resolve("yangquan-finance-2024-budget/局机关.yaml"), "我的");
        assertThat(run("init", "-o", path("部门.yaml"), "--from", DEPARTMENT)).isEqualTo(1);
        assertThat(names()).containsExactly("yangquan-finance-2024-budget/局机关.yaml");
        assertThat(run("init", "-o", path("部门.yaml"), "--from", DEPARTMENT, "--force"))
                .isZero();
        assertThat(complained()).contains("提示：", "按最近的 2023 年度版本印");
        assertThat(names()).hasSize(4);
        assertThat(((Budget) Asked.reader().read(folder.resolve("部门.yaml"))).units())
                .hasSize(3);
    }

    @Test
    void aWorkbookIsFilledInTheSameWay() {
        assertThat(run("init", "-o", path("今年.xlsx"), "--from", TREASURY)).isZero();
        assertThat(shown()).contains("Excel");
        FinalAccounts unit = (FinalAccounts) Asked.reader().read(folder.resolve("今年.xlsx"));
        assertThat(unit.priorYear().totalIncome().rounded()).isEqualByComparingTo("537.66");
        assertThat(unit.items().get("2010607").priorActual().rounded()).isEqualByComparingTo("63.37");
        assertThat(run("init", "-o", path("后年.yaml"), "--from", path("今年.xlsx")))
                .isZero();
        assertThat(folder.resolve("后年.yaml")).content().contains("上年文件: 今年.xlsx", "年度: 2025");
    }

    @Test
    void aDepartmentAsWorkbooksReads() {
        assertThat(run("init", "-o", path("部门.xlsx"), "--from", DEPARTMENT)).isZero();
        assertThat(((Budget) Asked.reader().read(folder.resolve("部门.xlsx"))).units())
                .hasSize(3);
    }

    @Test
    void saysWhatIsWrongWithWhatWasTyped() throws IOException {
        assertThat(run("init", "--pack", "山西")).isEqualTo(2);
        assertThat(run("init", "-o", path("单位.txt"), "--pack", "山西")).isEqualTo(2);
        assertThat(run("init", "-o", path("单位.yaml"), "--kind", "结算")).isEqualTo(2);
        assertThat(run("init", "-o", path("单位.yaml"), "--pack", "山西/阳全")).isEqualTo(1);
        assertThat(complained()).contains("没有名为“山西/阳全”的模板。是否应为");
        assertThat(run("init", "-o", path("单位.yaml"), "--pack", "山西@1999")).isEqualTo(1);
        assertThat(complained()).contains("“1999”不是年度");
        assertThat(run("init", "-o", path("单位.yaml"), "--from", TREASURY, "--kind", "预算"))
                .isEqualTo(1);
        assertThat(complained()).contains("去年的文件是决算文件");
        assertThat(run("init", "-o", path("单位.yaml"), "--from", path("没有.yaml")))
                .isEqualTo(1);
        assertThat(names()).isEmpty();
    }
}
