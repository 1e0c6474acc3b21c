package cn.yince.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch of two hundred units that is killed again and again ends with what an undisturbed one gives. */
class KilledBatchIT {
    @TempDir
    Path folder;

    @Test
    void resumes() throws Exception {
        Killing.Printed booklets = new Killing(folder, 200, 10, Killing.anySeed()).run();

        assertThat(booklets.killed()).hasSize(200).isEqualTo(booklets.undisturbed());
    }
}
