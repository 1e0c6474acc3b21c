package cn.yince.batch;

import cn.yince.batch.register.Edition;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a batch is asked to do.
 *
 * @param inputs unit files and folders of them
 * @param output where booklets and summary go
 * @param jobs how many booklets are made at a time
 * @param force whether everything is made again
 * @param failFast whether the first failure ends it
 * @param onlyFailed whether only units that failed last time are looked at
 * @param members whether 下属单位 of a department get booklets of their own
 * @param list the units that must be there: a YAML list or a workbook
 * @param round what a bureau's round asks
 */
public record Order(
        List<Path> inputs,
        Path output,
        int jobs,
        boolean force,
        boolean failFast,
        boolean onlyFailed,
        boolean members,
        Optional<Path> list,
        Round round) {
    /**
     * What a bureau's round asks of a batch.
     *
     * @param edition what is collected; other years and kinds are turned away
     * @param due by when units have to hand in, or to hand in again
     * @param handBack the folder for what is sent back to units; nothing is sent back without
     */
    public record Round(Optional<Edition> edition, Optional<LocalDate> due, Optional<Path> handBack) {
        /** Nothing in particular. */
        public static final Round NONE = new Round(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Outside a bureau's round. */
    public Order(
            List<Path> inputs,
            Path output,
            int jobs,
            boolean force,
            boolean failFast,
            boolean onlyFailed,
            boolean members,
            Optional<Path> list) {
        this(inputs, output, jobs, force, failFast, onlyFailed, members, list, Round.NONE);
    }

    /** Everything in some files and folders, as it usually is. */
    public static Order of(List<Path> inputs, Path output, int jobs) {
        return new Order(List.copyOf(inputs), output, jobs, false, false, false, true, Optional.empty());
    }

    /** The same, everything made again. */
    public Order forced() {
        return new Order(inputs, output, jobs, true, failFast, onlyFailed, members, list, round);
    }

    /** The same, held against a list of units. */
    public Order against(Path units) {
        return new Order(inputs, output, jobs, force, failFast, onlyFailed, members, Optional.of(units), round);
    }

    /** The same as part of a bureau's round. */
    public Order in(Round other) {
        return new Order(inputs, output, jobs, force, failFast, onlyFailed, members, list, other);
    }
}
