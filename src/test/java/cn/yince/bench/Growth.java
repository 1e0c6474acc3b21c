package cn.yince.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

/** Tells the resident memory of a batch, in MiB, whenever so many more booklets are there. */
final class Growth implements DoubleConsumer {
    private final Path output;
    private final int step;
    private final Told told;
    private long next;

    /** Somebody to tell. */
    interface Told {
        void of(long booklets, double resident);
    }

    Growth(Path output, int step, Told told) {
        this.output = output;
        this.step = Math.max(1, step);
        this.told = told;
        this.next = this.step;
    }

    @Override
    public void accept(double resident) {
        long booklets = booklets();
        if (booklets >= next) {
            told.of(booklets, resident);
            next = booklets - booklets % step + step;
        }
    }

    private long booklets() {
        if (!Files.isDirectory(output)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(output)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
