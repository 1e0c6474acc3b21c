package cn.yince.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Two sums that disagree travel with the problem, whatever its words. */
class DifferenceTest {
    private static final Difference TWO =
            new Difference("收入", new BigDecimal("5.00"), "支出", new BigDecimal("4.00"), new BigDecimal("1.00"));

    @Test
    void bothSidesAndTheirDifferenceInWords() {
        assertThat(TWO.shown()).isEqualTo("收入 5.00万元，支出 4.00万元，相差 1.00万元");
    }

    @Test
    void aProblemKeepsThemWhenItWeighsMore() {
        Problem hint = Problem.hint("J0001", Place.of("甲.yaml"), "不符", "请核对");
        assertThat(hint.difference()).isEmpty();
        assertThat(hint.of(TWO).weighing(Severity.ERROR))
                .isEqualTo(
                        Problem.error("J0001", Place.of("甲.yaml"), "不符", "请核对").of(TWO));
        assertThat(hint.of(TWO).difference()).contains(TWO);
    }
}
