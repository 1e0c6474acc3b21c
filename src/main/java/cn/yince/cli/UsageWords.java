package cn.yince.cli;

import cn.yince.unit.Nearest;
import java.io.File;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What was wrong with the command line, in Chinese, and what was probably meant. */
final class UsageWords {
    private static final Pattern UNIT_FILE = Pattern.compile("(?i).*\\.(yaml|yml|xlsx|xlsm|xls|et)");

    /** Commands by what they are called in Chinese. */
    private static final Map<String, String> IN_CHINESE = Map.ofEntries(
            Map.entry("新建", "init"),
            Map.entry("开始", "init"),
            Map.entry("生成", "generate"),
            Map.entry("印", "generate"),
            Map.entry("打印", "generate"),
            Map.entry("付印", "generate"),
            Map.entry("检查", "check"),
            Map.entry("核对", "check"),
            Map.entry("比较", "diff"),
            Map.entry("对比", "diff"),
            Map.entry("说明", "explain"),
            Map.entry("解释", "explain"),
            Map.entry("取出", "extract"),
            Map.entry("批量", "batch"),
            Map.entry("台账", "ledger"),
            Map.entry("审定", "ledger"),
            Map.entry("退回", "ledger"),
            Map.entry("公开", "publish"),
            Map.entry("发布", "publish"),
            Map.entry("检查表", "inspect"),
            Map.entry("字体", "fonts"),
            Map.entry("填报", "excel"),
            Map.entry("导出", "excel"),
            Map.entry("导入", "import"),
            Map.entry("模板", "pack"),
            Map.entry("科目", "codes"),
            Map.entry("样例", "sample"));

    /** Words people try for commands. */
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("print", "generate"),
            Map.entry("build", "generate"),
            Map.entry("make", "generate"),
            Map.entry("pdf", "generate"),
            Map.entry("gen", "generate"),
            Map.entry("new", "init"),
            Map.entry("create", "init"),
            Map.entry("validate", "check"),
            Map.entry("lint", "check"),
            Map.entry("compare", "diff"),
            Map.entry("site", "publish"),
            Map.entry("checklist", "inspect"),
            Map.entry("why", "explain"),
            Map.entry("xlsx", "excel"),
            Map.entry("export", "excel"),
            Map.entry("register", "ledger"),
            Map.entry("status", "ledger"),
            Map.entry("template", "pack"),
            Map.entry("help", "--help"));

    private static final Pattern NOT_A_NUMBER = Pattern.compile("'.*' is not an? (int|long)", Pattern.DOTALL);
    private static final int SLIPS = 3;

    private UsageWords() {}

    /** Whether no command was typed but a unit file, or something else that is a file. */
    static boolean isUnitFile(String... arguments) {
        if (arguments.length == 0) {
            return false;
        }
        String first = arguments[0];
        return !first.startsWith("-")
                && (UNIT_FILE.matcher(first).matches() || first.contains(".") && new File(first).isFile());
    }

    static String of(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        } else if (e instanceof OverwrittenOptionException) {
            return "同一选项写了两次";
        } else if (e instanceof MissingParameterException missing) {
            return "缺少 "
                    + String.join(
                            "、",
                            missing.getMissing().stream()
                                    .map(UsageWords::written)
                                    .toList());
        } else if (e.getCause() instanceof TypeConversionException wrong) {
            return NOT_A_NUMBER.matcher(wrong.getMessage()).matches() ? notANumber(e) : wrong.getMessage();
        }
        return e.getMessage();
    }

    /** The library's own words are English. */
    private static String notANumber(ParameterException e) {
        String where = e.getArgSpec() == null ? "" : written(e.getArgSpec()) + " ";
        String typed = e.getValue() == null ? "" : "，写的是“" + e.getValue() + "”";
        return where + "应是不带小数的数字" + typed;
    }

    /** An option as it is written: its longest name and what follows it. */
    private static String written(ArgSpec missing) {
        return missing instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : missing.paramLabel();
    }

    private static String unmatched(UnmatchedArgumentException e) {
        List<String> words = e.getUnmatched();
        String first = words.get(0);
        picocli.CommandLine command = e.getCommandLine();
        if (e.isUnknownOption()) {
            List<String> options = command.getCommandSpec().options().stream()
                    .flatMap(option -> List.of(option.names()).stream())
                    .toList();
            return "没有选项 " + first
                    + near(first, options).map(name -> "，是否应为 " + name + "？").orElse("");
        }
        Collection<String> commands = command.getSubcommands().keySet();
        if (commands.isEmpty()) {
            return "多出的内容 " + String.join(" ", words);
        }
        String called = command.getCommandSpec().qualifiedName();
        if (new File(first).isDirectory()) {
            return "%s 是文件夹。要把里面的单位都印出来，请写：%s batch %s".formatted(first, called, first);
        }
        return "没有“%s”这个命令".formatted(first)
                + meant(first, commands)
                        .map(name -> "，是否应为：" + rest(called, name, words) + "？")
                        .orElse("");
    }

    private static Optional<String> meant(String typed, Collection<String> commands) {
        String lower = typed.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(IN_CHINESE.get(typed))
                .or(() -> Optional.ofNullable(OTHERWISE.get(lower)))
                .filter(name -> commands.contains(name) || name.startsWith("-"))
                .or(() -> near(lower, commands))
                .or(() -> commands.stream()
                        .filter(name -> lower.length() > 1 && name.startsWith(lower))
                        .findFirst());
    }

    private static Optional<String> near(String typed, Collection<String> known) {
        return Nearest.to(typed, known).filter(name -> Nearest.distance(typed, name) <= SLIPS);
    }

    private static String rest(String called, String name, List<String> words) {
        List<String> all = new ArrayList<>(List.of(called, name));
        all.addAll(words.subList(1, words.size()));
        return String.join(" ", all);
    }
}
