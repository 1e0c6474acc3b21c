package cn.yince.cli;

import cn.yince.Computed;
import cn.yince.Options;
import cn.yince.Press;
import cn.yince.Revised;
import cn.yince.desk.diff.CellTitles;
import cn.yince.desk.diff.Difference;
import cn.yince.desk.diff.Differences;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Problems;
import cn.yince.unit.Unit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yince diff}: what two unit files print differently. */
@Command(
        name = "diff",
        description = "比较两个单位文件印出的册子：哪些数、哪些文字变了。可以是同一年度的两稿，也可以是两个年度。",
        synopsisHeading = "用法：",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n",
        exitCodeListHeading = "%n退出码：%n",
        exitCodeList = {"0:已比较", "1:单位文件有错误，或用了 --exit-code 而两册不同", "2:命令写法不对", "3:程序内部出错"})
final class DiffCommand implements Callable<Integer> {
    private final Path home;
    private final Screen screen;

    @Parameters(index = "0", paramLabel = "旧文件", description = "原来的单位文件")
    private Path before;

    @Parameters(index = "1", paramLabel = "新文件", description = "现在的单位文件；页码是它的页码")
    private Path after;

    @Option(
            names = "--format",
            paramLabel = "格式",
            converter = DiffFormat.Word.class,
            description = "text 或 json（默认 text，显示出来）；xlsx 工作簿、html 网页；pdf 花脸稿，新册的各页上旧的加删除线、新的加下划线，末尾有变动清单")
    private DiffFormat format = DiffFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件",
            description = "写到哪里，文件或文件夹；xlsx、html、pdf 不写时在 output 里")
    private Path output;

    @Option(names = "--all", description = "没有变的数也列出")
    private boolean all;

    @Option(names = "--exit-code", description = "两册不同时退出码为 1")
    private boolean exitCode;

    @Option(names = "--templates", paramLabel = "文件夹", description = "模板文件夹；默认随程序的 templates")
    private Path templates;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示帮助")
    private boolean help;

    DiffCommand(Path home, Screen screen) {
        this.home = home;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (output != null) {
            ReadFile.keep(DiffFile.choose(output, after, format), List.of(before, after));
        }
        Press press = new Press(
                        templates == null ? home.resolve("templates") : templates,
                        home.resolve("fonts"),
                        PrintOptions.PATIENCE)
                .with(Options.PLAIN.drafting());
        Problems problems = new Problems();
        Optional<Computed> old = compute(press, before, problems);
        Optional<Computed> now = compute(press, after, problems);
        if (old.isEmpty() || now.isEmpty()) {
            Stream.of(old, now)
                    .flatMap(Optional::stream)
                    .flatMap(each -> each.hints().stream())
                    .forEach(problems::add);
        }
        problems.stopOnErrors();
        Stream.of(old, now)
                .flatMap(each -> each.orElseThrow().carriedOn().stream())
                .distinct()
                .forEach(screen.err()::println);
        screen.wrongAllTheSame(before, old.orElseThrow().errors());
        screen.wrongAllTheSame(after, now.orElseThrow().errors());
        Differences.comparable(old.orElseThrow().unit(), now.orElseThrow().unit());
        doubt(old.orElseThrow().unit(), now.orElseThrow().unit());
        boolean different =
                format == DiffFormat.PDF ? revised(press, old.get(), now.get()) : told(press, old.get(), now.get());
        return exitCode && different ? ExitCode.PROBLEMS.number() : ExitCode.DONE.number();
    }

    /** Two files that may not be those that were meant are compared all the same. */
    private void doubt(Unit old, Unit now) {
        String was = old.identity().name();
        String is = now.identity().name();
        if (!was.isEmpty() && !is.isEmpty() && !was.equals(is)) {
            screen.err().println("两个文件的单位名称不同：旧文件是“" + was + "”，新文件是“" + is + "”。不是有意比较两个单位时，请核对文件");
        }
        if (old.year() > now.year()) {
            screen.err()
                    .println("旧文件是 " + old.year() + " 年度，新文件是 " + now.year()
                            + " 年度，先后可能写反了：增加、减少都是从旧文件到新文件的。写法是 yince diff 旧文件 新文件");
        }
    }

    /** The newer booklet with the changes on its pages. */
    private boolean revised(Press press, Computed old, Computed now) {
        Path file = DiffFile.choose(output, after, format);
        Revised revised = press.revised(old, now, new CellTitles(old, now));
        NewFile.write(file, revised.pdf());
        written(
                file,
                revised.isAny(),
                "公开表里 " + revised.numbers() + " 个数，文字 " + revised.texts() + " 处，共 " + revised.pages() + " 页");
        return revised.isAny();
    }

    private boolean told(Press press, Computed old, Computed now) {
        Difference difference = Differences.between(old, now, press.pageNumbers(now), all);
        byte[] told = content(difference, old, now);
        if (output == null && format.isShown()) {
            screen.out().print(new String(told, StandardCharsets.UTF_8));
            screen.out().flush();
        } else {
            Path file = DiffFile.choose(output, after, format);
            NewFile.write(file, told);
            written(
                    file,
                    difference.isAny(),
                    difference.changes() + " 个数，" + difference.texts().size() + " 处文字");
        }
        return difference.isAny();
    }

    private byte[] content(Difference difference, Computed old, Computed now) {
        return switch (format) {
            case XLSX -> workbook(difference, old, now);
            case HTML -> DiffPage.of(difference, old.unit(), now.unit()).getBytes(StandardCharsets.UTF_8);
            case JSON -> DiffJson.of(difference, old.unit(), now.unit()).getBytes(StandardCharsets.UTF_8);
            default -> DiffText.of(difference, old.unit(), now.unit()).getBytes(StandardCharsets.UTF_8);
        };
    }

    private byte[] workbook(Difference difference, Computed old, Computed now) {
        try {
            return DiffWorkbook.of(difference, old.unit(), now.unit());
        } catch (IOException e) {
            throw OutputFailed.of(DiffFile.choose(output, after, format), e);
        }
    }

    private void written(Path file, boolean different, String what) {
        screen.line("已写出 " + file + "：" + (different ? "不同的有" + what : "两册的数和文字都相同"));
    }

    private static Optional<Computed> compute(Press press, Path file, Problems problems) {
        try {
            return Optional.of(press.compute(file));
        } catch (InputRejected e) {
            e.problems().forEach(problems::add);
            return Optional.empty();
        }
    }
}
