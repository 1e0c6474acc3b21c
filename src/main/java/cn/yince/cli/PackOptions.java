package cn.yince.cli;

import cn.yince.Press;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What all commands for designers have: the folder of the packs, the help and its headings, the screen. */
@Command(
        synopsisHeading = "用法：",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n",
        exitCodeListHeading = "%n退出码：%n")
final class PackOptions {
    private final Path home;
    private final Screen screen;

    @Option(names = "--templates", paramLabel = "文件夹", description = "模板文件夹；默认随程序的 templates")
    private Path templates;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示帮助")
    private boolean help;

    PackOptions(Path home, Screen screen) {
        this.home = home;
        this.screen = screen;
    }

    /** The folder of the packs. */
    Path templates() {
        return (templates == null ? home.resolve("templates") : templates)
                .toAbsolutePath()
                .normalize();
    }

    /** The folder of the bundled fonts. */
    Path fonts() {
        return home.resolve("fonts");
    }

    /** A press for the packs. */
    Press press() {
        return new Press(templates(), fonts(), PrintOptions.PATIENCE);
    }

    /** The program's folder. */
    Path home() {
        return home;
    }

    Screen screen() {
        return screen;
    }
}
