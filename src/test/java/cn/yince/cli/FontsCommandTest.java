package cn.yince.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.CopiedTemplates;
import cn.yince.layout.font.RestrictedFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fonts have papers, and one that must not be embedded is not. */
class FontsCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        PrintStream screen = new PrintStream(out, true, StandardCharsets.UTF_8);
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        return new CommandLine(Path.of("").toAbsolutePath(), new Screen(screen, screen, false), clock).run(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theBundledFontsHaveTheirPapers() {
        assertThat(run("fonts")).isZero();
        assertThat(out().lines().filter(line -> !line.startsWith(" ")))
                .containsExactly(
                        "宋体\tsong/YinceSong-Regular.ttf",
                        "黑体\thei/YinceHei-Medium.ttf",
                        "仿宋\tfang/YinceFang-Regular.ttf",
                        "楷体\tkai/YinceKai-Regular.ttf",
                        "小标宋\tbiaosong/YinceBiaoSong-Black.ttf",
                        "生僻字后备\trare/NotoSerifSC-Regular.ttf",
                        "共 6 个字体");
        assertThat(out().lines()
                        .filter(line -> line.contains("SIL Open Font License") && line.endsWith("（全文 OFL.txt）")))
                .hasSize(5);
        assertThat(out().lines().filter(line -> line.contains("校验值：") && line.endsWith("，与 SHA256SUMS 相符")))
                .hasSize(6);
        assertThat(out())
                .contains("GB2312 6763/6763，通用规范汉字表 6638/8105，共 7562 个码位")
                .doesNotContain("不能用");
    }

    @Test
    void aFontThatForbidsEmbeddingIsRefusedWhereverThePackIsOpened() throws IOException {
        Path templates = CopiedTemplates.fresh();
        Path city = Files.createDirectories(templates.resolve("山西/云州"));
        Files.writeString(city.resolve("设置.yaml"), "# 云州市\n字体: {黑体: 受限.ttf}\n");
        RestrictedFont.in(city.resolve("字体"), 2);
        String[] packs = {"--templates", templates.toString()};

        assertThat(run("fonts", "--pack", "山西/云州@2023", packs[0], packs[1])).isEqualTo(1);
        assertThat(out()).contains("黑体\t受限.ttf", "嵌入：禁止嵌入文档（fsType 0x0002），不能用", "没有登记在 SHA256SUMS 里");

        String name = "错误[M0313] 字体“Yince Hei Medium”（受限.ttf）禁止嵌入文档";
        out.reset();
        assertThat(run("pack", "check", "山西/云州@2023", "--kind", "决算", packs[0], packs[1]))
                .isEqualTo(1);
        assertThat(out()).contains("设置.yaml:2:10 " + name);

        out.reset();
        Path unit = folder.resolve("单位.yaml");
        Files.writeString(
                unit, Files.readString(Path.of("data-examples/minimal.yaml")).replace("模板: 山西/阳泉", "模板: 山西/云州"));
        assertThat(run("generate", unit.toString(), packs[0], packs[1], "-o", folder.toString()))
                .isEqualTo(1);
        assertThat(out()).contains(name, "没有写出任何文件");
    }

    @Test
    void aFontOtherThanTheOnePutDownIsFoundOut() throws IOException {
        Path templates = CopiedTemplates.fresh();
        Path city = Files.createDirectories(templates.resolve("山西/云州"));
        Files.writeString(city.resolve("设置.yaml"), "# 云州市\n字体: {黑体: 受限.ttf}\n");
        RestrictedFont.in(city.resolve("字体"), 8);
        Files.writeString(city.resolve("字体/SHA256SUMS"), "0".repeat(64) + "  受限.ttf\n");

        assertThat(run("fonts", "--pack", "山西/云州@2023", "--kind", "决算", "--templates", templates.toString()))
                .isEqualTo(1);
        assertThat(out()).contains("可以嵌入，文档可以编辑（fsType 0x0008）", "与 SHA256SUMS 不符");
    }

    @Test
    void anUnknownPackIsNamed() {
        assertThat(run("fonts", "--pack", "没有/的")).isEqualTo(1);
        assertThat(out()).contains("M0103");
    }
}
