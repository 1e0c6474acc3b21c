package cn.yince.bench;

import cn.yince.Options;
import cn.yince.Press;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Prints what many units and long booklets cost: memory as a batch goes on, a run when nothing changed, a site of them
 * made afterwards and made with the printing, cost by pages.
 */
public final class Scale {
    private static final int[] FORMS = {10, 30, 100, 300};
    private static final int RERUNS = 3;
    private final PrintStream out = System.out;
    private final Settings settings = Settings.fromProperties();

    private Scale() {}

    /** Takes settings as system properties only; {@code bench.units} of them. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Scale scale = new Scale();
        Path folder = Files.createTempDirectory("yince-scale");
        scale.batch(Integer.getInteger("bench.units", 1000), folder);
        scale.lengths(folder);
    }

    private void batch(int units, Path folder) throws IOException, InterruptedException {
        String yince = settings.home().resolve("yince").toString();
        Path files = folder.resolve("单位");
        Path output = folder.resolve("册");
        Child.run(List.of(yince, "sample", String.valueOf(units), "-o", files.toString()));
        List<String> command = List.of(yince, "batch", files.toString(), "-o", output.toString(), "-q");
        line("%-34s %10s", "booklets there", "resident");
        Growth growth =
                new Growth(output, units / 10, (booklets, resident) -> line("%-34d %6.0f MiB", booklets, resident));
        Child all = Child.run(command, growth);
        line("%-34s %8.1f s, processor %.1f s", units + " units", all.milliseconds() / 1000, all.processor() / 1000);
        line("%-34s %6.0f MiB", "peak memory", all.peak());
        for (int i = 1; i <= RERUNS; i++) {
            Child again = Child.run(command);
            line(
                    "%-34s %8.1f s, processor %.1f s",
                    "unchanged, run " + i, again.milliseconds() / 1000, again.processor() / 1000);
        }
        publish("", output, folder.resolve("站"), all);
        Path ready = folder.resolve("备好网页的册");
        Child forSite =
                Child.run(List.of(yince, "batch", files.toString(), "-o", ready.toString(), "-q", "--for-site"));
        shown("printed for a site", forSite, forSite);
        publish(" printed for it", ready, folder.resolve("备好的站"), forSite);
    }

    private void publish(String how, Path output, Path site, Child printing) throws IOException, InterruptedException {
        List<String> command = List.of(
                settings.home().resolve("yince").toString(),
                "publish",
                output.toString(),
                "-o",
                site.toString(),
                "--all",
                "-q");
        shown("site" + how, Child.run(command), printing);
        shown("the same, unchanged", Child.run(command), printing);
    }

    private void shown(String what, Child run, Child printing) {
        line(
                "%-34s %8.1f s, processor %.1f s, %.0f %% of printing, %.0f MiB",
                what,
                run.milliseconds() / 1000,
                run.processor() / 1000,
                100 * run.milliseconds() / printing.milliseconds(),
                run.peak());
    }

    private void lengths(Path folder) throws IOException {
        Press press = new Press(settings.templates(), settings.fonts()).with(Options.PLAIN.drafting());
        for (int forms : FORMS) {
            Length length =
                    Length.measure(press, LongUnit.write(settings.examples().get(0), forms, folder));
            line(
                    "%-34s %6d pages, %7.0f ms processor, %.2f ms a page",
                    forms + " forms", length.pages(), length.millis(), length.perPage());
        }
    }

    private void line(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
