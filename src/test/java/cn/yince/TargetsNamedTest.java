package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Problem;
import cn.yince.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An indicator of a budget's targets has a name and a value. */
class TargetsNamedTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "'{指标: 培训次数, 指标值: 5次}', 0",
        "'{指标: 培训次数}', 1",
        "'{指标: 培训次数, 指标值: \"\"}', 1",
        "'{指标值: 5次}', 1",
        "'{指标: \"\", 指标值: 5次}', 1",
        "'{指标: \"\", 指标值: \"\"}', 0"
    })
    void oneWithoutEitherIsToBeFilledIn(String indicator, int told) throws IOException {
        Path file = Files.writeString(folder.resolve("单位.yaml"), """
        模板: 山西/阳泉
        种类: 预算
        年度: 2023
        金额单位: 万元
        单位: {名称: 云岭市财政局, 编码: "021"}
        项目:
          - 项目名称: 培训
            本年: {一般公共预算: 1}
            绩效目标: {年度目标: {数量指标: [%s]}}
        """.formatted(indicator));

        assertThat(new Press(Path.of("templates"), Path.of("fonts")).check(file).problems())
                .filteredOn(problem -> problem.code().equals("J1218"))
                .hasSize(told)
                .allMatch(problem -> problem.severity() == Severity.TO_FILL
                        && problem.place().line() == 9)
                .extracting(Problem::message)
                .allMatch(message -> message.contains("绩效目标“培训”的"));
    }
}
