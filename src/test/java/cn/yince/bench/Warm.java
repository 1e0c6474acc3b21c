package cn.yince.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Yince and the floor in one warm process, taking turns.
 *
 * @param threads that worked at once
 * @param yince a timing per round
 * @param floor a timing per round
 */
record Warm(int threads, List<Timing> yince, List<Timing> floor) {
    static Warm measure(Settings settings, int threads, Work yince, Work floor) {
        List<Timing> ours = new ArrayList<>();
        List<Timing> least = new ArrayList<>();
        for (int round = 0; round < settings.rounds(); round++) {
            ours.add(Timing.of(yince, threads, settings.booklets(), settings.variants()));
            least.add(Timing.of(floor, threads, settings.booklets(), settings.variants()));
        }
        return new Warm(threads, ours, least);
    }

    /** The middle of the ratios, round by round. */
    double ratio(ToDoubleFunction<Timing> cost) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < yince.size(); i++) {
            ratios.add(cost.applyAsDouble(yince.get(i)) / cost.applyAsDouble(floor.get(i)));
        }
        return Median.of(ratios);
    }
}
