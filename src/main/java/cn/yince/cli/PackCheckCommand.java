package cn.yince.cli;

import cn.yince.pack.PackReference;
import cn.yince.pack.Packs;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Severity;
import cn.yince.proof.PackProof;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code yince pack check}: everything a designer can get wrong, all at once. */
@Command(
    name = "check",
    description = "查出模板的全部毛病：缺文件、设置写错、名称没有、语法不对、字体缺字、写死的数等。",
    synopsisHeading = "用法：",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:没有错误", "1:有错误，或没有这个模板", "2:命令写法不对", "3:程序内部出错"})
final class PackCheckCommand implements Callable<Integer> {
  private final Path home;
  private final Screen screen;

  @Mixin private TemplatesOption templates;

  @Parameters(paramLabel = "模板", description = "省/市、省/市@年度，或模板的文件夹；不写年度时检查每个年度")
  private String typed;

  PackCheckCommand(Path home, Screen screen) {
    this.home = home;
    this.screen = screen;
  }

  @Override
  public Integer call() {
    PackTarget target = PackTarget.of(typed, templates.folder(home));
    PackReference pack = target.reference();
    List<Integer> years = new ArrayList<>(new Packs(target.templates()).yearsOf(pack));
    if (years.isEmpty()) {
      years.add(new Packs(target.templates()).yearOf(pack, Place.of(typed)));
    }
    PackProof proof = new PackProof(target.templates(), home.resolve("fonts"), GenerateCommand.PATIENCE);
    Set<Problem> problems = new LinkedHashSet<>();
    years.forEach(year -> problems.addAll(proof.check(pack.name(), year)));
    screen.problems(List.copyOf(problems));
    boolean bad = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    String checked = pack.name() + "（" + String.join("、", years.stream().map(String::valueOf).toList()) + "）";
    screen.line("模板 " + checked + (bad ? " 有错误，请改正后再用" : " 可以用"));
    return (bad ? ExitCode.PROBLEMS : ExitCode.DONE).number();
  }
}
