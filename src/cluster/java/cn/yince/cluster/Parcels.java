package cn.yince.cluster;

import cn.yince.batch.Job;
import cn.yince.batch.result.Output;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Divides units so that every core has several parcels, none of which takes long: the heaviest units come first, alone
 * or in small parcels, so that at the end nobody waits for one that began late.
 */
final class Parcels {
    /** A parcel is a minute's work at most. */
    private static final long MOST_PAGES = 2400;

    private static final int PARCELS_OF_A_CORE = 6;

    /** Of a unit that was never printed. */
    private static final int PAGES = 40;

    private Parcels() {}

    static List<Parcel> of(List<Job> jobs, int cores) {
        List<Job> heaviestFirst = jobs.stream()
                .sorted(Comparator.comparingInt(Parcels::pages).reversed().thenComparingInt(Job::rank))
                .toList();
        long all = jobs.stream().mapToLong(Parcels::pages).sum();
        long most = Math.max(1, Math.min(MOST_PAGES, all / ((long) cores * PARCELS_OF_A_CORE)));
        List<Parcel> parcels = new ArrayList<>();
        List<Job> next = new ArrayList<>();
        long pages = 0;
        for (Job job : heaviestFirst) {
            if (!next.isEmpty() && pages + pages(job) > most) {
                parcels.add(Parcel.of(next));
                next.clear();
                pages = 0;
            }
            next.add(job);
            pages += pages(job);
        }
        if (!next.isEmpty()) {
            parcels.add(Parcel.of(next));
        }
        return parcels;
    }

    /** As many as it had, or else as units have. */
    private static int pages(Job job) {
        return job.earlier()
                .map(outcome -> outcome.output())
                .filter(Output::exists)
                .map(Output::pages)
                .orElse(PAGES);
    }
}
