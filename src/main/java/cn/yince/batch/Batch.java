package cn.yince.batch;

import cn.yince.Options;
import cn.yince.Press;
import cn.yince.batch.Claims.Claim;
import cn.yince.batch.manifest.Keys;
import cn.yince.batch.manifest.Manifest;
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
import java.util.Map;
import java.util.Optional;
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
    private final Crew crew;
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
     * @param besides what it makes of booklets besides their PDFs
     */
    public record Equipment(
            Press press,
            Path templates,
            Path fonts,
            String engine,
            Options options,
            BookletWriter writer,
            Clock clock,
            Besides besides) {
        /** Of what makes nothing but PDFs. */
        public Equipment(
                Press press,
                Path templates,
                Path fonts,
                String engine,
                Options options,
                BookletWriter writer,
                Clock clock) {
            this(press, templates, fonts, engine, options, writer, clock, Besides.NOTHING);
        }

        /** The same, which makes something besides PDFs. */
        public Equipment making(Besides other) {
            return new Equipment(press, templates, fonts, engine, options, writer, clock, other);
        }
    }

    /** A batch on this machine, not yet begun. */
    public Batch(Order order, Equipment equipment, Progress progress) {
        this(order, equipment, progress, new Threads(order.jobs()));
    }

    /** A batch of which others look after the units, not yet begun. */
    public Batch(Order order, Equipment equipment, Progress progress, Crew crew) {
        this.order = order;
        this.equipment = equipment;
        this.progress = progress;
        this.crew = crew;
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
        private final Shop shop =
                new Shop(order.output(), equipment, basis, order.round().edition(), claims);
        private final UnitScan scan = new UnitScan(order.output(), basis.fields());
        private final List<Problem> across = new ArrayList<>();
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
            across.addAll(crew.problems());
            Leftovers leftovers = new Leftovers(manifest, keys, claims, freshness);
            leftovers.claimFor(files.stream().filter(this::wanted).map(keys::of).collect(Collectors.toSet()));
            progress.begin(files.size());
            List<Job> jobs = jobs();
            crew.work(shop, jobs, () -> stopped, this::done);
            claim(jobs);
            jobs.stream()
                    .filter(job -> !stopped && outcomes.get(job.rank()) == null)
                    .forEach(job -> done(job, shop.outcome(job)));
            List<Outcome> all =
                    IntStream.range(0, files.size()).mapToObj(this::settled).toList();
            across.addAll(leftovers.clear(all));
            List<Outcome> others = leftovers.others(files.stream().map(keys::of).collect(Collectors.toSet()));
            List<Outcome> everyone =
                    Stream.concat(all.stream(), others.stream()).toList();
            across.addAll(new AcrossUnits(everyone).problems(list));
            equipment.besides().ended(everyone);
            return new Report(all, others, List.copyOf(across), scan.skipped());
        }

        /** Whether a unit file is to be looked at. */
        private boolean wanted(Path file) {
            return !order.onlyFailed()
                    || manifest.of(keys.of(file))
                            .filter(earlier -> earlier.status() == Status.FAILED)
                            .isPresent();
        }

        /** The units that are looked at; nothing is to be expected of the others. */
        private List<Job> jobs() {
            List<Job> jobs = new ArrayList<>();
            for (int rank = 0; rank < files.size(); rank++) {
                Path file = files.get(rank);
                if (wanted(file)) {
                    jobs.add(new Job(rank, file, manifest.of(keys.of(file)).filter(e -> !order.force())));
                } else {
                    claims.end(rank);
                }
            }
            return jobs;
        }

        /** Gives names to those that were printed elsewhere. */
        private void claim(List<Job> jobs) {
            Map<String, Long> names = jobs.stream()
                    .map(job -> outcomes.get(job.rank()))
                    .filter(outcome -> outcome != null && outcome.good())
                    .collect(Collectors.groupingBy(
                            outcome -> Claims.folded(outcome.output().name()), Collectors.counting()));
            for (Job job : jobs) {
                Outcome outcome = outcomes.get(job.rank());
                if (outcome == null) {
                    claims.end(job.rank());
                    continue;
                }
                boolean disputed =
                        names.getOrDefault(Claims.folded(outcome.output().name()), 0L) > 1;
                Outcome claimed = shop.claimed(job, outcome, disputed);
                if (claimed != outcome) {
                    outcomes.set(job.rank(), claimed);
                    keep(claimed);
                }
            }
        }

        private void done(Job job, Outcome looked) {
            Outcome outcome = looked;
            if (outcome.status() == Status.FAILED) {
                outcome = Leftovers.keepingTrack(outcome, manifest.of(keys.of(job.file())));
                stopped |= order.failFast();
            }
            outcomes.set(job.rank(), outcome);
            keep(outcome);
            progress.done(outcome);
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
