package cn.yince.bench;

import cn.yince.Press;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Booklets a second of a process that has long been running, with one worker and with two: of Yince, of the floor and,
 * where it is given, of a {@link Peer}. All take turns within a round, so that a machine that is now faster and now
 * slower disturbs none of the ratios.
 */
public final class Steady {
    private static final int BOOKLETS = 48;
    private static final int WARM_UP = 500;
    private static final int ROUNDS = 9;
    private static final double MILLIS = 1000;
    private final PrintStream out = System.out;
    private final Settings settings = Settings.fromProperties();

    /** Seconds on the clock and of processors that a round took, by who and how many workers. */
    private final Map<String, List<Took>> rounds = new LinkedHashMap<>();

    private record Took(double seconds, double processors) {}

    private Steady() {}

    /** Takes settings as system properties only. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new Steady().run(Files.createTempDirectory("yince-steady"));
    }

    private void run(Path folder) throws IOException, InterruptedException {
        Peer peer = Peer.fromProperties(folder);
        Press press = new Press(settings.templates(), settings.fonts());
        Pairing pairing = Pairing.of(settings, press, settings.examples().get(0), folder);
        Timing.of(pairing.yince(), 2, WARM_UP, settings.variants());
        Timing.of(pairing.floor(), 2, WARM_UP, settings.variants());
        for (int round = 0; round < ROUNDS; round++) {
            for (int workers = 1; workers <= 2; workers++) {
                took("Yince", workers, timed(pairing.yince(), workers));
                took("floor", workers, timed(pairing.floor(), workers));
                if (peer.given()) {
                    ThreadTimes times = ThreadTimes.run(peer.commands(BOOKLETS, workers));
                    took("peer", workers, new Took(times.seconds(), times.all()));
                }
            }
        }
        rounds.forEach((who, took) -> line(
                "%-18s %6.2f a second  %6.1f ms of processors each",
                who,
                BOOKLETS / Median.of(took.stream().map(Took::seconds).toList()),
                MILLIS * Median.of(took.stream().map(Took::processors).toList()) / BOOKLETS));
        for (String who : peer.given() ? List.of("Yince", "floor", "peer") : List.of("Yince", "floor")) {
            compared("two workers against one", who + " 1", who + " 2");
        }
        if (peer.given()) {
            compared("Yince against the peer", "peer 1", "Yince 1");
            compared("Yince against the peer", "peer 2", "Yince 2");
        }
    }

    private Took timed(Work work, int workers) {
        Timing timing = Timing.of(work, workers, BOOKLETS, settings.variants());
        return new Took(timing.elapsed() * BOOKLETS / MILLIS, timing.whole() * BOOKLETS / MILLIS);
    }

    private void took(String who, int workers, Took took) {
        rounds.computeIfAbsent(who + " " + workers, any -> new ArrayList<>()).add(took);
    }

    /** How many times as many booklets one makes as the other, in the middle of the rounds. */
    private void compared(String what, String before, String after) {
        line(
                "%-24s %-8s %.2f by the clock, %.2f by processor time",
                what, after, ratio(before, after, Took::seconds), ratio(before, after, Took::processors));
    }

    private double ratio(String before, String after, ToDoubleFunction<Took> of) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < rounds.get(before).size(); i++) {
            ratios.add(of.applyAsDouble(rounds.get(before).get(i))
                    / of.applyAsDouble(rounds.get(after).get(i)));
        }
        return Median.of(ratios);
    }

    private void line(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
        out.flush();
    }
}
