package cn.yince.cluster;

import cn.yince.batch.result.Outcome;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.spark.ExceptionFailure;
import org.apache.spark.ExecutorLostFailure;
import org.apache.spark.FutureAction;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import scala.Function0;
import scala.Function1;
import scala.Function2;
import scala.collection.Iterator;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.BoxedUnit;

/** Parcels that are worked on side by side. */
final class Round {
    private static final long MILLIS_BETWEEN_LOOKS = 50;
    private static final int LINES = 3;
    private final JavaSparkContext spark;
    private final Broadcast<Terms> terms;
    private final BooleanSupplier stopped;
    private final BiConsumer<Integer, Outcome> arrived;
    private final Set<Integer> suspects = new ConcurrentSkipListSet<>();

    Round(
            JavaSparkContext spark,
            Broadcast<Terms> terms,
            BooleanSupplier stopped,
            BiConsumer<Integer, Outcome> arrived) {
        this.spark = spark;
        this.terms = terms;
        this.stopped = stopped;
        this.arrived = arrived;
    }

    /** The places of parcels of the last round whose executor died while they were worked on. */
    Set<Integer> suspects() {
        return Set.copyOf(suspects);
    }

    /**
     * Works on parcels.
     *
     * @return whether all of them are done; they are not when executors died too often, or when told to stop
     */
    boolean run(List<Parcel> parcels) {
        if (parcels.isEmpty()) {
            return true;
        }
        suspects.clear();
        SparkListener watch = new Watch();
        spark.sc().addSparkListener(watch);
        try {
            FutureAction<Object> all = submitted(parcels);
            while (!all.isCompleted()) {
                TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
                if (stopped.getAsBoolean()) {
                    all.cancel();
                }
            }
            return isWhole(all.value().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            spark.sc().removeSparkListener(watch);
        }
    }

    private boolean isWhole(scala.util.Try<Object> result) {
        if (result.isSuccess() || stopped.getAsBoolean()) {
            return result.isSuccess();
        } else if (!suspects.isEmpty()) {
            return false;
        }
        throw new IllegalStateException(
                "the executors cannot work", result.failed().get());
    }

    private FutureAction<Object> submitted(List<Parcel> parcels) {
        Broadcast<Terms> sent = terms;
        JavaRDD<byte[]> results =
                spark.parallelize(parcels, parcels.size()).map(parcel -> Task.run(sent.value(), parcel));
        Function1<Iterator<byte[]>, byte[]> first = (Function1<Iterator<byte[]>, byte[]> & Serializable) Iterator::next;
        Function2<Object, byte[], BoxedUnit> handler = (index, packed) -> {
            Task.read(packed, arrived);
            return BoxedUnit.UNIT;
        };
        Function0<Object> none = () -> BoxedUnit.UNIT;
        List<Object> all =
                IntStream.range(0, parcels.size()).<Object>mapToObj(i -> i).toList();
        return spark.sc()
                .submitJob(
                        results.rdd(), first, CollectionConverters.asScala(all).toSeq(), handler, none);
    }

    private final class Watch extends SparkListener {
        @Override
        public void onTaskEnd(SparkListenerTaskEnd end) {
            boolean died = end.reason() instanceof ExecutorLostFailure
                    || end.reason() instanceof ExceptionFailure failure
                            && failure.className().endsWith("Error");
            if (died) {
                suspects.add(end.taskInfo().partitionId());
            }
        }
    }
}
