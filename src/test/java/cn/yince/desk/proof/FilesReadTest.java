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
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "设置.yaml|文字: {甲: 乙}⏎文字: {丙: 丁}|M0106|:2:",
                "设置.yaml|文字: &甲 {甲: 乙}⏎标题: *甲|M0106|",
                "设置.yaml|文字: {|M0106|",
                "设置.yaml|甲: [[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]|M0106|",
                "决算/数/三公经费.yaml|合计: 1⏎合计: 2|Y0201|:2:1",
                "决算/数/三公经费.yaml|合计: [|Y0|",
                "决算/表/三公经费支出决算表.yaml|部分: [|Y0|",
                "决算/表单/自评表.yaml|全称: {|Y0|",
            })
    void aFileThatIsNoYamlIsTheOneThingTold(String part, String text, String code, String place) throws IOException {
        Path file = write(part, text.replace("⏎", "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(check()).isNotEmpty().allSatisfy(told -> {
            assertThat(told.code()).startsWith(code);
            assertThat(told.place().toString()).startsWith(file + (place == null ? "" : place));
        });
    }

    private Path write(String part, byte[] bytes) throws IOException {
        Path file = templates.resolve(CITY).resolve(part);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }
}
