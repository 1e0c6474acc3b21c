package cn.yince.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is no PDF is not taken for a folder. */
class OutputFileTest {
    @Test
    void otherFilesAreRefused(@TempDir Path folder) throws IOException {
        Path other = Files.writeString(folder.resolve("已有.xlsx"), "");

        assertThatThrownBy(() -> OutputFile.refuseOtherFile(other)).hasMessageContaining("不是 PDF，也不是文件夹");
        assertThatCode(() -> OutputFile.refuseOtherFile(folder)).doesNotThrowAnyException();
        assertThatCode(() -> OutputFile.refuseOtherFile(folder.resolve("新.pdf")))
                .doesNotThrowAnyException();
    }
}
