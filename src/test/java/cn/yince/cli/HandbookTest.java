package cn.yince.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that a page shows in a block of its own is run as it stands, but for the folder it writes to. */
@Tag("slow")
class HandbookTest {
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandShownWorks(Path page) throws IOException {
        List<String> lines = BLOCK.matcher(Files.readString(page))
                .results()
                .flatMap(block -> block.group(1).lines())
                .filter(line -> line.startsWith("./yince "))
                .toList();
        for (String line : lines) {
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8);
            int code = new CommandLine(Path.of("").toAbsolutePath(), new Screen(both, both, false), Clock.systemUTC())
                    .run(words(line));
            assertThat(code)
                    .as("%s: %s", line, said.toString(StandardCharsets.UTF_8))
                    .isZero();
        }
    }

    /** What would go into the folder output goes into one of the test's own. */
    private String[] words(String line) {
        List<String> words = new ArrayList<>(
                Arrays.asList(line.substring("./yince ".length()).split(" +")));
        words.replaceAll(word -> word.startsWith("output/")
                ? folder.resolve(word.substring("output/".length())).toString()
                : word);
        if (words.get(0).equals("generate") && !words.contains("-o")) {
            words.addAll(List.of("-o", folder.toString()));
        }
        return words.toArray(String[]::new);
    }

    static Stream<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md"), Path.of("README.en.md")));
        try (Stream<Path> docs = Files.walk(Path.of("src/docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages.stream();
    }
}
