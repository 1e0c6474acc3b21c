package cn.yince.compute.ledger;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;

/** How much work and memory one unit's tables and figures may take: packs come from strangers. For one thread. */
final class Effort {
    private static final long MOST_STEPS = 200_000_000;
    private static final long MOST_NUMBERS = 1_000_000;
    private static final long MOST_SUMS = 500_000;
    private static final int DEEPEST = 30;
    private long steps;
    private long numbers;
    private long sums;
    private int depth;

    /** So many leaves or rows are looked at. */
    void look(long more) {
        steps += more;
        refuse(steps > MOST_STEPS, "表、数和核对规则的算式要看的数太多");
    }

    /** So many cells or figures are made. */
    void make(long more) {
        numbers += more;
        refuse(numbers > MOST_NUMBERS, "表和数超过 " + MOST_NUMBERS + " 个");
    }

    /** The sum of two numbers is made; it remembers both. */
    void sum() {
        sums++;
        refuse(sums > MOST_SUMS, "表、数和核对规则一共要加减 " + MOST_SUMS + " 次以上");
    }

    /** A number is needed for another one. */
    void deeper(Place place) {
        depth++;
        if (depth > DEEPEST) {
            throw new InputRejected(Problem.error("M0804", place, "一格由另一格算出，接连超过 " + DEEPEST + " 层", "请直接写成填报项的算式"));
        }
    }

    void back() {
        depth--;
    }

    private static void refuse(boolean tooMuch, String what) {
        if (tooMuch) {
            throw new InputRejected(
                    Problem.error("M0809", Place.of("模板的 表、数、核对规则"), what, "请减少行、栏和层层相套的“每个”；每一行都要的合计单列一格，别的格写那一格的名称"));
        }
    }
}
