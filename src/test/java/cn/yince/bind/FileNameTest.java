package cn.yince.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever a pack or a unit calls a booklet, its file has a name that every system takes and shows, in the folder it
 * was meant for.
 */
class FileNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "某局2023年度部门决算|某局2023年度部门决算.pdf",
                "''|未写册名.pdf",
                "  |未写册名.pdf",
                "..|未写册名.pdf",
                "../甲|_甲.pdf",
                ".甲 |甲.pdf",
                "甲/乙\\丙:丁*?<>|甲_乙_丙_丁____.pdf",
                "CON|_CON.pdf",
                "nul.决算|_nul.决算.pdf",
            })
    void namesAreTame(String title, String name) {
        assertThat(FileName.of(title)).isEqualTo(name);
    }

    @Test
    void controlsAndLengthAreTame() {
        assertThat(FileName.of("甲\u001b[31m\n乙")).isEqualTo("甲_[31m_乙.pdf");
        assertThat(FileName.of("局".repeat(300)).getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(220);
    }
}
