package cn.yince.batch.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.batch.summary.Summary.Unwritten;
import cn.yince.problem.WantOfMemory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A summary for which there is no memory. */
class UnwrittenSummaryTest {
    @TempDir
    Path folder;

    private final List<Unwritten> unwritten = new ArrayList<>();

    @Test
    void aWantOfMemoryIsToldOfTheFile() {
        Path file = folder.resolve("汇总.xlsx");
        Summary.attempt(unwritten, file, () -> {
            throw new OutOfMemoryError();
        });
        Summary.attempt(unwritten, file, () -> {
            throw new IllegalStateException(new OutOfMemoryError());
        });
        assertThat(unwritten).hasSize(2).allMatch(each -> WantOfMemory.in(each.reason()));
        assertThat(file).doesNotExist();
    }

    @Test
    void aFaultStaysAFault() {
        assertThatThrownBy(() -> Summary.attempt(unwritten, folder.resolve("汇总.xlsx"), () -> {
                    throw new IllegalStateException("ours");
                }))
                .hasMessage("ours");
    }
}
