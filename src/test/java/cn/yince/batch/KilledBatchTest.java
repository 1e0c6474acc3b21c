package cn.yince.batch;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch that is killed ends with what an undisturbed one gives; {@link KilledBatchIT} is the long way. */
class KilledBatchTest {
    @TempDir
    Path folder;

    @Test
    void resumes() throws Exception {
        new Killing(folder, 20, 2, Killing.anySeed()).run();
    }
}
