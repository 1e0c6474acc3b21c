package cn.yince.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When clearing memory has become all that is done. */
class StrainTest {
    private static final long SECOND = 1_000;
    private final Strain strain = new Strain();

    /** Clearing as many milliseconds of each second, for some seconds; whether it was too much at the end. */
    private boolean after(int seconds, long from, long clearing) {
        boolean isTooMuch = false;
        for (int second = 0; second <= seconds; second++) {
            isTooMuch = strain.isTooMuch((from + second) * SECOND, (from + second) * clearing);
        }
        return isTooMuch;
    }

    @Test
    void isTooMuchWhenItLastsAndLeavesATenthOrLess() {
        assertThat(after(9, 0, 950)).as("not yet").isFalse();
        assertThat(strain.isTooMuch(10 * SECOND, 9_500)).isTrue();
    }

    @Test
    void isNoneWhereWorkGoesOnBesideIt() {
        assertThat(after(600, 0, 800)).isFalse();
    }

    @Test
    void isNotSeenInQuietTimesBefore() {
        assertThat(after(600, 0, 10)).isFalse();
        boolean seen = false;
        for (int second = 1; second <= 30 && !seen; second++) {
            seen = strain.isTooMuch((600 + second) * SECOND, 6_000 + second * 960L);
        }
        assertThat(seen).as("what was long before counts no more").isTrue();
    }

    @Test
    void beginsAnewWhenForgotten() {
        assertThat(after(20, 0, 980)).isTrue();
        strain.forget();
        assertThat(strain.isTooMuch(21 * SECOND, 20_580)).isFalse();
    }
}
