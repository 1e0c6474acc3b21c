package cn.yince.cli;

import cn.yince.pack.Pack;
import cn.yince.pack.PackReference;
import cn.yince.pack.Packs;
import cn.yince.problem.Place;
import cn.yince.unit.BookletKind;
import cn.yince.unit.ReportYear;
import cn.yince.unit.codes.Classification;
import cn.yince.unit.codes.Classifications;
import cn.yince.unit.codes.CodeSearch;
import cn.yince.unit.codes.FoundCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yince codes}: looks codes up by name and by digits. */
@Command(
        name = "codes",
        description = "查科目：按名称或编码，列出编码、名称、用到的年度和来历。",
        exitCodeList = {"0:查到了", "1:没有查到，或没有这个模板", "2:命令写法不对", "3:程序内部出错"})
final class CodesCommand implements Callable<Integer> {
    private static final int MOST_QUOTED = 40;

    @Mixin
    private final PackOptions options;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "名称或编码", description = "名称里的字，如 小学（写几个则都要有）；或编码的全部、前几位，如 2050202、20502")
    private List<String> terms = new ArrayList<>();

    @Option(names = "--year", paramLabel = "年度", description = "只列这个年度用的；不写则各年度都列，--pack 写了年度时用它的")
    private Integer year;

    @Option(names = "--table", paramLabel = "科目表", description = "只查 功能分类、经济分类 或 政府经济分类；不写则都查")
    private String table;

    @Option(names = "--pack", paramLabel = "模板", description = "省/市 或 省/市@年度；它自己的科目也列")
    private String pack;

    @Mixin
    private final KindOption kind = new KindOption();

    @Option(
            names = "--format",
            paramLabel = "格式",
            converter = OutputFormat.Word.class,
            description = "text（给人看，默认）或 json")
    private OutputFormat format = OutputFormat.PEOPLE;

    CodesCommand(PackOptions options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        if (terms.stream().anyMatch(String::isBlank)) {
            throw new ParameterException(spec.commandLine(), "请写明要查的名称或编码，例如：yince codes 小学");
        } else if (year != null && !ReportYear.isOne(String.valueOf(year))) {
            throw new ParameterException(
                    spec.commandLine(), "--year 后面的“" + year + "”不是年度，应在 " + ReportYear.words() + " 之间");
        }
        Optional<PackReference> reference = Optional.ofNullable(pack).map(PackReference::parse);
        Classifications all = new Packs(options.templates()).classifications(reference.map(this::open));
        CodeSearch search = new CodeSearch(wanted(all), years(reference));
        CodesReport report = CodesReport.of(search, terms);
        if (format == OutputFormat.JSON) {
            options.screen().out().print(CodesJson.of(report.hits(), all));
            options.screen().out().flush();
        } else {
            report.lines(all).forEach(options.screen()::line);
        }
        if (report.hits().isEmpty()) {
            advise(search);
        }
        return (report.hits().isEmpty() ? ExitCode.PROBLEMS : ExitCode.DONE).number();
    }

    private Pack open(PackReference reference) {
        Packs packs = new Packs(options.templates());
        BookletKind ofKind = kind.kind();
        Place place = Place.of(pack);
        return packs.open(reference.name(), ofKind, packs.yearOf(reference, ofKind, place), place);
    }

    private OptionalInt years(Optional<PackReference> reference) {
        return year == null ? reference.map(PackReference::year).orElse(OptionalInt.empty()) : OptionalInt.of(year);
    }

    private List<Classification> wanted(Classifications all) {
        List<Classification> wanted = all.each().stream()
                .filter(classification -> table == null || classification.name().equals(table.strip()))
                .toList();
        if (wanted.isEmpty()) {
            String names = all.each().stream().map(Classification::name).collect(Collectors.joining("、"));
            throw new ParameterException(spec.commandLine(), "没有科目表“" + table + "”，应为 " + names);
        }
        return wanted;
    }

    /** Says that nothing was found, and what to try. */
    private void advise(CodeSearch search) {
        String all = String.join(" ", terms);
        String typed = all.length() > MOST_QUOTED ? all.substring(0, MOST_QUOTED) + "…" : all;
        List<FoundCode> alike = search.alike(terms);
        options.screen().err().println("没有查到“" + typed + "”" + (year == null ? "" : "（" + year + " 年度）"));
        if (!alike.isEmpty()) {
            options.screen()
                    .err()
                    .println("是不是：" + alike.stream().map(CodesReport::named).collect(Collectors.joining("、")));
        }
        options.screen().err().println("可以少写几个字，只写编码的前几位，或去掉 --year、--table 再查；科目表里没有的写在单位文件的“科目补充”里");
    }
}
