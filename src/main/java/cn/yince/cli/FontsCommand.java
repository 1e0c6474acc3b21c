package cn.yince.cli;

import cn.yince.desk.proof.FontEntry;
import cn.yince.desk.proof.FontList;
import cn.yince.layout.font.Repertoire;
import cn.yince.pack.PackCatalog;
import cn.yince.pack.PackReference;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code yince fonts}: the papers of the fonts. */
@Command(
        name = "fonts",
        description = "列出模板用的每个字体：用途、许可、能否嵌入、收字多少、校验值对不对。",
        exitCodeList = {"0:都可以用", "1:有字体不能用、禁止嵌入或与校验值不符", "2:命令写法不对", "3:程序内部出错"})
final class FontsCommand implements Callable<Integer> {
    private static final Path STANDARD_LIST = Path.of("字表", "tongyong-guifan-hanzi-8105.tsv");

    @Mixin
    private final PackOptions options;

    @Option(names = "--pack", paramLabel = "模板", description = "省/市 或 省/市@年度；不写则是全部模板用的字体")
    private String typed;

    @Option(names = "--kind", paramLabel = "种类", converter = KindWord.class, description = "决算 或 预算；不写则两种都算")
    private BookletKind kind;

    FontsCommand(PackOptions options) {
        this.options = options;
    }

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems();
        FontList fonts = new FontList(options.fonts());
        Packs packs = new Packs(options.templates());
        for (PackReference reference : references()) {
            add(packs, reference, fonts, problems);
        }
        Path list = options.fonts().resolve(STANDARD_LIST);
        BitSet standard = Files.isRegularFile(list) ? Repertoire.read(list) : new BitSet();
        FontReport report = new FontReport(options.screen(), standard);
        boolean good = true;
        for (FontEntry font : fonts.entries()) {
            report.show(font);
            good &= font.papers().right().permits() && font.seal() != FontEntry.Seal.BROKEN;
        }
        options.screen().line("共 " + fonts.entries().size() + " 个字体");
        List<Problem> found = problems.inOrder().stream().distinct().toList();
        options.screen().problems(found);
        return (good && found.isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS).number();
    }

    private List<PackReference> references() {
        return typed == null
                ? new PackCatalog(options.templates())
                        .all().stream()
                                .map(pack -> PackReference.parse(pack.name()))
                                .toList()
                : List.of(PackReference.parse(typed));
    }

    private void add(Packs packs, PackReference reference, FontList fonts, Problems problems) {
        try {
            Place place = Place.of(reference.name());
            Map<BookletKind, List<Integer>> years = packs.yearsOf(reference, Optional.ofNullable(kind), place);
            years.forEach((each, meant) ->
                    meant.forEach(year -> fonts.add(packs.open(reference.name(), each, year, place), problems)));
        } catch (InputRejected e) {
            e.problems().forEach(problems::add);
        }
    }
}
