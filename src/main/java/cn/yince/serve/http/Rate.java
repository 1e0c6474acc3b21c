package cn.yince.serve.http;

import java.time.Clock;

/** Lets so many through in a second, and a few more at once. Safe for several threads. */
final class Rate {
    private static final long SECOND = 1000;
    private final Clock clock;
    private final long most;
    private final long perSecond;
    private long left;
    private long at;

    Rate(Clock clock, int perSecond, int burst) {
        this.clock = clock;
        this.perSecond = perSecond;
        this.most = burst * SECOND;
        this.left = most;
        this.at = clock.millis();
    }

    /** Whether one more may pass. */
    synchronized boolean passes() {
        long now = clock.millis();
        left = Math.min(most, left + Math.max(0, now - at) * perSecond);
        at = now;
        if (left < SECOND) {
            return false;
        }
        left -= SECOND;
        return true;
    }
}
