package cn.yince.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a booklet cost.
 *
 * @param elapsed milliseconds on the clock
 * @param processor milliseconds the working threads had a processor, and of garbage collection; neither other programs
 *     nor the compiler of the JVM, which is never quite done, count
 * @param allocated bytes the working threads allocated
 * @param whole milliseconds the process had a processor: threads that the work began, and the compiler, count
 */
record Timing(double elapsed, double processor, double allocated, double whole) {
    private static final double NANOS = 1e6;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Makes so many booklets on so many threads, one variant after the other. */
    static Timing of(Work work, int threads, int booklets, int variants) {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger made = new AtomicInteger();
        AtomicLong processor = new AtomicLong();
        AtomicLong allocated = new AtomicLong();
        Thread[] workers = new Thread[threads];
        for (int i = 0; i < threads; i++) {
            workers[i] = new Thread(() -> {
                for (int b = next.getAndIncrement(); b < booklets; b = next.getAndIncrement()) {
                    work.make(b % variants);
                    made.incrementAndGet();
                }
                processor.addAndGet(THREADS.getCurrentThreadCpuTime());
                allocated.addAndGet(
                        THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()));
            });
        }
        long collecting = collectionMillis();
        long whole = PROCESS.getProcessCpuTime();
        long clock = System.nanoTime();
        startAndJoin(workers);
        double elapsed = (System.nanoTime() - clock) / NANOS;
        if (made.get() != booklets) {
            throw new IllegalStateException("only " + made + " of " + booklets + " booklets were made");
        }
        return new Timing(
                elapsed / booklets,
                (processor.get() / NANOS + collectionMillis() - collecting) / booklets,
                (double) allocated.get() / booklets,
                (PROCESS.getProcessCpuTime() - whole) / NANOS / booklets);
    }

    private static void startAndJoin(Thread... workers) {
        for (Thread worker : workers) {
            worker.start();
        }
        for (Thread worker : workers) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static long collectionMillis() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }
}
