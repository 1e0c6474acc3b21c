package cn.yince.read.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the name of a file with tables says of them. */
class FileTitleTest {
    @ParameterizedTest
    @CsvSource({
        "某市城市记忆事务局2024年度部门决算.xlsx, 某市城市记忆事务局, 2024",
        "收来/云岭市（甲）中心_2023年单位预算公开.xls, 云岭市（甲）中心, 2023",
        "云岭市第1中学2025年度单位决算公开-核对.xlsx, 云岭市第1中学, 2025"
    })
    void aTitleTellsUnitAndYear(String file, String unit, String year) {
        assertThat(FileTitle.of(file)).contains(new FileTitle(unit, year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"公开表.xlsx", "2024年度部门决算.xlsx", "云岭市中心2024.xlsx", "附件1 云岭市中心2024年度决算.xlsx"})
    void anyOtherNameTellsNothing(String file) {
        assertThat(FileTitle.of(file)).isEmpty();
    }

    @Test
    void aLongNameIsNoTitle() {
        assertThat(FileTitle.of("长".repeat(200) + "2024年度决算.xlsx")).isEmpty();
    }
}
