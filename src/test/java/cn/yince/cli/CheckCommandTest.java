package cn.yince.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.CopiedTemplates;
import cn.yince.Press;
import cn.yince.Rulebook;
import cn.yince.ShippedPress;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.unit.BookletKind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a clerk sees of {@code yince check}. */
class CheckCommandTest {
    private static final String MINIMAL = "data-examples/minimal.yaml";
    private static final String FUND = "data-examples/broken/39-政府性基金不平.yaml";
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Screen screen = new Screen(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        return new CommandLine(Path.of("").toAbsolutePath(), screen, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                .run(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path unit(String typed, String instead) throws IOException {
        String text = Files.readString(Path.of(MINIMAL));
        assertThat(text).contains(typed);
        return Files.writeString(folder.resolve("单位.yaml"), text.replace(typed, instead));
    }

    @Test
    void aSoundFileHasNoErrorsAndSaysWhatWasNotChecked() {
        assertThat(run("check", MINIMAL)).isZero();
        assertThat(out().lines().findFirst()).hasValue(MINIMAL);
        assertThat(out()).contains("  未核对 J0701：没有填写政府性基金的收支和结转").contains("J1201、J1202");
        assertThat(out().lines().reduce((a, b) -> b).orElseThrow()).matches("共 0 处错误，0 处提示；已核对 \\d+ 条规则，\\d+ 条不适用");
        assertThat(err()).isEmpty();
    }

    @Test
    void whatWasCheckedAndWhatWasNotMakeAllRules() {
        run("check", "--format", "json", MINIMAL);
        Pack pack = new Packs(Path.of("templates")).open("山西/阳泉", BookletKind.FINAL_ACCOUNTS, 2023, Place.of(MINIMAL));
        int built = Rulebook.cards(pack).size();
        assertThat(out()).containsPattern("\"checked\": \\d+");
        int checked = Integer.parseInt(out().replaceAll("(?s).*\"checked\": (\\d+).*", "$1"));
        int none = Integer.parseInt(out().replaceAll("(?s).*\"notApplicable\": (\\d+).*", "$1"));
        assertThat(checked + none).isEqualTo(built);
    }

    @Test
    void aFindingIsShownWithItsLineACaretItsRuleAndWhatToDo() {
        assertThat(run("check", FUND)).isEqualTo(1);
        assertThat(out())
                .contains("  " + FUND + ":18:3 错误[J0701] 公开07表 2120801 年初结转+本年收入 5.00万元，本年支出+年末结转 4.00万元，相差 1.00万元\n"
                        + "   18 |   2120801: {政府性基金预算财政拨款: {项目支出: 4.00}}\n"
                        + "      |   ^\n"
                        + "    规则：每个项级科目：")
                .contains("    改法：请核对该科目的政府性基金收支和结转")
                .contains("共 3 处错误，0 处提示");
    }

    @Test
    void theCaretCountsFullWidthCharactersTwice() throws IOException {
        Path unit = unit("13.60, 用途:", "13.60, 用图:");
        assertThat(run("check", unit.toString())).isEqualTo(1);
        List<String> lines = out().lines().toList();
        int at = lines.indexOf(lines.stream()
                .filter(line -> line.contains("| ") && line.contains("用图"))
                .findFirst()
                .orElseThrow());
        String before = lines.get(at).substring(0, lines.get(at).indexOf("用图"));
        assertThat(before).contains("年初预算");
        assertThat(lines.get(at + 1).indexOf('^')).isEqualTo(Width.of(before));
    }

    @ParameterizedTest
    @CsvSource({"abc, 3", "年度, 4", "（）, 4", "Ａ, 2", "é, 1", "𠮷, 2", "😀, 2", "‰, 1"})
    void widths(String text, int columns) {
        assertThat(Width.of(text)).isEqualTo(columns);
    }

    @Test
    void aLongLineIsCutAroundTheColumnAndHoldsNothingATerminalObeys() throws IOException {
        Path file = Files.writeString(folder.resolve("长.yaml"), "字".repeat(500) + "\u001b[31m此" + "后".repeat(500));
        Quotes.Quote quote = new Quotes().of(new Place(file.toString(), 1, 506));
        assertThat(quote.text()).startsWith("…").endsWith("…").contains("此").doesNotContain("\u001b");
        assertThat(quote.text().length()).isLessThan(110);
        String before = quote.text().substring(0, quote.text().indexOf('此'));
        assertThat(quote.caretAt()).isEqualTo(Width.of(before));
        assertThat(new Quotes().line(new Place("没有.yaml", 3, 1))).isEmpty();
    }

    @Test
    void aLikelyCauseIsNamed() throws IOException {
        run("check", unit("项目支出: 20.00", "项目支出: 6.40").toString());
        assertThat(out()).containsPattern("    可能：相差的数与 公开06表\\.30113、.* 相同，可能漏填或重填了这一项");
        run("check", unit("30101: 92.30", "30101: 93.20").toString());
        assertThat(out()).contains("可能有一个数相邻两位写颠倒");
    }

    @Test
    void severalFilesAreCheckedAndOneBadIsEnough() {
        assertThat(run("check", MINIMAL, FUND, "没有.yaml")).isEqualTo(1);
        assertThat(out()).contains("没有这个文件").contains("共 4 处错误，0 处提示");
        assertThat(out().lines().filter(line -> line.endsWith(".yaml") && !line.startsWith(" ")))
                .containsExactly(MINIMAL, FUND, "没有.yaml");
        assertThat(out()).contains("未核对 全部规则：单位文件没有读成");
    }

    @Test
    void jsonHoldsTheSame() throws IOException {
        assertThat(run("check", "--format", "json", FUND)).isEqualTo(1);
        JsonNode json = new ObjectMapper().readTree(out());
        assertThat(json.get("version").asInt()).isEqualTo(1);
        assertThat(json.get("errors").asInt()).isEqualTo(3);
        JsonNode problem = StreamSupport.stream(json.get("problems").spliterator(), false)
                .filter(each -> each.get("code").asText().equals("J0701"))
                .findFirst()
                .orElseThrow();
        assertThat(problem.toString())
                .isEqualTo(
                        "{\"file\":\"" + FUND + "\",\"line\":18,\"column\":3,\"code\":\"J0701\",\"severity\":\"error\","
                                + "\"message\":\"公开07表 2120801 年初结转+本年收入 5.00万元，本年支出+年末结转 4.00万元，相差 1.00万元\","
                                + "\"hint\":\"请核对该科目的政府性基金收支和结转\","
                                + "\"quote\":\"  2120801: {政府性基金预算财政拨款: {项目支出: 4.00}}\","
                                + "\"sides\":[{\"name\":\"公开07表 2120801 年初结转+本年收入\",\"amount\":5.0},{\"name\":\"本年支出+年末结转\",\"amount\":4.0}],"
                                + "\"difference\":1.0}");
        assertThat(json.get("notChecked").get(0).fieldNames()).toIterable().containsExactly("file", "code", "reason");
    }

    @Test
    void generateFindsExactlyWhatCheckFinds() throws IOException {
        Press press = ShippedPress.PRESS;
        try (Stream<Path> files = Files.list(Path.of("data-examples/broken"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                List<Problem> checked = press.check(file).problems();
                List<Problem> printed = List.of();
                try {
                    printed = press.print(file, step -> {}).hints();
                } catch (InputRejected e) {
                    printed = e.problems();
                }
                assertThat(checked).as(file.toString()).isEqualTo(printed);
            }
        }
    }

    @Test
    void listNamesEveryRule() {
        assertThat(run("check", "--list")).isZero();
        assertThat(out().lines()).hasSameSizeAs(Rulebook.cards(Path.of("templates")));
        assertThat(out()).contains("J0401\t错误\t各项资金的收支平衡\t每种资金：");
        assertThat(run("check", "--list", "--kind", "预算")).isZero();
        assertThat(out()).contains("J2601").doesNotContain("J0101");
        assertThat(run("check", "--list", "--pack", "山西/阳泉@2023")).isZero();
        assertThat(out()).contains("D0101\t提示\t").doesNotContain("J2601");
        assertThat(run("check", "--list", "--format", "json")).isZero();
        assertThat(out()).contains("\"code\": \"J0401\"", "\"formula\"", "\"basis\"", "\"needs\"");
    }

    @Test
    void explainTellsOneRuleInFull() {
        assertThat(run("check", "--explain", "J0401")).isZero();
        assertThat(out()).startsWith("J0401 错误 各项资金的收支平衡\n规则：每种资金：").contains("\n依据：财政拨款收入支出决算总表");
        assertThat(run("check", "--explain", "J0401", "--pack", "山西")).isZero();
        assertThat(out()).contains("\n依据：公开04表");
        assertThat(run("check", "--explain", "T0301")).isZero();
        assertThat(out()).endsWith("\n适用：决算、自评表\n");
        assertThat(run("check", "--explain", "J0499")).isEqualTo(2);
        assertThat(err()).startsWith("用法不对：没有规则 J0499，最接近的是 J040");
        assertThat(run("check", "--explain", "D0101", "--pack", "山西")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "check --format xml a.yaml", "check --nix", "check --explain"})
    void wrongUsageIsSaidInChinese(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err()).startsWith("用法不对：").doesNotContain("Missing", "Unknown", "Unmatched", "Invalid", "Expected");
    }

    @Test
    void thePacksOwnRulesAreLookedAt() throws IOException {
        Path templates = CopiedTemplates.fresh();
        Path rules = templates.resolve("山西/阳泉/决算/核对.yaml");
        Files.createDirectories(rules.getParent());
        Files.writeString(rules, """
        - 编号: D0201
          条件: 公开06表.30201 <= 10
          级别: 错误
          说明: 办公费超过十万元
          改法: 请核对
        - {编号: D0101, 级别: 不查}
        - {编号: J1101, 级别: 错误}
        """);
        assertThat(run("check", MINIMAL, "--templates", templates.toString())).isEqualTo(1);
        assertThat(out())
                .contains(MINIMAL + ":36:3 错误[D0201] 办公费超过十万元：公开06表.30201 14.00，10，相差 4.00")
                .contains("    规则：公开06表.30201 <= 10（模板的 核对.yaml）", "    改法：请核对")
                .doesNotContain("D0101");
        assertThat(run("generate", MINIMAL, "-o", folder.toString(), "--templates", templates.toString()))
                .isEqualTo(1);
        assertThat(err()).contains("错误[D0201]");
        Path bare = Files.writeString(
                folder.resolve("单位.yaml"), Files.readString(Path.of(MINIMAL)).replaceFirst("(?s)上年数:.*?\\n\\n", ""));
        assertThat(run("check", bare.toString(), "--templates", templates.toString()))
                .isEqualTo(1);
        assertThat(out()).contains("错误[J1101]");
        assertThat(run("pack", "show", "山西/阳泉@2023", "--templates", templates.toString()))
                .isZero();
        assertThat(out()).contains("D0201\t错误\t").contains("D0101\t不查\t");
        Files.writeString(rules, "- {编号: D0201, 条件: 甲 <, 说明: 乙}\n");
        assertThat(run("check", MINIMAL, "--templates", templates.toString())).isEqualTo(1);
        assertThat(out()).contains("核对.yaml:1:22 错误[M0702] 规则 D0201 的“条件”：没有写完");
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/docs/核对.md", "src/docs/en/checks.md"})
    void theCommandsOfTheHandbookWork(String page) throws IOException {
        List<String> commands = Pattern.compile("```sh\n\\./yince (check .*?)\n```")
                .matcher(Files.readString(Path.of(page)))
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(commands).hasSizeGreaterThanOrEqualTo(2);
        commands.forEach(
                command -> assertThat(run(command.split(" "))).as(command).isZero());
    }
}
