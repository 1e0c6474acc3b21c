package cn.yince.cli;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A day that is none is not taken for one that is typed otherwise. */
class TodayTest {
    @Test
    void daysThatAreNone() {
        Today.Word word = new Today.Word();

        assertThatThrownBy(() -> word.convert("2024-02-30")).hasMessageContaining("没有“2024-02-30”这一天");
        assertThatThrownBy(() -> word.convert("2024-2-3")).hasMessageContaining("月、日都是两位");
    }
}
