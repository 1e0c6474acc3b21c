package cn.yince.batch;

import cn.yince.batch.result.Outcome;
import cn.yince.problem.Problem;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/** Those who look after the units of a batch one by one: threads of this machine, or many machines. */
public interface Crew {
    /**
     * Looks after units; those that it leaves are looked after on this machine in the end. Who works on other machines
     * has shops of their own there, in which nobody knows what the booklets of the others are called.
     *
     * @param shop what a unit is looked after in
     * @param jobs the units, in order
     * @param stopped whether no further unit is to be begun
     * @param done told once of each unit that was looked after, by several threads
     */
    void work(Shop shop, List<Job> jobs, BooleanSupplier stopped, BiConsumer<Job, Outcome> done);

    /** Why some units that were asked for came to no file; told of with what is wrong across units. */
    default List<Problem> problems() {
        return List.of();
    }
}
