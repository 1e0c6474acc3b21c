package cn.yince.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;

/** The progress line of a batch; what does not fit a narrow terminal is left out, the least important first. */
final class BatchBar implements ProgressBarRenderer {
    private static final int LONGEST_BAR = 30;
    private static final int SHORTEST_BAR = 8;
    private static final double MILLIS = 1000;

    @Override
    public String render(ProgressState progress, int columns) {
        long done = progress.getCurrent();
        double seconds = Math.max(1, progress.getElapsedAfterStart().toMillis()) / MILLIS;
        List<String> parts = new ArrayList<>();
        parts.add(done + "/" + progress.getMax() + " 册");
        parts.add(progress.getExtraMessage().strip());
        if (done > 0) {
            parts.add("还需 " + time(Math.round((progress.getMax() - done) * seconds / done)));
            parts.add(rate(done / seconds));
        }
        String line = parts.remove(0);
        for (String part : parts) {
            String longer = line + "，" + part;
            line = part.isEmpty() || Width.of(longer) > columns ? line : longer;
        }
        return bar(progress, columns - Width.of(line)) + line;
    }

    private static String rate(double perSecond) {
        return perSecond < 1
                ? String.format(
                        Locale.ROOT,
                        "%.0f 册/分",
                        perSecond * Duration.ofMinutes(1).toSeconds())
                : String.format(Locale.ROOT, "%.1f 册/秒", perSecond);
    }

    private static String bar(ProgressState progress, int columns) {
        int length = Math.min(LONGEST_BAR, columns - Width.of("印制 [] "));
        if (length < SHORTEST_BAR || progress.getMax() == 0) {
            return "";
        }
        int full = (int) (length * progress.getCurrent() / progress.getMax());
        return "印制 [" + "#".repeat(full) + "-".repeat(length - full) + "] ";
    }

    /** Hours only when there are any. */
    private static String time(long seconds) {
        Duration left = Duration.ofSeconds(seconds);
        return left.toHours() > 0
                ? "%d:%02d:%02d".formatted(left.toHours(), left.toMinutesPart(), left.toSecondsPart())
                : "%d:%02d".formatted(left.toMinutesPart(), left.toSecondsPart());
    }
}
