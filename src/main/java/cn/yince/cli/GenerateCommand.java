package cn.yince.cli;

import cn.yince.Options;
import cn.yince.Press;
import cn.yince.Printed;
import cn.yince.Step;
import cn.yince.bind.WholeFile;
import cn.yince.bind.tables.TableWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yince generate}: one unit file, one booklet. */
@Command(
        name = "generate",
        addMethodSubcommands = false,
        description = "把一个单位文件印成一本 PDF。",
        exitCodeList = {"0:已印出", "1:单位文件有错误，或文件写不出", "2:命令写法不对", "3:程序内部出错"})
final class GenerateCommand implements Callable<Integer> {
    private final Screen screen;
    private final Clock clock;

    @Mixin
    private final PrintOptions options;

    @Parameters(paramLabel = "单位文件", description = "单位的 YAML 文件")
    private Path unitFile;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件或文件夹",
            description = "写到哪里；默认 output/<册名>.pdf")
    private Path output;

    @Option(names = "--attach-data", description = "把单位文件和公开表（工作簿和 CSV）附在 PDF 里（PDF/A-3a）；用 yince extract 取出")
    private boolean attachData;

    @Option(names = "--xlsx", description = "另把各张公开表写成一个工作簿，与 PDF 放在一起、同名，扩展名为 .xlsx")
    private boolean workbook;

    @Option(
            names = {"-q", "--quiet"},
            description = "不显示步骤，只显示错误和提示")
    private boolean quiet;

    GenerateCommand(PrintOptions options, Screen screen, Clock clock) {
        this.options = options;
        this.screen = screen;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        OutputFile.refuseOtherFile(output);
        long start = clock.millis();
        Options how = options.options();
        Printed printed = press().print(unitFile, progress());
        Path file = OutputFile.choose(output, how.fileTitle(printed.title()));
        ReadFile.keep(file, unitFile);
        if (workbook) {
            ReadFile.keep(tablesBeside(file), unitFile);
        }
        file = write(printed, file);
        Optional<Path> tables = workbook ? Optional.of(writeTables(printed, file)) : Optional.empty();
        screen.stepsEnd();
        screen.problems(printed.hints());
        if (!quiet) {
            double seconds = (clock.millis() - start) / 1000.0;
            String pages = printed.booklet().pages() + (how.folded() ? " 面" : " 页");
            screen.line(String.format(Locale.ROOT, "已印出 %s，%s，%.1f 秒", file, pages, seconds));
            tables.ifPresent(written -> screen.line("公开表另存为 " + written));
        }
        return ExitCode.DONE.number();
    }

    private Press press() {
        Options how = attachData ? options.options().attaching() : options.options();
        return options.pressForOne().with(how);
    }

    private Consumer<Step> progress() {
        return step -> {
            options.host().goOn();
            if (!quiet) {
                screen.step(step.label(), step.ordinal() + 1, Step.values().length);
            }
        };
    }

    /** The tables beside the booklet, under its name. */
    private Path writeTables(Printed printed, Path booklet) {
        Path file = tablesBeside(booklet);
        try {
            WholeFile.write(
                    file,
                    TableWorkbook.of(
                            printed.tables().printed(), printed.tables().year()));
            return file;
        } catch (IOException e) {
            throw OutputFailed.of(file, e);
        }
    }

    private static Path tablesBeside(Path booklet) {
        String name = booklet.getFileName().toString().replaceFirst("(?i)\\.pdf$", "");
        return booklet.resolveSibling(name + ".xlsx");
    }

    private Path write(Printed printed, Path file) {
        options.host().goOn();
        try {
            return printed.booklet().writeTo(file);
        } catch (IOException e) {
            throw OutputFailed.of(file, e);
        }
    }
}
