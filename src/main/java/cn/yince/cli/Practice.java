package cn.yince.cli;

import cn.yince.Options;
import cn.yince.Press;
import cn.yince.problem.InputRejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Commands that nobody gave and booklets that nobody sees, in memory, one after the other: what a process does that is
 * to run commands for others, so that the first of them finds the packs open and the code compiled.
 */
final class Practice {
    private static final int UNITS = 3;
    private static final int DEEPEST = 4;
    private static final long LARGEST = 1 << 18;

    private final List<Path> units;

    /**
     * With units that are there.
     *
     * @param folder of the units that commands will be about, as far as one knows
     * @param examples where there are others
     */
    Practice(Path folder, Path examples) {
        List<Path> own = units(folder);
        this.units = own.isEmpty() ? units(examples) : own;
    }

    /** The three commands once each, as far as they write nothing. */
    void commands(Errands errands) {
        if (!units.isEmpty()) {
            String unit = units.get(0).toString();
            errands.rehearse("generate");
            errands.rehearse("check", unit);
            errands.rehearse("explain", "--all", unit);
        }
    }

    /**
     * One booklet.
     *
     * @param number which of many; they take turns
     * @return whether there is any that can be printed
     */
    boolean booklet(Supplier<Press> press, int number) {
        if (units.isEmpty()) {
            return false;
        }
        int which = number % units.size();
        try {
            press.get().with(Options.PLAIN.drafting()).print(units.get(which), step -> {});
        } catch (InputRejected | StackOverflowError e) {
            units.remove(which);
        }
        return true;
    }

    private static List<Path> units(Path below) {
        try (Stream<Path> files = Files.find(
                below,
                DEEPEST,
                (file, attributes) -> attributes.isRegularFile()
                        && attributes.size() <= LARGEST
                        && file.getFileName().toString().endsWith(".yaml"))) {
            return new ArrayList<>(files.sorted().limit(UNITS).toList());
        } catch (IOException | RuntimeException e) {
            return new ArrayList<>();
        }
    }
}
