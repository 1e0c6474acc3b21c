package cn.yince.batch;

import cn.yince.Options;
import cn.yince.Press;
import cn.yince.batch.Claims.Claim;
import cn.yince.batch.manifest.Keys;
import cn.yince.batch.manifest.Manifest;
import cn.yince.batch.register.Edition;
import cn.yince.batch.result.Outcome;
import cn.yince.batch.result.Report;
import cn.yince.batch.result.Status;
import cn.yince.batch.summary.Summary;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Prints many units into one folder, each on its own; what is there already and unchanged is left. */
public final class Batch {
    private final Order order;
    private final Equipment equipment;
    private final Progress progress;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean stopped;

    /**
     * What a batch works with.
     *
     * @param press prints
     * @param templates folder of the packs, the same as the press has
     * @param fonts folder of the bundled fonts, the same as the press has
     * @param engine tells this program from any other that may print differently
     * @param options how it prints
     * @param writer writes booklets
     * @param clock for the seconds in the summary
     */
    public record Equipment(
            Press press,
            Path templates,
            Path fonts,
            String engine,
            Options options,
            BookletWriter writer,
            Clock clock) {}

    /** A batch, not yet begun. */
    public Batch(Order order, Equipment equipment, Progress progress) {
        this.order = order;
        this.equipment = equipment;
        this.progress = progress;
    }

    /**
     * Prints all of it and writes the summary.
     *
     * @throws BatchRefused when it cannot begin or what it did cannot be kept
     * @throws cn.yince.problem.InputRejected when the list of units cannot be read
     */
    public Report run() {
        try (Workplace place = Workplace.take(order.output())) {
            Optional<UnitList> list = order.list().map(UnitList::read);
            Run run = new Run(place.manifest());
            Report report = run.report(list);
            List<Problem> across = new ArrayList<>(report.across());
            across.addAll(new RegisterKeeper(order, equipment, run.basis).keep(report, list));
            Summary.write(report, order.output(), place.scratch())
                    .forEach(unwritten -> across.add(Faults.unwritable(unwritten.file(), unwritten.reason())));
            across.addAll(place.finish());
            return new Report(report.outcomes(), report.earlier(), List.copyOf(across), report.skipped());
        } catch (IOException e) {
            throw new BatchRefused("文件夹读不出来：" + e.getMessage(), e);
        } finally {
            ended.countDown();
        }
    }

