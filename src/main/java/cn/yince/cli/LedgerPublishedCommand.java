package cn.yince.cli;

import cn.yince.batch.register.Standing;
import cn.yince.batch.round.Bureau;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yince ledger published}: booklets stand where everybody can read them. */
@Command(
        name = "published",
        description = "记下哪些单位的册公开了，在哪里；只能是审定以后数据没有再变的。",
        exitCodeList = {"0:已记下", "1:没有台账，或有的还没有审定（一个也没有记）", "2:命令写法不对", "3:程序内部出错"})
final class LedgerPublishedCommand implements Callable<Integer> {
    @Mixin
    private final LedgerOptions options;

    @Parameters(paramLabel = "单位", arity = "1..*", description = "单位名称或编码")
    private List<String> units = new ArrayList<>();

    @Option(names = "--address", paramLabel = "地址", required = true, description = "公开在哪里，例如网页的地址")
    private String address;

    @Option(names = "--by", paramLabel = "谁", description = "谁公开的")
    private String who = "";

    LedgerPublishedCommand(LedgerOptions options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        try (Bureau bureau = options.take()) {
            List<Standing> done = bureau.published(units, who, address);
            bureau.save(options.today());
            done.forEach(each -> options.screen().line(LedgerReport.line(each, options.today())));
        }
        return ExitCode.DONE.number();
    }
}
