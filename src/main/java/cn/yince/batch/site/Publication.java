package cn.yince.batch.site;

import cn.yince.batch.Batch.Equipment;
import cn.yince.batch.Printings;
import cn.yince.batch.Workers;
import cn.yince.batch.result.Outcome;
import cn.yince.batch.site.SameAsPdf.NotTheSame;
import cn.yince.batch.site.SiteReport.Refused;
import cn.yince.batch.site.SiteReport.Shown;
import cn.yince.file.Json;
import cn.yince.problem.InputRejected;
import cn.yince.problem.WantOfMemory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;

/** Makes a site of the booklets in a folder: those that are printed as they stand, each proved to say the same. */
public final class Publication {
    private static final String TITLE = "预算决算公开";

    private final Order order;
    private final Equipment equipment;
    private final Progress progress;

    /** A site, not yet begun. */
    public Publication(Order order, Equipment equipment, Progress progress) {
        this.order = order;
        this.equipment = equipment;
        this.progress = progress;
    }

    /**
     * Makes all of it and puts it in the place of the old one.
     *
     * @throws SiteRefused when the site cannot be written; the old one is whole
     * @throws cn.yince.batch.BatchRefused when the folder is none of a batch
     */
    public SiteReport run() {
        try (Printings printings = Printings.in(order.output(), equipment);
                Staging staging = Staging.beside(order.site())) {
            return new Run(printings, staging).report();
        } catch (IOException e) {
            throw new SiteRefused("网站写不出：" + e.getMessage() + "；以前的网站没有动", e);
        }
    }

    /** One run over the units of the folder. */
    private final class Run {
        private final Printings printings;
        private final Staging staging;
        private final ReadyParts parts = new ReadyParts(order.output(), equipment.press());
        private final String title;
        private final String origin;
        private final List<Outcome> outcomes;
        private final Map<String, String> names;
        private final Map<String, Published> before = new HashMap<>();
        private final AtomicReferenceArray<Published> done;
        private final AtomicReferenceArray<Refused> refused;
        private final Set<String> reused = ConcurrentHashMap.newKeySet();
        private final AtomicReference<SiteRefused> stop = new AtomicReference<>();

        Run(Printings printings, Staging staging) {
            this.printings = printings;
            this.staging = staging;
            this.title = order.title()
                    .orElse(
                            staging.before().title().isEmpty()
                                    ? TITLE
                                    : staging.before().title());
            this.origin = origin();
            this.outcomes = printings.all();
            this.names = Names.of(outcomes);
            staging.before().booklets().forEach(booklet -> before.put(booklet.name(), booklet));
            this.done = new AtomicReferenceArray<>(outcomes.size());
            this.refused = new AtomicReferenceArray<>(outcomes.size());
        }

        private String origin() {
            Path from = staging.site();
            Path output = order.output().toAbsolutePath().normalize();
            boolean sameRoot = from.getRoot().equals(output.getRoot());
            String way =
                    (sameRoot ? from.relativize(output) : output).toString().replace('\\', '/');
            return DigestUtils.sha256Hex(way).substring(0, 16);
        }

        SiteReport report() throws IOException {
            progress.begin(outcomes.size());
            Workers.run(outcomes.size(), order.jobs(), () -> stop.get() != null, this::one);
            if (stop.get() != null) {
                throw stop.get();
            }
            List<Published> now = IntStream.range(0, outcomes.size())
                    .mapToObj(done::get)
                    .filter(published -> published != null)
                    .collect(Collectors.toCollection(ArrayList::new));
            int made = (int)
                    now.stream().filter(each -> !reused.contains(each.name())).count();
            List<Published> others = others(now);
            List<String> withdrawn = new ArrayList<>();
            for (Published other : others) {
                if (isGone(other)) {
                    withdrawn.add(other.title());
                } else {
                    keep(other);
                    now.add(other);
                }
            }
            now.sort(Comparator.comparing(Published::name));
            Staging.Taken taken = finish(now);
            List<Refused> notPublished = IntStream.range(0, outcomes.size())
                    .mapToObj(refused::get)
                    .filter(each -> each != null)
                    .toList();
            return new SiteReport(
                    made,
                    reused.size(),
                    others.size() - withdrawn.size(),
                    withdrawn,
                    notPublished,
                    taken.left(),
                    taken.changed(),
                    shown(),
                    now.stream().map(Run::page).collect(Collectors.toSet()));
        }

        private List<Shown> shown() {
            return IntStream.range(0, outcomes.size())
                    .filter(rank -> done.get(rank) != null)
                    .mapToObj(rank -> new Shown(
                            outcomes.get(rank).title(),
                            outcomes.get(rank).output().sha256(),
                            page(done.get(rank))))
                    .toList();
        }

        private static String page(Published booklet) {
            return booklet.name() + "/" + SiteList.INDEX;
        }

