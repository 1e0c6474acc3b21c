package cn.yince.cli;

import cn.yince.desk.init.Begun;
import cn.yince.desk.init.FreshFile;
import cn.yince.desk.init.NextYear;
import cn.yince.desk.workbook.AskedFor;
import cn.yince.desk.workbook.FillInWorkbook;
import cn.yince.pack.Pack;
import cn.yince.pack.PackReference;
import cn.yince.read.TypedFile;
import cn.yince.read.UnitPlans;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code yince init}: begins a unit file, or this year's from last year's. */
@Command(
        name = "init",
        description = "新建单位文件：各部分齐全，带说明和写法示例；或由去年的文件结转出今年的。",
        exitCodeList = {"0:已写出", "1:没有这个模板，去年的文件有错误，文件已经有了或写不出", "2:命令写法不对", "3:程序内部出错"})
final class InitCommand implements Callable<Integer> {
    private static final String WORKBOOK = ".xlsx";
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", WORKBOOK);

    @Mixin
    private final PackOptions options;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "单位文件",
            required = true,
            description = "写到哪个文件：以 .yaml 结尾，或以 .xlsx 结尾写成填报工作簿")
    private Path output;

    @Option(names = "--pack", paramLabel = "模板", description = "省/市 或 省/市@年度；不写年度时取最近的年度，不写模板时留空")
    private String pack;

    @Option(
            names = "--kind",
            paramLabel = "种类",
            converter = KindWord.class,
            description = "决算 或 预算；默认 决算，有 --from 时与去年的文件相同")
    private BookletKind kind;

    @Option(names = "--from", paramLabel = "去年的文件", description = "由去年的单位文件结转：去年的数作上年数，单位情况照旧，文字留空")
    private Path from;

    @Option(names = "--name", paramLabel = "单位名称", description = "单位全称；不写时留空，有 --from 时照旧")
    private String name;

    @Option(names = "--force", description = "文件已经有了也重写")
    private boolean force;

    InitCommand(PackOptions options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        if (ENDINGS.stream().noneMatch(output.toString().toLowerCase(Locale.ROOT)::endsWith)) {
            throw new ParameterException(spec.commandLine(), "-o 后面的文件名应以 .yaml 或 .xlsx 结尾，例如 单位.yaml");
        }
        Begun begun = from == null ? fresh() : next();
        begun.files().keySet().forEach(this::mayWrite);
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        begun.files().forEach((file, text) -> contents.put(file, content(text, begun.pack())));
        contents.forEach(NewFile::write);
        begun.files().keySet().forEach(file -> options.screen().line("已写出 " + file));
        begun.notes().forEach(note -> options.screen().err().println("提示：" + note));
        options.screen().line("接下来：");
        options.screen()
                .line(isWorkbook() ? "  1. 用 Excel 或 WPS 打开，把空着的填上。" : "  1. 用文本编辑器打开，把空着的填上；“#”后面是说明和示例，不会印出来。");
        options.screen().line("     科目编码按名称查：yince codes 小学");
        options.screen().line("  2. 检查：yince check " + output);
        options.screen().line("  3. 印册：yince generate " + output);
        return ExitCode.DONE.number();
    }

    private Begun fresh() {
        Optional<PackReference> reference = Optional.ofNullable(pack).map(PackReference::parse);
        BookletKind wanted = kind == null ? BookletKind.FINAL_ACCOUNTS : kind;
        return FreshFile.of(output, reference, wanted, name == null ? "" : name.strip(), options.templates());
    }

    private Begun next() {
        return NextYear.of(
                from,
                output,
                new NextYear.Wishes(
                        Optional.ofNullable(pack).map(PackReference::parse),
                        Optional.ofNullable(kind),
                        Optional.ofNullable(name)),
                options.templates());
    }

    private void mayWrite(Path file) {
        if (from != null && isSame(file, from)) {
            throw new OutputFailed("“-o”就是去年的文件 " + from + "，请换一个文件名", null);
        }
        if (Files.exists(file) && !force) {
            throw new OutputFailed("已有文件 " + file + "，没有写出任何文件。请换一个文件名；确要重写的加 --force", null);
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** The text of a unit file, or the workbook it stands for. */
    private byte[] content(String text, Pack pack) {
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        return isWorkbook()
                ? FillInWorkbook.of(
                        TypedFile.parse(file, output + ".yaml", pack.fieldBook()),
                        UnitPlans.of(pack.fields()),
                        pack.codes(),
                        AskedFor.by(pack))
                : file;
    }

    private boolean isWorkbook() {
        return output.toString().toLowerCase(Locale.ROOT).endsWith(WORKBOOK);
    }
}
