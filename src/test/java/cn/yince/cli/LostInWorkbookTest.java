package cn.yince.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.CopiedTemplates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workbook has no place for is told when one is written. */
class LostInWorkbookTest {
    @TempDir
    private Path folder;

    private String excel(Path unit, Path templates) {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(shown, true, StandardCharsets.UTF_8);
        String[] words = {
            "excel",
            unit.toString(),
            "-o",
            folder.resolve("单位.xlsx").toString(),
            "--force",
            "--templates",
            templates.toString()
        };
        assertThat(new CommandLine(Path.of("").toAbsolutePath(), new Screen(stream, stream, false), Clock.systemUTC())
                        .run(words))
                .isZero();
        return shown.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aListInsideAListWithoutASheetIsNamed() throws IOException {
        Path templates = CopiedTemplates.fresh();
        Files.createDirectories(templates.resolve("山西/云岭/决算"));
        Files.writeString(
                templates.resolve("山西/云岭/决算/字段.yaml"),
                "字段:\n  评价:\n    每条:\n      项:\n        项目: 词\n        指标: {每条: {项: {指标: 词, 分值: {每条: {项: {分: 词}}}}}}\n");
        String example =
                Files.readString(Path.of("data-examples/minimal.yaml")).replaceFirst("(?m)^模板: .*$", "模板: 山西/云岭");
        Path unit = Files.writeString(
                folder.resolve("单位.yaml"), example + "\n评价:\n- 项目: 甲\n  指标: [{指标: 乙, 分值: [{分: 丙}]}]\n");

        assertThat(excel(unit, templates)).contains("“评价.1.指标.1.分值”在工作簿里没有地方填").contains("已写出");
        assertThat(excel(Path.of("data-examples/fenyang-approval-2023.yaml"), Path.of("templates")))
                .doesNotContain("没有地方填");
    }
}
