package cn.yince.cluster;

import cn.yince.batch.Job;
import cn.yince.batch.manifest.Manifest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Some units that are looked after one after the other.
 *
 * @param units all
 */
record Parcel(ArrayList<Unit> units) implements Serializable {
    /**
     * A unit.
     *
     * @param rank its place in the run
     * @param file its file
     * @param earlier what became of it before, as a line of a journal; or null
     */
    record Unit(int rank, String file, String earlier) implements Serializable {
        static Unit of(Job job) {
            return new Unit(
                    job.rank(),
                    job.file().toString(),
                    job.earlier().map(Manifest::line).orElse(null));
        }
    }

    static Parcel of(List<Job> jobs) {
        ArrayList<Unit> units = new ArrayList<>();
        jobs.forEach(job -> units.add(Unit.of(job)));
        return new Parcel(units);
    }
}
