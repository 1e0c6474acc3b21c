package cn.yince.cli;

import cn.yince.desk.proof.DesignersWords;
import cn.yince.pack.CarriedOn;
import cn.yince.pack.Composition;
import cn.yince.pack.Pack;
import cn.yince.pack.PackReference;
import cn.yince.pack.Packs;
import cn.yince.problem.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yince pack show}: which file wins for each part, and why. */
@Command(
        name = "show",
        description = "说明一个模板由哪些文件拼成：每一部分、每一项设置取自哪一层，盖住了哪些。",
        exitCodeList = {"0:已列出", "1:没有这个模板，或设置有错误", "2:命令写法不对", "3:程序内部出错"})
final class PackShowCommand implements Callable<Integer> {
    @Mixin
    private final PackOptions options;

    @Mixin
    private KindOption kind;

    @Option(names = "--fields", description = "只列出单位文件的填报项：名称、类型、说明")
    private boolean fields;

    @Option(names = "--figures", description = "只列出章节和规则里能用的数：名称，样例里印成什么")
    private boolean figures;

    @Option(names = "--styles", description = "只列出版式里的样式：名称，在哪个文件")
    private boolean styles;

    @Parameters(paramLabel = "模板@年度", description = "省@年度 或 省/市@年度；不写年度时取最近的年度")
    private String typed;

    PackShowCommand(PackOptions options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        Path folder = options.templates();
        Packs packs = new Packs(folder);
        PackReference reference = PackReference.parse(typed);
        Place place = Place.of(typed);
        Pack pack = packs.open(reference.name(), kind.kind(), packs.yearOf(reference, kind.kind(), place), place);
        CarriedOn.hint(pack, place).ifPresent(options.screen().err()::println);
        if (fields || figures || styles) {
            words(new DesignersWords(pack));
            return ExitCode.DONE.number();
        }
        new PackReport(folder, options.fonts(), options.screen())
                .show(pack, Composition.of(pack), packs.codeFiles(pack));
        return ExitCode.DONE.number();
    }

    private void words(DesignersWords words) {
        if (fields) {
            list(words.fields());
        }
        if (figures) {
            list(words.figures());
        }
        if (styles) {
            list(words.styles());
        }
    }

    private void list(List<List<String>> lines) {
        lines.forEach(line -> options.screen().line(String.join("\t", line).stripTrailing()));
    }
}