        /** What the site had and this run did not make. */
        private List<Published> others(List<Published> now) {
            Set<String> made = now.stream().map(Published::name).collect(Collectors.toSet());
            return staging.before().booklets().stream()
                    .filter(each -> !made.contains(each.name()))
                    .toList();
        }

        /** A booklet of this folder and of a year that it still has, of a unit that it has no longer. */
        private boolean isGone(Published other) {
            boolean sameEdition = outcomes.stream()
                    .anyMatch(each -> each.facts().year() == other.year()
                            && each.facts().kind().label().equals(other.kind()));
            return other.origin().equals(origin) && sameEdition && !names.containsValue(other.name());
        }

        private void keep(Published other) throws IOException {
            for (FileSum file : other.files()) {
                staging.keep(file.path());
            }
        }

        /** The pages of the whole site. */
        private Staging.Taken finish(List<Published> booklets) throws IOException {
            byte[] index = IndexPage.of(title, booklets);
            List<FileSum> shared = new ArrayList<>();
            shared.add(new FileSum(SiteList.INDEX, DigestUtils.sha256Hex(index), index.length));
            StringBuilder lines = new StringBuilder();
            new SiteList(SiteList.FORMAT, title, booklets, shared)
                    .files()
                    .forEach(file -> lines.append(file.sha256())
                            .append("  ")
                            .append(file.path())
                            .append('\n'));
            byte[] sums = lines.toString().getBytes(StandardCharsets.UTF_8);
            shared.add(new FileSum(SiteList.SUMS, DigestUtils.sha256Hex(sums), sums.length));
            SiteList list = new SiteList(SiteList.FORMAT, title, booklets, shared);
            staging.write(SiteList.INDEX, index);
            staging.write(SiteList.SUMS, sums);
            staging.write(SiteList.FILE, Json.text(list).getBytes(StandardCharsets.UTF_8));
            return staging.putInPlace(list);
        }

        private void one(int rank) {
            Outcome outcome = outcomes.get(rank);
            try {
                Printings.Seen seen = printings.look(outcome);
                Optional<String> objection = seen.objection().or(() -> objection(outcome));
                if (objection.isPresent()) {
                    refuse(rank, objection.get());
                } else {
                    done.set(rank, published(outcome, seen.pdf()));
                }
            } catch (NotTheSame e) {
                refuse(rank, "网页与 PDF 不符，没有公开：" + e.getMessage());
            } catch (InputRejected e) {
                refuse(rank, e.problems().get(0).toString());
            } catch (IOException e) {
                refuse(rank, "网页写不出，或 PDF 读不出：" + e.getMessage());
            } catch (SiteRefused e) {
                stop.compareAndSet(null, e);
            } catch (RuntimeException | OutOfMemoryError e) {
                if (!WantOfMemory.in(e)) {
                    throw e;
                }
                refuse(rank, "内存不够：请减少 --jobs，或用 YINCE_JAVA_OPTS=-Xmx2g 给更多内存");
            } finally {
                progress.done(outcome.title());
            }
        }

        private Optional<String> objection(Outcome outcome) {
            return names.containsKey(outcome.key())
                    ? order.withheld().apply(outcome)
                    : Optional.of("与另一个单位的年度、种类、编码、名称都相同：请核对“单位.编码”");
        }

        private void refuse(int rank, String reason) {
            Outcome outcome = outcomes.get(rank);
            boolean stands = before.containsKey(names.getOrDefault(outcome.key(), ""));
            String edition = outcome.facts().known()
                    ? " " + outcome.facts().year() + "年度"
                            + outcome.facts().kind().label()
                    : "";
            refused.set(rank, new Refused(outcome.title() + edition, reason, stands));
        }

        private Published published(Outcome outcome, byte[] pdf) throws IOException {
            Published about = about(outcome);
            Published earlier = before.get(about.name());
            if (earlier != null
                    && earlier.made().equals(about.made())
                    && earlier.files().stream().allMatch(staging::isIntact)) {
                keep(earlier);
                reused.add(about.name());
                return earlier;
            }
            Optional<BookletParts> ready = parts.of(outcome, about.name());
            BookletParts made =
                    ready.isPresent() ? ready.get() : parts.made(outcome, printings.unitFile(outcome), about, pdf);
            BookletFiles files = BookletFiles.of(made, pdf, outcome.output().sha256(), about, title);
            for (Map.Entry<String, byte[]> file : files.contents().entrySet()) {
                staging.write(file.getKey(), file.getValue());
            }
            return files.published();
        }

        private Published about(Outcome outcome) {
            return ReadyParts.about(outcome, names.get(outcome.key()))
                    .from(DigestUtils.sha256Hex(title + "\n" + ReadyParts.source(outcome)), origin);
        }
    }
}
