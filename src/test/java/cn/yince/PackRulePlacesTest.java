package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack's own rule points at the line where the number was typed that it finds fault with. */
class PackRulePlacesTest {
    private static final String ACCOUNTS = "minimal.yaml";
    private static final String BUDGET = "yangquan-finance-2023-budget.yaml";

    @TempDir
    Path folder;

    private Problem broken(String kind, String unit, String condition) throws IOException {
        Path templates = CopiedTemplates.fresh();
        Path rules = Files.createDirectories(templates.resolve("山西/阳泉/" + kind)).resolve("核对.yaml");
        Files.writeString(rules, "- {编号: D0901, 条件: \"" + condition + "\", 说明: 不符}\n");
        Verdict verdict = new Press(templates, Path.of("fonts")).check(Path.of("data-examples", unit));
        List<Problem> found = verdict.problems().stream()
                .filter(problem -> problem.code().equals("D0901"))
                .toList();
        assertThat(found).as(verdict.problems().toString()).hasSize(1);
        return found.get(0);
    }

    private static String typed(Problem problem) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(problem.place().file()));
        String line =
                lines.get(problem.place().line() - 1).substring(problem.place().column() - 1);
        return line.replaceAll("\\s*#.*", "").strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
          公开06表.30201 <= 10                        | 30201: 14.00
          公开03表.2010650.基本支出 <= 10             | 基本支出: 166.40, 项目支出: 20.00}
          公开03表.2010650.本年支出合计 <= 10         | 一般公共预算财政拨款: {基本支出: 166.40, 项目支出: 20.00}
          公开05表.合计.小计 <= 10                    | 支出:
          合计(公开05表.*.项目支出) <= 10             | 项目支出: 20.00}
          公开06表.人员经费合计 <= 10                 | 基本支出经济分类:
          10 >= 公开02表.2210201.财政拨款收入         | 一般公共预算财政拨款: 13.60}
          一.收入增减.上年 < 100                       | 收入总计: 190.00
          """)
    void inFinalAccounts(String condition, String line) throws IOException {
        assertThat(typed(broken("决算", ACCOUNTS, condition))).isEqualTo(line);
    }

    @Test
    void aMatterOfABudgetIsNotTakenForOneOfFinalAccounts() throws IOException {
        Problem problem = broken("预算", BUDGET, "十一.1.车辆 > 1000");
        assertThat(typed(problem)).startsWith("车辆: ");
        assertThat(problem.place().file()).endsWith("局机关.yaml");
        assertThat(broken("预算", BUDGET, "十一.2.车辆 > 1000").place().toString()).endsWith("国库集中支付中心.yaml:400:9");
    }

    @Test
    void twoSumsOfMoneyAreData() throws IOException {
        assertThat(broken("决算", ACCOUNTS, "公开06表.30201 = 公开06表.30228")
                        .difference()
                        .orElseThrow()
                        .shown())
                .isEqualTo("公开06表.30201 14.00万元，公开06表.30228 6.00万元，相差 8.00万元");
        assertThat(broken("决算", ACCOUNTS, "公开06表.30201 <= 10").difference()).isEmpty();
    }
}
