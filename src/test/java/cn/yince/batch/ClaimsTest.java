package cn.yince.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names that people take for one are one. */
class ClaimsTest {
    @Test
    void bracketsAndBlanksMakeNoOtherUnit() {
        Claims claims = new Claims();
        claims.hold("云岭市（庚）中心2023年度部门决算", new Claims.Claim(0, "一.yaml"));

        assertThat(claims.holder("云岭市(庚)中心2023年度部门决算")).isPresent();
        assertThat(claims.holder("云岭市（庚） 中心2023年度部门决算")).isPresent();
        assertThat(claims.holder("云岭市（辛）中心2023年度部门决算")).isEmpty();
    }
}
