package cn.yince.serve.unit;

import java.util.ArrayDeque;
import java.util.Deque;

/** Earlier contents of a file, to go back to and forward again; so many, and so many bytes of them. */
final class Steps {
    private static final int MOST = 100;
    private static final long MOST_BYTES = 12L << 20;
    private final Deque<byte[]> done = new ArrayDeque<>();
    private final Deque<byte[]> undone = new ArrayDeque<>();

    /** Something was done; what stood before can be had again. */
    void did(byte[] before) {
        done.addLast(before);
        undone.clear();
        long bytes = done.stream().mapToLong(each -> each.length).sum();
        while (done.size() > 1 && (done.size() > MOST || bytes > MOST_BYTES)) {
            bytes -= done.removeFirst().length;
        }
    }

    boolean has(boolean back) {
        return back ? !done.isEmpty() : !undone.isEmpty();
    }

    /** Goes a step; the content that is left behind can be had again on the way back. */
    byte[] go(boolean back, byte[] left) {
        (back ? undone : done).addLast(left);
        return (back ? done : undone).removeLast();
    }

    int done() {
        return done.size();
    }

    int undone() {
        return undone.size();
    }
}
