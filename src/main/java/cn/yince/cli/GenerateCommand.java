package cn.yince.cli;

import cn.yince.Press;
import cn.yince.Printed;
import cn.yince.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yince generate}: one unit file, one booklet. */
@Command(
    name = "generate",
    description = "把一个单位文件印成一本 PDF。",
    synopsisHeading = "用法：",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:已印出", "1:单位文件有错误，或文件写不出", "2:命令写法不对", "3:程序内部出错"})
final class GenerateCommand implements Callable<Integer> {
  /** For one text template; the slowest take a hundredth of it. */
  static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Path home;
  private final Screen screen;
  private final Clock clock;

  @Parameters(paramLabel = "单位文件", description = "单位的 YAML 文件")
  private Path unitFile;

  @Option(names = {"-o", "--output"}, paramLabel = "文件或文件夹", description = "写到哪里；默认 output/<册名>.pdf")
  private Path output;

  @Option(names = "--watermark", paramLabel = "文字", description = "每页斜印的水印，例如 仅供内部审核")
  private String watermark;

  @Option(
      names = "--impose",
      paramLabel = "小册子",
      converter = Folding.Word.class,
      description = "拼成小册子：两页一面排在 A3 纸上，双面印好、对折、骑缝装订；文件名后加“-小册子”")
  private Folding folding;

  @Option(names = "--verify", description = "印好后再打开文件，与应印的逐字核对；不同即不写出")
  private boolean verify;

  @Option(names = "--draft", description = "有错误也印出来供校对：每页斜印“草稿”和错误的个数，页眉注明数据的校验码和错误、提示的个数，文件名前加“草稿-”")
  private boolean draft;

  @Option(names = "--templates", paramLabel = "文件夹", description = "模板文件夹；默认随程序的 templates")
  private Path templates;

  @Option(names = {"-q", "--quiet"}, description = "不显示步骤，只显示错误和提示")
  private boolean quiet;

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "显示帮助")
  private boolean help;

  GenerateCommand(Path home, Screen screen, Clock clock) {
    this.home = home;
    this.screen = screen;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    long start = clock.millis();
    Printed printed = press().print(unitFile, Optional.ofNullable(watermark), progress());
    Path file = write(printed);
    screen.stepsEnd();
    screen.problems(printed.hints());
    if (!quiet) {
      double seconds = (clock.millis() - start) / 1000.0;
      String pages = printed.booklet().pages() + (folding != null ? " 面" : " 页");
      screen.line(String.format(Locale.ROOT, "已印出 %s，%s，%.1f 秒", file, pages, seconds));
    }
    return ExitCode.DONE.number();
  }

  private Press press() {
    Press press =
        new Press(templates == null ? home.resolve("templates") : templates, home.resolve("fonts"), PATIENCE);
    Press proving = verify ? press.rechecking() : press;
    Press drafting = draft ? proving.drafting() : proving;
    return (folding != null ? drafting.folding() : drafting).hurrying();
  }

  private Consumer<Step> progress() {
    if (quiet) {
      return step -> {};
    }
    return step -> screen.step(step.label(), step.ordinal() + 1, Step.values().length);
  }

  private Path write(Printed printed) {
    Path file = OutputFile.choose(output, (draft ? "草稿-" : "") + printed.title() + (folding != null ? "-小册子" : ""));
    try {
      return printed.booklet().writeTo(file);
    } catch (IOException e) {
      throw new OutputFailed("写不出 " + file + "：请检查文件是否正被其他程序打开、文件夹是否可写、磁盘是否已满", e);
    }
  }
}
