package cn.yince.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
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
        settle();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        LaunchWords words = LaunchWords.of(arguments, System.getenv());
        Path home = words.home().toAbsolutePath().normalize();
        boolean terminal = Boolean.parseBoolean(System.getProperty("yince.terminal", "false"));
        System.exit(new CommandLine(home, new Screen(out, err, terminal), Clock.systemUTC()).run(words.arguments()));
    }
}
