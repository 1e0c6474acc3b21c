package cn.yince.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a booklet cost.
 *
 * @param elapsed milliseconds on the clock
 * @param processor milliseconds of processor time of the whole process: other programs do not disturb it
 */
record Timing(double elapsed, double processor) {
  private static final double NANOS = 1e6;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** Makes so many booklets on so many threads, one variant after the other. */
  static Timing of(Work work, int threads, int booklets, int variants) {
    AtomicInteger next = new AtomicInteger();
    Thread[] workers = new Thread[threads];
    for (int i = 0; i < threads; i++) {
      workers[i] = new Thread(() -> makeRest(work, next, booklets, variants));
    }
    long clock = System.nanoTime();
    long processor = SYSTEM.getProcessCpuTime();
    for (Thread worker : workers) {
      worker.start();
    }
    for (Thread worker : workers) {
      join(worker);
    }
    if (next.get() != booklets + threads) {
      throw new IllegalStateException("not every booklet was made");
    }
    return new Timing(
        (System.nanoTime() - clock) / NANOS / booklets, (SYSTEM.getProcessCpuTime() - processor) / NANOS / booklets);
  }

  private static void makeRest(Work work, AtomicInteger next, int booklets, int variants) {
    for (int i = next.getAndIncrement(); i < booklets; i = next.getAndIncrement()) {
      work.make(i % variants);
    }
  }

  private static void join(Thread worker) {
    try {
      worker.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
