package cn.yince.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.CopiedTemplates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Packs of strangers that would be laid out for ever, take all memory, show what is not theirs or break an engine: each
 * ends soon, with exit code 1 and a Chinese message about the file of the pack, or is simply printed.
 */
@Tag("slow")
class StrangersPacksTest {
    private static final String SECRET = "机密一行";
    private static final String STYLE = "决算/版式.css";
    private static final String COVER = "决算/章节/封面.ftl";
    private static final String FORM = "决算/公开表/公开02表.jrxml";
    private static final String SETTINGS = "决算/设置.yaml";

    /** On a machine with much else to do; alone none takes a quarter of it. */
    private static final Duration LONGEST = Duration.ofSeconds(40);

    @TempDir
    private static Path folder;

    private static Path templates;
    private static Path secret;
    private static String style;
    private static String form;
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private Path pack;

    @BeforeAll
    static void files() throws IOException {
        templates = CopiedTemplates.fresh();
        secret = Files.writeString(folder.resolve("机密.yaml"), "# " + SECRET + "\n" + SECRET + ": " + SECRET + "\n");
        style = Files.readString(templates.resolve("全国/版式.css"));
        form = Files.readString(templates.resolve("山西/决算/公开表/公开02表.jrxml"));
    }

    @BeforeEach
    void pack() throws IOException {
        pack = templates.resolve("山西/云岭");
        FileUtils.deleteDirectory(pack.toFile());
        Files.createDirectories(pack.resolve("决算"));
    }

    /** A file of a pack, what it says, and what is said of it: a code, or none when it may be printed. */
    record Payload(String part, String text, String code) {
        @Override
        public String toString() {
            return part + " " + code + " "
                    + text.substring(Math.max(0, text.length() - 60)).strip();
        }
    }

    private static Stream<Payload> styles() {
        return Stream.of(
                        "M0314|body { height: 2000000000px }",
                        "M0314|p { margin: 100000cm }",
                        "M0314|@page { size: 1mm 1mm; margin: 0 }",
                        "M0314|@page { size: 0 0 }",
                        "M0314|@page { margin: 400mm }",
                        "M0314|p { padding: 1000000pt }",
                        "M0314|p { position: absolute; top: 1000000000px }",
                        "M0314|p { line-height: 100000000pt }",
                        "M0314|p { line-height: 1e8 }",
                        "M0314|p { font-size: 0 }",
                        "M0314|p { font-size: 1000000pt }",
                        "M0314|p { font-size: 1000000\\70 t }",
                        "M0314|p { letter-spacing: 1000000000pt }",
                        "M0314|p { counter-increment: a 20000000 } p:before { content: counter(a, upper-roman) }",
                        "M0314|p:before { content: '" + "长".repeat(5_000) + "' }",
                        "M0314|" + "div ".repeat(50_000) + "{ color: #000 }",
                        "M0314|" + "p { color: #000 }\n".repeat(5_000),
                        "M0314|" + "@media print { ".repeat(500),
                        "M0616|p { height: 5pt; overflow: hidden }",
                        "M0311|* { display: table-cell }")
                .map(each -> new Payload(
                        STYLE, style + each.substring(each.indexOf('|') + 1), each.substring(0, each.indexOf('|'))));
    }

    private static Stream<Payload> chapters() {
        String long1 = "<#assign s='甲'><#list 1..17 as i><#assign s=s+s></#list>";
        return Stream.of(
                        "M0314|<p style='height: 2000000000px'>甲</p>",
                        "M0314|<table width='2000000000'><tr><td>甲</td></tr></table>",
                        "M0307|<table><tr>" + "<td colspan='999'>甲乙丙</td>".repeat(99) + "</tr></table>",
                        "M0307|<table>"
                                + ("<tr>" + "<td colspan='99' rowspan='999'>甲乙丙</td>".repeat(9) + "</tr>").repeat(9)
                                + "</table>",
                        "M0616|<p style='position: absolute; top: -1000pt'>移走的字</p>",
                        "M0305|" + "<div>".repeat(900) + "甲" + "</div>".repeat(900),
                        "M0508|${'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'?matches('(a+)+b')?c}",
                        "M0508|<#assign f='aaaa'?replace>${f('(a+)+b', '', 'r')}",
                        "M0508|${'aaaa'?replace('a' + 'b', '', 'r')}",
                        "M0508|${'aaaa'?split('(a|aa)+b', 'r')?size}",
                        "M0509|" + long1 + "${s?replace('', s)}",
                        "M0509|" + long1 + "${(1..1000000)?join(s)}",
                        "M0509|<#assign s='0123456789'>" + "<#assign s=s+s>".repeat(40) + "${s?length}",
                        "M0315|<#list 1..90000 as i><p>甲乙丙</p></#list>",
                        "M0502|${(1/0)?c}")
                .map(each -> new Payload(
                        COVER, each.substring(each.indexOf('|') + 1), each.substring(0, each.indexOf('|'))));
    }

