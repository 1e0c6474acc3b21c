package cn.yince.cli;

import cn.yince.pack.CarriedOn;
import cn.yince.pack.Pack;
import cn.yince.pack.PackReference;
import cn.yince.pack.PackSkeleton;
import cn.yince.pack.Packs;
import cn.yince.problem.Place;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yince pack new}: begins the pack of a province or a city. */
@Command(
        name = "new",
        description = "新建一个省或市县某一种类的模板：设置.yaml 把可以改的设置都列成注释；所从模板自己的章节等一并抄来。",
        exitCodeList = {"0:已新建", "1:名称不能用、已经有了，或写不出", "2:命令写法不对", "3:程序内部出错"})
final class PackNewCommand implements Callable<Integer> {
    @Mixin
    private final PackOptions options;

    @Mixin
    private KindOption kind;

    @Parameters(paramLabel = "模板", description = "新模板的名称：省，或 省/某市")
    private String name;

    @Option(names = "--from", paramLabel = "模板", description = "从哪个模板开始，可以带年度；市县默认所在的省，省默认全国")
    private String from;

    PackNewCommand(PackOptions options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        Path folder = options.templates();
        Packs packs = new Packs(folder);
        PackReference origin = PackReference.parse(from == null ? usual() : from);
        Place place = Place.of(origin.toString());
        Pack pack = packs.open(origin.name(), kind.kind(), packs.yearOf(origin, kind.kind(), place), place);
        CarriedOn.hint(pack, place).ifPresent(options.screen().err()::println);
        List<Path> files = write(folder, pack);
        boolean usual = kind.kind() == BookletKind.FINAL_ACCOUNTS;
        String word = kind.kind().label();
        Screen screen = options.screen();
        screen.line("已新建 " + files.get(0) + (files.size() > 1 ? " 等 " + files.size() + " 个文件" : ""));
        screen.line("接下来：");
        screen.line("  1. 打开这个文件，去掉要改的几行前面的“# ”，改成本地的写法；不改的不必动。");
        screen.line("  2. 检查：yince pack check " + name);
        screen.line("  3. 预览：yince pack preview " + name + (usual ? "" : " --kind " + word) + " -o output");
        screen.line("  4. 单位文件里写“模板: " + name + "”" + (usual ? "" : "和“种类: " + word + "”") + "，就按它印。");
        return ExitCode.DONE.number();
    }

    /** What a new pack lies over. */
    private String usual() {
        String[] parts = name.split("[/\\\\]", -1);
        return parts.length > 1 ? parts[0] : Pack.NATION;
    }

    private List<Path> write(Path folder, Pack pack) {
        try {
            return new PackSkeleton(folder).write(name, pack);
        } catch (IOException e) {
            throw new OutputFailed("写不出 " + folder.resolve(name) + "：请检查文件夹是否可写、磁盘是否已满", e);
        }
    }
}
