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
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a clerk sees of each way to call the program. */
class CommandLineTest {
  private static final String MINIMAL = "data-examples/minimal.yaml";
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir Path folder;

  private int run(boolean terminal, String... arguments) {
    Screen screen =
        new Screen(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal);
    Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    return new CommandLine(Path.of("").toAbsolutePath(), screen, clock).run(arguments);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }

  @Test
  void generateShowsItsStepsAndEndsWithFilePagesAndSeconds() throws IOException {
    assertThat(run(false, "generate", MINIMAL, "-o", folder.toString())).isZero();
    assertThat(out().lines())
        .startsWith("第 1/5 步：读取", "第 2/5 步：核对", "第 3/5 步：计算", "第 4/5 步：排版", "第 5/5 步：装订");
    assertThat(out().lines().reduce((a, b) -> b)).get().asString()
        .matches("已印出 .*云岭市财政信息中心2023年度单位决算公开\\.pdf，\\d+ 页，0\\.0 秒");
    assertThat(written()).containsExactly("云岭市财政信息中心2023年度单位决算公开.pdf");
  }

  @Test
  void aTerminalGetsOneProgressLine() {
    assertThat(run(true, "generate", MINIMAL, "-o", folder.resolve("册.pdf").toString())).isZero();
    assertThat(out()).contains("\r").contains("[■■■□□] 计算……").doesNotContain("步：");
    assertThat(out().lines().filter(l -> l.contains("已印出"))).hasSize(1);
    assertThat(folder.resolve("册.pdf")).isNotEmptyFile();
  }

  @Test
  void quietSaysNothingWhenAllIsWell() {
    assertThat(run(false, "generate", "-q", MINIMAL, "-o", folder.toString())).isZero();
    assertThat(out()).isEmpty();
    assertThat(err()).isEmpty();
  }

  @Test
  void problemsAreShownAllAtOnceAndNothingIsWritten() throws IOException {
    String broken = "data-examples/broken/39-政府性基金不平.yaml";
    assertThat(run(false, "generate", broken, "-o", folder.toString())).isEqualTo(1);
    assertThat(err().lines().filter(l -> l.contains("错误["))).hasSize(3).allMatch(l -> l.startsWith(broken + ":"));
    assertThat(err()).contains("共 3 处错误，0 处提示").contains("没有写出任何文件");
    assertThat(written()).isEmpty();
  }

  @Test
  void hintsDoNotStopTheBooklet() throws IOException {
    Path unit = folder.resolve("单位.yaml");
    String text = Files.readString(Path.of(MINIMAL));
    Files.writeString(unit, text.replaceFirst("(?s)上年数:.*?\\n\\n", ""));
    assertThat(run(false, "generate", unit.toString(), "-o", folder.toString())).isZero();
    assertThat(err()).contains("提示[J1101]").contains("共 0 处错误，1 处提示");
    assertThat(written()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gen", "generate", "generate a.yaml --foo", "generate a.yaml b.yaml", "generate -o"})
  void wrongUsageIsSaidInChinese(String line) {
    assertThat(run(false, line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
    assertThat(err()).startsWith("用法不对：").contains("查看用法：yince").containsPattern("\\p{IsHan}");
    assertThat(err()).doesNotContain("Missing", "Unknown", "Unmatched", "Expected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.en.md"})
  void explainShowsWhatTheReadmesSay(String readme) throws IOException {
    String text = Files.readString(Path.of(readme));
    String command = text.lines().filter(line -> line.startsWith("./yince explain ")).findFirst().orElseThrow();
    assertThat(run(false, command.substring("./yince ".length()).split(" "))).isZero();
    assertThat(text).contains("```text\n" + out().lines().limit(6).collect(Collectors.joining("\n")) + "\n```");
    assertThat(out()).contains("填的是 248.78（data-examples/yangquan-treasury-2023.yaml:41:32）");
    assertThat(err()).isEmpty();
  }

  @Test
  void explainGoesNoDeeperThanAsked() {
    assertThat(run(false, "explain", MINIMAL, "五二.201.占比", "--depth", "1")).isZero();
    assertThat(out()).contains("五二.201.金额：").contains("用 --depth 看得更深").doesNotContain("填的是");
  }

  @Test
  void explainWritesAllNumbersAsJson() throws IOException {
    Path file = folder.resolve("数/全部.json");
    assertThat(run(false, "explain", "--all", MINIMAL, "-o", file.toString())).isZero();
    assertThat(out()).isEmpty();
    assertThat(run(false, "explain", "--all", MINIMAL)).isZero();
    assertThat(file).content().startsWith("{").contains("\"name\": \"五二.201.占比\"").isEqualTo(out());
  }

  @Test
  void explainProposesNamesAndTellsTheOthersAllTheSame() {
    assertThat(run(false, "explain", MINIMAL, "五二.201.占笔", "五二.金额")).isEqualTo(1);
    assertThat(err()).startsWith("本册没有叫“五二.201.占笔”的数。最接近的是“五二.201.占比”");
    assertThat(out()).startsWith("五二.金额");
  }

  @ParameterizedTest
  @ValueSource(strings = {"explain", "explain data-examples/minimal.yaml", "explain --all data-examples/minimal.yaml 五二.金额",
        "explain data-examples/minimal.yaml 五二.金额 --depth 0", "explain data-examples/minimal.yaml 五二.金额 --depth x"})
  void explainSaysHowItIsUsed(String line) {
    assertThat(run(false, line.split(" "))).isEqualTo(2);
    assertThat(err()).startsWith("用法不对：").containsPattern("\\p{IsHan}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "generate --help", "explain --help", "--version"})
  void helpAndVersion(String line) {
    assertThat(run(false, line.split(" "))).isZero();
    assertThat(out()).containsPattern("用法|印册");
  }

  @Test
  void missingFileAndMissingTemplatesAreProblemsOfTheInput() {
    assertThat(run(false, "generate", "没有.yaml")).isEqualTo(1);
    assertThat(err()).contains("没有这个文件");
    assertThat(run(false, "generate", MINIMAL, "--templates", folder.resolve("没有").toString())).isEqualTo(1);
    assertThat(err()).contains("M0109");
  }

  @Test
  void anUnwritablePlaceIsSaidAndLeavesNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("占用"), "文件");
    assertThat(run(false, "generate", MINIMAL, "-o", file.resolve("册.pdf").toString())).isEqualTo(1);
    assertThat(err()).contains("请检查");
    assertThat(written()).containsExactly("占用");
  }
}
