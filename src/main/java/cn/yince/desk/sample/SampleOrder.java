package cn.yince.desk.sample;

import cn.yince.unit.BookletKind;
import java.util.List;

/**
 * What samples are wanted.
 *
 * @param number how many files
 * @param seed the same seed gives the same files
 * @param broken how many in a hundred have a fault
 * @param kinds what they disclose
 */
public record SampleOrder(int number, long seed, int broken, List<BookletKind> kinds) {
    private static final int HUNDRED = 100;

    /** Files that have a fault; at least one when any are wanted. */
    int brokenFiles() {
        return (int) ((number * (long) broken + HUNDRED - 1) / HUNDRED);
    }
}
