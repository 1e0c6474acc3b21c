package cn.yince.bench;

import cn.yince.Press;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/**
 * What a booklet cost.
 *
 * @param pages how many it has
 * @param millis of processor time, the least of some
 */
record Length(int pages, double millis) {
    private static final int TIMES = 6;
    private static final double NANOS = 1e6;

    static Length measure(Press press, Path unit) {
        Length least = new Length(0, Double.MAX_VALUE);
        for (int i = 0; i < TIMES; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int pages = press.print(unit, step -> {}).booklet().pages();
            double millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / NANOS;
            least = millis < least.millis() ? new Length(pages, millis) : least;
        }
        return least;
    }

    double perPage() {
        return millis / pages;
    }
}
