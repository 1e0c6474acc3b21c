package cn.yince.unit.amount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    private static final Address SHARE = Address.of("五二", "201", "占比");

    @ParameterizedTest
    @ValueSource(strings = {"五二.201.占比", "概况", "预算公开表12.某项目..合计", "金额.", ".", ""})
    void whatIsParsedIsWrittenTheSame(String written) {
        assertThat(Address.parse(written)).hasToString(written);
    }

    @Test
    void aChildLiesInItsOuterAddress() {
        assertThat(Address.of("五二").child("201").child("占比")).isEqualTo(SHARE);
        assertThat(SHARE.outer()).isEqualTo(Address.of("五二", "201"));
        assertThat(SHARE.outer().outer().outer()).isEqualTo(Address.ROOT);
        assertThat(Address.ROOT.isRoot()).isTrue();
        assertThat(SHARE.isRoot()).isFalse();
    }

    @Test
    void whatLiesWithinIsSeenFromOutsideAndPutBack() {
        Address group = Address.of("五二");

        assertThat(SHARE.isWithin(group)).isTrue();
        assertThat(SHARE.isWithin(Address.of("五"))).as("a part is a whole word").isFalse();
        assertThat(SHARE.isWithin(Address.ROOT)).isTrue();
        assertThat(SHARE.below(group)).isEqualTo(Address.of("201", "占比"));
        assertThat(SHARE.below(group).inside(group)).isEqualTo(SHARE);
        assertThat(SHARE.inside(Address.ROOT)).isEqualTo(SHARE);
    }
}
