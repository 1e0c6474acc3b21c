package cn.yince.cli;

import cn.yince.batch.register.Edition;
import cn.yince.batch.register.Register;
import cn.yince.batch.register.Stage;
import cn.yince.batch.register.Standing;
import cn.yince.batch.round.RegisterFiles;
import cn.yince.file.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yince ledger}: how the booklets of all units stand, and what is done with them. */
@Command(
        name = "ledger",
        description = "台账：各单位的册交来、退回、审定、公开到哪一步；后面写 approve、return、published、merge 记下做了什么。",
        synopsisHeading = "用法：",
        synopsisSubcommandLabel = "[命令]",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n",
        commandListHeading = "%n命令：%n",
        exitCodeListHeading = "%n退出码：%n",
        exitCodeList = {"0:已列出或已记下", "1:没有台账，或这样记不行", "2:命令写法不对", "3:程序内部出错"})
final class LedgerCommand implements Callable<Integer> {
    private final Screen screen;
    private final Clock clock;

    @Parameters(paramLabel = "文件夹", arity = "0..1", description = "yince batch 的输出文件夹；默认 output")
    private Path folder = Path.of("output");

    @Option(names = "--state", paramLabel = "状态", description = "只列一种：未交、待退回、退回、待审、已审、已公开")
    private String state;

    @Option(
            names = "--round",
            paramLabel = "年度种类",
            converter = EditionWord.class,
            description = "只列一次的，四位年度连写“决算”或“预算”")
    private Edition round;

    @Option(
            names = "--format",
            paramLabel = "格式",
            converter = OutputFormat.Word.class,
            description = "text（给人看，默认）或 json")
    private OutputFormat format = OutputFormat.PEOPLE;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示帮助")
    private boolean help;

    @Spec
    private CommandSpec spec;

    private LedgerCommand(Screen screen, Clock clock) {
        this.screen = screen;
        this.clock = clock;
    }

    /** The command with those below it. */
    static picocli.CommandLine with(Screen screen, Clock clock) {
        picocli.CommandLine ledger = new picocli.CommandLine(new LedgerCommand(screen, clock));
        ledger.addSubcommand(new LedgerApproveCommand(new LedgerOptions(screen, clock)));
        ledger.addSubcommand(new LedgerReturnCommand(new LedgerOptions(screen, clock)));
        ledger.addSubcommand(new LedgerPublishedCommand(new LedgerOptions(screen, clock)));
        ledger.addSubcommand(new LedgerMergeCommand(new LedgerOptions(screen, clock)));
        return ledger;
    }

    @Override
    public Integer call() {
        if (state != null
                && Stream.of(Stage.values()).noneMatch(stage -> stage.label().equals(state))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--state 后面只能写 "
                            + Stream.of(Stage.values()).map(Stage::label).collect(Collectors.joining("、")));
        }
        if (!Files.exists(RegisterFiles.data(folder))) {
            throw new OutputFailed(folder + " 里没有台账：台账在 yince batch 的输出文件夹里，先运行 yince batch，或写明那个文件夹", null);
        }
        Register register = RegisterFiles.read(folder);
        List<Standing> all = register.standings().stream()
                .filter(each -> round == null || each.subject().edition().equals(round))
                .filter(each -> state == null || each.stage().label().equals(state))
                .toList();
        LedgerReport report = new LedgerReport(all, Today.of(clock));
        if (format == OutputFormat.JSON) {
            screen.out().print(Json.text(report.json()));
            screen.out().flush();
        } else {
            report.lines().forEach(screen::line);
            screen.line("详见 " + RegisterFiles.sheet(folder));
        }
        return ExitCode.DONE.number();
    }
}
