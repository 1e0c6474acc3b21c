package cn.yince.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/** Shows what was measured, a line each, beside the target where there is one. */
final class Table {
    private static final double MOST_TIMES_FLOOR = 2.5;
    private static final double MOST_TIMES_BYTES = 1.3;
    private static final double MOST_IMPORT_MILLIS = 2000;
    private final PrintStream out;

    Table(PrintStream out) {
        this.out = out;
    }

    void machine() {
        line("JDK %s, %d processors", Runtime.version(), Runtime.getRuntime().availableProcessors());
        line("flags of the warm process: %s", String.join(" ", flags()));
        line("");
        line("%-34s %10s %10s %8s %8s", "", "Yince", "floor", "ratio", "target");
    }

    private static List<String> flags() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> flag.startsWith("-X"))
                .toList();
    }

    /** Starts of the program; {@code most} milliseconds is the target. */
    void starts(String what, List<Child> starts, double most) {
        line("%-34s %7.0f ms %10s %8s %5.0f ms", what, Median.of(starts, Child::milliseconds), "", "", most);
        line("%-34s %7.0f ms", "  processor time", Median.of(starts, Child::processor));
        line("%-34s %6.0f MiB", "  peak memory", Median.of(starts, Child::peak));
    }

    void longRun(int heap, Child run) {
        line("%-34s %6.0f MiB", "60 booklets, 2 threads, -Xmx" + heap + "m", run.peak());
    }

    /** The size of a booklet, beside that of the floor with default compression. */
    void bytes(Pairing pairing, int yince, int floor) {
        line(
                "%-34s %10d %10d %8.2f %8.1f",
                "bytes, " + shortName(pairing.name()) + ", " + pairing.pages() + " pages",
                yince,
                floor,
                (double) yince / floor,
                MOST_TIMES_BYTES);
    }

    private static String shortName(String file) {
        return file.replaceFirst("-.*", "");
    }

    void warm(String example, Warm warm) {
        String threads = warm.threads() == 1 ? "1 thread" : warm.threads() + " threads";
        line(
                "%-34s %7.1f ms %7.1f ms %8.2f",
                shortName(example) + ", " + threads + ", elapsed",
                Median.of(warm.yince(), Timing::elapsed),
                Median.of(warm.floor(), Timing::elapsed),
                warm.ratio(Timing::elapsed));
        line(
                "%-34s %7.1f ms %7.1f ms %8.2f %8.1f",
                shortName(example) + ", " + threads + ", processor",
                Median.of(warm.yince(), Timing::processor),
                Median.of(warm.floor(), Timing::processor),
                warm.ratio(Timing::processor),
                MOST_TIMES_FLOOR);
    }

    /** What a proof costs, as a share of a booklet. */
    void share(String what, Warm proofAndBooklet) {
        line(
                "%-34s %7.2f ms %10s %6.1f %%",
                what + ", processor time",
                Median.of(proofAndBooklet.yince(), Timing::processor),
                "",
                100 * proofAndBooklet.ratio(Timing::processor));
    }

    /** What something adds to a booklet that is printed with and without it. */
    void extra(String what, Warm withAndWithout, int bytes) {
        double millis = Median.of(withAndWithout.yince(), Timing::processor)
                - Median.of(withAndWithout.floor(), Timing::processor);
        line("%-34s %7.2f ms %+9d bytes", what + " adds, processor time", millis, bytes);
    }

    /** What the import of a workbook of 1,000 rows costs. */
    void imports(Warm imports, Child alone) {
        line(
                "%-34s %7.1f ms %10s %8s %5.0f ms",
                "import of 1,000 rows, warm, elapsed",
                Median.of(imports.yince(), Timing::elapsed),
                "",
                "",
                MOST_IMPORT_MILLIS);
        line("%-34s %7.1f ms", "  processor time", Median.of(imports.yince(), Timing::processor));
        line("%-34s %6.0f MiB", "  peak memory, a process of its own", alone.peak());
    }

    private void line(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
