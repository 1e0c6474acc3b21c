package cn.yince.cluster;

import cn.yince.batch.Batch.Equipment;
import cn.yince.batch.Crew;
import cn.yince.batch.Job;
import cn.yince.batch.Order;
import cn.yince.batch.Shop;
import cn.yince.batch.result.Outcome;
import cn.yince.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/**
 * The executors of Spark.
 *
 * <p>Who dies while it works is replaced, and its parcel is begun again elsewhere. When that has happened to a parcel
 * too often, its units are parted; one that ends whoever looks after it, also when nobody else works beside it, has
 * failed.
 */
final class SparkCrew implements Crew {
    private final JavaSparkContext spark;
    private final Places places;
    private final String home;
    private final Order order;
    private final Equipment equipment;
    private final List<Problem> left;

    /** {@code left}: why some that were asked for have no unit file. */
    SparkCrew(
            JavaSparkContext spark, Places places, String home, Order order, Equipment equipment, List<Problem> left) {
        this.spark = spark;
        this.places = places;
        this.home = home;
        this.order = order;
        this.equipment = equipment;
        this.left = List.copyOf(left);
    }

    @Override
    public List<Problem> problems() {
        return left;
    }

    @Override
    public void work(Shop shop, List<Job> jobs, BooleanSupplier stopped, BiConsumer<Job, Outcome> done) {
        places.remember(false);
        String application = Terms.mark(spark.sc().applicationId());
        Broadcast<Terms> terms = spark.broadcast(Terms.of(places, home, order, equipment, shop, application));
        Map<Integer, Job> open = new ConcurrentSkipListMap<>();
        // who had another's name before may have it again, and is left to those who know the names
        List<Job> sent = jobs.stream()
                .filter(job -> job.earlier().filter(Shop::isDoubled).isEmpty())
                .toList();
        sent.forEach(job -> open.put(job.rank(), job));
        Round round = new Round(spark, terms, stopped, (rank, outcome) -> {
            Job job = open.remove(rank);
            if (job != null) {
                done.accept(job, outcome);
            }
        });
        boolean whole = round.run(Parcels.of(sent, spark.defaultParallelism()));
        while (!whole && !open.isEmpty() && !stopped.getAsBoolean()) {
            List<Job> left = List.copyOf(open.values());
            whole = round.run(left.stream().map(job -> Parcel.of(List.of(job))).toList());
            if (!whole) {
                alone(round, left, round.suspects(), open, stopped, done);
            }
        }
        terms.destroy();
        places.remember(true);
    }

    /** Each that was being looked after when somebody died, while nobody else works. */
    private void alone(
            Round round,
            List<Job> jobs,
            Set<Integer> suspects,
            Map<Integer, Job> open,
            BooleanSupplier stopped,
            BiConsumer<Job, Outcome> done) {
        for (int suspect : suspects) {
            Job job = jobs.get(suspect);
            if (open.containsKey(job.rank())
                    && !stopped.getAsBoolean()
                    && !round.run(List.of(Parcel.of(List.of(job))))
                    && !stopped.getAsBoolean()
                    && open.remove(job.rank()) != null) {
                done.accept(job, ended(job));
            }
        }
    }

    private Outcome ended(Job job) {
        String key = new cn.yince.batch.manifest.Keys(order.output()).of(job.file());
        return Outcome.notRun(key, job.file().toString())
                .failed(List.of(Workshop.tooLarge(job, "印它的执行程序每次都中途结束，没有印出")));
    }
}
