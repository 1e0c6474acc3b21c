package cn.yince.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a booklet cost.
 *
 * @param elapsed milliseconds on the clock
 * @param processor milliseconds the working threads had a processor, and of garbage collection; neither other programs nor the compiler
 *     of the JVM, which is never quite done, count
 */
record Timing(double elapsed, double processor) {
  private static final double NANOS = 1e6;

  /** Makes so many booklets on so many threads, one variant after the other. */
  static Timing of(Work work, int threads, int booklets, int variants) {
    AtomicInteger next = new AtomicInteger();
    AtomicInteger made = new AtomicInteger();
    AtomicLong processor = new AtomicLong();
    Thread[] workers = new Thread[threads];
    for (int i = 0; i < threads; i++) {
      workers[i] =
          new Thread(
              () -> {
                for (int b = next.getAndIncrement(); b < booklets; b = next.getAndIncrement()) {
                  work.make(b % variants);
                  made.incrementAndGet();
                }
                processor.addAndGet(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
              });
    }
    long collecting = collectionMillis();
    long clock = System.nanoTime();
    startAndJoin(workers);
    double elapsed = (System.nanoTime() - clock) / NANOS;
    if (made.get() != booklets) {
      throw new IllegalStateException("only " + made + " of " + booklets + " booklets were made");
    }
    return new Timing(elapsed / booklets, (processor.get() / NANOS + collectionMillis() - collecting) / booklets);
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
