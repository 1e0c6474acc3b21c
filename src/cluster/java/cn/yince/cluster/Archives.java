package cn.yince.cluster;

import cn.yince.batch.result.Outcome;
import cn.yince.batch.result.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * The booklets once more, many in an archive: what is carried elsewhere is a few large files. Their names tell what is
 * in them, so those that stand already are left.
 */
final class Archives {
    private static final long MOST_BYTES = 256L << 20;
    private static final Pattern NAME = Pattern.compile("册集-\\d{4}-[0-9a-f]{12}\\.zip");

    /** The first time that archives can tell. */
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Archives() {}

    /**
     * An archive.
     *
     * @param name of its file
     * @param booklets names of what is in it
     */
    private record Content(String name, ArrayList<String> booklets) implements Serializable {}

    /** Writes them into a folder, where the booklets stand, and removes those of other contents. */
    static void write(JavaSparkContext spark, Places places, String folder, Report report) throws IOException {
        List<Content> all = contents(report);
        String application = Terms.mark(spark.sc().applicationId());
        if (!all.isEmpty()) {
            spark.parallelize(all, all.size()).foreach(each -> write(places.path(folder), each, application));
        }
        Set<String> names = new HashSet<>();
        all.forEach(each -> names.add(each.name()));
        List<Path> others;
        try (Stream<Path> files = Files.list(places.path(folder))) {
            others = files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .filter(file -> !names.contains(file.getFileName().toString()))
                    .toList();
        }
        for (Path other : others) {
            Files.delete(other);
        }
    }

    private static List<Content> contents(Report report) {
        List<Content> all = new ArrayList<>();
        ArrayList<String> names = new ArrayList<>();
        StringBuilder digests = new StringBuilder();
        long bytes = 0;
        for (Outcome outcome : report.outcomes()) {
            if (outcome.good()) {
                if (bytes > 0 && bytes + outcome.output().size() > MOST_BYTES) {
                    all.add(content(all.size() + 1, names, digests));
                    names = new ArrayList<>();
                    digests.setLength(0);
                    bytes = 0;
                }
                names.add(outcome.output().name());
                digests.append(outcome.output().name()).append(outcome.output().sha256());
                bytes += outcome.output().size();
            }
        }
        if (!names.isEmpty()) {
            all.add(content(all.size() + 1, names, digests));
        }
        return all;
    }

    private static Content content(int number, ArrayList<String> names, StringBuilder digests) {
        String mark = DigestUtils.sha256Hex(digests.toString()).substring(0, 12);
        return new Content(String.format(Locale.ROOT, "册集-%04d-%s.zip", number, mark), names);
    }

    private static void write(Path folder, Content content, String application) throws IOException {
        Path file = folder.resolve(content.name());
        if (Files.exists(file)) {
            return;
        }
        Path unfinished = Places.isPutWhole(file)
                ? file
                : folder.resolve(".yince").resolve(AttemptWriter.unfinished(file, application));
        try (OutputStream stream = Files.newOutputStream(unfinished);
                ZipOutputStream out = new ZipOutputStream(stream)) {
            out.setLevel(0);
            for (String booklet : content.booklets()) {
                ZipEntry entry = new ZipEntry(booklet);
                entry.setTimeLocal(FIRST);
                out.putNextEntry(entry);
                Files.copy(folder.resolve(booklet), out);
            }
        }
        if (!unfinished.equals(file)) {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
