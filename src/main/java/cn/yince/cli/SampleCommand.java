package cn.yince.cli;

import cn.yince.desk.sample.SampleFiles;
import cn.yince.desk.sample.SampleOrder;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code yince sample}: invented unit files for trials. */
@Command(
        name = "sample",
        description = "写出虚构的单位文件，供试用和测速；可以带已知的毛病。",
        exitCodeList = {"0:已写出", "1:没有模板，或文件写不出", "2:命令写法不对", "3:程序内部出错"})
final class SampleCommand implements Callable<Integer> {
    private static final int MOST = 100_000;
    private static final String ALL = "全部";

    @Mixin
    private final PackOptions options;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "份数", description = "写多少个文件，1 至 100000", converter = Count.class)
    private int number;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件夹",
            required = true,
            description = "写到哪里；应是空的文件夹，没有就新建")
    private Path output;

    @Option(names = "--seed", paramLabel = "种子", converter = Seed.class, description = "一个整数，相同的种子写出相同的文件；默认 1")
    private long seed = 1;

    @Option(names = "--broken", paramLabel = "百分比", converter = Percent.class, description = "百分之几的文件各带一处毛病；默认 0")
    private int broken;

    @Option(names = "--mended", paramLabel = "文件夹", description = "带毛病的各另写一份没有毛病的，放在这个空的文件夹里，文件名相同")
    private Path mended;

    @Option(names = "--kind", paramLabel = "种类", description = "决算、预算 或 全部；默认 全部")
    private String kind = ALL;

    SampleCommand(PackOptions options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        SampleOrder order = new SampleOrder(number, seed, broken, kinds());
        try {
            Files.createDirectories(output);
            if (!isEmpty(output)) {
                throw new OutputFailed(output + " 里已有文件，请换一个空文件夹", null);
            }
            if (mended != null) {
                Files.createDirectories(mended);
                if (!isEmpty(mended)) {
                    throw new OutputFailed(mended + " 里已有文件，请换一个空文件夹", null);
                }
            }
            int faulty = SampleFiles.write(order, options.templates(), output, Optional.ofNullable(mended));
            options.screen().line("已写出 " + number + " 个样例，其中 " + faulty + " 个带有毛病：" + output.resolve(SampleFiles.LIST));
            return ExitCode.DONE.number();
        } catch (IOException e) {
            throw new OutputFailed("写不出 " + output + "：请检查文件夹是否可写、磁盘是否已满", e);
        }
    }

    private List<BookletKind> kinds() {
        List<BookletKind> all = List.of(BookletKind.values());
        try {
            return kind.equals(ALL) ? all : List.of(new KindWord().convert(kind));
        } catch (TypeConversionException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage() + " 或 " + ALL);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** How many files. */
    static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String typed) {
            return (int) whole(typed, 1, MOST, "份数");
        }
    }

    /** A seed. */
    static final class Seed implements ITypeConverter<Long> {
        @Override
        public Long convert(String typed) {
            return whole(typed, Long.MIN_VALUE, Long.MAX_VALUE, "种子");
        }
    }

    /** A percentage, with or without its sign. */
    static final class Percent implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String typed) {
            return (int) whole(typed.replaceFirst("[%％]$", ""), 0, 100, "百分比");
        }
    }

    private static long whole(String typed, long least, long most, String name) {
        try {
            long value = Long.parseLong(typed);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new TypeConversionException(name + "“" + typed + "”不是整数");
        }
        throw new TypeConversionException(name + "“" + typed + "”应在 " + least + " 到 " + most + " 之间");
    }
}
