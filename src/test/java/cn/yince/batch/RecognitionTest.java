package cn.yince.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unit files are told from other YAML files even when they are broken. */
class RecognitionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "模板: 山西",
                "# 注\n模板 : 山西",
                "\uFEFF模板：山西",
                "\"模板\": 山西",
                "年度: 2023\n单位:\n  名称: 甲",
                "{模板: 山西, 年度: 2023}"
            })
    void unitFiles(String text) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            assertThat(Recognition.looksLikeUnit(text.getBytes(charset)))
                    .as(text)
                    .isTrue();
        }
        byte[] gbk = text.replace("\uFEFF", "").getBytes(Charset.forName("GBK"));
        assertThat(Recognition.looksLikeUnit(gbk)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "字体: 宋体", "内容:\n  模板: 山西", "单位: 元", "- 云岭市财政局", "说明: 模板: 好"})
    void others(String text) {
        assertThat(Recognition.looksLikeUnit(text.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void noSettingsOfAPackAreTakenForAUnit() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            List<Path> settings =
                    files.filter(f -> f.toString().endsWith(".yaml")).toList();
            assertThat(settings)
                    .isNotEmpty()
                    .allSatisfy(f -> assertThat(Recognition.looksLikeUnit(Files.readAllBytes(f)))
                            .isFalse());
        }
    }
}
