package cn.yince.layout.line;

import cn.yince.layout.Budget;
import java.util.Arrays;

/**
 * Chooses where the lines of a paragraph end: of all ways to fill the lines it has, the one whose lines differ least
 * from their natural width, and whose last line is more than a character.
 */
public final class BreakChoice {
    private static final float NEVER = Float.MAX_VALUE;
    private static final float BEYOND = 10;
    private static final float TIGHT_COSTS_MORE = 1.5f;
    private static final float LONELY = 4;

    /** How many characters further up or down a line may begin; lines of small type have hundreds. */
    private static final int FAR = 20;

    /** Of widths that were rounded piece by piece. */
    private static final float TOLERANCE = 12;

    private final Strip strip;
    private final float[] widths;
    private final int[] earliest;
    private final int[] latest;

    /**
     * A choice to be made.
     *
     * @param strip all characters
     * @param widths of the lines, in order
     * @param earliest where each line but the first may begin at the earliest
     * @param latest and at the latest
     */
    public BreakChoice(Strip strip, float[] widths, int[] earliest, int[] latest) {
        this.strip = strip;
        this.widths = widths;
        this.earliest = earliest;
        this.latest = latest;
    }

    /**
     * Where each line but the first begins.
     *
     * @param now where it begins so far
     */
    public int[] best(int[] now) {
        return isGood(now) ? now : search(now);
    }

    /** Whether no line is set much wider or narrower than it is. */
    private boolean isGood(int[] starts) {
        int from = 0;
        for (int line = 0; line < widths.length; line++) {
            int to = line < starts.length ? starts[line] : strip.length();
            if (cost(line, from, to) > 0.1f) {
                return false;
            }
            from = to;
        }
        return true;
    }

    private int[] search(int[] now) {
        int lines = widths.length;
        int[][] starts = new int[lines][];
        float[][] costs = new float[lines][];
        int[][] before = new int[lines][];
        starts[0] = new int[] {0};
        costs[0] = new float[] {0};
        for (int line = 1; line < lines; line++) {
            Budget.lookNow();
            starts[line] = candidates(line, now[line - 1]);
            costs[line] = new float[starts[line].length];
            before[line] = new int[starts[line].length];
            for (int i = 0; i < starts[line].length; i++) {
                reach(line, i, starts, costs, before);
            }
        }
        return cheapest(now, starts, costs, before);
    }

    private void reach(int line, int candidate, int[][] starts, float[][] costs, int[][] before) {
        int to = starts[line][candidate];
        costs[line][candidate] = NEVER;
        for (int i = 0; i < starts[line - 1].length; i++) {
            int from = starts[line - 1][i];
            if (from < to && costs[line - 1][i] < NEVER) {
                float cost = costs[line - 1][i] + cost(line - 1, from, to);
                if (cost < costs[line][candidate]) {
                    costs[line][candidate] = cost;
                    before[line][candidate] = i;
                }
            }
        }
    }

    private int[] cheapest(int[] now, int[][] starts, float[][] costs, int[][] before) {
        int last = widths.length - 1;
        int chosen = -1;
        float least = NEVER;
        for (int i = 0; i < starts[last].length; i++) {
            float cost = costs[last][i] == NEVER ? NEVER : costs[last][i] + cost(last, starts[last][i], strip.length());
            if (cost < least) {
                least = cost;
                chosen = i;
            }
        }
        if (chosen < 0) {
            return now;
        }
        int[] best = new int[last];
        for (int line = last; line > 0; line--) {
            best[line - 1] = starts[line][chosen];
            chosen = before[line][chosen];
        }
        return best;
    }

    /** Where a line may begin, not far from where it does. */
    private int[] candidates(int line, int now) {
        int first = Math.max(earliest[line - 1], now - FAR);
        int last = Math.min(latest[line - 1], now + FAR);
        int[] found = new int[last - first + 1];
        int count = 0;
        for (int at = first; at <= last; at++) {
            if (at == now || at > 0 && at < strip.length() && strip.mayBreak(at)) {
                found[count++] = at;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private float cost(int line, int from, int to) {
        boolean isLast = line == widths.length - 1;
        float slack = widths[line] - strip.width(from, to, line == 0);
        float lonely = isLast && line > 0 && strip.letters(from, to) < 2 ? LONELY : 0;
        if (slack >= -TOLERANCE) {
            float opens = strip.opens(from, to);
            float part = isLast || slack <= TOLERANCE ? 0 : part(slack, opens);
            return lonely + (part <= 1 ? part * part * part : shortBy((slack - opens) / widths[line]));
        }
        float part = part(-slack, strip.gives(from, to));
        return part > 1 ? NEVER / 4 : lonely + TIGHT_COSTS_MORE * part * part * part;
    }

    /** What a line costs that ends short: one that is much shorter costs more than several that are a little. */
    private static float shortBy(float part) {
        return 1 + BEYOND * BEYOND * part + BEYOND * BEYOND * BEYOND * part * part;
    }

    private static float part(float slack, float whole) {
        return whole > 0 ? slack / whole : 100;
    }
}
