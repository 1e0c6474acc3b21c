package cn.yince.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A batch that is killed again and again ends with what an undisturbed one gives; of fifty units, or as many as
 * {@code -Dyince.kill.units} says.
 */
class KilledBatchIT {
    private static final int UNITS = Integer.getInteger("yince.kill.units", 50);

    @TempDir
    Path folder;

    @Test
    void resumes() throws Exception {
        Killing.Printed booklets = new Killing(folder, UNITS, 10, Killing.anySeed()).run();

        assertThat(booklets.killed()).hasSize(UNITS).isEqualTo(booklets.undisturbed());
    }
}
