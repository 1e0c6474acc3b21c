package cn.yince.batch.manifest;

import cn.yince.batch.result.Outcome;
import cn.yince.batch.result.Status;
import cn.yince.bind.WholeFile;
import cn.yince.file.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What earlier runs left in an output folder, by the keys of unit files.
 *
 * <p>While a batch runs every outcome is a line added to a journal, so that a killed run loses at most the line it was
 * writing; at the end all of it becomes one file again. Safe for use by many threads.
 */
public final class Manifest implements AutoCloseable {
    private static final int FORMAT = 5;
    private static final Pattern JOURNAL = Pattern.compile("journal(-[\\w-]+)?\\.jsonl");
    private final Path file;
    private final Path journal;
    private final Map<String, Outcome> outcomes = new ConcurrentSkipListMap<>();
    private BufferedWriter writer;
    private boolean changed;

    private Manifest(Path folder) {
        this.file = folder.resolve("manifest.json");
        this.journal = folder.resolve("journal.jsonl");
    }

    /**
     * The file as it is written.
     *
     * @param format what its fields mean
     * @param digest of all outcomes but for the times in them
     * @param units by key
     */
    record Written(int format, String digest, List<Outcome> units) {}

    /**
     * Opens the manifest of a folder; what cannot be read, or names what no batch wrote, is forgotten, and its booklets
     * are made again.
     */
    public static Manifest open(Path folder) throws IOException {
        Manifest manifest = new Manifest(folder);
        manifest.load();
        if (manifest.changed) {
            manifest.compact();
        }
        // what stands there may be a link to somebody's file
        manifest.deleteJournals();
        manifest.writer = Files.newBufferedWriter(
                manifest.journal, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return manifest;
    }

    /** What is known of a unit file. */
    public Optional<Outcome> of(String key) {
        return Optional.ofNullable(outcomes.get(key));
    }

    /** Everything known, by key. */
    public Collection<Outcome> all() {
        return outcomes.values();
    }

    /** Forgets a unit file. */
    public synchronized void forget(String key) {
        outcomes.remove(key);
        changed = true;
    }

    /** Keeps what became of a unit. */
    public void put(Outcome outcome) throws IOException {
        Outcome kept = outcome.status() == Status.UNCHANGED ? outcome.as(Status.PRINTED) : outcome;
        if (kept.equals(outcomes.put(kept.key(), kept))) {
            return;
        }
        String line = Json.line(kept);
        synchronized (this) {
            changed = true;
            writer.write(line);
            writer.write('\n');
            writer.flush();
        }
    }

    /** Makes one file of the journal and what was known before. */
    @Override
    public void close() throws IOException {
        writer.close();
        if (changed || !Files.exists(file)) {
            compact();
        } else {
            deleteJournals();
        }
    }

    /**
     * Where others than this process write down what became of some units, all at once: read when the manifest is
     * opened again, should it not be closed by those who opened it.
     *
     * @param folder of the manifest
     * @param part tells it from others
     */
    public static Path journal(Path folder, String part) {
        return folder.resolve("journal-" + part + ".jsonl");
    }

    /** A line of a journal. */
    public static String line(Outcome outcome) {
        return Json.line(outcome);
    }

    private void compact() throws IOException {
        List<Outcome> units = List.copyOf(outcomes.values());
        WholeFile.write(
                file, Json.text(new Written(FORMAT, digest(units), units)).getBytes(StandardCharsets.UTF_8));
        deleteJournals();
        changed = false;
    }

    private static String digest(List<Outcome> units) {
        StringBuilder lines = new StringBuilder();
        units.forEach(unit -> lines.append(Json.line(timeless(unit))).append('\n'));
        return DigestUtils.sha256Hex(lines.toString());
    }

    private static Outcome timeless(Outcome unit) {
        return new Outcome(
                unit.key(),
                unit.file(),
                unit.status(),
                unit.basis(),
                unit.inputs(),
                unit.facts(),
                unit.output(),
                unit.findings(),
                0);
    }

    private void load() throws IOException {
        Map<String, Outcome> found = new TreeMap<>();
        if (Files.isRegularFile(file)) {
            try {
                Written written = Json.read(text(file), Written.class);
                if (written.format() == FORMAT) {
                    written.units().forEach(unit -> found.put(unit.key(), unit));
                }
            } catch (JsonProcessingException e) {
                found.clear();
            }
        }
        for (Path each : journals()) {
            if (Files.isRegularFile(each)) {
                changed = true;
                text(each).lines().forEach(line -> parsed(line).ifPresent(unit -> found.put(unit.key(), unit)));
            }
        }
        found.values().removeIf(unit -> !unit.output().couldBeOurs());
        outcomes.putAll(found);
    }

    private List<Path> journals() throws IOException {
        try (Stream<Path> files = Files.list(journal.getParent())) {
            return files.filter(each ->
                            JOURNAL.matcher(each.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    private void deleteJournals() throws IOException {
        for (Path each : journals()) {
            Files.deleteIfExists(each);
        }
    }

    /** A line of the journal, if it is whole; the last one of a killed run may be cut off. */
    public static Optional<Outcome> parsed(String line) {
        try {
            return Optional.of(Json.read(line, Outcome.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
