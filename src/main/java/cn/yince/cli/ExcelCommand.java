package cn.yince.cli;

import cn.yince.Press;
import cn.yince.desk.workbook.AskedFor;
import cn.yince.desk.workbook.FillInWorkbook;
import cn.yince.pack.CarriedOn;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.problem.Severity;
import cn.yince.read.OwnUnit;
import cn.yince.read.UnitPlans;
import cn.yince.unit.Source;
import cn.yince.unit.Unit;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yince excel}: a unit file as a workbook to fill in. */
@Command(
        name = "excel",
        description = "把单位文件写成填报工作簿（.xlsx），在 Excel 或 WPS 里填写；填好后用 import 转回，或直接 check、generate。",
        exitCodeList = {"0:已写出", "1:单位文件读不出，或文件写不出", "2:命令写法不对", "3:程序内部出错"})
final class ExcelCommand implements Callable<Integer> {
    @Mixin
    private final PackOptions options;

    @Parameters(paramLabel = "单位文件", description = "单位的 YAML 文件，或填报工作簿")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件",
            description = "写到哪里，以 .xlsx 结尾；默认与单位文件同名")
    private Path output;

    @Option(names = "--force", description = "已有同名的工作簿时覆盖")
    private boolean force;

    ExcelCommand(PackOptions options) {
        this.options = options;
    }

    /**
     * What is wrong in the file goes into the workbook as it was typed, but for names that nobody knows; a file that
     * reads well is checked.
     */
    private void told(List<Problem> unread) {
        List<Problem> wrong = unread.isEmpty()
                ? new Press(options.templates(), options.fonts()).check(file).problems()
                : unread;
        List<Problem> errors = wrong.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            options.screen().problems(errors);
            options.screen()
                    .err()
                    .println("工作簿照现在所填的写出，这些错误还在" + (unread.isEmpty() ? "" : "；认不出的项没有写进去，请补填")
                            + "；改好后请再运行 yince check");
        }
    }

    /** What a workbook has no place for stays in the file it was made from; each part is named by its outermost key. */
    private void lost(OwnUnit before, OwnUnit after) {
        Source kept = after.unit().source();
        Set<String> lost = new TreeSet<>();
        Set<String> there = typed(kept);
        for (String path : typed(before.unit().source())) {
            if (!there.contains(path)) {
                String out = path;
                while (out.contains(".") && !kept.places().containsKey(above(out))) {
                    out = above(out);
                }
                lost.add(out);
            }
        }
        lost.forEach(path -> options.screen()
                .err()
                .println(before.unit().source().placeOf(path) + " 提示 “" + path + "”在工作簿里没有地方填，没有写进去。请留着 " + file
                        + "，用它印册"));
    }

    private static String above(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    /** The paths of all texts and numbers; 公布数 are written otherwise in a workbook. */
    private static Set<String> typed(Source source) {
        return Stream.concat(source.texts().stream().map(Source.Text::path), source.numbers().keySet().stream())
                .filter(path -> !path.startsWith("公布数"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Integer call() {
        Packs packs = new Packs(options.templates());
        Problems found = new Problems();
        OwnUnit read = OwnUnit.asTyped(file, packs.fields(), found);
        if (read.unit().pack().isEmpty() || read.unit().year() == 0) {
            read.missing().forEach(found::add);
            throw new InputRejected(found.inOrder());
        }
        Path workbook = NewFile.choose(output, file, ".xlsx", force);
        ReadFile.keep(workbook, file);
        Unit unit = read.unit();
        Pack pack = packs.open(unit.pack(), unit.kind(), unit.year(), Place.of(file.toString()));
        byte[] content = FillInWorkbook.of(read.tree(), UnitPlans.of(pack.fields()), pack.codes(), AskedFor.by(pack));
        NewFile.write(workbook, content);
        told(found.inOrder());
        lost(read, OwnUnit.asTyped(content, workbook.toString(), packs.fields(), new Problems()));
        CarriedOn.hint(pack, unit.source().placeOf("年度"))
                .ifPresent(options.screen().err()::println);
        options.screen().line("已写出 " + workbook);
        return ExitCode.DONE.number();
    }
}
