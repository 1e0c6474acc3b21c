package cn.yince.cli;

import cn.yince.Press;
import cn.yince.batch.Batch;
import cn.yince.batch.Batch.Equipment;
import cn.yince.batch.BatchRefused;
import cn.yince.batch.Besides;
import cn.yince.batch.Order;
import cn.yince.batch.register.Edition;
import cn.yince.batch.result.Report;
import cn.yince.batch.site.ReadyParts;
import cn.yince.bind.Booklet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yince batch}: many unit files, a booklet each, and a summary. */
@Command(
        name = "batch",
        description = "把许多单位文件一次印出，只印有变化的，并写出汇总。",
        exitCodeList = {"0:全部单位的册都在", "1:有的单位没有印出，或与名单不符", "2:命令写法不对", "3:程序内部出错"})
final class BatchCommand implements Callable<Integer> {
    /** How long an interrupted batch may go on with the booklets it has begun. */
    private static final long SECONDS_TO_END = 20;

    /** How long telling what came of it may take then. */
    private static final long SECONDS_TO_TELL = 2;

    private final Screen screen;
    private final Clock clock;
    private final Optional<Plant> plant;

    @Mixin
    private final PrintOptions options;

    @Parameters(paramLabel = "文件夹或单位文件", arity = "1..*", description = "单位文件，或里面有单位文件的文件夹（含下级文件夹）")
    private List<Path> inputs;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件夹",
            description = "写到哪里；默认 output")
    private Path output;

    @Option(names = "--jobs", paramLabel = "数", description = "同时印几册；默认与处理器个数相同")
    private Integer jobs;

    @Option(names = "--force", description = "没有变化的也重新印")
    private boolean force;

    @Option(names = "--fail-fast", description = "有一个单位失败就停")
    private boolean failFast;

    @Option(names = "--only", paramLabel = "失败", description = "只印上一次失败的单位")
    private String only;

    @Option(names = "--no-members", description = "部门的下属单位不另印自己的册")
    private boolean noMembers;

    @Option(names = "--units", paramLabel = "名单", description = "应有哪些单位：YAML 列表，或工作簿（.xlsx、.xls）第一列，写单位名称或编码")
    private Path units;

    @Option(
            names = "--round",
            paramLabel = "年度种类",
            converter = EditionWord.class,
            description = "本次收的是什么，四位年度连写“决算”或“预算”；别的年度和种类的不印，按没有交对处理")
    private Edition round;

    @Option(
            names = "--due",
            paramLabel = "日期",
            converter = Today.Word.class,
            description = "单位哪一天之前交来（退回的改好交回），写作 年-月-日")
    private LocalDate due;

    @Option(names = "--hand-back", description = "有错误、待填的单位每个写一个退回的包，在输出文件夹的 退回 里，并记进台账")
    private boolean handBack;

    @Option(names = "--hand-back-to", paramLabel = "文件夹", description = "同上，写到另一个文件夹")
    private Path handBackTo;

    @Option(names = "--for-site", description = "印的同时备好各册的网页，逐字对照过；以后 publish 只装起来，不用再做")
    private boolean forSite;

    @Option(
            names = {"-q", "--quiet"},
            description = "不显示进度，只显示失败和跨单位的问题")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    BatchCommand(PrintOptions options, Screen screen, Clock clock) {
        this(options, screen, clock, null);
    }

    /** {@code plant}: where it works when it is not on this machine alone; or null. */
    BatchCommand(PrintOptions options, Screen screen, Clock clock, Plant plant) {
        this.options = options;
        this.screen = screen;
        this.clock = clock;
        this.plant = Optional.ofNullable(plant);
    }

    @Override
    public Integer call() {
        Press press = options.press();
        Equipment equipment = new Equipment(
                        press,
                        options.templates(),
                        options.fonts(),
                        EngineMark.get(),
                        options.options(),
                        Booklet::writeTo,
                        clock)
                .making(besides(press));
        CountDownLatch told = new CountDownLatch(1);
        try (BatchProgress progress = new BatchProgress(screen, quiet)) {
            Batch batch = batch(equipment, progress);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(batch, progress, told)));
            long start = clock.millis();
            Report report = batch.run();
            progress.close();
            plant.ifPresent(elsewhere -> elsewhere.done(order(), report));
            new BatchReport(screen, order().output(), quiet).show(report, clock.millis() - start);
            if (!quiet) {
                order().round()
                        .handBack()
                        .ifPresent(folder -> screen.line(isAny(folder) ? "退回的包在 " + folder + "，已记进台账" : "没有要退回的"));
            }
            return (report.allGood() ? ExitCode.DONE : ExitCode.PROBLEMS).number();
        } catch (BatchRefused e) {
            throw new OutputFailed(e.getMessage(), e);
        } finally {
            told.countDown();
        }
    }

    private Besides besides(Press press) {
        if (!forSite) {
            return Besides.NOTHING;
        } else if (!options.areForPublic()) {
            throw new ParameterException(
                    spec.commandLine(), "--for-site 不能与 --draft、--watermark、--impose、--untagged 同用：这样印的不公开");
        } else if (plant.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--for-site 只在一台机器上用：请去掉它，publish 时会做");
        }
        return new ReadyParts(order().output(), press);
    }

    private Batch batch(Equipment equipment, BatchProgress progress) {
        Order order = order();
        return plant.map(elsewhere -> new Batch(order, equipment, progress, elsewhere.crew(order, equipment)))
                .orElseGet(() -> new Batch(order, equipment, progress));
    }

    /**
     * When the user interrupts, what was begun is finished, the summary written and shown; a program that ended goes on
     * ending.
     */
    private static boolean isAny(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private static void stop(Batch batch, BatchProgress progress, CountDownLatch told) {
        if (told.getCount() == 0) {
            return;
        }
        progress.stopping();
        batch.stop(SECONDS_TO_END);
        try {
            told.await(SECONDS_TO_TELL, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Order order() {
        if (only != null && !only.equals("失败")) {
            throw new ParameterException(spec.commandLine(), "--only 后面只能写 失败");
        }
        if (jobs != null && jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs 至少是 1");
        }
        Path folder = output == null ? Path.of("output") : output;
        Optional<Path> packages = Optional.ofNullable(handBackTo)
                .or(() -> Optional.of(folder.resolve("退回")).filter(own -> handBack));
        return new Order(
                List.copyOf(inputs),
                folder,
                jobs == null ? Runtime.getRuntime().availableProcessors() : jobs,
                force,
                failFast,
                only != null,
                !noMembers,
                Optional.ofNullable(units),
                new Order.Round(Optional.ofNullable(round), Optional.ofNullable(due), packages));
    }
}
