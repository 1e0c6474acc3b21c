package cn.yince.layout;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.compute.Figure.Money;
import cn.yince.compute.Figure.Percent;
import cn.yince.compute.Figure.PercentKind;
import cn.yince.pack.Settings.Numbers;
import cn.yince.pack.TableMoney;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Rate;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    private static final Numbers NUMBERS = new Numbers(true, false, "0", "", "0", 2, 2, true, 0, 1);
    private static final Numbers PARTED = new Numbers(true, true, "0", "", "0", 2, 2, true, 0, 1);
    private final Formats formats = new Formats(NUMBERS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1614.45|1,614.45", "40.2|40.20", "0|0", "-1234567.8|-1,234,567.80", "-123.45|-123.45", "0.004|0"})
    void moneyInProse(BigDecimal wan, String printed) {
        assertThat(formats.prose(new Money(new Amount(wan, BigDecimal.ZERO)))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "SHARE,100,100.00%",
        "SHARE,0,0%",
        "SHARE,6.4,6.40%",
        "GROWTH,17.3012,17.3%",
        "GROWTH,17.002,17%",
        "GROWTH,1047.681,1047.68%",
        "COMPLETION,79.2167,79.22%",
        "EXECUTION,75.21,75%"
    })
    void percentages(PercentKind kind, BigDecimal percent, String printed) {
        assertThat(formats.prose(new Percent(Rate.published(percent), kind))).isEqualTo(printed);
    }

    @Test
    void aPackSaysWhatZeroPrintsAs() {
        Formats decimals = new Formats(new Numbers(true, false, "0.00", "", "0.00", 2, 2, true, 0, 1));
        Rate none = Rate.published(BigDecimal.ZERO);
        assertThat(decimals.prose(new Money(Amount.ZERO))).isEqualTo("0.00");
        assertThat(decimals.prose(new Percent(none, PercentKind.SHARE))).isEqualTo("0.00%");
        assertThat(decimals.prose(new Percent(none, PercentKind.COMPLETION))).isEqualTo("0.00%");
        assertThat(decimals.prose(new Percent(none, PercentKind.GROWTH))).isEqualTo("0%");
        assertThat(decimals.prose(new Percent(none, PercentKind.EXECUTION))).isEqualTo("0%");
    }

    @Test
    void zeroInATableIsBlankAndTablesHaveNoSeparators() {
        TableMoney usual = TableMoney.usual(NUMBERS);
        assertThat(formats.table(Amount.ZERO, usual)).isEmpty();
        assertThat(formats.table(Amount.ofWan(new BigDecimal("1614.45")), usual))
                .isEqualTo("1614.45");
        assertThat(formats.table(0, usual)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "元,0,1614.45,'16,144,500'",
        "元,0,0.00004,--",
        "元,0,0.00005,1",
        "元,0,0.00124949,12",
        "元,2,0.0012,12.00",
        "万元,0,1614.5,'1,615'",
        "万元,4,1614.45,'1,614.4500'",
        "万元,2,0.0049,--",
        "元,2,-0.1,'-1,000.00'"
    })
    void aTableMayHaveItsOwnUnitDecimalsAndZero(String unit, int decimals, BigDecimal wan, String printed) {
        Amount amount = new Amount(wan, BigDecimal.ZERO);
        assertThat(new Formats(PARTED).table(amount, new TableMoney(unit, decimals, "--")))
                .isEqualTo(printed);
    }
}
