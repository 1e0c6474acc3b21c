package cn.yince.batch;

import cn.yince.batch.result.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/** Some threads of this machine. */
final class Threads implements Crew {
    private final int number;

    Threads(int number) {
        this.number = number;
    }

    /**
     * Who found no memory may have lacked what another took: once more when nobody else works, where all is free for
     * it.
     */
    @Override
    public void work(Shop shop, List<Job> jobs, BooleanSupplier stopped, BiConsumer<Job, Outcome> done) {
        Set<Job> starved = ConcurrentHashMap.newKeySet();
        Tidying tidying = new Tidying();
        Workers.run(jobs.size(), number, stopped, i -> {
            Job job = jobs.get(i);
            Outcome outcome = shop.outcome(job);
            if (number > 1 && Faults.isWantOfMemory(outcome)) {
                starved.add(job);
            } else {
                done.accept(job, outcome);
            }
            tidying.look();
        });
        starved.stream()
                .sorted(Comparator.comparingInt(Job::rank))
                .filter(job -> !stopped.getAsBoolean())
                .forEach(job -> done.accept(job, shop.outcome(job)));
    }
}
