package cn.yince.layout;

import cn.yince.unit.Source;
import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What laying out and painting one booklet may cost in this thread: time of the processor, bytes allocated, pages. A
 * watch of its own looks at all budgets from outside, so that the work itself only asks now and then whether its budget
 * is spent: the engines do so wherever they measure a text, match a style, begin a page or take a row. What is spent
 * ends with {@link Spent} at the next question.
 */
public final class Budget implements AutoCloseable {
    /** Of any booklet; several times what a usual one takes in a process that has just begun. */
    private static final long NANOSECONDS = 6_000_000_000L;

    /**
     * More for each character that the unit typed: a form of a few hundred characters is laid out in a hundredth of a
     * second.
     */
    private static final long NANOSECONDS_FOR_A_CHARACTER = 200_000;

    private static final long BYTES = 4L << 30;
    private static final long BYTES_FOR_A_CHARACTER = 200_000;
    private static final int PAGES = 1_000;
    private static final int CHARACTERS_OF_A_PAGE = 50;

    /** Of text with its markup; a usual booklet has a tenth of it, a form of a few hundred characters ten thousand. */
    private static final int DOCUMENT = 3_000_000;

    private static final int CHARACTERS_FOR_A_CHARACTER = 100;

    /** What a number counts like: it stands in several tables and texts. */
    private static final int CHARACTERS_OF_A_NUMBER = 20;

    private static final int LONGEST_QUOTE = 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final ThreadLocal<Budget> RUNNING = new ThreadLocal<>();
    private static final Watch WATCH = new Watch();

    private final Budget outer = RUNNING.get();
    private final long thread = Thread.currentThread().getId();
    private final long timeBefore = THREADS.getThreadCpuTime(thread);
    private final long bytesBefore = THREADS.getThreadAllocatedBytes(thread);
    private volatile long characters;
    private volatile String spent;
    private volatile boolean isInWant;
    private String last = "";
    private int pages;

    private Budget() {}

    /**
     * Begins one for the work that this thread does for a unit, until it is closed. What the pack says does not make it
     * larger.
     */
    public static Budget begin(Source unit) {
        Budget budget = new Budget();
        budget.characters =
                unit.texts().stream().mapToLong(text -> text.text().length()).sum()
                        + (long) CHARACTERS_OF_A_NUMBER * unit.numbers().size();
        RUNNING.set(budget);
        WATCH.over(budget);
        return budget;
    }

    /** The budget of this thread's work; one that is never spent where none was begun. */
    public static Budget ofThisThread() {
        Budget running = RUNNING.get();
        return running == null ? new Budget() : running;
    }

    /** As {@link #look()} of the budget of this thread's work, if one was begun. */
    public static void lookNow() {
        Budget running = RUNNING.get();
        if (running != null) {
            running.look();
        }
    }

    /**
     * Asks whether the work may go on.
     *
     * @throws Spent when the budget is spent
     * @throws OutOfMemoryError when there is hardly any memory and of all that is worked on this is the largest
     */
    public void look() {
        if (isInWant) {
            throw new OutOfMemoryError("hardly any memory is left");
        }
        if (spent != null) {
            throw new Spent(spent, last);
        }
    }

    /**
     * The same; remembers a text, which tells people where the work was.
     *
     * @throws Spent when the budget is spent
     */
    public void look(String at) {
        last = at;
        look();
    }

    /**
     * Takes the length of the document to be laid out.
     *
     * @throws Spent when it is longer than the booklet of such a unit can be
     */
    public void document(int length) {
        long most = DOCUMENT + characters * CHARACTERS_FOR_A_CHARACTER;
        if (length > most) {
            throw new Spent("章节写出了 " + length + " 字，超过 " + most + " 字", "");
        }
        look();
    }

    /** Begins to count the pages of a layout. */
    public void startPages() {
        pages = 0;
    }

    /** @throws Spent when there are more pages than the booklet of such a unit can have */
    public void page() {
        long most = PAGES + characters / CHARACTERS_OF_A_PAGE;
        if (++pages > most) {
            throw new Spent("排出的页超过 " + most + " 页", last);
        }
        look();
    }

    @Override
    public void close() {
        WATCH.forget(this);
        if (outer == null) {
            RUNNING.remove();
        } else {
            RUNNING.set(outer);
        }
    }

    private void measure() {
        long time = THREADS.getThreadCpuTime(thread) - timeBefore;
        long mostTime = NANOSECONDS + characters * NANOSECONDS_FOR_A_CHARACTER;
        long bytes = THREADS.getThreadAllocatedBytes(thread) - bytesBefore;
        if (time > mostTime) {
            spent = "排版用了超过 " + mostTime / 1_000_000_000 + " 秒";
        } else if (bytes > BYTES + characters * BYTES_FOR_A_CHARACTER) {
            spent = "排版用了太多内存";
        }
    }

    /** The budget is spent; the message says on what, in Chinese. */
    public static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");
        private final String last;

        /**
         * What is spent.
         *
         * @param on in Chinese
         * @param last the text that was worked on last; empty for none
         */
        public Spent(String on, String last) {
            super(on);
            String line = UNSEEN.matcher(last).replaceAll("").strip();
            this.last = line.codePointCount(0, line.length()) > LONGEST_QUOTE
                    ? line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE))
                    : line;
        }

        /** The beginning of the text that was worked on last; empty when there was none. */
        public String last() {
            return last;
        }
    }

    /** Looks at all running budgets, twenty times a second while there is any. */
    private static final class Watch implements Runnable {
        private static final long BETWEEN = 50;
        private static final List<GarbageCollectorMXBean> COLLECTORS = ManagementFactory.getGarbageCollectorMXBeans();
        private final Set<Budget> running = ConcurrentHashMap.newKeySet();
        private final Strain strain = new Strain();
        private Thread thread;

        synchronized void over(Budget budget) {
            running.add(budget);
            if (thread == null) {
                thread = new Thread(this, "watch");
                thread.setDaemon(true);
                thread.start();
            }
            notifyAll();
        }

        void forget(Budget budget) {
            running.remove(budget);
        }

        @Override
        public void run() {
            try {
                while (true) {
                    sleepWithoutWork();
                    running.forEach(Budget::measure);
                    ease();
                    Thread.sleep(BETWEEN);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        /** Ends the largest work when clearing memory takes nearly all the time. */
        private void ease() {
            long clearing = COLLECTORS.stream()
                    .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                    .sum();
            if (strain.isTooMuch(ManagementFactory.getRuntimeMXBean().getUptime(), clearing)) {
                running.stream()
                        .max(Comparator.comparingLong(budget -> budget.characters))
                        .ifPresent(largest -> largest.isInWant = true);
                strain.forget();
            }
        }

        private synchronized void sleepWithoutWork() throws InterruptedException {
            while (running.isEmpty()) {
                strain.forget();
                wait();
            }
        }
    }
}
