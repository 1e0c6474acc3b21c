package cn.yince.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** Some threads that take numbers from one queue, each one at a time. */
public final class Workers {
    private Workers() {}

    /**
     * Does the work for 0, 1, … {@code count - 1}, in this order but for what runs side by side: what comes before a
     * number has been begun. Ends early when told to.
     */
    public static void run(int count, int jobs, BooleanSupplier stopped, IntConsumer work) {
        BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(Math.max(1, count));
        for (int i = 0; i < count; i++) {
            queue.add(i);
        }
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (int i = 0; i < jobs; i++) {
                ends.add(threads.submit(() -> drain(queue, stopped, work)));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
        }
    }

    private static void drain(BlockingQueue<Integer> queue, BooleanSupplier stopped, IntConsumer work) {
        while (!stopped.getAsBoolean()) {
            Integer next = queue.poll();
            if (next == null) {
                return;
            }
            work.accept(next);
        }
    }
}
