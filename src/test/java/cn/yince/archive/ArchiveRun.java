package cn.yince.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks veraPDF of every example in every variant, every sample of every pack, and two hundred invented units; prints a
 * table.
 */
public final class ArchiveRun {
    private static final int UNITS = 200;

    private ArchiveRun() {}

    /** Ends with 1 when any does not conform. */
    public static void main(String[] arguments) throws IOException {
        List<Trial> trials = new ArrayList<>(Trial.examples());
        trials.addAll(Trial.variants());
        trials.addAll(Trial.previews(true));
        trials.addAll(Trial.samples(UNITS, Files.createTempDirectory("yince-archive")));
        Map<String, int[]> table = new LinkedHashMap<>();
        boolean failed = false;
        for (Trial trial : trials) {
            List<String> complaints = trial.complaints();
            complaints.forEach(line -> System.out.println(trial + " " + line));
            int[] counts = table.computeIfAbsent(
                    trial.group() + "\tPDF/A-" + trial.flavour()
                            + (trial.flavour().endsWith("a") ? " and PDF/UA-1" : ""),
                    group -> new int[2]);
            counts[0]++;
            counts[1] += complaints.isEmpty() ? 1 : 0;
            failed |= !complaints.isEmpty();
        }
        table.forEach(
                (group, counts) -> System.out.println(group + "\t" + counts[1] + " of " + counts[0] + " conform"));
        System.exit(failed ? 1 : 0);
    }
}
