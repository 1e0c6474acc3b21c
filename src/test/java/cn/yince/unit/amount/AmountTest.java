package cn.yince.unit.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {
    @Test
    void yuanAreExactAndRoundedOnlyWhenPrinted() {
        Amount third = Amount.ofYuan(new BigDecimal("33333.33"));
        Amount sum = Amount.sum(Collections.nCopies(3, third));
        assertThat(third.rounded()).isEqualByComparingTo("3.33");
        assertThat(sum.rounded()).isEqualByComparingTo("10.00");
        assertThat(sum.slack()).isZero();
    }

    @Test
    void wanAreTrueToHalfACentEach() {
        Amount leaf = Amount.ofWan(new BigDecimal("1.00"));
        assertThat(leaf.plus(leaf).slack()).isEqualByComparingTo("0.010");
        assertThat(Amount.ofWan(new BigDecimal("0.00")).slack()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"100, 0.005", "12.06, 0.005", "49.908, 0.0005", "850.5902, 0", "850.590212, 0", "0.000, 0"})
    void moreDecimalsOfWanLeaveLessOpen(BigDecimal typed, BigDecimal slack) {
        assertThat(Amount.ofWan(typed).slack()).isEqualByComparingTo(slack);
    }

    @ParameterizedTest
    @CsvSource({"448.72, true", "448.73, true", "448.70, true", "448.69, false", "448.77, false"})
    void publishedValueIsTakenOnlyInsideItsInterval(BigDecimal published, boolean accepted) {
        Amount derived = new Amount(new BigDecimal("448.73"), new BigDecimal("0.025"));
        assertThat(derived.mayPrintAs(published)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"2.08, true", "2.09, true", "2.07, false", "2.10, false"})
    void percentageOfRoundedAmountsHasAnInterval(BigDecimal published, boolean accepted) {
        Rate rate = Rate.of(Amount.ofWan(new BigDecimal("11.21")), Amount.ofWan(new BigDecimal("537.66")));
        assertThat(rate.rounded(2)).isEqualByComparingTo("2.08");
        assertThat(rate.mayPrintAs(published)).isEqualTo(accepted);
    }

    @Test
    void shareOfAnAmountWithinItsSlackOfZeroDoesNotDivideByZero() {
        Rate rate = Rate.of(
                Amount.ofWan(new BigDecimal("5.00")), new Amount(new BigDecimal("0.01"), new BigDecimal("0.01")));
        assertThat(rate.rounded(0)).isEqualByComparingTo("50000");
    }
}
