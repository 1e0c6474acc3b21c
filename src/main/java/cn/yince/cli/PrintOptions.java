package cn.yince.cli;

import cn.yince.Options;
import cn.yince.Press;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What all commands that print booklets have: how they print, the folder of the packs, the help and its headings. */
@Command(
        addMethodSubcommands = false,
        synopsisHeading = "用法：",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n",
        exitCodeListHeading = "%n退出码：%n")
final class PrintOptions {
    /** For one text template; the slowest take a hundredth of it. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path home;
    private final Host host;

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

    @Option(names = "--untagged", description = "不写标签：文件小约一成半，但读屏软件读不出标题和表，存档只是 PDF/A-2b；不用于公开")
    private boolean untagged;

    @Option(names = "--templates", paramLabel = "文件夹", description = "模板文件夹；默认随程序的 templates")
    private Path templates;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示帮助")
    private boolean help;

    PrintOptions(Path home, Host host) {
        this.home = home;
        this.host = host;
    }

    /** How they are to be printed. */
    Options options() {
        return new Options(Optional.ofNullable(watermark), verify, draft, folding != null, false, !untagged);
    }

    /** Whether what is printed so may be published. */
    boolean areForPublic() {
        return watermark == null && folding == null && !draft && !untagged;
    }

    /** A press for the packs. */
    Press press() {
        return host.press(templates(), fonts());
    }

    /** A press for the packs that is to print one booklet as soon as may be. */
    Press pressForOne() {
        return host.pressForOne(templates(), fonts());
    }

    /** Where the command runs. */
    Host host() {
        return host;
    }

    /** The folder of the packs. */
    Path templates() {
        return templates == null ? home.resolve("templates") : templates;
    }

    /** The folder of the bundled fonts. */
    Path fonts() {
        return home.resolve("fonts");
    }
}
