package cn.yince.desk.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Everything random; the same seed throws the same. */
final class Dice {
    private static final int HUNDRED = 100;
    private final long seed;
    private final SplittableRandom random;

    Dice(long seed) {
        this.seed = new SplittableRandom(seed).nextLong();
        this.random = new SplittableRandom(this.seed);
    }

    /** Dice of their own for one thing, whatever these have thrown so far. */
    Dice of(long thing) {
        return new Dice(seed ^ thing);
    }

    int from(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    long from(long least, long most) {
        return random.nextLong(least, most + 1);
    }

    /** True so many times in a hundred. */
    boolean chance(int percent) {
        return random.nextInt(HUNDRED) < percent;
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** So many of them in their order; all when there are no more. */
    <T> List<T> some(List<T> all, int number) {
        List<Integer> places = shuffled(IntStream.range(0, all.size()).boxed().toList());
        return places.stream().limit(number).sorted().map(all::get).toList();
    }

    <T> List<T> shuffled(List<T> all) {
        List<T> mixed = new ArrayList<>(all);
        for (int i = mixed.size() - 1; i > 0; i--) {
            T last = mixed.get(i);
            int other = random.nextInt(i + 1);
            mixed.set(i, mixed.get(other));
            mixed.set(other, last);
        }
        return mixed;
    }
}
