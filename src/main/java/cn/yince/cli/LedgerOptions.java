package cn.yince.cli;

import cn.yince.batch.register.Edition;
import cn.yince.batch.round.Bureau;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What all commands have that write into the ledger. */
@Command(
        synopsisHeading = "用法：",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n",
        exitCodeListHeading = "%n退出码：%n")
final class LedgerOptions {
    private final Screen screen;
    private final Clock clock;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件夹",
            description = "yince batch 的输出文件夹，台账在里面；默认 output")
    private Path output = Path.of("output");

    @Option(
            names = "--round",
            paramLabel = "年度种类",
            converter = EditionWord.class,
            description = "哪一次的，四位年度连写“决算”或“预算”；不写则哪一次的都算")
    private Edition round;

    @Option(names = "--date", paramLabel = "日期", converter = Today.Word.class, description = "哪一天的事，写作 年-月-日；默认今天")
    private LocalDate date;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示帮助")
    private boolean help;

    LedgerOptions(Screen screen, Clock clock) {
        this.screen = screen;
        this.clock = clock;
    }

    Screen screen() {
        return screen;
    }

    Path output() {
        return output;
    }

    LocalDate today() {
        return Today.of(clock);
    }

    /** The ledger, taken to be written in. */
    Bureau take() {
        return Bureau.take(output, date == null ? today() : date, Optional.ofNullable(round));
    }
}
