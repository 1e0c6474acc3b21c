package cn.yince.batch;

import cn.yince.batch.result.Outcome;

/** Told how a batch goes on; by several threads. */
public interface Progress {
    /** Before the first unit. */
    void begin(int units);

    /** After every unit. */
    void done(Outcome outcome);
}
