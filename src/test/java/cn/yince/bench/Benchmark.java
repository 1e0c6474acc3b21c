package cn.yince.bench;

import cn.yince.Options;
import cn.yince.Press;
import cn.yince.ProofCost;
import cn.yince.bind.ArchiveCost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prints a table of what a booklet costs, warm and from a fresh start, and of what the floor costs. */
public final class Benchmark {
    /** A blank page takes so little that many are measured. */
    private static final int BLANK_PAGES = 200;

    /** MiB of heap for an import. */
    private static final int IMPORT_HEAP = 96;

    private Benchmark() {}

    /** Takes settings as system properties only. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Settings settings = Settings.fromProperties();
        Path folder = Files.createTempDirectory("yince-bench");
        List<Path> units = Variants.write(settings.examples().get(0), settings.variants(), folder);
        Fresh fresh = new Fresh(settings, folder);
        Table table = new Table(System.out);
        table.machine();
        for (Map.Entry<Integer, Path> java : Javas.installed().entrySet()) {
            table.starts(
                    "cold start, launcher, JDK " + java.getKey(),
                    fresh.launcher(java.getValue()),
                    java.getKey() < 25 ? 900 : 700);
        }
        table.starts("cold start, plain java -jar", fresh.jar(), 1500);
        table.longRun(160, fresh.longRun(units, 160));
        warm(settings, folder, table);
        table.imports(
                Warm.measure(settings, 1, ManyRows.work(settings.templates()), variant -> new byte[0]),
                fresh.manyRows(ManyRows.write(settings.templates(), folder), IMPORT_HEAP));
    }

    private static void warm(Settings settings, Path folder, Table table) throws IOException {
        Press press = new Press(settings.templates(), settings.fonts());
        List<Pairing> pairings = new ArrayList<>();
        for (Path example : settings.examples()) {
            Pairing pairing = Pairing.of(settings, press, example, folder);
            table.bytes(pairing, pairing.yince().make(0).length, pairing.defaultBytes());
            Timing.of(pairing.yince(), 2, settings.warmUp(), settings.variants());
            Timing.of(pairing.floor(), 2, settings.warmUp(), settings.variants());
            pairings.add(pairing);
        }
        for (Pairing pairing : pairings) {
            for (int threads = 1; threads <= 2; threads++) {
                table.warm(pairing.name(), Warm.measure(settings, threads, pairing.yince(), pairing.floor()));
            }
        }
        List<Path> units = pairings.get(0).units();
        Work yince = pairings.get(0).yince();
        Work checking = variant -> {
            press.check(units.get(variant));
            return new byte[0];
        };
        table.share("reading, checking and computing alone", Warm.measure(settings, 1, checking, yince));
        List<ProofCost> proofs = new ArrayList<>();
        for (Path unit : units) {
            proofs.add(ProofCost.of(settings.templates(), settings.fonts(), unit));
        }
        Work archived = variant -> ArchiveCost.blank(true);
        Work bare = variant -> ArchiveCost.blank(false);
        table.extra(
                "PDF/A-2b",
                Warm.measure(settings.times(BLANK_PAGES), 1, archived, bare),
                archived.make(0).length - bare.make(0).length);
        Press attaching = press.with(Options.PLAIN.attaching());
        Work carrying = variant ->
                attaching.print(units.get(variant), step -> {}).booklet().pdf();
        table.extra(
                "--attach-data",
                Warm.measure(settings, 1, carrying, yince),
                carrying.make(0).length - yince.make(0).length);
        table.share(
                "inline proof",
                Warm.measure(settings, 1, variant -> proofs.get(variant).proveAgain(), yince));
        table.share(
                "--verify",
                Warm.measure(settings, 1, variant -> proofs.get(variant).recheck(), yince));
    }
}
