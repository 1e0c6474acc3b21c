package cn.yince.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code yince pack}: what a designer of packs needs. */
@Command(
        name = "pack",
        description = "查看、新建、检查、预览模板。",
        synopsisHeading = "用法：",
        synopsisSubcommandLabel = "命令",
        optionListHeading = "%n选项：%n",
        commandListHeading = "%n命令：%n")
final class PackCommand implements Runnable {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示帮助")
    private boolean help;

    @Spec
    private CommandSpec spec;

    private PackCommand() {}

    /** The command with those below it. */
    static picocli.CommandLine with(Path home, Screen screen) {
        picocli.CommandLine pack = new picocli.CommandLine(new PackCommand());
        pack.addSubcommand(new PackListCommand(new PackOptions(home, screen)));
        pack.addSubcommand(new PackShowCommand(new PackOptions(home, screen)));
        pack.addSubcommand(new PackNewCommand(new PackOptions(home, screen)));
        pack.addSubcommand(new PackCheckCommand(new PackOptions(home, screen)));
        pack.addSubcommand(new PackPreviewCommand(new PackOptions(home, screen)));
        return pack;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "请写明 pack 后面的命令，例如：yince pack list");
    }
}
