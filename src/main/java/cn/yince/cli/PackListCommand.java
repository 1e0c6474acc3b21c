package cn.yince.cli;

import cn.yince.pack.PackCatalog;
import cn.yince.pack.PackCatalog.Listing;
import cn.yince.unit.BookletKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code yince pack list}: every pack, the kinds it can be printed for and their editions. */
@Command(
        name = "list",
        description = "列出全部模板和可以印的种类、有版本的年度。",
        exitCodeList = {"0:已列出", "1:没有模板文件夹", "2:命令写法不对", "3:程序内部出错"})
final class PackListCommand implements Callable<Integer> {
    @Mixin
    private final PackOptions options;

    PackListCommand(PackOptions options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        Path folder = options.templates();
        Screen screen = options.screen();
        if (!Files.isDirectory(folder)) {
            screen.err().println("没有这个模板文件夹：" + folder);
            return ExitCode.PROBLEMS.number();
        }
        List<Listing> listings = new PackCatalog(folder).all();
        listings.forEach(listing -> screen.line(line(listing)));
        screen.line("共 " + listings.size() + " 个模板。列出的是有版本的年度，带 * 的是市县自己的；没有列出的年度按最近的旧版本印，以后各年度按最新的印。");
        screen.line("市县可以印所在省的每个种类，不需要自己的年度文件夹。哪个文件起作用：yince pack show 省/市@年度 --kind 种类");
        return ExitCode.DONE.number();
    }

    private static String line(Listing listing) {
        String editions = listing.editions().entrySet().stream()
                .map(each -> each.getKey().label() + " " + editions(listing, each.getKey()))
                .collect(Collectors.joining("；"));
        return listing.name() + "\t" + editions + "\t" + listing.title();
    }

    private static String editions(Listing listing, BookletKind kind) {
        List<Integer> years = listing.editions().get(kind);
        return years.isEmpty()
                ? "各年度"
                : years.stream()
                        .map(year -> year
                                + (listing.isCity()
                                                && listing.ownEditions()
                                                        .get(kind)
                                                        .contains(year)
                                        ? "*"
                                        : ""))
                        .collect(Collectors.joining(" "));
    }
}
