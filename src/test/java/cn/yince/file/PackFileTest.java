package cn.yince.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some editors put a mark before a text; nobody behind the door sees it. */
class PackFileTest {
    private static final String MARK = "\uFEFF";

    @TempDir
    private Path folder;

    @Test
    void theMarkBeforeATextIsNoneOfIt() throws IOException {
        Path file = Files.writeString(folder.resolve("甲.ftl"), MARK + "甲" + MARK + "\n乙");
        assertThat(PackFile.utf8(file, 100)).isEqualTo("甲" + MARK + "\n乙");
        assertThat(PackFile.text(file)).isEqualTo("甲" + MARK + "\n乙");
        assertThat(PackFile.lines(file, 100)).containsExactly("甲" + MARK, "乙");
        assertThat(PackFile.unmarked(file, 100)).isEqualTo(("甲" + MARK + "\n乙").getBytes(UTF_8));
    }

    @Test
    void aTextWithoutItIsAllThere() throws IOException {
        for (String text : new String[] {"", "甲", "ab"}) {
            Path file = Files.writeString(folder.resolve("甲.ftl"), text);
            assertThat(PackFile.utf8(file, 100)).isEqualTo(text);
            assertThat(PackFile.unmarked(file, 100)).isEqualTo(text.getBytes(UTF_8));
        }
    }
}
