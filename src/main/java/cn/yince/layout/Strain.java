package cn.yince.layout;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Whether this process does little else than clear its memory. The serial collector goes on for ever where there is
 * hardly room, an hour for what takes a minute, and never says that there is too little.
 */
final class Strain {
    /** Milliseconds in which it must be so: a while may be full for a moment. */
    static final long SPAN = 15_000;

    private static final double SHARE = 0.8;

    /** Time and time spent clearing, in milliseconds, of no more than the span. */
    private final Deque<long[]> seen = new ArrayDeque<>();

    /**
     * Notes how things stand.
     *
     * @param now milliseconds since any beginning
     * @param clearing milliseconds that clearing memory has taken so far
     * @return whether it took nearly all of the last while
     */
    boolean isTooMuch(long now, long clearing) {
        while (seen.size() > 1 && now - seen.peekFirst()[0] > 2 * SPAN) {
            seen.removeFirst();
        }
        seen.addLast(new long[] {now, clearing});
        long time = now - seen.peekFirst()[0];
        return time >= SPAN && seen.peekLast()[1] - seen.peekFirst()[1] > SHARE * time;
    }

    /** Looks at what comes as if nothing had been. */
    void forget() {
        seen.clear();
    }
}
