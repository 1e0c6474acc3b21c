package cn.yince.cli;

import cn.yince.problem.Problem;
import cn.yince.problem.Severity;
import cn.yince.problem.Visible;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Everything the program shows: one progress line on a terminal, plain lines elsewhere; problems to standard error. */
final class Screen {
    private final PrintStream raw;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private int columnsShown;

    Screen(PrintStream out, PrintStream err, boolean terminal) {
        this.raw = out;
        this.out = new VisibleStream(out, StandardCharsets.UTF_8);
        this.err = new VisibleStream(err, StandardCharsets.UTF_8);
        this.terminal = terminal;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    boolean isTerminal() {
        return terminal;
    }

    /**
     * Puts a line in place of the progress line; what is left of a longer one is covered with blanks, not with escape
     * sequences, which the console of Windows may show as they are.
     */
    synchronized void overwrite(String line) {
        String shown = Visible.line(line);
        int columns = Width.of(shown);
        String rest = " ".repeat(Math.max(0, columnsShown - columns));
        raw.print("\r" + shown + rest + "\b".repeat(rest.length()));
        raw.flush();
        columnsShown = columns;
    }

    /** Shows the step that begins; {@code number} of {@code of}. */
    void step(String name, int number, int of) {
        if (terminal) {
            overwrite("[" + "■".repeat(number) + "□".repeat(of - number) + "] " + name + "……");
        } else {
            out.println("第 " + number + "/" + of + " 步：" + name);
        }
    }

    /** Takes the progress line away. */
    void stepsEnd() {
        if (terminal) {
            overwrite("");
            raw.print("\r");
            raw.flush();
        }
    }

    /** Shows a line; line ends in it, as names of files may have, are no line ends. */
    void line(String text) {
        out.println(Visible.line(text));
    }

    /** Says that what follows was reckoned from a file with errors. */
    void wrongAllTheSame(Path file, long errors) {
        if (errors > 0) {
            err.println(file + " 有 " + errors + " 处错误，以下是照现在所填的数得出的，改正以后可能不同；请运行 yince check " + file + " 查看");
        }
    }

    /** Shows problems, a line each, and how many there are. */
    void problems(List<Problem> problems) {
        problems.stream()
                .sorted(Comparator.comparing((Problem problem) -> !problem.comesFirst())
                        .thenComparing(problem -> problem.severity().ordinal() >= Severity.ERROR.ordinal()))
                .forEach(err::println);
        if (!problems.isEmpty()) {
            err.println(Counted.of(problems));
        }
    }
}
