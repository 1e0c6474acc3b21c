package cn.yince.cli;

import cn.yince.batch.result.Outcome;
import cn.yince.batch.result.Report;
import cn.yince.batch.result.Status;
import cn.yince.problem.Problem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells what came of a batch: counts, what concerns no single unit, and a line for every failure. */
final class BatchReport {
    private static final int SHOWN = 10;
    private final Screen screen;
    private final Path output;
    private final boolean quiet;

    BatchReport(Screen screen, Path output, boolean quiet) {
        this.screen = screen;
        this.output = output;
        this.quiet = quiet;
    }

    void show(Report report, long millis) {
        if (!quiet) {
            skipped(report);
            screen.line(counts(report, millis));
            screen.line("详见 " + output.resolve("汇总.html") + "、汇总.xlsx、汇总.json，台账.xlsx");
        }
        report.across().forEach(screen.err()::println);
        report.failures().forEach(unit -> screen.err().println(failure(unit)));
    }

    private void skipped(Report report) {
        report.skipped().stream().limit(SHOWN).forEach(file -> screen.line("跳过 " + file.file() + "：" + file.reason()));
        if (report.skipped().size() > SHOWN) {
            screen.line("跳过的文件共 " + report.skipped().size() + " 个");
        }
    }

    private static String counts(Report report, long millis) {
        String counts = Arrays.stream(Status.values())
                .filter(status -> report.count(status) > 0)
                .map(status -> status.label() + " " + report.count(status))
                .collect(Collectors.joining("，"));
        long faulty = report.outcomes().stream()
                .filter(unit -> unit.good() && unit.errors() > 0)
                .count();
        counts += faulty > 0 ? "，其中 " + faulty + " 册草稿有错误" : "";
        String none = report.outcomes().isEmpty()
                ? "没有找到单位文件"
                : "共 " + report.outcomes().size() + " 个单位：" + counts;
        return String.format(Locale.ROOT, "%s；%.1f 秒", none, millis / 1000.0);
    }

    /** One line: 失败, its first error, which names the file, and how many more there are. */
    private static String failure(Outcome unit) {
        List<Problem> errors = unit.findings().stream().filter(Problem::stops).toList();
        String first = errors.isEmpty() ? unit.file() : errors.get(0).toString().replaceAll("\\s+", " ");
        String named = first.startsWith(unit.file()) ? first : unit.file() + "：" + first;
        return "失败 " + named + (errors.size() > 1 ? "（共 " + errors.size() + " 处错误）" : "");
    }
}