    private static Stream<Payload> forms() {
        String line = "<element kind=\"line\" x=\"1\" y=\"1\" width=\"5\" height=\"1\"/>";
        int first = form.indexOf("<element ");
        return Stream.of(
                new Payload(FORM, form.replaceFirst("(<detail>\\s*<band height=\")\\d+", "$12147483647"), "M0404"),
                new Payload(FORM, form.replaceFirst("pageHeight=\"\\d+", "pageHeight=\"1"), "M0404"),
                new Payload(FORM, form.replaceAll(" width=\"\\d+", " width=\"2147483647"), "M0404"),
                new Payload(
                        FORM, form.replaceFirst("kind=\"textField\"", "kind=\"textField\" fontSize=\"0\""), "M0404"),
                new Payload(FORM, form.replaceAll(" width=\"\\d+\" height", " width=\"3\" height"), "M0616"),
                new Payload(FORM, form.replaceFirst(" style=\"", " style=\"没有这个"), "M0408"),
                new Payload(FORM, form.substring(0, first) + line.repeat(20_000) + form.substring(first), "M0402"),
                new Payload(
                        FORM,
                        form.substring(0, first)
                                + line.replace("line", "frame")
                                        .replace("/>", ">")
                                        .repeat(900)
                                + "</element>".repeat(900)
                                + form.substring(first),
                        "M0402"));
    }

    private static Stream<Payload> settings() {
        return Stream.of(
                        "M0106|文字:\n  封面册名: " + "长".repeat(1_000_000),
                        "M0106|文字:\n" + "  键: 值\n".repeat(9_000).replace("键", "{键}"),
                        "M0106|章节: [" + "封面, ".repeat(20_000) + "封面]",
                        "M0106|水印: " + "水".repeat(20_000),
                        "M0106|文字: " + "{a: ".repeat(40) + "x" + "}".repeat(40),
                        "M0314|版式: {正文字号: 2000000000pt}")
                .map(each -> new Payload(
                        SETTINGS, each.substring(each.indexOf('|') + 1) + "\n", each.substring(0, each.indexOf('|'))));
    }

