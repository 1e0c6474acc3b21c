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
    void isTooMuchWhenItLastsAndLeavesAFifthOrLess() {
        assertThat(after(14, 0, 850)).as("not yet").isFalse();
        assertThat(strain.isTooMuch(15 * SECOND, 12_750)).isTrue();
    }

    @Test
    void isNoneWhereWorkGoesOnBesideIt() {
        assertThat(after(600, 0, 750)).isFalse();
    }

    @Test
    void isNotSeenInQuietTimesBefore() {
        assertThat(after(600, 0, 10)).isFalse();
        boolean seen = false;
        for (int second = 1; second <= 40 && !seen; second++) {
            seen = strain.isTooMuch((600 + second) * SECOND, 6_000 + second * 900L);
        }
        assertThat(seen).as("what was long before counts no more").isTrue();
    }

    @Test
    void beginsAnewWhenForgotten() {
        assertThat(after(30, 0, 900)).isTrue();
        strain.forget();
        assertThat(strain.isTooMuch(31 * SECOND, 27_900)).isFalse();
    }
}
