package cn.yince.batch;

import java.nio.file.Path;
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
 */
public record Order(
        List<Path> inputs,
        Path output,
        int jobs,
        boolean force,
        boolean failFast,
        boolean onlyFailed,
        boolean members,
        Optional<Path> list) {
    /** Everything in some files and folders, as it usually is. */
    public static Order of(List<Path> inputs, Path output, int jobs) {
        return new Order(List.copyOf(inputs), output, jobs, false, false, false, true, Optional.empty());
    }

    /** The same, everything made again. */
    public Order forced() {
        return new Order(inputs, output, jobs, true, failFast, onlyFailed, members, list);
    }

    /** The same, held against a list of units. */
    public Order against(Path units) {
        return new Order(inputs, output, jobs, force, failFast, onlyFailed, members, Optional.of(units));
    }
}
