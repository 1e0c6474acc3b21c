package cn.yince.cli;

import cn.yince.cli.errand.Door;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Offers to run commands for other processes, once this one does it faster than they would: after a few booklets of
 * {@link Practice}. More follow while nothing is asked, with rests in between.
 */
final class ErrandService implements AutoCloseable {
    /** After so many a booklet takes less than half of what it takes in a process of its own. */
    private static final int BEFORE_OPENING = 3;

    /**
     * A booklet then takes half of what it takes after the first three; twice as many would make it a quarter less
     * again.
     */
    private static final int IN_ALL = 40;

    private static final int NAME = 16;
    private static final long LONGEST_MILLIS = 60_000;

    private final WarmPresses presses;
    private final Errands errands;
    private final Path home;
    private final Clock clock;
    private Optional<Door> door = Optional.empty();
    private volatile boolean closed;

    ErrandService(Path home, WarmPresses presses, Errands errands, Clock clock) {
        this.home = home;
        this.clock = clock;
        this.presses = presses;
        this.errands = errands;
    }

    /**
     * Begins, on a thread of its own.
     *
     * @param place where other processes of the user look for one that runs commands
     * @param units folder of the units that they will be about, as far as one knows
     * @param secrets gives texts that nobody can guess, letters and digits
     */
    void begin(Path place, Path units, Supplier<String> secrets) {
        Thread thread = new Thread(() -> work(place, units, secrets), "practice");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private void work(Path place, Path units, Supplier<String> secrets) {
        try {
            Practice practice = new Practice(units, home.resolve("data-examples"));
            practice.commands(errands);
            practise(practice, 0, BEFORE_OPENING);
            open(place, secrets);
            practise(practice, BEFORE_OPENING, IN_ALL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | OutOfMemoryError e) {
            // commands that meet the same say it
            presses.forget();
        }
    }

    private void practise(Practice practice, int from, int to) throws InterruptedException {
        Path templates = home.resolve("templates");
        Path fonts = home.resolve("fonts");
        long end = clock.millis() + LONGEST_MILLIS;
        for (int i = from; i < to && !closed; i++) {
            long begun = clock.millis();
            if (begun > end || !practice.booklet(() -> presses.of(templates, fonts), i)) {
                return;
            }
            if (from > 0) {
                Thread.sleep(Math.max(0, clock.millis() - begun));
                errands.awaitRest();
            }
        }
    }

    private synchronized void open(Path place, Supplier<String> secrets) {
        if (!closed) {
            Path here = Path.of("").toAbsolutePath();
            door = Door.open(place, secrets.get().substring(0, NAME), secrets.get(), here, home, errands);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        door.ifPresent(Door::close);
    }
}
