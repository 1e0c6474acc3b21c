package cn.yince.unit.codes;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.unit.StaffKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which 政府预算支出经济分类 an economic code pairs with. */
class CodeBookTest {
    private static CodeBook codes(int year) {
        return SharedCodes.in(year);
    }

    @ParameterizedTest
    @CsvSource({
        "30101,工资奖金津补贴,工资福利支出",
        "30112,社会保障缴费,工资福利支出",
        "30201,办公经费,商品和服务支出",
        "30231,公务用车运行维护费,商品和服务支出",
        "30301,离退休费,离退休费",
        "30309,社会福利和救助,社会福利和救助",
        "31002,设备购置,资本性支出（一）",
    })
    void dependsOnTheStaff(String code, String administrative, String institution) {
        CodeBook codes = codes(2023);
        assertThat(codes.government(code, StaffKind.ADMINISTRATIVE)).isEqualTo(administrative);
        assertThat(codes.government(code, StaffKind.INSTITUTION)).isEqualTo(institution);
    }

    /** The items that the pairing of 2023 did not have yet, or not any more, go by their own name. */
    @Test
    void everyItemHasBothNames() {
        CodeBook codes = codes(2023);
        for (String code : codes.economicCodes().stream()
                .filter(code -> code.length() == 5)
                .toList()) {
            for (StaffKind staff : StaffKind.values()) {
                assertThat(codes.economic().trait(staff.label(), code)).as(code).isNotEmpty();
                assertThat(codes.government(code, staff)).as(code).isNotBlank().doesNotContainPattern("\\d");
            }
        }
        assertThat(codes(2024).government("31206", StaffKind.ADMINISTRATIVE)).isEqualTo("其他资本性补助");
    }
}
