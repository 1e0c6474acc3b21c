package cn.yince.cli;

import cn.yince.pack.PackCatalog;
import cn.yince.pack.PackCatalog.Listing;
import cn.yince.unit.BookletKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is shown to those who start the program and say nothing: the usual things to do, and in a window of its own they
 * can be chosen.
 */
final class Welcome {
    private static final String EXAMPLE = "data-examples/minimal.yaml";
    private static final String GUIDE = "使用说明.pdf";

    private final Path home;
    private final Screen screen;
    private final Function<String[], Integer> run;
    private final Opened opened;

    /**
     * Ready to greet.
     *
     * @param run runs a command of this program
     * @param opened opens what was made
     */
    Welcome(Path home, Screen screen, Function<String[], Integer> run, Opened opened) {
        this.home = home;
        this.screen = screen;
        this.run = run;
        this.opened = opened;
    }

    void show() {
        screen.line("印册：一个单位一份工作簿或 YAML，印出整本部门（单位）预决算公开。常做的三件事：");
        if (!Boolean.getBoolean("yince.window")) {
            screen.line("  1. 新建填报工作簿，在 Excel 或 WPS 里填：yince init -o 单位.xlsx --pack 省/市（有哪些：yince pack list）");
            screen.line("  2. 填好以后核对、印册、打开：yince 单位.xlsx");
            screen.line("  3. 先看看样子，印一本示例：yince " + Path.of(EXAMPLE));
            screen.line("全部命令：yince --help");
            return;
        }
        screen.line("  填好的工作簿（或 YAML 文件），拖到“印册”的图标上，就核对、印成册并打开。");
        screen.line("  1 新建一份填报工作簿");
        screen.line("  2 印一本示例看看");
        screen.line("  3 看使用说明");
        choose(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
    }

    private void choose(BufferedReader keys) {
        switch (asked(keys, "请输入 1、2 或 3 再按回车（直接按回车就关闭）：", 3)) {
            case 1 -> fresh(keys);
            case 2 -> run.apply(new String[] {home.resolve(EXAMPLE).toString()});
            case 3 -> opened.open(home.resolve(GUIDE));
            default -> {}
        }
    }

    /** A workbook for one of the packs, and opened. */
    private void fresh(BufferedReader keys) {
        List<String[]> choices = new ArrayList<>();
        for (Listing listing : new PackCatalog(home.resolve("templates")).all()) {
            for (BookletKind kind : listing.editions().keySet()) {
                choices.add(new String[] {listing.name(), kind.label()});
                screen.line("  %d %s %s".formatted(choices.size(), listing.name(), kind.label()));
            }
        }
        int chosen = asked(keys, "用哪一个？本市县没有的用省的，本省没有的用“全国”。请输入数字再按回车：", choices.size());
        if (chosen > 0) {
            String[] pack = choices.get(chosen - 1);
            Path file = unused();
            if (run.apply(new String[] {"init", "-o", file.toString(), "--pack", pack[0], "--kind", pack[1]})
                    == ExitCode.DONE.number()) {
                screen.line("工作簿在 " + file.toAbsolutePath() + "，填好保存以后，拖到“印册”的图标上。");
                opened.open(file);
            }
        }
    }

    /** Where the user is, or at home where that may not be written. */
    private static Path unused() {
        Path folder =
                Files.isWritable(Path.of("").toAbsolutePath()) ? Path.of("") : Path.of(System.getProperty("user.home"));
        Path file = folder.resolve("单位.xlsx");
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve("单位" + number + ".xlsx");
        }
        return file;
    }

    /** A number from 1 to {@code most}; 0 for none. */
    private int asked(BufferedReader keys, String question, int most) {
        while (true) {
            screen.line(question);
            String typed = line(keys).orElse("").strip();
            if (typed.isEmpty()) {
                return 0;
            } else if (typed.matches("\\d{1,3}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= most) {
                return Integer.parseInt(typed);
            }
        }
    }

    private static Optional<String> line(BufferedReader keys) {
        try {
            return Optional.ofNullable(keys.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
