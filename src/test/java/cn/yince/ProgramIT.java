package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The finished program, started as a clerk starts it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs the shell launcher")
class ProgramIT {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String EXAMPLE = "data-examples/yangquan-treasury-2023.yaml";

    @TempDir
    Path folder;

    private record Ended(int code, String out) {}

    private Ended run(String locale, Path in, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true);
        builder.environment().remove("LC_ALL");
        builder.environment().put("LANG", locale);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), out);
    }

    /** The README's command, its output put aside; written where the README says when nothing else is asked for. */
    @Test
    void theReadmesCommandMakesTheBooklet() throws Exception {
        Files.createSymbolicLink(folder.resolve("data-examples"), HOME.resolve("data-examples"));
        Files.createSymbolicLink(folder.resolve("yince"), HOME.resolve("yince"));
        Ended ended = run("C.UTF-8", folder, "./yince", "generate", EXAMPLE);
        assertThat(ended.code()).as(ended.out()).isZero();
        assertThat(ended.out().lines().reduce((a, b) -> b))
                .get()
                .asString()
                .startsWith("已印出 output/")
                .contains("28 页");
        Path booklet = folder.resolve("output/阳泉市国库集中支付中心2023年度单位决算公开.pdf");
        assertThat(Files.readAllBytes(booklet)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void twoProcessesWriteTheSameBytesInAnyLocale() throws Exception {
        Path first = folder.resolve("一.pdf");
        Path second = folder.resolve("二.pdf");
        assertThat(generate("C.UTF-8", EXAMPLE, first).code()).isZero();
        assertThat(generate("C", EXAMPLE, second).code()).isZero();
        assertThat(first).hasSameBinaryContentAs(second);
    }

    @Test
    void aBrokenFileEndsWithOneAndWritesNothing() throws Exception {
        Path booklet = folder.resolve("册.pdf");
        Ended ended = generate("C.UTF-8", "data-examples/broken/27-基本支出与经济分类不符.yaml", booklet);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).contains("错误[J0601]").contains("没有写出任何文件").doesNotContain("\tat ");
        assertThat(booklet).doesNotExist();
    }

    @Test
    void wrongUsageEndsWithTwo() throws Exception {
        Ended ended = run("C.UTF-8", HOME, "./yince", "generate", "--nonsense");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).contains("用法不对");
    }

    private Ended generate(String locale, String unit, Path booklet) throws Exception {
        return run(locale, HOME, "./yince", "generate", "-q", unit, "-o", booklet.toString());
    }
}
