package cn.yince.cli;

import cn.yince.Press;
import cn.yince.desk.reconcile.PublishedUnit;
import cn.yince.desk.workbook.AskedFor;
import cn.yince.desk.workbook.FillInWorkbook;
import cn.yince.desk.workbook.ImportedText;
import cn.yince.pack.CarriedOn;
import cn.yince.pack.Pack;
import cn.yince.pack.PackReference;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.ImportedUnit;
import cn.yince.read.OwnUnit;
import cn.yince.read.UnitPlans;
import cn.yince.read.field.FieldBook;
import cn.yince.read.sheet.Workbook;
import cn.yince.read.yaml.Typed;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yince import}: workbooks as a unit file. */
@Command(
        name = "import",
        description = "把填好的工作簿，或别的软件导出的公开表、财决表（.xlsx、.xls），转成单位文件。",
        exitCodeList = {"0:已写出（可以有提示）", "1:工作簿有错误，或文件写不出", "2:命令写法不对", "3:程序内部出错"})
final class ImportCommand implements Callable<Integer> {
    private static final String WORKBOOK = ".xlsx";

    @Mixin
    private final PackOptions options;

    @Parameters(paramLabel = "工作簿", arity = "1..*", description = "一个填报工作簿；或一个单位的公开表、财决表，可以分在几个工作簿里")
    private List<Path> files;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件",
            description = "写到哪里，.yaml 或 .xlsx；默认与第一个工作簿同名的 .yaml")
    private Path output;

    @Option(names = "--pack", paramLabel = "省/市", description = "公开表用哪个模板，写进单位文件；填报工作簿里已有，不用写")
    private String pack;

    @Option(names = "--force", description = "已有同名的文件时覆盖")
    private boolean force;

    @Spec
    private CommandSpec spec;

    ImportCommand(PackOptions options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        boolean toWorkbook =
                output != null && output.toString().toLowerCase(Locale.ROOT).endsWith(WORKBOOK);
        Path file = NewFile.choose(output, files.get(0), toWorkbook ? WORKBOOK : ".yaml", force);
        ReadFile.keep(file, files);
        Problems problems = new Problems();
        ImportedUnit unit = read(problems);
        Place place = Place.of(files.get(0).toString());
        Pack opened = new Packs(options.templates()).open(unit.pack(), unit.kind(), unit.year(), place);
        CarriedOn.hint(opened, place).ifPresent(options.screen().err()::println);
        NewFile.write(file, toWorkbook ? workbook(unit, opened) : text(unit, opened));
        options.screen().problems(problems.inOrder());
        marked(problems.inOrder());
        options.screen().line("已写出 " + file);
        unit.missing().forEach(missing -> options.screen().line("还没有填：" + missing));
        if (!unit.missing().isEmpty()) {
            String how = toWorkbook ? "在 Excel 或 WPS 里填" : "编辑这个文件，或用 yince excel 写成工作簿再填";
            options.screen().line("补上后再核对、印册：" + how);
        }
        return ExitCode.DONE.number();
    }

    private ImportedUnit read(Problems problems) {
        try {
            List<Workbook> workbooks = files.stream()
                    .map(file -> ImportedUnit.open(file, problems))
                    .toList();
            FieldBook fields = new Packs(options.templates()).fields();
            boolean filled = workbooks.stream().anyMatch(workbook -> ImportedUnit.isFilledIn(workbook, fields));
            if (filled && workbooks.size() > 1) {
                throw new ParameterException(spec.commandLine(), "填报工作簿一次只转一个");
            } else if (filled) {
                return ImportedUnit.of(OwnUnit.of(workbooks.get(0), fields, problems));
            } else if (pack == null) {
                throw new ParameterException(spec.commandLine(), "公开表请用 --pack 写明模板，例如 --pack 省/市");
            }
            return published(workbooks, problems);
        } catch (InputRejected e) {
            marked(e.problems());
            throw e;
        }
    }

    private ImportedUnit published(List<Workbook> workbooks, Problems problems) {
        Packs packs = new Packs(options.templates());
        Typed.Mapping tree =
                PublishedUnit.read(workbooks, packs, PackReference.parse(pack).name(), this::blank, problems);
        problems.stopOnErrors();
        return ImportedUnit.of(tree, files.get(0).toString(), packs.fields());
    }

    private Workbook blank(Pack opened) {
        return new Press(options.templates(), options.fonts()).blankTables(opened);
    }

    private void marked(List<Problem> problems) {
        ReviewCopies copies = new ReviewCopies();
        problems.forEach(problem -> copies.add(problem, ""));
        copies.write(options.screen().err());
    }

    private byte[] text(ImportedUnit unit, Pack opened) {
        List<String> names =
                files.stream().map(file -> file.getFileName().toString()).toList();
        return ImportedText.of(unit.tree(), opened.codes(), names).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(ImportedUnit unit, Pack opened) {
        return FillInWorkbook.of(unit.tree(), UnitPlans.of(opened.fields()), opened.codes(), AskedFor.by(opened));
    }
}
