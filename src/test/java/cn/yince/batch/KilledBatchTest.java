package cn.yince.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch that is killed ends with what an undisturbed one gives; {@link KilledBatchIT} is the long way. */
@Tag("slow")
class KilledBatchTest {
    @TempDir
    Path folder;

    @Test
    void resumes() throws Exception {
        Killing.Printed booklets = new Killing(folder, 20, 2, Killing.anySeed()).run();

        assertThat(booklets.killed()).hasSize(20).isEqualTo(booklets.undisturbed());
    }
}