    /** Begins no further unit; returns when the batch has ended, or after the time given. */
    public void stop(long seconds) {
        stopped = true;
        try {
            ended.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One run over the units found. */
    private final class Run {
        private final Manifest manifest;
        private final Keys keys = new Keys(order.output());
        private final Claims claims = new Claims();
        private final Basis basis = new Basis(equipment);
        private final Freshness freshness = new Freshness(basis, keys);
        private final UnitPrinter printer =
                new UnitPrinter(equipment, basis, keys, claims, order.round().edition());
        private final UnitScan scan = new UnitScan(order.output(), basis.fields());
        private final List<Problem> across = new ArrayList<>();
        private final Set<Integer> starved = ConcurrentHashMap.newKeySet();
        private List<Path> files = List.of();
        private AtomicReferenceArray<Outcome> outcomes = new AtomicReferenceArray<>(0);

        Run(Manifest manifest) {
            this.manifest = manifest;
        }

        Report report(Optional<UnitList> list) throws IOException {
            for (Path input : order.inputs()) {
                scan.add(input);
            }
            files = order.members() ? scan.units() : new Members(basis.fields()).without(scan.units());
            outcomes = new AtomicReferenceArray<>(files.size());
            across.addAll(scan.problems());
            Leftovers leftovers = new Leftovers(manifest, keys, claims, freshness);
            leftovers.claimFor(files.stream().filter(this::wanted).map(keys::of).collect(Collectors.toSet()));
            progress.begin(files.size());
            Workers.run(files.size(), order.jobs(), () -> stopped, this::one);
            starved.stream().sorted().filter(rank -> !stopped).forEach(rank -> done(rank, outcome(rank)));
            List<Outcome> all =
                    IntStream.range(0, files.size()).mapToObj(this::settled).toList();
            across.addAll(leftovers.clear(all));
            List<Outcome> others = leftovers.others(files.stream().map(keys::of).collect(Collectors.toSet()));
            across.addAll(
                    new AcrossUnits(Stream.concat(all.stream(), others.stream()).toList()).problems(list));
            return new Report(all, others, List.copyOf(across), scan.skipped());
        }

        /** Whether a unit file is to be looked at. */
        private boolean wanted(Path file) {
            return !order.onlyFailed()
                    || manifest.of(keys.of(file))
                            .filter(earlier -> earlier.status() == Status.FAILED)
                            .isPresent();
        }

        private void one(int rank) {
            try {
                if (wanted(files.get(rank))) {
                    run(rank);
                }
            } finally {
                claims.end(rank);
            }
        }

        /**
         * Who found no memory may have lacked what another took: once more when nobody else works, where all is free
         * for it.
         */
        private void run(int rank) {
            Outcome outcome = outcome(rank);
            if (order.jobs() > 1 && Faults.isWantOfMemory(outcome)) {
                starved.add(rank);
            } else {
                done(rank, outcome);
            }
        }

        private Outcome outcome(int rank) {
            Path file = files.get(rank);
            String key = keys.of(file);
            Claim claim = new Claim(rank, key);
            return manifest.of(key)
                    .filter(e -> !order.force() && isOfRound(e))
                    .flatMap(e -> unchanged(e, file, claim))
                    .orElseGet(() -> printer.print(file, claim));
        }

        private boolean isOfRound(Outcome outcome) {
            return order.round()
                    .edition()
                    .filter(edition -> !edition.equals(new Edition(
                            outcome.facts().kind().label(), outcome.facts().year())))
                    .isEmpty();
        }

        private void done(int rank, Outcome looked) {
            Outcome outcome = looked;
            if (outcome.status() == Status.FAILED) {
                outcome = Leftovers.keepingTrack(outcome, manifest.of(keys.of(files.get(rank))));
                stopped |= order.failFast();
            }
            outcomes.set(rank, outcome);
            keep(outcome);
            progress.done(outcome);
        }

        private Optional<Outcome> unchanged(Outcome earlier, Path file, Claim claim) {
            Optional<Outcome> outcome = freshness.unchanged(earlier, file);
            try {
                if (outcome.isPresent()) {
                    claims.expect(earlier.output().name(), claim.rank());
                    claims.take(earlier.output().name(), claim, () -> {});
                }
                return outcome;
            } catch (IOException e) {
                return Optional.empty();
            }
        }

        /** What became of a unit when all have been looked at: of several booklets with one name the first stays. */
        private Outcome settled(int rank) {
            Path file = files.get(rank);
            String key = keys.of(file);
            Outcome outcome = outcomes.get(rank);
            if (outcome == null) {
                return wanted(file)
                        ? notRun(key, file)
                        : freshness
                                .standing(manifest.of(key).orElseGet(() -> notRun(key, file)))
                                .named(file.toString());
            }
            Optional<Claim> holder =
                    outcome.good() ? claims.holder(outcome.output().name()) : Optional.empty();
            if (holder.isEmpty() || holder.get().key().equals(key)) {
                return outcome;
            }
            Outcome doubled = outcome.failed(List.of(AcrossUnits.sameName(
                    file, outcome.output().name(), keys.file(holder.get().key()))));
            keep(doubled);
            return doubled;
        }

        private Outcome notRun(String key, Path file) {
            return manifest.of(key)
                    .map(earlier -> earlier.as(Status.NOT_RUN).named(file.toString()))
                    .orElse(Outcome.notRun(key, file.toString()));
        }

        /** A disk that takes no notes has none of this run's booklets either; the next run makes them again. */
        private void keep(Outcome outcome) {
            try {
                manifest.put(outcome);
            } catch (IOException e) {
                synchronized (across) {
                    if (across.stream().noneMatch(p -> p.code().equals("B0202"))) {
                        across.add(Faults.unwritable(order.output().resolve(".yince"), e));
                    }
                }
            }
        }
    }
}
