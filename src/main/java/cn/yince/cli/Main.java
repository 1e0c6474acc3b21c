package cn.yince.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** What is the same in every run, whatever the machine is set to. */
    static void settle() {
        Locale.setDefault(Locale.CHINA);
        System.setProperty("org.freemarker.loggerLibrary", "none");
    }

    /** Runs one command and exits with its code. */
    public static void main(String[] arguments) {
        run(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), arguments);
    }

    /**
     * Runs a command of which another process has shown the beginning, and exits with its code: the same words and
     * files show the same, so that only the rest is shown.
     *
     * @param shownOut how much of standard output was shown, in bytes
     * @param shownErr how much of standard error was shown, in bytes
     */
    public static void runOn(long shownOut, long shownErr, String... arguments) {
        run(
                new Rest(new FileOutputStream(FileDescriptor.out), shownOut),
                new Rest(new FileOutputStream(FileDescriptor.err), shownErr),
                arguments);
    }

    private static void run(OutputStream shown, OutputStream complaints, String... arguments) {
        settle();
        PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(complaints, true, StandardCharsets.UTF_8);
        LaunchWords words = LaunchWords.of(arguments, System.getenv());
        Path home = words.home().toAbsolutePath().normalize();
        boolean terminal = Boolean.parseBoolean(System.getProperty("yince.terminal", "false"));
        System.exit(new CommandLine(home, new Screen(out, err, terminal), Clock.systemUTC()).run(words.arguments()));
    }
}
