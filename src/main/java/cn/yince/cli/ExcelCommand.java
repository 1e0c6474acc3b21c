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
import cn.yince.unit.Unit;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
  @Mixin private final PackOptions options;

  @Parameters(paramLabel = "单位文件", description = "单位的 YAML 文件，或填报工作簿")
  private Path file;

  @Option(names = {"-o", "--output"}, paramLabel = "文件", description = "写到哪里，以 .xlsx 结尾；默认与单位文件同名")
  private Path output;

  @Option(names = "--force", description = "已有同名的工作簿时覆盖")
  private boolean force;

  ExcelCommand(PackOptions options) {
    this.options = options;
  }

  /** What is wrong in the file goes into the workbook as it was typed, but for names that nobody knows; a file that reads well is checked. */
  private void told(List<Problem> unread) {
    List<Problem> wrong = unread.isEmpty() ? new Press(options.templates(), options.fonts()).check(file).problems() : unread;
    List<Problem> errors = wrong.stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      options.screen().problems(errors);
      options.screen().err().println("工作簿照现在所填的写出，这些错误还在" + (unread.isEmpty() ? "" : "；认不出的项没有写进去，请补填") + "；改好后请再运行 yince check");
    }
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
    Unit unit = read.unit();
    Pack pack = packs.open(unit.pack(), unit.kind(), unit.year(), Place.of(file.toString()));
    byte[] content = FillInWorkbook.of(read.tree(), UnitPlans.of(pack.fields()), pack.codes(), AskedFor.by(pack));
    NewFile.write(workbook, content);
    told(found.inOrder());
    CarriedOn.hint(pack, unit.source().placeOf("年度")).ifPresent(options.screen().err()::println);
    options.screen().line("已写出 " + workbook);
    return ExitCode.DONE.number();
  }
}
