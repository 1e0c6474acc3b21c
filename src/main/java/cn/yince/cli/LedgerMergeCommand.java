package cn.yince.cli;

import cn.yince.batch.register.Register;
import cn.yince.batch.round.Bureau;
import cn.yince.batch.round.RegisterFiles;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code yince ledger merge}: what colleagues wrote down in a copy comes into the ledger. */
@Command(
        name = "merge",
        description = "把同事那里的一份台账并进来：两边记下的都留着，同一单位各记各的列出来。",
        exitCodeList = {"0:已并入", "1:没有台账，或那一份读不成", "2:命令写法不对", "3:程序内部出错"})
final class LedgerMergeCommand implements Callable<Integer> {
    @Mixin
    private final LedgerOptions options;

    @Parameters(paramLabel = "台账.json", description = "另一份 台账.json")
    private Path other;

    LedgerMergeCommand(LedgerOptions options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        Register theirs = RegisterFiles.readFile(other);
        try (Bureau bureau = options.take()) {
            int before = bureau.register().size();
            bureau.register().merge(theirs);
            bureau.save(options.today());
            options.screen()
                    .line("并入 " + (bureau.register().size() - before) + " 条记录，现在共 "
                            + bureau.register().size() + " 条");
            bureau.register().standings().stream()
                    .filter(each -> !each.remarks().isEmpty())
                    .forEach(each -> options.screen().line(LedgerReport.line(each, options.today())));
        }
        return ExitCode.DONE.number();
    }
}
