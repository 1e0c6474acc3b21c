package cn.yince.cli;

import cn.yince.batch.Progress;
import cn.yince.batch.result.Outcome;
import cn.yince.batch.result.Status;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Shows how a batch goes on: a bar on a terminal, a line for every booklet elsewhere. */
final class BatchProgress implements Progress, AutoCloseable {
    private static final int EVERY = 200;

    private final Screen screen;
    private final boolean quiet;
    private ProgressBar bar;
    private int units;
    private int done;
    private int failed;

    BatchProgress(Screen screen, boolean quiet) {
        this.screen = screen;
        this.quiet = quiet;
    }

    @Override
    public synchronized void begin(int number) {
        units = number;
        if (!quiet && screen.isTerminal()) {
            bar = new ProgressBarBuilder()
                    .setInitialMax(number)
                    .setUpdateIntervalMillis(EVERY)
                    .setRenderer(new BatchBar())
                    .setConsumer(new DelegatingProgressBarConsumer(screen::overwrite, TerminalColumns.now() - 1))
                    .build();
            bar.setExtraMessage("失败 0");
        }
    }

    @Override
    public synchronized void done(Outcome outcome) {
        done++;
        failed += outcome.status() == Status.FAILED ? 1 : 0;
        if (bar != null) {
            bar.setExtraMessage("失败 " + failed);
            bar.step();
        } else if (!quiet && outcome.status() != Status.UNCHANGED) {
            screen.line("%d/%d %s %s".formatted(done, units, outcome.status().label(), words(outcome)));
        }
    }

    private static String words(Outcome outcome) {
        return outcome.status() == Status.FAILED
                ? outcome.file() + "，" + outcome.errors() + " 处错误"
                : outcome.output().name() + "，" + outcome.output().pages() + " 页";
    }

    /** Tells a user who interrupted that the rest of the wait is meant. */
    synchronized void stopping() {
        close();
        if (!quiet) {
            screen.line("正在停止：印完手上的几册，写好汇总就结束；再次运行会接着印……");
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
            screen.stepsEnd();
        }
    }
}
