package cn.yince.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;

/** {@code yince batch} for programs that bring a plant of their own. */
public final class BatchElsewhere {
    private BatchElsewhere() {}

    /** What is the same in every run, whatever a machine is set to; first of all, on each machine. */
    public static void settle() {
        System.setProperty("java.awt.headless", "true");
        Main.settle();
    }

    /**
     * Runs the command.
     *
     * @param home the folder of {@code templates} and {@code fonts}
     * @param arguments as behind {@code yince batch}
     * @return its exit code
     */
    public static int run(Path home, Plant plant, PrintStream out, PrintStream err, String... arguments) {
        Screen screen = new Screen(out, err, false);
        Clock clock = Clock.systemUTC();
        return new CommandLine(home, screen, clock)
                .runBatch(
                        new BatchCommand(new PrintOptions(home, Host.OWN), screen, clock, plant),
                        plant::path,
                        arguments);
    }
}
