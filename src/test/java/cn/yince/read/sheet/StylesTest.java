package cn.yince.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy-mm-dd h:mm:ss|45536|2024-09-01",
                "yyyy-mm-dd h:mm:ss|45425.354167|2024-05-13",
                "yyyy\"年\"m\"月\"d\"日\" AM/PM h:mm|45536|2024年9月1日",
                "yyyy/m/d|45536|2024/9/1",
                "h:mm|0.5|12:00",
                "0.00|45536|45536.00"
            })
    void aDayIsShownWithoutTheClock(String format, String number, String shown) {
        Styles styles = new Styles();
        styles.define(200, format);
        styles.add(200);
        assertThat(styles.shown(styles.format(0), new BigDecimal(number), number))
                .isEqualTo(shown);
    }
}
