package cn.yince.cli;

import cn.yince.desk.workbook.AskedFor;
import cn.yince.desk.workbook.FillInWorkbook;
import cn.yince.pack.CarriedOn;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.read.OwnUnit;
import cn.yince.read.UnitPlans;
import cn.yince.unit.Unit;
import java.nio.file.Path;
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

  @Override
  public Integer call() {
    Packs packs = new Packs(options.templates());
    OwnUnit read = OwnUnit.read(file, packs.fields());
    if (read.unit().pack().isEmpty() || read.unit().year() == 0) {
      throw new InputRejected(read.missing());
    }
    Path workbook = NewFile.choose(output, file, ".xlsx", force);
    Unit unit = read.unit();
    Pack pack = packs.open(unit.pack(), unit.kind(), unit.year(), Place.of(file.toString()));
    byte[] content = FillInWorkbook.of(read.tree(), UnitPlans.of(pack.fields()), pack.codes(), AskedFor.by(pack));
    NewFile.write(workbook, content);
    CarriedOn.hint(pack, unit.source().placeOf("年度")).ifPresent(options.screen().err()::println);
    options.screen().line("已写出 " + workbook);
    return ExitCode.DONE.number();
  }
}
