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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yince ledger return}: units were told to mend something. */
@Command(
        name = "return",
        description = "记下把哪些单位的册退回了，为什么；已审、已公开的也能退回。",
        exitCodeList = {"0:已记下", "1:没有台账，或有的还没有交来（一个也没有记）", "2:命令写法不对", "3:程序内部出错"})
final class LedgerReturnCommand implements Callable<Integer> {
    @Mixin
    private final LedgerOptions options;

    @Parameters(paramLabel = "单位", arity = "1..*", description = "单位名称或编码")
    private List<String> units = new ArrayList<>();

    @Option(names = "--reason", paramLabel = "事由", required = true, description = "为什么退回，要改什么")
    private String reason;

    @Option(names = "--by", paramLabel = "谁", description = "谁退回的")
    private String who = "";

    @Option(names = "--due", paramLabel = "日期", converter = Today.Word.class, description = "哪一天之前改好交回")
    private LocalDate due;

    LedgerReturnCommand(LedgerOptions options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        try (Bureau bureau = options.take()) {
            List<Standing> done = bureau.sendBack(units, who, reason, Optional.ofNullable(due));
            bureau.save(options.today());
            done.forEach(each -> options.screen().line(LedgerReport.line(each, options.today())));
        }
        return ExitCode.DONE.number();
    }
}
