package cn.yince.layout.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Which of two sequences of numbers have in common, in order, by Myers' greedy algorithm. What differs in more than a
 * bounded number of places counts as wholly different, so that time and memory stay bounded whatever is compared.
 */
final class Alignment {
    /** Of differences; its square is what is kept to find the way back. */
    private static final int MOST = 1_500;

    /**
     * A stretch that both have.
     *
     * @param old where it begins in the old one
     * @param now where it begins in the new one
     * @param length of both
     */
    record Run(int old, int now, int length) {}

    private final int[] old;
    private final int[] now;

    private Alignment(int[] old, int[] now) {
        this.old = old;
        this.now = now;
    }

    /** The stretches in common, in order. */
    static List<Run> of(int[] old, int[] now) {
        int most = Math.min(old.length, now.length);
        int head = 0;
        while (head < most && old[head] == now[head]) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && old[old.length - 1 - tail] == now[now.length - 1 - tail]) {
            tail++;
        }
        List<Run> runs = new ArrayList<>();
        add(new Run(0, 0, head), runs);
        for (Run run : new Alignment(middle(old, head, tail), middle(now, head, tail)).runs()) {
            add(new Run(run.old() + head, run.now() + head, run.length()), runs);
        }
        add(new Run(old.length - tail, now.length - tail, tail), runs);
        return runs;
    }

    private static int[] middle(int[] of, int head, int tail) {
        return Arrays.copyOfRange(of, head, of.length - tail);
    }

    /** What touches the one before becomes one with it. */
    private static void add(Run run, List<Run> runs) {
        Run last = runs.isEmpty() ? new Run(0, 0, 0) : runs.get(runs.size() - 1);
        if (run.length() == 0) {
            return;
        } else if (last.length() > 0
                && last.old() + last.length() == run.old()
                && last.now() + last.length() == run.now()) {
            runs.set(runs.size() - 1, new Run(last.old(), last.now(), last.length() + run.length()));
        } else {
            runs.add(run);
        }
    }

    private List<Run> runs() {
        int most = Math.min(MOST, old.length + now.length);
        int[] furthest = new int[2 * most + 3];
        List<int[]> steps = new ArrayList<>();
        for (int d = 0; d <= most; d++) {
            for (int k = -d; k <= d; k += 2) {
                int at = most + 1 + k;
                int x = k == -d || k != d && furthest[at - 1] < furthest[at + 1]
                        ? furthest[at + 1]
                        : furthest[at - 1] + 1;
                int y = x - k;
                while (x < old.length && y < now.length && x >= 0 && y >= 0 && old[x] == now[y]) {
                    x++;
                    y++;
                }
                furthest[at] = x;
                if (x >= old.length && y >= now.length) {
                    return way(steps, d, k, most);
                }
            }
            steps.add(Arrays.copyOfRange(furthest, most + 1 - d, most + 2 + d));
        }
        return List.of();
    }

    /** Goes back from the end, one difference at a time. */
    private List<Run> way(List<int[]> steps, int differences, int diagonal, int most) {
        List<Run> runs = new ArrayList<>();
        int x = old.length;
        int y = now.length;
        for (int d = differences, k = diagonal; d > 0; d--) {
            int[] before = steps.get(d - 1);
            boolean down = k == -d || k != d && at(before, k - 1, d - 1) < at(before, k + 1, d - 1);
            int k1 = down ? k + 1 : k - 1;
            int x1 = at(before, k1, d - 1);
            int from = down ? x1 : x1 + 1;
            add(runs, from, from - k, x - from);
            x = x1;
            y = x1 - k1;
            k = k1;
        }
        add(runs, 0, y - x, x);
        Collections.reverse(runs);
        return runs;
    }

    private static int at(int[] step, int k, int d) {
        return step[k + d];
    }

    private static void add(List<Run> runs, int old, int now, int length) {
        if (length > 0) {
            runs.add(new Run(old, now, length));
        }
    }
}
