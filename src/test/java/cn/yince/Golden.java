package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Facts kept in files; {@code -Dyince.golden.write=true} writes them anew after an intended change. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/cn/yince/golden");

    private Golden() {}

    static void assertSame(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("yince.golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual, StandardCharsets.UTF_8);
        }
        assertThat(file).as("golden facts are missing").exists();
        assertThat(actual).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
}
