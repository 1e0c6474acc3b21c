package cn.yince.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Difference;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What disagrees is reported with both sides as data. */
class SidesTest {
    private static final Sides SIDES = new Sides("收入", wan("5.004"), "支出", wan("4.001"));

    private static Amount wan(String number) {
        return Amount.ofWan(new BigDecimal(number));
    }

    @Test
    void aFindingCarriesItsSides() {
        Problems problems = new Problems();
        SIDES.mustAgree("J9999", Place.of("甲.yaml"), "请核对", problems);
        Difference two =
                new Difference("收入", new BigDecimal("5.00"), "支出", new BigDecimal("4.00"), new BigDecimal("1.00"));
        assertThat(problems.inOrder())
                .containsExactly(Problem.error("J9999", Place.of("甲.yaml"), two.shown(), "请核对")
                        .of(two));
    }

    @Test
    void sidesThatWouldLookAlikeAreShownToTheFen() {
        assertThat(Difference.of("甲", new BigDecimal("0.033998"), "乙", new BigDecimal("0.033991"))
                        .shown())
                .isEqualTo("甲 0.033998万元，乙 0.033991万元，相差 0.000007万元");
        assertThat(Difference.of("甲", new BigDecimal("5.004"), "乙", new BigDecimal("4.001"))
                        .shown())
                .isEqualTo("甲 5.00万元，乙 4.00万元，相差 1.00万元");
    }
}
