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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                .check(CITY, BookletKind.FINAL_ACCOUNTS, 2024, look -> !(look instanceof SamplesPrint));
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "设置.yaml",
                "决算/设置.yaml",
                "决算/字段.yaml",
                "核对.yaml",
                "章节/封面.ftl",
                "版式.css",
                "公开表/公开08表.tsv",
                "公开表/公开08表.jrxml",
                "数/三公经费.yaml",
            })
    void aFileInAnotherEncodingIsTheOneThingTold(String part) throws IOException {
        Path file = write(part, "文字: {部门: 阳城县}\n".getBytes("GBK"));
        assertThat(check()).singleElement().satisfies(told -> {
            assertThat(told.code()).isEqualTo("Y0102");
            assertThat(told.place().file()).isEqualTo(file.toString());
            assertThat(told.message()).contains("GBK", "不是 UTF-8");
            assertThat(told.hint()).contains("另存为 UTF-8");
        });
    }

    private Path write(String part, byte[] bytes) throws IOException {
        Path file = templates.resolve(CITY).resolve(part);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }
}
