package cn.yince.cli;

import cn.yince.Options;
import cn.yince.batch.Batch.Equipment;
import cn.yince.batch.BatchRefused;
import cn.yince.batch.Inspector;
import cn.yince.batch.inspect.Finding;
import cn.yince.batch.inspect.UnitSheet;
import cn.yince.batch.inspect.Verdict;
import cn.yince.batch.sheet.InspectionWorkbook;
import cn.yince.bind.Booklet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yince inspect}: the list a bureau goes through, filled in for one unit or for all of a batch. */
@Command(
        name = "inspect",
        description = "照模板的 检查表.yaml 检查印出的册，填好部门预决算公开检查表：结果、页码、摘录。",
        exitCodeList = {"0:全部符合", "1:有的是“否”，有的单位没有检查，或文件写不出", "2:命令写法不对", "3:程序内部出错"})
final class InspectCommand implements Callable<Integer> {
    private static final String NAME = "检查表";
    private static final String ENDING = ".xlsx";

    private final Clock clock;

    @Mixin
    private final PackOptions options;

    @Parameters(paramLabel = "单位文件", description = "单位文件，或者 batch 写到的文件夹")
    private Path source;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件.xlsx",
            description = "写到哪里；默认在单位文件旁边（…-检查表.xlsx），或那个文件夹里（检查表.xlsx）")
    private Path output;

    @Option(names = "--force", description = "盖住已有的文件")
    private boolean force;

    @Option(
            names = {"-q", "--quiet"},
            description = "只显示“否”和没有检查的")
    private boolean quiet;

    InspectCommand(PackOptions options, Clock clock) {
        this.options = options;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        boolean all = Files.isDirectory(source);
        Path file = file(all);
        Equipment equipment = new Equipment(
                options.press(),
                options.templates(),
                options.fonts(),
                EngineMark.get(),
                Options.PLAIN,
                Booklet::writeTo,
                clock);
        Inspector inspector = new Inspector(equipment, Today.of(clock));
        try {
            List<UnitSheet> sheets = all ? inspector.inspectAll(source) : List.of(inspector.inspect(source));
            NewFile.write(file, workbook(sheets, all));
            show(sheets, file);
            boolean good = sheets.stream().allMatch(UnitSheet::isGood);
            return (good ? ExitCode.DONE : ExitCode.PROBLEMS).number();
        } catch (BatchRefused e) {
            throw new OutputFailed(e.getMessage(), e);
        } catch (IOException e) {
            throw OutputFailed.of(file, e);
        }
    }

    private Path file(boolean all) {
        if (all) {
            return NewFile.choose(output, source.resolve(NAME + ENDING), ENDING, force);
        }
        String name = source.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return NewFile.choose(output, source.resolveSibling(name + "-" + NAME + ENDING), ENDING, force);
    }

    private static byte[] workbook(List<UnitSheet> sheets, boolean all) throws IOException {
        Path scratch = Files.createTempDirectory("yince");
        try {
            return InspectionWorkbook.of(sheets, all, scratch);
        } finally {
            Scratch.remove(scratch);
        }
    }

    private void show(List<UnitSheet> sheets, Path file) {
        Screen screen = options.screen();
        for (UnitSheet sheet : sheets) {
            if (!sheet.notInspected().isEmpty()) {
                screen.err().println("没有检查 " + sheet.unit() + "：" + sheet.notInspected());
            }
            sheet.findings().stream()
                    .filter(each -> each.verdict() == Verdict.NO)
                    .forEach(each -> screen.err().println(line(sheet, each)));
        }
        if (!quiet) {
            screen.line("检查 " + sheets.size() + " 个单位：是 " + sum(sheets, Verdict.YES) + "，否 " + sum(sheets, Verdict.NO)
                    + "，不适用 " + sum(sheets, Verdict.NOT_ASKED));
            screen.line("已写出 " + file);
        }
    }

    private static long sum(List<UnitSheet> sheets, Verdict verdict) {
        return sheets.stream().mapToLong(sheet -> sheet.count(verdict)).sum();
    }

    private static String line(UnitSheet sheet, Finding finding) {
        String pages = finding.shownPages();
        return "否 " + sheet.unit() + " " + finding.content() + (pages.isEmpty() ? "" : "（第 " + pages + " 页）") + "："
                + finding.remark();
    }
}
