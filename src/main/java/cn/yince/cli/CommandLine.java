package cn.yince.cli;

import cn.yince.problem.InputRejected;
import cn.yince.problem.InternalFault;
import cn.yince.problem.Problem;
import cn.yince.problem.Severity;
import cn.yince.problem.WantOfMemory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program as a set of commands; ends with an exit code and never with a stack trace. */
@Command(
        name = "yince",
        addMethodSubcommands = false,
        description = "印册：一个单位一份 YAML，印出整本部门（单位）预决算公开。",
        versionProvider = CommandLine.Version.class,
        synopsisHeading = "用法：",
        synopsisSubcommandLabel = "命令",
        optionListHeading = "%n选项：%n",
        commandListHeading = "%n命令：%n")
public final class CommandLine implements Runnable {
    private final Path home;
    private final Screen screen;
    private final Clock clock;
    private final Opened opened;
    private final Host host;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示帮助")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "显示版本")
    private boolean version;

    CommandLine(Path home, Screen screen, Clock clock) {
        this(home, screen, clock, Opened.byLauncher());
    }

    CommandLine(Path home, Screen screen, Clock clock, Opened opened) {
        this(home, screen, clock, opened, Host.OWN);
    }

    CommandLine(Path home, Screen screen, Clock clock, Opened opened, Host host) {
        this.home = home;
        this.screen = screen;
        this.clock = clock;
        this.opened = opened;
        this.host = host;
    }

    /** Runs one command. */
    int run(String... arguments) {
        if (UsageWords.isUnitFile(arguments)) {
            return run(Stream.concat(Stream.of(PressCommand.NAME), Stream.of(arguments))
                    .toArray(String[]::new));
        }
        picocli.CommandLine commands = new picocli.CommandLine(this);
        subcommands(arguments).forEach(command -> commands.addSubcommand(command.get()));
        commands.getSubcommands()
                .forEach((name, command) ->
                        command.getCommandSpec().usageMessage().footer("", "详见 " + Handbook.page(name)));
        return execute(commands, arguments);
    }

    /** Runs a batch that works elsewhere, where files are named otherwise. */
    int runBatch(BatchCommand batch, Function<String, Path> paths, String... arguments) {
        picocli.CommandLine command = new picocli.CommandLine(batch);
        command.registerConverter(Path.class, paths::apply);
        return execute(command, arguments);
    }

    private int execute(picocli.CommandLine commands, String... arguments) {
        commands.setOut(new java.io.PrintWriter(screen.out(), true));
        commands.setErr(new java.io.PrintWriter(screen.err(), true));
        commands.setParameterExceptionHandler(new Usage());
        commands.setExecutionExceptionHandler(new Failure());
        if (host.isShared()) {
            commands.setExecutionStrategy(new HandedBack.Help());
        }
        try {
            return commands.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return failed(e);
        }
    }

    /** The command that is asked for; all of them when it is not clear which, since looking at one takes time. */
    private Collection<Supplier<Object>> subcommands(String... arguments) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("init", () -> new InitCommand(new PackOptions(home, screen)));
        all.put("generate", () -> new GenerateCommand(new PrintOptions(home, host), screen, clock));
        all.put("check", () -> new CheckCommand(home, screen, host));
        all.put("diff", () -> new DiffCommand(home, screen));
        all.put("explain", () -> new ExplainCommand(home, screen, host));
        all.put("extract", () -> new ExtractCommand(screen));
        all.put("batch", () -> new BatchCommand(new PrintOptions(home, host), screen, clock));
        all.put("ledger", () -> LedgerCommand.with(screen, clock));
        all.put("publish", () -> new PublishCommand(new PackOptions(home, screen), clock));
        all.put("inspect", () -> new InspectCommand(new PackOptions(home, screen), clock));
        all.put("fonts", () -> new FontsCommand(new PackOptions(home, screen)));
        all.put("excel", () -> new ExcelCommand(new PackOptions(home, screen)));
        all.put("import", () -> new ImportCommand(new PackOptions(home, screen)));
        all.put("pack", () -> PackCommand.with(home, screen));
        all.put("codes", () -> new CodesCommand(new PackOptions(home, screen)));
        all.put(PressCommand.NAME, () -> new PressCommand(new PackOptions(home, screen), opened));
        all.put("serve", () -> new ServeCommand(new PackOptions(home, screen), clock));
        all.put("sample", () -> new SampleCommand(new PackOptions(home, screen)));
        Supplier<Object> asked = arguments.length == 0 ? null : all.get(arguments[0]);
        return asked == null ? all.values() : List.of(asked);
    }

    @Override
    public void run() {
        new Welcome(home, screen, this::run, opened).show();
    }

    private int usage(ParameterException e) {
        screen.err().println("用法不对：" + UsageWords.of(e));
        screen.err().println("查看用法：" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE.number();
    }

    /** Says why a command failed; gives its exit code. */
    int failed(Throwable e) {
        if (host.isShared() && HandedBack.is(e)) {
            return HandedBack.CODE;
        }
        screen.stepsEnd();
        if (e instanceof InputRejected rejected) {
            screen.problems(rejected.problems());
            boolean onlyToFill = rejected.problems().stream()
                    .filter(Problem::stops)
                    .allMatch(problem -> problem.severity() == Severity.REQUIRED);
            screen.err().println("没有写出任何文件，" + (onlyToFill ? "请补填后重新运行；要先看看样子，加 --draft 印草稿" : "请改正后重新运行"));
            return ExitCode.PROBLEMS.number();
        } else if (e instanceof OutputFailed output) {
            screen.err().println(output.getMessage());
            return ExitCode.PROBLEMS.number();
        }
        if (WantOfMemory.in(e)) {
            screen.err().println("内存不够，没有写出任何文件：请关闭其他程序，或给更多内存再试，如 YINCE_JAVA_OPTS=-Xmx2g yince generate 单位.yaml");
            return ExitCode.PROBLEMS.number();
        } else if (e instanceof StackOverflowError) {
            screen.err().println("内容嵌套太深，没有写出任何文件：请检查单位文件和模板里一层套一层的写法");
            return ExitCode.PROBLEMS.number();
        }
        if (e instanceof InternalFault) {
            screen.err().println("印出来的与要印的不符，没有写出任何文件：");
            screen.err().println("  " + e.getMessage());
            screen.err().println(InternalError.DRAWN);
            return ExitCode.INTERNAL.number();
        }
        screen.err().println("印册内部出错，没有写出任何文件。请把下面的内容和单位文件一起发给维护人员：");
        InternalError.print(e, screen.err());
        return ExitCode.INTERNAL.number();
    }

    /** No lambda: the class archive of JDK 17 would leave out the interfaces of picocli that one implements. */
    private final class Usage implements IParameterExceptionHandler {
        @Override
        public int handleParseException(ParameterException e, String[] arguments) {
            return usage(e);
        }
    }

    /** No lambda, as {@link Usage}. */
    private final class Failure implements IExecutionExceptionHandler {
        @Override
        public int handleExecutionException(Exception e, picocli.CommandLine line, ParseResult parsed) {
            return failed(e);
        }
    }

    /** Version from the program's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String number = CommandLine.class.getPackage().getImplementationVersion();
            return List.of("印册 yince " + (number == null ? "开发版" : number)).toArray(String[]::new);
        }
    }
}
