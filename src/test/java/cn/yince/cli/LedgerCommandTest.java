package cn.yince.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a bureau writes down of a unit, one deed after the other. */
@Tag("slow")
class LedgerCommandTest {
    private static final String UNIT = "云岭市财政信息中心";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Path output;

    @BeforeEach
    void aUnitHasHandedIn() throws IOException {
        Path units = Files.createDirectories(folder.resolve("单位"));
        Files.copy(Path.of("data-examples/minimal.yaml"), units.resolve("minimal.yaml"));
        output = folder.resolve("册");
        assertThat(run("batch", units.toString(), "-o", output.toString())).isZero();
    }

    private int run(String... args) {
        out.reset();
        PrintStream said = new PrintStream(out, true, StandardCharsets.UTF_8);
        Clock clock = Clock.fixed(Instant.parse("2024-09-01T00:00:00Z"), ZoneOffset.UTC);
        return new CommandLine(Path.of("").toAbsolutePath(), new Screen(said, said, false), clock).run(args);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatTwoWroteDownApartIsSettledByWritingItDownAgain() throws IOException {
        Path other = folder.resolve("另一处");
        FileUtils.copyDirectory(output.toFile(), other.toFile());
        assertThat(run("ledger", "approve", UNIT, "--by", "甲", "-o", output.toString()))
                .isZero();
        assertThat(run("ledger", "return", UNIT, "--reason", "有误", "--by", "乙", "-o", other.toString()))
                .isZero();
        assertThat(run("ledger", "merge", other.resolve("台账.json").toString(), "-o", output.toString()))
                .isZero();
        assertThat(said()).contains("两处各记各的", "暂按“退回”");
        assertThat(run("ledger", "approve", UNIT, "--by", "丙", "-o", output.toString()))
                .as(said())
                .isZero();
        assertThat(said()).contains("已审", "丙").doesNotContain("两处各记各的");
        assertThat(run("ledger", "approve", UNIT, "--by", "丙", "-o", output.toString()))
                .isNotZero();
    }

    @Test
    void whoSendsBackSaysWhyAndTheDayStays() {
        assertThat(run("ledger", "return", UNIT, "--reason", " ", "-o", output.toString()))
                .isEqualTo(1);
        assertThat(said()).contains("B0304", "没有写退回的事由");
        assertThat(run("ledger", "return", UNIT, "--reason", "甲", "--due", "2024-09-06", "-o", output.toString()))
                .isZero();
        assertThat(run("ledger", "return", UNIT, "--reason", "乙", "-o", output.toString()))
                .isZero();
        assertThat(said()).contains("2024-09-06 前", "退回过 2 次：乙");
    }

    /** Nobody reads the same line a hundred times. */
    @Test
    void manyThatAreNotPublishedForTheSameReasonAreToldOfTogether() throws IOException {
        Path units = folder.resolve("单位");
        String typed = Files.readString(units.resolve("minimal.yaml"));
        for (int number = 1; number < 6; number++) {
            Files.writeString(
                    units.resolve(number + ".yaml"), typed.replace(UNIT, "云岭市第" + "一二三四五".charAt(number - 1) + "图书馆"));
        }
        assertThat(run("batch", units.toString(), "-o", output.toString())).isIn(0, 1);
        assertThat(run("publish", output.toString(), "-o", folder.resolve("站").toString(), "-q"))
                .isEqualTo(1);
        assertThat(said().lines()).singleElement().asString().contains("没有公开 6 个单位：没有审定", UNIT, "云岭市第一图书馆");
        assertThat(run("ledger", "approve", UNIT, "--by", "丙", "-o", output.toString()))
                .isZero();
        assertThat(run("publish", output.toString(), "-o", folder.resolve("站").toString(), "-q"))
                .isEqualTo(1);
        assertThat(said().lines()).hasSize(5).allMatch(line -> line.startsWith("没有公开 云岭市第"));
    }

    /** What is no longer on the site is not told as published there. */
    @Test
    void aPageThatIsGoneIsWrittenDown() throws IOException {
        Path units = folder.resolve("单位");
        String typed = Files.readString(units.resolve("minimal.yaml"));
        Path second = Files.writeString(units.resolve("二.yaml"), typed.replace(UNIT, "云岭市图书馆"));
        String site = folder.resolve("站").toString();
        String[] publish = {
            "publish", output.toString(), "-o", site, "--address", "https://www.example.gov.cn/g", "--by", "丁"
        };
        assertThat(run("batch", units.toString(), "-o", output.toString())).isZero();
        assertThat(run("ledger", "approve", "--all", "--by", "甲", "-o", output.toString()))
                .isZero();
        assertThat(run(publish)).as(said()).isZero();
        assertThat(said()).contains("新记下公开 2 册").doesNotContain("撤下");

        Files.delete(second);
        Files.delete(output.resolve("云岭市图书馆2023年度单位决算公开.pdf"));
        assertThat(run("batch", units.toString(), "-o", output.toString())).isZero();
        assertThat(run(publish)).as(said()).isZero();
        assertThat(said()).contains("新记下公开 0 册，撤下 1 册");

        assertThat(run("ledger", output.toString())).isZero();
        assertThat(said())
                .containsPattern("已审 云岭市图书馆.*从网站撤下，原来在 https://www.example.gov.cn/g/")
                .containsPattern("已公开 " + UNIT);
        assertThat(run(publish)).isZero();
        assertThat(said()).contains("新记下公开 0 册").doesNotContain("撤下");
    }
}
