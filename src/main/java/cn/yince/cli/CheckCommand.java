package cn.yince.cli;

import cn.yince.Press;
import cn.yince.Rulebook;
import cn.yince.Verdict;
import cn.yince.file.Json;
import cn.yince.pack.Pack;
import cn.yince.pack.PackReference;
import cn.yince.pack.Packs;
import cn.yince.problem.Need;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.RuleCard;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yince check}: every rule looked at, nothing printed; and what rules there are. */
@Command(
        name = "check",
        description = "核对单位文件，不印册：全部规则查一遍，未能核对的也列出。",
        synopsisHeading = "用法：",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n",
        exitCodeListHeading = "%n退出码：%n",
        exitCodeList = {"0:没有错误（可以有提示）", "1:有错误，或有文件读不出", "2:命令写法不对", "3:程序内部出错"})
final class CheckCommand implements Callable<Integer> {
    private final Path home;
    private final Screen screen;
    private final Host host;

    @Parameters(paramLabel = "单位文件", arity = "0..*", description = "一个或几个单位的 YAML 文件")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--list", description = "列出全部规则：代码、轻重、查什么、规则、依据")
    private boolean list;

    @Option(names = "--explain", paramLabel = "代码", description = "说明一条规则，例如 J0401")
    private String explain;

    @Option(
            names = "--format",
            paramLabel = "格式",
            converter = OutputFormat.Word.class,
            description = "text（给人看，默认）或 json")
    private OutputFormat format = OutputFormat.PEOPLE;

    @Option(names = "--pack", paramLabel = "省/市@年度", description = "--list、--explain 时按哪个模板；不写则只列内置规则")
    private String pack;

    @Option(
            names = "--kind",
            paramLabel = "种类",
            converter = KindWord.class,
            description = "--list、--explain 时只列 决算 或 预算 的规则")
    private BookletKind kind;

    @Option(names = "--templates", paramLabel = "文件夹", description = "模板文件夹；默认随程序的 templates")
    private Path templates;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示帮助")
    private boolean help;

    @Spec
    private CommandSpec spec;

    CheckCommand(Path home, Screen screen, Host host) {
        this.home = home;
        this.screen = screen;
        this.host = host;
    }

    @Override
    public Integer call() {
        if (explain != null) {
            show(List.of(named(explain.strip(), cards())), true);
            return ExitCode.DONE.number();
        } else if (list) {
            show(cards(), false);
            return ExitCode.DONE.number();
        } else if (files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "请写明单位文件，例如：yince check 单位.yaml");
        }
        Press press = host.press(templates(), home.resolve("fonts"));
        List<Verdict> verdicts = files.stream()
                .distinct()
                .map(file -> {
                    host.goOn();
                    return press.check(file);
                })
                .toList();
        if (host.isShared() && verdicts.stream().map(Verdict::problems).anyMatch(HandedBack::isToldElsewhere)) {
            return HandedBack.CODE;
        }
        CheckReport report = new CheckReport(verdicts);
        if (format == OutputFormat.JSON) {
            json(report.json());
        } else {
            report.lines().forEach(screen::line);
        }
        marked(verdicts).write(screen.err());
        return (report.hasErrors() ? ExitCode.PROBLEMS : ExitCode.DONE).number();
    }

    /** What was found in workbooks, each problem once. */
    private static ReviewCopies marked(List<Verdict> verdicts) {
        ReviewCopies copies = new ReviewCopies();
        Set<Problem> marked = new HashSet<>();
        for (Verdict verdict : verdicts) {
            verdict.problems().stream()
                    .filter(marked::add)
                    .forEach(problem -> copies.add(
                            problem,
                            verdict.ruleOf(problem).map(RuleCard::formula).orElse("")));
        }
        return copies;
    }

    private Path templates() {
        return templates == null ? home.resolve("templates") : templates;
    }

    private List<RuleCard> cards() {
        if (pack == null) {
            return kind == null ? Rulebook.cards(templates()) : Rulebook.cards(templates(), kind);
        }
        PackReference reference = PackReference.parse(pack);
        BookletKind ofKind = kind == null ? BookletKind.FINAL_ACCOUNTS : kind;
        Packs packs = new Packs(templates());
        Place place = Place.of(pack);
        Pack opened = packs.open(reference.name(), ofKind, packs.yearOf(reference, ofKind, place), place);
        return Rulebook.cards(opened);
    }

    private RuleCard named(String code, List<RuleCard> cards) {
        return cards.stream()
                .filter(card -> card.code().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "没有规则 " + code + nearest(code, cards)));
    }

    private static String nearest(String code, List<RuleCard> cards) {
        return Nearest.to(code, cards.stream().map(RuleCard::code).toList())
                .map(n -> "，最接近的是 " + n)
                .orElse("，全部规则用 yince check --list 查看");
    }

    private void show(List<RuleCard> cards, boolean inFull) {
        if (format == OutputFormat.JSON) {
            json(CheckReport.json(cards));
            return;
        }
        for (RuleCard card : cards) {
            String severity = card.severity().label();
            if (inFull) {
                screen.line(card.code() + " " + severity + " " + card.subject());
                screen.line("规则：" + card.formula());
                screen.line("依据：" + card.basis());
                if (!card.needs().isEmpty()) {
                    screen.line("适用：" + card.needs().stream().map(Need::label).collect(Collectors.joining("、")));
                }
            } else {
                screen.line(String.join("\t", card.code(), severity, card.subject(), card.formula(), card.basis()));
            }
        }
    }

    private void json(Map<String, Object> json) {
        screen.out().print(Json.text(json));
        screen.out().flush();
    }
}
