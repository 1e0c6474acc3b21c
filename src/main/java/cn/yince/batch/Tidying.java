package cn.yince.batch;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Clears a long batch's memory while there is little to clear: left alone, the collector first takes all the room it
 * may have, and what a process once took it keeps. A thousand booklets leave some 50 MB; clearing them takes a third of
 * a second.
 */
final class Tidying {
    /** Booklets of a batch before which nothing is cleared: a short one ends before it matters. */
    private static final int FIRST = 100;

    /** Bytes that may be left over at least. */
    private static final long LEFT = 48L << 20;

    private final Optional<MemoryPoolMXBean> old = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
            .findFirst();

    private final AtomicInteger booklets = new AtomicInteger();
    private final AtomicBoolean clearing = new AtomicBoolean();

    /** Looks after a booklet. */
    void look() {
        if (booklets.incrementAndGet() > FIRST
                && old.filter(Tidying::isDue).isPresent()
                && clearing.compareAndSet(false, true)) {
            System.gc();
            clearing.set(false);
        }
    }

    private static boolean isDue(MemoryPoolMXBean old) {
        return isDue(old.getUsage().getUsed(), old.getCollectionUsage().getUsed());
    }

    /**
     * Whether clearing is worth its while.
     *
     * @param used bytes, those that are left over among them
     * @param live bytes that clearing left the last time
     */
    static boolean isDue(long used, long live) {
        return used > live + Math.max(LEFT, live / 4);
    }
}
