package cn.yince.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Two built checkouts side by side: what one costs as a multiple of the other. They take turns in one run, so that
 * other programs, the machine and its temperature weigh on both alike.
 */
public final class Against {
    private static final String EXAMPLE = "yangquan-treasury-2023.yaml";
    private static final int COMPUTED_PER_PRINTED = 4;
    private static final double MIB = 1024 * 1024;

    private final Settings settings;
    private final Path folder;
    private final Checkout before;
    private final Checkout now;

    private Against(Settings settings, Path folder, Checkout before, Checkout now) {
        this.settings = settings;
        this.folder = folder;
        this.before = before;
        this.now = now;
    }

    /**
     * {@code -Dbench.before=} the folder of the other checkout; {@code -Dbench.samples=} how many units a batch has,
     * none for no batch.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ReflectiveOperationException {
        Settings settings = Settings.fromProperties();
        Path folder = Files.createTempDirectory("yince-against");
        Path other =
                Path.of(System.getProperty("bench.before")).toAbsolutePath().normalize();
        Against against = new Against(
                settings,
                folder,
                Checkout.open(other, EXAMPLE, settings.variants(), folder.resolve("before")),
                Checkout.open(settings.home(), EXAMPLE, settings.variants(), folder.resolve("now")));
        against.cold(
                "generate",
                of -> List.of("generate", "-q", "-o", folder.resolve("one.pdf").toString(), example(of)));
        against.cold("check", of -> List.of("check", example(of)));
        against.cold("explain", of -> List.of("explain", "--all", example(of)));
        against.warm("read, compute, check", Checkout::compute, COMPUTED_PER_PRINTED);
        against.warm("Press.check", Checkout::check, COMPUTED_PER_PRINTED);
        against.warm("print", Checkout::print, 1);
        against.warm("print without tags", Checkout::printUntagged, 1);
        against.batches(Integer.getInteger("bench.samples", 200));
    }

    private static String example(Checkout of) {
        return of.home().resolve("data-examples").resolve(EXAMPLE).toString();
    }

    private void cold(String what, Function<Checkout, List<String>> command) throws IOException, InterruptedException {
        Child.run(before.launched(command.apply(before)));
        Child.run(now.launched(command.apply(now)));
        pairs("cold " + what, settings.starts(), command);
    }

    /** Fresh processes in turn; every second pair begins with the other. */
    private void pairs(String what, int pairs, Function<Checkout, List<String>> command)
            throws IOException, InterruptedException {
        List<Child> old = new ArrayList<>();
        List<Child> young = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            if (i % 2 == 0) {
                old.add(Child.run(before.launched(command.apply(before))));
            }
            young.add(Child.run(now.launched(command.apply(now))));
            if (i % 2 != 0) {
                old.add(Child.run(before.launched(command.apply(before))));
            }
        }
        line(what + ", processor ms", old, young, Child::processor);
        line(what + ", elapsed ms", old, young, Child::milliseconds);
        line(what + ", peak MiB", old, young, Child::peak);
    }

    private void warm(String what, Function<Checkout, Work> verb, int times) {
        Work old = verb.apply(before);
        Work young = verb.apply(now);
        for (int i = 0; i < 2; i++) {
            Timing.of(old, 1, settings.warmUp() * times / 2, settings.variants());
            Timing.of(young, 1, settings.warmUp() * times / 2, settings.variants());
        }
        Warm warm = Warm.measure(settings.times(times), 1, young, old);
        line("warm " + what + ", processor ms", warm.floor(), warm.yince(), Timing::whole);
        line("warm " + what + ", allocated MiB", warm.floor(), warm.yince(), timing -> timing.allocated() / MIB);
    }

    /** Invented units of the older checkout, printed by both. */
    private void batches(int samples) throws IOException, InterruptedException {
        if (samples > 0) {
            Path units = folder.resolve("samples");
            Child.run(before.launched(List.of("sample", "-o", units.toString(), Integer.toString(samples))));
            for (int jobs = 1; jobs <= 2; jobs++) {
                String at = "--jobs=" + jobs;
                pairs(
                        "batch of " + samples + ", " + at,
                        3,
                        of -> List.of(
                                "batch",
                                "-q",
                                "--force",
                                at,
                                "-o",
                                folder.resolve("booklets").toString(),
                                units.toString()));
            }
        }
    }

    private static <T> void line(String what, List<T> old, List<T> young, ToDoubleFunction<T> cost) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            ratios.add(cost.applyAsDouble(young.get(i)) / cost.applyAsDouble(old.get(i)));
        }
        System.out.printf(
                Locale.ROOT,
                "%-44s %9.1f %9.1f %7.2f%n",
                what,
                Median.of(old, cost),
                Median.of(young, cost),
                Median.of(ratios));
    }
}
