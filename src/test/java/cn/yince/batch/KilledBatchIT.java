package cn.yince.batch;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch of two hundred units that is killed again and again ends with what an undisturbed one gives. */
class KilledBatchIT {
    @TempDir
    Path folder;

    @Test
    void resumes() throws Exception {
        new Killing(folder, 200, 10, Killing.anySeed()).run();
    }
}
