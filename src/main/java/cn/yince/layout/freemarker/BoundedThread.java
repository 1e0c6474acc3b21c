package cn.yince.layout.freemarker;

import com.sun.management.ThreadMXBean;
import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * The thread in which one template runs, with an end to its work. FreeMarker asks {@link #isInterrupted} at every turn of a
 * loop and at every call of a macro or function (see {@link StrictConfiguration}); that is one step. Whoever waits for it can
 * lose patience, for work between two steps has no other bound.
 */
final class BoundedThread extends Thread {
  /** Steps of one template; the largest chapters take less than a hundredth of it. */
  static final int MOST_STEPS = 1_000_000;

  /** Bytes one template may allocate, freed ones included. */
  static final long MOST_BYTES = 1L << 29;

  /** As a multiple of the patience, the longest wait on the clock. */
  private static final int MOST_WAITING = 15;

  private static final long STACK = 2 << 20;
  private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Task task;
  private int steps;
  private Throwable failure;
  private volatile boolean abandoned;

  private BoundedThread(Task task) {
    super(null, null, "template", STACK);
    setDaemon(true);
    this.task = task;
  }

  /**
   * Runs a task; throws what the task throws, {@link OutOfPatience} when it takes more of the processor's time than {@code patience},
   * or many times as long on the clock: on a machine with much else to do a good template waits too.
   */
  static void finish(Task task, Duration patience) throws Throwable {
    BoundedThread labour = new BoundedThread(task);
    labour.start();
    labour.await(patience);
    if (labour.failure != null) {
      throw labour.failure;
    }
  }

  private void await(Duration patience) throws OutOfPatience {
    try {
      join(patience.toMillis());
      for (int more = 1; more < MOST_WAITING && isAlive() && processorTime() < patience.toNanos(); more++) {
        join(patience.toMillis());
      }
    } catch (InterruptedException e) {
      abandoned = true;
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a template ran", e);
    }
    if (isAlive()) {
      abandoned = true;
      throw new OutOfPatience();
    }
  }

  @Override
  public void run() {
    try {
      task.run();
    } catch (Throwable e) {
      failure = e;
    }
  }

  @Override
  public boolean isInterrupted() {
    Environment environment = currentThread() == this ? Environment.getCurrentEnvironment() : null;
    if (environment != null && (abandoned || ++steps > MOST_STEPS || allocated() > MOST_BYTES)) {
      throw new TooMuchWork(environment);
    }
    return super.isInterrupted();
  }

  /** Nanoseconds this thread has worked; -1 when it has ended. */
  private long processorTime() {
    return MEMORY.getThreadCpuTime(getId());
  }

  private static long allocated() {
    return MEMORY.getThreadAllocatedBytes(currentThread().getId());
  }

  /** What there is to do. */
  @FunctionalInterface
  interface Task {
    void run() throws Exception;
  }

  /** The template takes too many steps or too much memory; unchecked, so that no template can go on after it. */
  static final class TooMuchWork extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient TemplateException place;

    TooMuchWork(Environment environment) {
      place = new TemplateException(environment);
    }

    /** Carries the template, line and column. */
    TemplateException place() {
      return place;
    }
  }

  /** The template takes too long. */
  static final class OutOfPatience extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
