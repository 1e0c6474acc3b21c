package cn.yince.desk.proof;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.CopiedTemplates;
import cn.yince.problem.Problem;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.lang3.ArrayUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What editors on other machines do to the files of a pack. */
class FilesReadTest {
    private static final String CITY = "山西/阳城";
    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    Path templates;

    @BeforeEach
    void copyTemplates() throws IOException {
        templates = CopiedTemplates.fresh();
    }

    private List<Problem> check() {
        return new PackProof(templates, Path.of("fonts"), Duration.ofSeconds(20))
                .check(CITY, BookletKind.FINAL_ACCOUNTS, 2024, look -> true);
    }

    @Test
    void theMarkThatNotepadPutsBeforeAFileIsNotSeen() throws IOException {
        List<Problem> before = check();
        List<Path> files;
        try (Stream<Path> all = Files.walk(templates)) {
            files = all.filter(file -> file.toString().matches(".*\\.(yaml|ftl|css|tsv|jrxml|jrtx)"))
                    .toList();
        }
        for (Path file : files) {
            Files.write(file, ArrayUtils.addAll(MARK, Files.readAllBytes(file)));
        }
        assertThat(files).hasSizeGreaterThan(200);
        assertThat(check()).isEqualTo(before);
        assertThat(before).noneMatch(Problem::stops);
    }
}
