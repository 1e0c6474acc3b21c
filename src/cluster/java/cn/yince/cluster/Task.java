package cn.yince.cluster;

import cn.yince.batch.Job;
import cn.yince.batch.manifest.Manifest;
import cn.yince.batch.result.Outcome;
import cn.yince.batch.result.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.TaskContext;

/** Looks after a parcel on an executor. */
final class Task {
    private Task() {}

    /**
     * Looks after the units of a parcel and notes what became of them beside the booklets, for a run that goes on when
     * the driver of this one was killed.
     *
     * @return a line for each unit, its rank before what became of it; compressed
     */
    static byte[] run(Terms terms, Parcel parcel) throws IOException, InterruptedException {
        Workshop workshop = Workshop.of(terms);
        Map<Integer, Outcome> outcomes = new LinkedHashMap<>();
        for (Parcel.Unit unit : parcel.units()) {
            if (Thread.currentThread().isInterrupted() || TaskContext.get().isInterrupted()) {
                throw new InterruptedException();
            }
            Path file = terms.places().path(unit.file());
            Optional<Outcome> earlier = Optional.ofNullable(unit.earlier()).flatMap(Manifest::parsed);
            outcomes.put(unit.rank(), workshop.outcome(new Job(unit.rank(), file, earlier), terms.held()));
        }
        note(terms, outcomes);
        return packed(outcomes);
    }

    private static void note(Terms terms, Map<Integer, Outcome> outcomes) throws IOException {
        StringBuilder lines = new StringBuilder();
        outcomes.values().stream()
                .filter(outcome -> outcome.status() != Status.UNCHANGED)
                .forEach(outcome -> lines.append(Manifest.line(outcome)).append('\n'));
        if (lines.length() > 0) {
            String part = terms.application() + "-" + TaskContext.get().taskAttemptId();
            Path folder = terms.places().path(terms.output()).resolve(".yince");
            AttemptWriter.write(
                    Manifest.journal(folder, part),
                    lines.toString().getBytes(StandardCharsets.UTF_8),
                    terms.application());
        }
    }

    private static byte[] packed(Map<Integer, Outcome> outcomes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            for (Map.Entry<Integer, Outcome> each : outcomes.entrySet()) {
                String line = each.getKey() + "\t" + Manifest.line(each.getValue()) + "\n";
                out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** Reads what {@link #run} gave. */
    static void read(byte[] packed, BiConsumer<Integer, Outcome> to) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int tab = line.indexOf('\t');
                Outcome outcome = Manifest.parsed(line.substring(tab + 1)).orElseThrow();
                to.accept(Integer.valueOf(line.substring(0, tab)), outcome);
            });
        } catch (IOException e) {
            throw new IllegalStateException("what a task gave cannot be read", e);
        }
    }
}
