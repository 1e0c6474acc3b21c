package cn.yince.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidyingTest {
    private static final long MIB = 1 << 20;

    @ParameterizedTest
    @CsvSource({"100, 60, false", "109, 60, true", "240, 200, false", "251, 200, true", "300, 400, false"})
    void clearsWhereAQuarterIsLeftOver(long used, long live, boolean due) {
        assertThat(Tidying.isDue(used * MIB, live * MIB)).isEqualTo(due);
    }
}
