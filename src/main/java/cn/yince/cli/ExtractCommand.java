package cn.yince.cli;

import cn.yince.bind.extract.Enclosed;
import cn.yince.bind.extract.Enclosures;
import cn.yince.bind.extract.Unpacking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yince extract}: the files a booklet carries. */
@Command(
        name = "extract",
        description = "取出 PDF 里附的单位文件和公开表（印的时候用了 --attach-data 的）。",
        synopsisHeading = "用法：",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n",
        exitCodeListHeading = "%n退出码：%n",
        exitCodeList = {"0:已取出", "1:没有附数据，PDF 读不出，或文件写不出", "2:命令写法不对", "3:程序内部出错"})
final class ExtractCommand implements Callable<Integer> {
    private static final String ENDING = "(?i)\\.pdf$";

    private final Screen screen;

    @Parameters(paramLabel = "册.pdf", description = "印好的册")
    private Path pdf;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件夹",
            description = "写到哪里；默认 output/<册名>")
    private Path output;

    @Option(names = "--force", description = "盖住那里内容不同的文件；不写时一个也不盖，也不写出")
    private boolean force;

    @Option(
            names = {"-q", "--quiet"},
            description = "不显示取出了哪些文件")
    private boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示帮助")
    private boolean help;

    ExtractCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        List<Enclosed> files = Enclosures.in(pdf);
        Path folder = folder();
        try {
            Files.createDirectories(folder);
            Unpacking.into(folder, files, force);
        } catch (IOException e) {
            throw new OutputFailed("写不出 " + folder + "：请检查文件夹是否可写、磁盘是否已满", e);
        }
        if (!quiet) {
            files.forEach(file -> screen.line(folder.resolve(file.path()) + "\t" + file.description()));
            screen.line("已取出 " + files.size() + " 个文件");
            files.stream()
                    .filter(Enclosed::isSource)
                    .findFirst()
                    .ifPresent(file -> screen.line("再印一遍：yince generate --attach-data " + folder.resolve(file.path())));
        }
        return ExitCode.DONE.number();
    }

    private Path folder() {
        return output == null ? Path.of("output", pdf.getFileName().toString().replaceFirst(ENDING, "")) : output;
    }
}
