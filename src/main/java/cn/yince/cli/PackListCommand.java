package cn.yince.cli;

import cn.yince.pack.PackCatalog;
import cn.yince.pack.PackCatalog.Listing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code yince pack list}: every pack and the years it can be printed for. */
@Command(
    name = "list",
    description = "列出全部模板和可以印的年度。",
    synopsisHeading = "用法：",
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:已列出", "1:没有模板文件夹", "2:命令写法不对", "3:程序内部出错"})
final class PackListCommand implements Callable<Integer> {
  private final Path home;
  private final Screen screen;

  @Mixin private TemplatesOption templates;

  PackListCommand(Path home, Screen screen) {
    this.home = home;
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Path folder = templates.folder(home);
    if (!Files.isDirectory(folder)) {
      screen.err().println("没有这个模板文件夹：" + folder);
      return ExitCode.PROBLEMS.number();
    }
    List<Listing> listings = new PackCatalog(folder).all();
    listings.forEach(listing -> screen.line(line(listing)));
    screen.line("共 " + listings.size() + " 个模板。市县可以印所在省的每个年度，不需要自己的年度文件夹；");
    screen.line("带 * 的年度另有市×年度的文件夹。哪个文件起作用：yince pack show 省/市@年度");
    return ExitCode.DONE.number();
  }

  private static String line(Listing listing) {
    String years =
        listing.years().stream()
            .map(year -> year + (listing.isCity() && listing.ownYears().contains(year) ? "*" : ""))
            .collect(Collectors.joining(" "));
    return listing.name() + "\t" + years + "\t" + listing.title();
  }
}
