package cn.yince.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Errors that stand in published booklets, in their own words: which of them are found, and why the others are not. */
class PublishedErrorsTest {
    private static final int FOUND = 25;
    private final Corpus corpus = new Corpus();

    @ParameterizedTest
    @MethodSource("errors")
    void isFoundOrSaysWhyNot(String line) throws IOException {
        String[] cells = line.split("\t");
        if (cells[2].equals("-")) {
            assertThat(cells[4]).startsWith("- ");
            return;
        }
        String unit = Files.readString(Path.of(cells[1]));
        Corpus.Snippet snippet = new Corpus.Snippet(cells[0], cells[2], cells[3], List.of());
        List<String> found = Reading.of(corpus.unitWith(unit, snippet)).stream()
                .map(Problem::code)
                .distinct()
                .toList();

        if (cells[4].startsWith("-")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).containsAll(Arrays.asList(cells[4].split(",")));
        }
    }

    @Test
    void mostAreFound() throws IOException {
        assertThat(errors().stream()
                        .filter(line -> !line.split("\t")[4].startsWith("-"))
                        .count())
                .isGreaterThanOrEqualTo(FOUND);
    }

    static List<String> errors() throws IOException {
        return Corpus.text("公开册差错.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
