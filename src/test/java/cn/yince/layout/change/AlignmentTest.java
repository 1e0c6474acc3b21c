package cn.yince.layout.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What two sequences have in common. */
class AlignmentTest {
    @Test
    void isAsLongAsItCanBe() {
        Random random = new Random(3);
        for (int i = 0; i < 3_000; i++) {
            int[] old = random.ints(random.nextInt(12), 0, 4).toArray();
            int[] now = random.ints(random.nextInt(12), 0, 4).toArray();
            List<Alignment.Run> runs = Alignment.of(old, now);
            int oldEnd = 0;
            int nowEnd = 0;
            for (Alignment.Run run : runs) {
                assertThat(run.old()).isGreaterThanOrEqualTo(oldEnd);
                assertThat(run.now()).isGreaterThanOrEqualTo(nowEnd);
                for (int j = 0; j < run.length(); j++) {
                    assertThat(old[run.old() + j]).isEqualTo(now[run.now() + j]);
                }
                oldEnd = run.old() + run.length();
                nowEnd = run.now() + run.length();
            }
            assertThat(runs.stream().mapToInt(Alignment.Run::length).sum()).isEqualTo(longest(old, now));
        }
    }

    /** By the definition. */
    private static int longest(int[] old, int[] now) {
        int[][] best = new int[old.length + 1][now.length + 1];
        for (int i = 1; i <= old.length; i++) {
            for (int j = 1; j <= now.length; j++) {
                best[i][j] =
                        old[i - 1] == now[j - 1] ? best[i - 1][j - 1] + 1 : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        return best[old.length][now.length];
    }
}
