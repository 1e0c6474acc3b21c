package cn.yince.cli;

import cn.yince.pack.Composition;
import cn.yince.pack.Pack;
import cn.yince.pack.PackReference;
import cn.yince.pack.Packs;
import cn.yince.problem.Place;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code yince pack show}: which file wins for each part, and why. */
@Command(
    name = "show",
    description = "说明一个模板由哪些文件拼成：每一部分、每一项设置取自哪一层，盖住了哪些。",
    synopsisHeading = "用法：",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:已列出", "1:没有这个模板，或设置有错误", "2:命令写法不对", "3:程序内部出错"})
final class PackShowCommand implements Callable<Integer> {
  private final Path home;
  private final Screen screen;

  @Mixin private TemplatesOption templates;

  @Parameters(paramLabel = "模板@年度", description = "省@年度 或 省/市@年度；不写年度时取最近的年度")
  private String typed;

  PackShowCommand(Path home, Screen screen) {
    this.home = home;
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Path folder = templates.folder(home);
    Packs packs = new Packs(folder);
    PackReference reference = PackReference.parse(typed);
    Pack pack = packs.open(reference.name(), packs.yearOf(reference, Place.of(typed)), Place.of(typed));
    new PackReport(folder, home, screen).show(pack, Composition.of(pack), packs.codeFiles(pack.year()));
    return ExitCode.DONE.number();
  }
}
