package cn.yince.desk.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** As many units as can be ordered have as many names. */
class PlaceNameTest {
    private static final int MOST = 100_000;

    @Test
    void neverTheSameOfficeTwice() {
        assertThat(IntStream.range(0, MOST + PlaceName.ALL).mapToObj(i -> PlaceName.of(i) + PlaceName.branch(i)))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("\\p{IsHan}+"));
        assertThat(PlaceName.branch(PlaceName.ALL - 1)).isEmpty();
        assertThat(PlaceName.branch(12 * PlaceName.ALL)).isEqualTo("第十二分部");
    }
}
