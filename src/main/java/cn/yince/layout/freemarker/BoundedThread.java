package cn.yince.layout.freemarker;

import com.sun.management.ThreadMXBean;
import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The thread in which one template runs, with an end to its work. FreeMarker asks {@link #isInterrupted} at every turn
 * of a loop and at every call of a macro or function (see {@link StrictConfiguration}); that is one step, and so is
 * every call of the function that a built-in has for each element. Whoever waits for it can lose patience.
 */
final class BoundedThread extends Thread {
    /** Steps of one template; the largest chapters take less than a hundredth of it. */
    static final int MOST_STEPS = 1_000_000;

    /** Bytes one template may allocate, freed ones included. */
    static final long MOST_BYTES = 1L << 29;

    /** As a multiple of the patience, the longest wait on the clock. */
    private static final int MOST_WAITING = 15;

    /** Of the patience, what is waited once more when the processor's time is not used up yet. */
    private static final int PARTS = 10;

    private static final long STACK = 2 << 20;
    private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    /**
     * Of some twenty templates of a booklet each finds the thread of the one before, which costs less than a new one.
     */
    private static final ThreadPoolExecutor THREADS = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), BoundedThread::new);

    private Labour labour;

    private BoundedThread(Runnable tasks) {
        super(null, tasks, "template", STACK);
        setDaemon(true);
    }

    /**
     * Runs a task; throws what the task throws, {@link OutOfPatience} when it takes more of the processor's time than
     * {@code patience}, or many times as long on the clock: on a machine with much else to do a good template waits
     * too.
     */
    static void finish(Task task, Duration patience) throws Throwable {
        Labour labour = new Labour(task);
        try {
            await(labour, THREADS.submit(labour), patience);
        } catch (ExecutionException e) {
            throw e.getCause();
        }
    }

    private static void await(Labour labour, Future<?> end, Duration patience)
            throws OutOfPatience, ExecutionException {
        try {
            if (patience.isZero()) {
                end.get();
                return;
            }
            long wait = patience.toMillis();
            for (int waited = 0;
                    waited == 0 || waited < MOST_WAITING * PARTS && labour.processorTime() < patience.toNanos();
                    waited++) {
                try {
                    end.get(wait, TimeUnit.MILLISECONDS);
                    return;
                } catch (TimeoutException e) {
                    // a processor may have had too much else to do, now and then a little
                    wait = Math.max(1, patience.toMillis() / PARTS);
                }
            }
        } catch (InterruptedException e) {
            labour.abandoned = true;
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a template ran", e);
        }
        labour.abandoned = true;
        throw new OutOfPatience();
    }

    /** One task at work in a thread of these. */
    private static final class Labour implements Callable<Void> {
        private final Task task;
        private int steps;
        private long allocatedBefore;
        private long workedBefore;
        private volatile BoundedThread at;
        private volatile boolean abandoned;

        Labour(Task task) {
            this.task = task;
        }

        @Override
        public Void call() throws Exception {
            BoundedThread thread = (BoundedThread) currentThread();
            allocatedBefore = allocated();
            workedBefore = MEMORY.getCurrentThreadCpuTime();
            thread.labour = this;
            at = thread;
            try {
                task.run();
            } finally {
                thread.labour = null;
            }
            return null;
        }

        /** Nanoseconds it has worked; none before it begins. */
        long processorTime() {
            BoundedThread thread = at;
            return thread == null ? 0 : MEMORY.getThreadCpuTime(thread.getId()) - workedBefore;
        }

        boolean isTooMuch() {
            return abandoned || steps > MOST_STEPS || allocated() - allocatedBefore > MOST_BYTES;
        }
    }

    @Override
    public boolean isInterrupted() {
        Environment environment = currentThread() == this ? Environment.getCurrentEnvironment() : null;
        if (environment != null) {
            step(environment);
        }
        return super.isInterrupted();
    }

    /** One step more; {@link TooMuchWork} when that is one too many. */
    static void step(Environment environment) {
        Labour labour = ofThisThread();
        if (labour != null) {
            labour.steps++;
            look(environment);
        }
    }

    /** No step, but {@link TooMuchWork} when nobody waits any more or too much memory was taken. */
    static void look(Environment environment) {
        Labour labour = ofThisThread();
        if (labour != null && labour.isTooMuch()) {
            throw new TooMuchWork(environment);
        }
    }

    private static Labour ofThisThread() {
        return currentThread() instanceof BoundedThread thread ? thread.labour : null;
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
