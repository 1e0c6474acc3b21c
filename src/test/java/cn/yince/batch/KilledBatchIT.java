package cn.yince.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A batch that is killed again and again ends with what an undisturbed one gives; of thirty units killed five times, or
 * of as many as {@code -Dyince.kill.units} says killed ten times.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs the shell launcher")
class KilledBatchIT {
    private static final int UNITS = Integer.getInteger("yince.kill.units", 30);
    private static final int KILLS = UNITS > 30 ? 10 : 5;

    @TempDir
    Path folder;

    @Test
    void resumes() throws Exception {
        Killing.Printed booklets = new Killing(folder, UNITS, KILLS, Killing.anySeed()).run();

        assertThat(booklets.killed()).hasSize(UNITS).isEqualTo(booklets.undisturbed());
    }
}