    static Stream<Payload> payloads() {
        return Stream.of(styles(), chapters(), forms(), settings()).flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void endWithAMessageAboutTheirFile(Payload payload) throws IOException {
        write(payload.part(), payload.text());
        long begin = System.nanoTime();
        int code = run(
                "generate",
                unit("山西/云岭", "云岭市财政信息中心"),
                "--templates",
                templates.toString(),
                "-o",
                folder.resolve("册.pdf").toString());
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(LONGEST);
        assertThat(code).as(shown.toString(UTF_8)).isEqualTo(1);
        assertThat(shown.toString(UTF_8))
                .contains("错误[" + payload.code() + "]")
                .doesNotContainPattern("Exception|java\\.|cn\\.yince|内部出错");
        if (payload.code().equals("M0311")) {
            long line = payload.text().lines().count();
            assertThat(shown.toString(UTF_8)).containsPattern(STYLE + ":" + line + ":\\d+ 错误\\[M0311]");
        } else if (!payload.code().equals("M0305")) {
            assertThat(shown.toString(UTF_8)).contains(pack.toString());
        }
    }

    /** Each reader of a pack, with a link out of the templates folder in its way. */
    @ParameterizedTest
    @MethodSource("readers")
    void nothingBehindALinkIsShown(String part, String words) throws IOException {
        Path link = pack.resolve(part).normalize();
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, part.contains(".") ? secret : folder.resolve("机密"));
        Files.createDirectories(folder.resolve("机密/决算"));
        Files.copy(secret, folder.resolve("机密/设置.yaml"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folder.resolve("机密/功能分类.tsv"), "编码\t名称\n201\t" + SECRET + "\n");
        String[] all = (words + " --templates " + templates)
                .replace("UNIT", unit("山西/云岭", "云岭市财政信息中心"))
                .split(" ");
        run(all);
        assertThat(shown.toString(UTF_8))
                .isNotBlank()
                .doesNotContain(SECRET)
                .doesNotContainPattern("Exception|java\\.|内部出错");
    }

    static Stream<Object[]> readers() {
        return Stream.of(
                        "设置.yaml",
                        "决算/设置.yaml",
                        "决算/字段.yaml",
                        "决算/核对.yaml",
                        "决算/称谓.yaml",
                        "决算/章节/封面.ftl",
                        "决算/章节",
                        FORM,
                        "科目/功能分类.tsv",
                        "科目")
                .flatMap(part -> Stream.of("pack check 山西/云岭@2023", "pack list", "pack show 山西/云岭@2023", "check UNIT")
                        .map(words -> new Object[] {part, words}));
    }

    @Test
    void aNameThatFitsNoCellIsToldWhereItIsTyped() throws IOException {
        String name = "云岭市财政信息综合服务保障中心".repeat(30);
        for (String pack : List.of("山西/阳泉", "山西/阳城")) {
            String most = unit(pack, name.substring(0, 100));
            assertThat(run("generate", most, "-o", folder.resolve("册.pdf").toString()))
                    .as(shown.toString(UTF_8))
                    .isZero();
        }
        for (int length : new int[] {101, 120, 300}) {
            for (String word : List.of("check", "generate")) {
                assertThat(run(word, unit("山西/阳泉", name.substring(0, length)))).isEqualTo(1);
                assertThat(shown.toString(UTF_8)).contains("单位.yaml:10:3 错误[Y0136] 单位名称有 " + length + " 字");
            }
        }
    }

    /**
     * Units of four hostile packs beside six of a good one, two at a time, in a process with the memory a batch has.
     */
    @Test
    void theOtherUnitsOfABatchDoNotFeelIt() throws Exception {
        Path units = Files.createDirectories(folder.resolve("单位"));
        List<Payload> hostile = List.of(
                new Payload(STYLE, style + "* { display: table-cell }", ""),
                new Payload(COVER, "<#assign s='0123456789'>" + "<#assign s=s+s>".repeat(40) + "${s?length}", ""),
                new Payload(COVER, "<#list 1..90000 as i><p>甲乙丙</p></#list>", ""),
                new Payload(STYLE, style + "body { height: 2000000000px }", ""));
        for (int i = 0; i < hostile.size(); i++) {
            pack = templates.resolve("山西/敌" + "甲乙丙丁".charAt(i));
            write(hostile.get(i).part(), hostile.get(i).text());
            Files.move(Path.of(unit("山西/敌" + "甲乙丙丁".charAt(i), "第" + i + "敌")), units.resolve("敌" + i + ".yaml"));
        }
        for (int i = 0; i < 6; i++) {
            Files.move(Path.of(unit("山西/阳泉", "第" + i + "友")), units.resolve("友" + i + ".yaml"));
        }
        Path output = folder.resolve("册");
        Process batch = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx640m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dyince.home=" + Path.of("").toAbsolutePath(),
                        "cn.yince.cli.Main",
                        "batch",
                        units.toString(),
                        "--jobs",
                        "2",
                        "--templates",
                        templates.toString(),
                        "-o",
                        output.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("记录.txt").toFile())
                .start();
        assertThat(batch.waitFor(3, TimeUnit.MINUTES)).isTrue();
        String log = Files.readString(folder.resolve("记录.txt"));
        assertThat(batch.exitValue()).as(log).isEqualTo(1);
        try (Stream<Path> files = Files.list(output)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".pdf")))
                    .as(log)
                    .hasSize(6)
                    .allMatch(name -> name.contains("友"));
        }
        assertThat(log).contains("[M0315]", "[M0509]", "[M0314]").doesNotContain("B0203", "B0205");
    }

    private void write(String part, String text) throws IOException {
        Path file = pack.resolve(part);
        Files.createDirectories(file.getParent());
        Files.createDirectories(pack.resolve("决算"));
        Files.writeString(file, text);
    }

    private static String unit(String pack, String name) throws IOException {
        String text = Files.readString(Path.of("data-examples/minimal.yaml"));
        return Files.writeString(
                        folder.resolve("单位.yaml"), text.replace("山西/阳泉", pack).replace("云岭市财政信息中心", name))
                .toString();
    }

    private int run(String... words) {
        shown.reset();
        PrintStream stream = new PrintStream(shown, true, UTF_8);
        return new CommandLine(Path.of("").toAbsolutePath(), new Screen(stream, stream, false), Clock.systemUTC())
                .run(words);
    }
}
