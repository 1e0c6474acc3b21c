package cn.yince.cli;

import cn.yince.desk.proof.PackProof;
import cn.yince.pack.PackReference;
import cn.yince.pack.Packs;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.unit.BookletKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yince pack check}: everything a designer can get wrong, all at once. */
@Command(
        name = "check",
        description = "查出模板的全部毛病：缺文件、设置写错、名称没有、语法不对、字体缺字、写死的数等。",
        exitCodeList = {"0:没有错误", "1:有错误，或没有这个模板", "2:命令写法不对", "3:程序内部出错"})
final class PackCheckCommand implements Callable<Integer> {
    @Mixin
    private final PackOptions options;

    @Parameters(paramLabel = "模板", description = "省/市、省/市@年度，或模板的文件夹；不写年度时检查每个版本")
    private String typed;

    @Option(names = "--kind", paramLabel = "种类", converter = KindWord.class, description = "决算 或 预算；不写时每个种类都检查")
    private BookletKind kind;

    PackCheckCommand(PackOptions options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        PackTarget target = PackTarget.of(typed, options.templates());
        PackReference pack = target.reference();
        Map<BookletKind, List<Integer>> years =
                new Packs(target.templates()).yearsOf(pack, Optional.ofNullable(kind), Place.of(typed));
        PackProof proof = new PackProof(target.templates(), options.fonts(), PrintOptions.PATIENCE);
        Set<Problem> problems = new LinkedHashSet<>();
        years.forEach((kind, meant) -> meant.forEach(year -> problems.addAll(proof.check(pack.name(), kind, year))));
        options.screen().problems(List.copyOf(problems));
        boolean bad = problems.stream().anyMatch(Problem::stops);
        options.screen().line("模板 " + pack.name() + "（" + shown(years) + "）" + (bad ? " 有错误，请改正后再用" : " 可以用"));
        return (bad ? ExitCode.PROBLEMS : ExitCode.DONE).number();
    }

    private static String shown(Map<BookletKind, List<Integer>> years) {
        return years.entrySet().stream()
                .map(each -> each.getKey().label() + " "
                        + each.getValue().stream().map(String::valueOf).collect(Collectors.joining("、")))
                .collect(Collectors.joining("；"));
    }
}
