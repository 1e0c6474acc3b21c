package cn.yince.cli;

import cn.yince.Press;
import cn.yince.cli.errand.Errand;
import cn.yince.cli.errand.Worker;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Runs {@code generate}, {@code check} and {@code explain} for other processes, in this one, which is warm. */
final class Errands implements Worker {
    private static final Set<String> COMMANDS = Set.of("generate", "check", "explain");

    /** Of a file that a command names; a larger one has a process, and its memory, to itself. */
    private static final long LARGEST = 1 << 20;

    private final Path home;
    private final WarmPresses presses;
    private final Clock clock;
    private final AtomicInteger running = new AtomicInteger();

    Errands(Path home, WarmPresses presses, Clock clock) {
        this.home = home;
        this.presses = presses;
        this.clock = clock;
    }

    @Override
    public String surroundings() {
        return Surroundings.now();
    }

    @Override
    public int run(Errand errand, OutputStream out, OutputStream err, BooleanSupplier gone) {
        running.incrementAndGet();
        try {
            return run(errand.words(), errand.isForTerminal(), out, err, gone);
        } finally {
            done();
        }
    }

    /** A command that nobody gave, and of which nobody sees anything. */
    void rehearse(String... words) {
        run(words, false, OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), () -> false);
    }

    /** Waits until no command runs. */
    synchronized void awaitRest() throws InterruptedException {
        while (running.get() > 0) {
            wait();
        }
    }

    private synchronized void done() {
        running.decrementAndGet();
        notifyAll();
    }

    private int run(String[] words, boolean terminal, OutputStream out, OutputStream err, BooleanSupplier gone) {
        if (words.length == 0 || !COMMANDS.contains(words[0]) || !isSameFolder() || hasLargeFile(words)) {
            return HANDED_BACK;
        }
        try {
            Screen screen = new Screen(stream(out), stream(err), terminal);
            int code = new CommandLine(home, screen, clock, Opened.to(null), new Guest(gone)).run(words);
            if (code == HANDED_BACK && !gone.getAsBoolean()) {
                presses.forget();
            }
            return code;
        } catch (RuntimeException | Error e) {
            presses.forget();
            return HANDED_BACK;
        }
    }

    private static PrintStream stream(OutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    /** A folder that was deleted and made anew is another one. */
    private static boolean isSameFolder() {
        try {
            Path here = Path.of("");
            return Files.isSameFile(Path.of("."), here.toAbsolutePath());
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean hasLargeFile(String... words) {
        for (String word : words) {
            try {
                if (Files.isRegularFile(Path.of(word)) && Files.size(Path.of(word)) > LARGEST) {
                    return true;
                }
            } catch (IOException | RuntimeException e) {
                // no file; the command says so
            }
        }
        return false;
    }

    /** One command of another process. */
    private final class Guest implements Host {
        private final BooleanSupplier gone;

        Guest(BooleanSupplier gone) {
            this.gone = gone;
        }

        @Override
        public Press press(Path templates, Path fonts) {
            return presses.of(templates, fonts);
        }

        @Override
        public Press pressForOne(Path templates, Path fonts) {
            return press(templates, fonts);
        }

        @Override
        public void goOn() {
            if (gone.getAsBoolean()) {
                throw new Abandoned();
            }
        }

        @Override
        public boolean isShared() {
            return true;
        }
    }
}
