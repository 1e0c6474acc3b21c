package cn.yince.cli;

import cn.yince.Options;
import cn.yince.Proofs;
import cn.yince.desk.explain.Explanation;
import cn.yince.desk.explain.Question;
import cn.yince.desk.explain.TraceJson;
import cn.yince.desk.explain.Traces;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yince explain}: where the numbers of a booklet come from. */
@Command(
        name = "explain",
        description = "说明册中的数由哪些数算出、填在文件的哪一行、印在哪一页。",
        synopsisHeading = "用法：",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n",
        exitCodeListHeading = "%n退出码：%n",
        exitCodeList = {"0:已说明", "1:单位文件有错误，册中没有这个数，或文件写不出", "2:命令写法不对", "3:程序内部出错"})
final class ExplainCommand implements Callable<Integer> {
    private static final List<String> OTHER_FILES =
            List.of(".yaml", ".yml", ".xlsx", ".xlsm", ".xls", ".et", ".csv", ".pdf");

    private final Path home;
    private final Screen screen;
    private final Host host;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "单位文件", description = "单位的 YAML 文件")
    private Path unitFile;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "数",
            description = "数的名称，如 五二.201.占比、五（二）.一般公共服务支出.占比；或印出的数和页，如 89.48%%@21（第几页从封面数起）")
    private List<String> asked = new ArrayList<>();

    @Option(names = "--all", description = "册中全部的数，写成 JSON")
    private boolean all;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件",
            description = "写到哪里；默认显示在屏幕上")
    private Path output;

    @Option(names = "--depth", paramLabel = "层数", description = "往回说明几层；默认说明到填写的数为止")
    private int depth = Integer.MAX_VALUE;

    @Option(names = "--templates", paramLabel = "文件夹", description = "模板文件夹；默认随程序的 templates")
    private Path templates;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示帮助")
    private boolean help;

    ExplainCommand(Path home, Screen screen, Host host) {
        this.home = home;
        this.screen = screen;
        this.host = host;
    }

    @Override
    public Integer call() {
        if (all != asked.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "请写明要说明哪些数，或者只写 --all");
        } else if (depth < 1) {
            throw new ParameterException(spec.commandLine(), "--depth 至少是 1");
        }
        refuseOtherFile();
        Path packs = templates == null ? home.resolve("templates") : templates;
        Proofs proofs = host.press(packs, home.resolve("fonts"))
                .with(Options.PLAIN.drafting())
                .proofs(unitFile, step -> host.goOn());
        screen.wrongAllTheSame(unitFile, proofs.errors());
        proofs.carriedOn().ifPresent(screen.err()::println);
        Traces traces = Traces.of(proofs);
        if (all) {
            show(TraceJson.of(traces.all(), proofs.settings().numbers()));
            return ExitCode.DONE.number();
        }
        return answer(proofs, new Question(proofs, traces)).number();
    }

    private ExitCode answer(Proofs proofs, Question question) {
        Set<String> parts = new LinkedHashSet<>();
        ExitCode code = ExitCode.DONE;
        for (String each : asked) {
            Question.Answer answer = question.ask(each);
            if (answer.traces().isEmpty()) {
                screen.err().println(answer.advice());
                code = ExitCode.PROBLEMS;
            }
            answer.traces().forEach(trace -> parts.add(Explanation.of(trace, proofs.codes(), depth)));
        }
        if (!parts.isEmpty()) {
            show(String.join("\n", parts));
        }
        return code;
    }

    /** Before anything is done: neither the unit file nor another unit file or booklet becomes the explanation. */
    private void refuseOtherFile() {
        if (output == null) {
            return;
        }
        ReadFile.keep(output, unitFile);
        String name = output.toString().toLowerCase(Locale.ROOT);
        if (Files.isRegularFile(output) && OTHER_FILES.stream().anyMatch(name::endsWith)) {
            throw new OutputFailed("-o 写的 " + output + " 是已有的文件，不是说明，没有覆盖。请写以 .txt 结尾的文件名（--all 的以 .json 结尾）", null);
        }
    }

    private void show(String text) {
        if (output == null) {
            screen.out().print(text);
            screen.out().flush();
            return;
        }
        host.goOn();
        NewFile.write(output, text.getBytes(StandardCharsets.UTF_8));
    }
}
