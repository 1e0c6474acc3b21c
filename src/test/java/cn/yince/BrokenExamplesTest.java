package cn.yince;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file under data-examples/broken says in its first lines exactly what the press must report instead of printing
 * it.
 */
class BrokenExamplesTest {
    private static final String MARK = "# 应报: ";
    private static final Path FOLDER = Path.of("data-examples/broken");
    private static final int AT_LEAST = 20;

    private static final Press PRESS = ShippedPress.PRESS.with(Options.PLAIN.verifying());

    @ParameterizedTest
    @MethodSource("all")
    void reportsExactlyWhatTheFileSays(Path file) throws IOException {
        InputRejected rejected = catchThrowableOfType(InputRejected.class, () -> PRESS.print(file, step -> {}));

        assertThat(rejected).as("%s was accepted", file).isNotNull();
        assertThat(rejected.problems().stream()
                        .filter(problem -> !problem.code().equals("J0006")
                                && !problem.code().equals("J0005"))
                        .map(p -> withoutFile(p, file))
                        .toList())
                .isEqualTo(expected(file));
    }

    @Test
    void everyBrokenExampleSaysWhatMustBeReported() throws IOException {
        for (Path file : all()) {
            assertThat(expected(file)).as(file.toString()).isNotEmpty();
        }
        assertThat(all()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
    }

    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> expected(Path file) {
        try {
            return text(file)
                    .lines()
                    .takeWhile(line -> line.startsWith(MARK))
                    .map(line -> line.substring(MARK.length()))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One of them is GBK on purpose. */
    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String utf8 = new String(bytes, UTF_8);
        return utf8.startsWith(MARK) ? utf8 : new String(bytes, Charset.forName("GBK"));
    }

    private static String withoutFile(Problem problem, Path file) {
        return problem.toString().substring(file.toString().length()).replaceFirst("^[: ]", "");
    }
}
