package cn.yince.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the examples are blamed for nothing, but for what is wanted and listed here with its reason. */
class GoodExamplesTest {
    /** File and code of a hint that is right and wanted, and why it stays. */
    private static final Map<String, String> WANTED = Map.of(
            "every-fund.yaml T0207",
            "its figures show every column of the tables; its reasons are not meant to fit them");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data-examples/minimal.yaml",
                "data-examples/yangquan-treasury-2023.yaml",
                "data-examples/yangcheng-office-2024.yaml",
                "data-examples/yangquan-finance-2024.yaml",
                "data-examples/fenyang-approval-2023.yaml",
                "data-examples/yangquan-finance-2023-budget.yaml",
                "data-examples/yangquan-finance-2023-budget/局机关.yaml",
                "data-examples/yangquan-finance-2023-budget/国库集中支付中心.yaml",
                "data-examples/yangquan-finance-2023-budget/预算评审中心.yaml",
                "src/main/resources/cn/yince/desk/sample/预算/满.yaml",
                "src/main/resources/cn/yince/desk/sample/预算/长.yaml",
                "src/main/resources/cn/yince/desk/sample/预算/空.yaml",
                "src/main/resources/cn/yince/desk/sample/预算/零.yaml",
                "src/test/resources/cn/yince/every-fund.yaml",
                "src/test/resources/cn/yince/scored-forms.yaml"
            })
    void isNotBlamed(String example) {
        List<Problem> found = Reading.of(Path.of(example)).stream()
                .filter(problem -> !WANTED.containsKey(Path.of(example).getFileName() + " " + problem.code()))
                .toList();

        assertThat(found).isEmpty();
    }
}
