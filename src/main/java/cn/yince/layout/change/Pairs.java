package cn.yince.layout.change;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which part of a new text was which part of the old one: the same words but for the numbers, or else, between two
 * such, what is most alike.
 */
final class Pairs {
    private static final int NONE = -1;
    private static final double LEAST_ALIKE = 0.3;

    /** Pairs looked at in one gap; the parts of larger ones are paired in order. */
    private static final int MOST_LOOKS = 10_000;

    private static final int MOST_CHARACTERS = 3_000;
    private static final int PAIR = 1 << 16;

    private final List<Item> old;
    private final List<Item> now;
    private final int[] matches;
    private final Map<Item, Map<Integer, Integer>> shapes = new HashMap<>();

    private Pairs(List<Item> old, List<Item> now) {
        this.old = old;
        this.now = now;
        this.matches = new int[now.size()];
        Arrays.fill(matches, NONE);
    }

    /** For each new part the old one, or -1; ascending. */
    static int[] of(List<Item> old, List<Item> now) {
        return new Pairs(old, now).find();
    }

    private int[] find() {
        Map<String, Integer> known = new HashMap<>();
        int oldFrom = 0;
        int nowFrom = 0;
        for (Alignment.Run run : Alignment.of(keys(old, known), keys(now, known))) {
            gap(oldFrom, run.old(), nowFrom, run.now());
            for (int i = 0; i < run.length(); i++) {
                matches[run.now() + i] = run.old() + i;
            }
            oldFrom = run.old() + run.length();
            nowFrom = run.now() + run.length();
        }
        gap(oldFrom, old.size(), nowFrom, now.size());
        return matches;
    }

    private static int[] keys(List<Item> items, Map<String, Integer> known) {
        return items.stream()
                .mapToInt(item ->
                        known.computeIfAbsent(item.tag() + ' ' + withoutNumbers(item.text()), key -> known.size()))
                .toArray();
    }

    private static String withoutNumbers(String text) {
        return text.replaceAll("[0-9][0-9,.%％]*|[\\s\\u00A0]+", "");
    }

    private void gap(int oldFrom, int oldTo, int nowFrom, int nowTo) {
        int olds = oldTo - oldFrom;
        int news = nowTo - nowFrom;
        if (olds == 0 || news == 0) {
            return;
        } else if ((long) olds * news > MOST_LOOKS) {
            for (int i = 0; i < Math.min(olds, news); i++) {
                if (old.get(oldFrom + i).tag().equals(now.get(nowFrom + i).tag())) {
                    matches[nowFrom + i] = oldFrom + i;
                }
            }
            return;
        }
        best(oldFrom, nowFrom, likeness(oldFrom, olds, nowFrom, news));
    }

    private double[][] likeness(int oldFrom, int olds, int nowFrom, int news) {
        double[][] alike = new double[olds][news];
        for (int i = 0; i < olds; i++) {
            for (int j = 0; j < news; j++) {
                alike[i][j] = likeness(old.get(oldFrom + i), now.get(nowFrom + j));
            }
        }
        if (olds == news) {
            for (int i = 0; i < olds; i++) {
                boolean same =
                        old.get(oldFrom + i).tag().equals(now.get(nowFrom + i).tag());
                alike[i][i] = same ? Math.max(alike[i][i], LEAST_ALIKE) : 0;
            }
        }
        return alike;
    }

    /** The pairs, none crossing another, that are most alike together. */
    private void best(int oldFrom, int nowFrom, double[][] alike) {
        int olds = alike.length;
        int news = alike[0].length;
        double[][] sums = new double[olds + 1][news + 1];
        for (int i = olds - 1; i >= 0; i--) {
            for (int j = news - 1; j >= 0; j--) {
                double both = alike[i][j] < LEAST_ALIKE ? 0 : alike[i][j] + sums[i + 1][j + 1];
                sums[i][j] = Math.max(both, Math.max(sums[i + 1][j], sums[i][j + 1]));
            }
        }
        for (int i = 0, j = 0; i < olds && j < news; ) {
            if (sums[i][j] == sums[i + 1][j]) {
                i++;
            } else if (sums[i][j] == sums[i][j + 1]) {
                j++;
            } else {
                matches[nowFrom + j++] = oldFrom + i++;
            }
        }
    }

    /** From 0 to 1: how many pairs of characters both have. */
    private double likeness(Item one, Item other) {
        if (!one.tag().equals(other.tag())) {
            return 0;
        }
        Map<Integer, Integer> ones = shapes.computeIfAbsent(one, Pairs::shape);
        Map<Integer, Integer> others = shapes.computeIfAbsent(other, Pairs::shape);
        int both = 0;
        for (Map.Entry<Integer, Integer> each : ones.entrySet()) {
            both += Math.min(each.getValue(), others.getOrDefault(each.getKey(), 0));
        }
        int all = count(ones) + count(others);
        return all == 0 ? LEAST_ALIKE : 2.0 * both / all;
    }

    private static int count(Map<Integer, Integer> shape) {
        return shape.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<Integer, Integer> shape(Item item) {
        String text = withoutNumbers(item.text());
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int i = 1; i < Math.min(text.length(), MOST_CHARACTERS); i++) {
            pairs.merge(text.charAt(i - 1) * PAIR + text.charAt(i), 1, Integer::sum);
        }
        return pairs;
    }
}
