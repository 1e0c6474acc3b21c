package cn.yince.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookletTest {
    @TempDir
    Path folder;

    @Test
    void replacesTheFileWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("册.pdf"), "旧");
        new Booklet(new byte[] {1, 2, 3}, 1).writeTo(file);
        assertThat(file).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(folder)
                .isDirectoryContaining(file::equals)
                .satisfies(f -> assertThat(f.toFile().list()).hasSize(1));
    }

    @Test
    void leavesNothingBehindOnFailure() throws IOException {
        Path occupied = Files.createDirectories(folder.resolve("册.pdf/占用"));
        assertThatThrownBy(() -> new Booklet(new byte[] {1}, 1).writeTo(occupied.getParent()))
                .isInstanceOf(IOException.class);
        assertThat(folder.toFile().list()).hasSize(1);
    }
}
