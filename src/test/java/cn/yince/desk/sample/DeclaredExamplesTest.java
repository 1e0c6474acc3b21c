package cn.yince.desk.sample;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.CopiedTemplates;
import cn.yince.Press;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pack declares as the example of a field of its own is typed into its samples. */
class DeclaredExamplesTest {
    @TempDir
    private Path folder;

    private Path templates;

    @BeforeEach
    void onePack() throws IOException {
        templates = CopiedTemplates.fresh();
        for (String other : List.of("上海", "山西/阳城", "山西/阳泉", "山西/汾阳", "山西/预算")) {
            FileUtils.deleteDirectory(templates.resolve(other).toFile());
        }
        Files.createDirectories(templates.resolve("山西/云岭/决算"));
        Files.writeString(templates.resolve("山西/云岭/决算/字段.yaml"), """
        字段:
          情况说明: {项: {审定日期: {类型: 日期, 例: 2024-08-15}}}
          绩效自评: {每条: {项: {单位盖章: {类型: 词, 例: 会计科}, 无例: 词}}}
          走访: {每条: {项: {地点: {类型: 词, 例: 东乡}, 人次: {类型: 个数, 例: 12}}}}
          未举例: {按名称: 对象, 类型: 词}
        """);
    }

    @Test
    void samplesHaveThem() throws IOException {
        Path samples = Files.createDirectories(folder.resolve("样例"));
        SampleFiles.write(new SampleOrder(30, 7, 0, List.of(BookletKind.FINAL_ACCOUNTS)), templates, samples);
        int seen = 0;
        int forms = 0;
        try (var files = Files.newDirectoryStream(samples, "*.yaml")) {
            for (Path file : files) {
                String typed = Files.readString(file);
                if (typed.contains("模板: 山西/云岭")) {
                    seen++;
                    forms += typed.contains("绩效自评:") ? 1 : 0;
                    assertThat(typed)
                            .contains("审定日期: 2024-08-15", "地点: 东乡", "人次: 12")
                            .doesNotContain("无例", "未举例");
                    assertThat(typed.contains("单位盖章: 会计科")).isEqualTo(typed.contains("绩效自评:"));
                    assertThat(new Press(templates, Path.of("fonts"))
                                    .check(file)
                                    .problems())
                            .noneMatch(problem -> problem.stops());
                }
            }
        }
        assertThat(seen).isPositive();
        assertThat(forms).isBetween(1, seen);
    }
}
