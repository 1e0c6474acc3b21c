package cn.yince.cli;

import cn.yince.Options;
import cn.yince.batch.Batch.Equipment;
import cn.yince.batch.BatchRefused;
import cn.yince.batch.site.Order;
import cn.yince.batch.site.Progress;
import cn.yince.batch.site.Publication;
import cn.yince.batch.site.SiteRefused;
import cn.yince.batch.site.SiteReport;
import cn.yince.batch.site.SiteReport.Refused;
import cn.yince.bind.Booklet;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yince publish}: what a batch printed as a site for everybody. */
@Command(
        name = "publish",
        description = "把 batch 印好的册做成可以放到门户网站上的网页：名单、每册的网页，旁边有 PDF、Excel、CSV、JSON。",
        exitCodeList = {"0:全部单位的册都已公开", "1:有的单位没有公开，或网站写不出", "2:命令写法不对", "3:程序内部出错"})
final class PublishCommand implements Callable<Integer> {
    private static final int LONGEST_TITLE = 100;

    /** So many with the same reason are told of together, the first of them by their names. */
    private static final int ALIKE = 6;

    private static final int SHOWN = 20;

    private final Clock clock;

    @Mixin
    private final PackOptions options;

    @Parameters(paramLabel = "文件夹", description = "batch 写到的文件夹")
    private Path folder;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "网站",
            required = true,
            description = "网站的文件夹；里面别人的文件不动")
    private Path output;

    @Option(names = "--title", paramLabel = "标题", description = "网站的标题；默认同上一次，第一次是 预算决算公开")
    private String title;

    @Mixin
    private PublishRecord record = new PublishRecord();

    @Option(names = "--jobs", paramLabel = "数", description = "同时做几册；默认与处理器个数相同")
    private Integer jobs;

    @Option(
            names = {"-q", "--quiet"},
            description = "不显示进度，只显示没有公开的")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    PublishCommand(PackOptions options, Clock clock) {
        this.options = options;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Equipment equipment = new Equipment(
                options.press(),
                options.templates(),
                options.fonts(),
                EngineMark.get(),
                Options.PLAIN,
                Booklet::writeTo,
                clock);
        long start = clock.millis();
        try {
            SiteReport report = new Publication(order(), equipment, new Shown()).run();
            show(report, clock.millis() - start);
            record.keep(report, folder, clock).filter(line -> !quiet).ifPresent(options.screen()::line);
            return (report.refused().isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS).number();
        } catch (BatchRefused | SiteRefused e) {
            throw new OutputFailed(e.getMessage(), e);
        }
    }

    private Order order() {
        if (jobs != null && jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs 至少是 1");
        }
        if (title != null && (title.isBlank() || title.length() > LONGEST_TITLE)) {
            throw new ParameterException(spec.commandLine(), "--title 应为 1 至 " + LONGEST_TITLE + " 个字");
        }
        Order order =
                Order.of(folder, output, jobs == null ? Runtime.getRuntime().availableProcessors() : jobs);
        return record.approved(title == null ? order : order.titled(title.strip()));
    }

    private void show(SiteReport report, long millis) {
        Screen screen = options.screen();
        screen.stepsEnd();
        if (!quiet) {
            screen.line(String.format(
                    Locale.ROOT,
                    "新做 %d 册，未变 %d 册%s；没有公开 %d 个单位；%.1f 秒",
                    report.made(),
                    report.unchanged(),
                    report.kept() > 0 ? "，以前公开的另有 " + report.kept() + " 册" : "",
                    report.refused().size(),
                    millis / 1000.0));
            screen.line(
                    report.changed()
                            ? "网站在 " + output.resolve("index.html")
                            : "网站没有变化：" + output.resolve("index.html"));
        }
        report.withdrawn().forEach(booklet -> screen.err().println("撤下 " + booklet + "：文件夹里已没有这个单位"));
        report.left().forEach(file -> screen.err().println("留下 " + output.resolve(file) + "：别人改过，没有删去"));
        Map<String, List<String>> refused = new LinkedHashMap<>();
        report.refused()
                .forEach(unit -> refused.computeIfAbsent(reason(unit), reason -> new ArrayList<>())
                        .add(unit.unit()));
        refused.forEach((reason, units) -> refused(reason, units).forEach(screen.err()::println));
    }

    private static String reason(Refused unit) {
        return unit.reason().replaceAll("\\s+", " ") + (unit.stands() ? "（网站上还是以前公开的）" : "");
    }

    /** A line for each unit, or one for many that have the same reason. */
    private static List<String> refused(String reason, List<String> units) {
        if (units.size() < ALIKE) {
            return units.stream().map(unit -> "没有公开 " + unit + "：" + reason).toList();
        }
        return List.of("没有公开 " + units.size() + " 个单位：" + reason + "："
                + String.join("、", units.subList(0, Math.min(SHOWN, units.size())))
                + (units.size() > SHOWN ? "……" : ""));
    }

    /** On a terminal how many are done. */
    private final class Shown implements Progress {
        private int all;
        private int done;

        @Override
        public synchronized void begin(int units) {
            all = units;
        }

        @Override
        public synchronized void done(String unit) {
            done++;
            if (!quiet && options.screen().isTerminal()) {
                options.screen().overwrite("公开 " + done + "/" + all);
            }
        }
    }
}
