package cn.yince.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.unit.Budget;
import cn.yince.unit.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A unit file and last year's. */
class LastYearFileTest {
    private static final String TOP = """
      模板: 山西/阳泉
      种类: %s
      年度: %d
      金额单位: 元
      单位: {名称: 甲局}
      概况: {职责: 一}
      """;

    @TempDir
    Path folder;

    @BeforeEach
    void lastYear() throws IOException {
        write("去年.yaml", TOP.formatted("决算", 2022));
        write("往年/去年.yaml", TOP.formatted("决算", 2022) + "上年文件: 没有.yaml\n");
        write("往年/预算.yaml", TOP.formatted("预算", 2022));
        write("往年/坏.yaml", TOP.formatted("决算", 2022) + "支出: {2010601: {其他资金: {经营支出: -1}}}\n");
        write("往年/前年.yaml", TOP.formatted("决算", 2021));
    }

    @ParameterizedTest
    @CsvSource({"去年.yaml", "./去年.yaml", "往年/去年.yaml", "'往年\\去年.yaml'"})
    void isReadAlongAndItsOwnLastYearIsNot(String typed) throws IOException {
        Unit unit = read(typed);
        assertThat(unit.lastYear()).get().extracting(Unit::year).isEqualTo(2022);
        assertThat(unit.lastYear().get().source().file()).startsWith(folder.toString());
        assertThat(unit.lastYear().get().lastYear()).isEmpty();
    }

    /** A name typed with characters that only look alike, and a file whose own name has such. */
    @Test
    void isFoundByWhatItsNameIsMeantToBe() throws IOException {
        assertThat(read("去\u200b年.yaml").lastYear()).isPresent();
        write("往年/⼤.yaml", TOP.formatted("决算", 2022));
        assertThat(read("往年/大.yaml").lastYear()).isPresent();
        assertThat(read("往年/⼤.yaml").lastYear()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "../去年.yaml, Y0211, 不在本文件所在的文件夹里",
        "/etc/passwd, Y0211, 不在本文件所在的文件夹里",
        "无.yaml, Y0212, 没有这个文件",
        "往年, Y0212, 不是文件",
        "今年.yaml, Y0213, 就是本文件",
        "往年/预算.yaml, Y0215, 是预算文件，本文件是决算文件",
        "往年/前年.yaml, Y0215, '是 2021 年度的，本文件是 2023 年度，上年应为 2022 年度'",
    })
    void whatIsNoneIsRefused(String typed, String code, String message) {
        assertThat(problems(typed))
                .hasSize(1)
                .first()
                .asString()
                .startsWith(folder.resolve("今年.yaml") + ":7:1 错误[" + code + "] “上年文件”填的“" + typed + "”" + message);
    }

    @Test
    void itsProblemsNameItAndAreToldWithThoseOfThisYear() throws IOException {
        write("今年.yaml", TOP.formatted("决算", 2023) + "上年文件: 往年/坏.yaml\n支出: 1\n");
        assertThat(catchThrowableOfType(
                                InputRejected.class, () -> Asked.reader().read(folder.resolve("今年.yaml")))
                        .problems())
                .extracting(Problem::code, problem -> problem.place().file())
                .containsExactlyInAnyOrder(
                        tuple("Y0307", folder.resolve("往年/坏.yaml").toString()),
                        tuple("Y0207", folder.resolve("今年.yaml").toString()));
    }

    @Test
    void anEmptyKeyNamesNoFile() throws IOException {
        assertThat(read("").lastYear()).isEmpty();
    }

    @Test
    void theUnitsOfADepartmentHaveTheirOwn() throws IOException {
        write("部门/单位/去年.yaml", TOP.formatted("预算", 2022));
        write("部门/单位/今年.yaml", TOP.formatted("预算", 2023) + "上年文件: 去年.yaml\n");
        write("部门/去年.yaml", TOP.formatted("预算", 2022) + "下属单位: [单位/去年.yaml]\n");
        Path file = write("部门/今年.yaml", TOP.formatted("预算", 2023) + "下属单位: [单位/今年.yaml]\n上年文件: 去年.yaml\n");
        Budget department = (Budget) Asked.reader().read(file);
        assertThat(department.units().get(0).lastYear()).isPresent();
        assertThat(((Budget) department.lastYear().get()).units()).hasSize(1);
    }

    @Test
    void bytesHaveNoFolder() {
        byte[] bytes = (TOP.formatted("决算", 2023) + "上年文件: 去年.yaml\n").getBytes(UTF_8);
        InputRejected rejected =
                catchThrowableOfType(InputRejected.class, () -> Asked.reader().read(bytes, "今年.yaml"));
        assertThat(rejected.problems()).hasSize(1).first().asString().startsWith("今年.yaml:7:1 错误[Y0218] “上年文件”找不到");
    }

    private Unit read(String typed) throws IOException {
        return Asked.reader().read(write("今年.yaml", TOP.formatted("决算", 2023) + "上年文件: " + typed + "\n"));
    }

    private List<String> problems(String typed) {
        InputRejected rejected = catchThrowableOfType(InputRejected.class, () -> read(typed));
        return rejected.problems().stream().map(Problem::toString).toList();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
