package cn.yince.compute.ledger;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;

/**
 * How much work and memory one unit's tables and figures may take: packs come from strangers. A unit that typed more
 * may take more, several times what the nation's tables need. For one thread.
 */
final class Effort {
    private static final long MOST_STEPS = 200_000_000;
    private static final long MOST_NUMBERS = 1_000_000;
    private static final long MOST_SUMS = 500_000;
    private static final int DEEPEST = 30;
    private static final long STEPS_FOR_A_NUMBER = 1_000;
    private static final long NUMBERS_FOR_A_NUMBER = 20;
    private static final long SUMS_FOR_A_NUMBER = 60;

    /** Above it the unit may be to blame as well as the pack. */
    private static final int MANY_TYPED = 2_000;

    private final long typed;
    private long steps;
    private long numbers;
    private long sums;
    private int depth;

    /** Of a unit that typed so many numbers. */
    Effort(long typed) {
        this.typed = typed;
    }

    /** So many leaves or rows are looked at. */
    void look(long more) {
        steps += more;
        if (steps > MOST_STEPS + STEPS_FOR_A_NUMBER * typed) {
            throw tooMuch("表、数和核对规则的算式要看的数太多");
        }
    }

    /** So many cells or figures are made. */
    void make(long more) {
        numbers += more;
        long most = MOST_NUMBERS + NUMBERS_FOR_A_NUMBER * typed;
        if (numbers > most) {
            throw tooMuch("表和数超过 " + most + " 个");
        }
    }

    /** The sum of two numbers is made; it remembers both. */
    void sum() {
        sums++;
        long most = MOST_SUMS + SUMS_FOR_A_NUMBER * typed;
        if (sums > most) {
            throw tooMuch("表、数和核对规则一共要加减 " + most + " 次以上");
        }
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

    private InputRejected tooMuch(String what) {
        String unit = typed > MANY_TYPED ? "；这个单位填了 " + typed + " 个数，比通常的多得多，也请核对单位文件" : "";
        return new InputRejected(Problem.error(
                "M0809", Place.of("模板的 表、数、核对规则"), what, "请减少行、栏和层层相套的“每个”；每一行都要的合计单列一格，别的格写那一格的名称" + unit));
    }
}
