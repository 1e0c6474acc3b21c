package cn.yince.cli;

import cn.yince.batch.register.Standing;
import cn.yince.batch.round.Bureau;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yince ledger approve}: booklets are approved as they stand in the folder. */
@Command(
        name = "approve",
        description = "记下审定了哪些单位的册：谁、哪一天、哪些数据、哪个 PDF；只能审定待审的。",
        exitCodeList = {"0:已记下", "1:没有台账，或有的不能审定（一个也没有记）", "2:命令写法不对", "3:程序内部出错"})
final class LedgerApproveCommand implements Callable<Integer> {
    @Mixin
    private final LedgerOptions options;

    @Parameters(paramLabel = "单位", arity = "0..*", description = "单位名称或编码")
    private List<String> units = new ArrayList<>();

    @Option(names = "--all", description = "待审的都审定")
    private boolean all;

    @Option(names = "--by", paramLabel = "谁", required = true, description = "审定人")
    private String who;

    @Option(
            names = "--due",
            paramLabel = "日期",
            converter = Today.Word.class,
            description = "哪一天之前公开；默认照模板“公开.期限”从审定那天算")
    private LocalDate due;

    @Spec
    private CommandSpec spec;

    LedgerApproveCommand(LedgerOptions options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        if (all != units.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "请写明单位名称或编码，或只写 --all");
        }
        try (Bureau bureau = options.take()) {
            List<Standing> done = bureau.approve(units, who, Optional.ofNullable(due));
            bureau.save(options.today());
            done.forEach(each -> options.screen().line(LedgerReport.line(each, options.today())));
            options.screen().line("审定 " + done.size() + " 个");
        }
        return ExitCode.DONE.number();
    }
}
