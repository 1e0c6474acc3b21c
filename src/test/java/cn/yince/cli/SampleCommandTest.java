package cn.yince.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.desk.sample.SampleFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person sees of {@code yince sample}. */
class SampleCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        Screen screen = new Screen(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        return new CommandLine(Path.of("").toAbsolutePath(), screen, clock).run(arguments);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesSoManyFilesAndTheirList() throws IOException {
        Path into = folder.resolve("新/样例");
        assertThat(run("sample", "10", "-o", into.toString(), "--broken", "20%", "--kind", "预算", "--seed", "-4"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("已写出 10 个样例，其中 2 个带有毛病：");
        assertThat(names(into))
                .hasSize(11)
                .endsWith(SampleFiles.LIST)
                .first()
                .asString()
                .startsWith("0001-");
        assertThat(into.resolve(SampleFiles.LIST))
                .content()
                .contains("\"种子\": -4")
                .doesNotContain("决算");
    }

    @Test
    void leavesAFolderWithFilesAlone() throws IOException {
        Files.writeString(folder.resolve("别的.txt"), "");
        assertThat(run("sample", "3", "-o", folder.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("里已有文件");
        assertThat(names(folder)).containsExactly("别的.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "sample 3, 缺少 --output 文件夹",
        "sample -o 某处, 缺少 份数",
        "sample 零 -o 某处, 份数“零”不是整数",
        "sample 0 -o 某处, 份数“0”应在 1 到 100000 之间",
        "sample 3 -o 某处 --broken 101, 百分比“101”应在 0 到 100 之间",
        "sample 3 -o 某处 --seed 无, 种子“无”不是整数",
        "sample 3 -o 某处 --kind 结算, 没有种类“结算”，应为 决算 或 预算 或 全部"
    })
    void wrongUsageIsSaidInChinese(String line, String message) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("用法不对：").contains(message);
    }

    @Test
    void helpIsChinese() {
        assertThat(run("sample", "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("用法：", "--broken", "显示帮助");
    }
}
