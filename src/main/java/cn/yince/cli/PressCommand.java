package cn.yince.cli;

import cn.yince.Press;
import cn.yince.Printed;
import cn.yince.Step;
import cn.yince.Verdict;
import cn.yince.bind.FileName;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.problem.RuleCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code yince 单位.xlsx}: checked, printed beside the unit file and opened; with errors the workbook with its marks is
 * opened. The last line tells in one sentence what happened.
 */
@Command(
        name = PressCommand.NAME,
        hidden = true,
        description = "核对、印册、打开：PDF 与单位文件放在一起；有错误时打开标出问题的工作簿。不写命令，只写单位文件，就是它。",
        exitCodeList = {"0:已印出", "1:单位文件有错误，或文件写不出", "2:命令写法不对", "3:程序内部出错"})
final class PressCommand implements Callable<Integer> {
    static final String NAME = "press";

    private final Screen screen;
    private final Opened opened;

    @Mixin
    private final PackOptions options;

    @Parameters(paramLabel = "单位文件", arity = "1..*", description = "一个或几个单位的 YAML 文件或填报工作簿")
    private List<Path> files = new ArrayList<>();

    PressCommand(PackOptions options, Opened opened) {
        this.options = options;
        this.screen = options.screen();
        this.opened = opened;
    }

    @Override
    public Integer call() {
        ExitCode worst = ExitCode.DONE;
        for (Path file : files.stream().distinct().toList()) {
            if (!isPressed(file)) {
                worst = ExitCode.PROBLEMS;
            }
        }
        return worst.number();
    }

    private boolean isPressed(Path file) {
        Press press = options.press();
        try {
            Printed printed = press.hurrying().print(file, this::step);
            Path booklet = written(printed, file);
            screen.stepsEnd();
            screen.problems(printed.hints());
            screen.line(done(printed, booklet));
            opened.open(booklet);
            return true;
        } catch (InputRejected e) {
            screen.stepsEnd();
            List<Problem> problems = e.problems();
            screen.problems(problems);
            Optional<Path> marked = marked(press.check(file), problems, file);
            screen.line(notPrinted(file, problems, marked));
            marked.ifPresent(opened::open);
            return false;
        }
    }

    private void step(Step step) {
        screen.step(step.label(), step.ordinal() + 1, Step.values().length);
    }

    private static String done(Printed printed, Path booklet) {
        String remarks = printed.hints().isEmpty() ? "没有发现问题" : Counted.of(printed.hints()) + "（列在上面），请看一眼";
        return "印好了：" + booklet.toAbsolutePath() + "，" + printed.booklet().pages() + " 页；" + remarks + "。";
    }

    private static String notPrinted(Path file, List<Problem> problems, Optional<Path> marked) {
        String where =
                marked.map(copy -> "已在 " + copy.toAbsolutePath() + " 里标出").orElse("列在上面");
        return "没有印：" + file.getFileName() + " " + Counted.of(problems) + "，" + where + "，改好保存以后再来一次。";
    }

    /** Beside the unit file, or in the user's folder where that one may not be written. */
    private static Path written(Printed printed, Path unitFile) {
        Path beside = Optional.ofNullable(unitFile.toAbsolutePath().getParent()).orElse(Path.of(""));
        Path folder = Files.isWritable(beside) ? beside : Path.of(System.getProperty("user.home"), "印册");
        Path file = OutputFile.choose(folder.resolve(FileName.of(printed.title())), printed.title());
        try {
            return printed.booklet().writeTo(file);
        } catch (IOException e) {
            throw OutputFailed.of(file, e);
        }
    }

    /** The copy of the workbook itself; what is wrong with other files is on the screen. */
    private Optional<Path> marked(Verdict verdict, List<Problem> problems, Path file) {
        ReviewCopies copies = new ReviewCopies();
        List<Problem> all = new ArrayList<>(verdict.problems());
        problems.stream().filter(problem -> !all.contains(problem)).forEach(all::add);
        all.forEach(problem -> copies.add(
                problem, verdict.ruleOf(problem).map(RuleCard::formula).orElse("")));
        return copies.write(screen.err(), file);
    }
}
