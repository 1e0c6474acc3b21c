package cn.yince.batch.site;

import cn.yince.Press;
import cn.yince.Unbound;
import cn.yince.batch.Besides;
import cn.yince.batch.manifest.Keys;
import cn.yince.batch.result.Input;
import cn.yince.batch.result.Outcome;
import cn.yince.batch.site.SameAsPdf.NotTheSame;
import cn.yince.bind.WholeFile;
import cn.yince.problem.InputRejected;
import cn.yince.problem.WantOfMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What a site shows of booklets, kept beside what a batch knows of them, so that nothing is to be made when they are
 * published. A file for each unit that says what it was made from; any other than that is made again.
 */
public final class ReadyParts implements Besides {
    private static final int FORMAT = 1;
    private static final int LENGTH_OF_NAME = 32;
    private static final long LARGEST = 64L << 20;

    private final Keys keys;
    private final Path folder;
    private final Press press;

    /**
     * Those of a folder.
     *
     * @param output the output folder of a batch
     */
    public ReadyParts(Path output, Press press) {
        this.keys = new Keys(output);
        this.folder = output.resolve(".yince").resolve("site");
        this.press = press;
    }

    @Override
    public void printed(Outcome outcome, byte[] pdf, Supplier<Unbound> booklet) {
        quietly(() -> {
            String name = Names.usual(outcome.facts());
            keep(outcome, name, BookletParts.of(booklet.get(), about(outcome, name), pdf));
        });
    }

    @Override
    public void unchanged(Outcome outcome, Path unitFile) {
        quietly(() -> {
            String name = Names.usual(outcome.facts());
            if (content(outcome)
                    .filter(file -> PartsFile.isOf(key(outcome, name), file))
                    .isEmpty()) {
                byte[] pdf = Files.readAllBytes(
                        keys.output().resolve(outcome.output().name()));
                if (DigestUtils.sha256Hex(pdf).equals(outcome.output().sha256())) {
                    keep(outcome, name, made(outcome, unitFile, about(outcome, name), pdf));
                }
            }
        });
    }

    private interface Making {
        void run() throws IOException;
    }

    /** What cannot be made or kept now is made when it is published, and is told of then. */
    private static void quietly(Making making) {
        try {
            making.run();
        } catch (IOException | UncheckedIOException | NotTheSame | InputRejected e) {
            return; // NOPMD
        } catch (RuntimeException | OutOfMemoryError e) {
            if (!WantOfMemory.in(e)) {
                throw e;
            }
        }
    }

    private void keep(Outcome outcome, String name, BookletParts parts) throws IOException {
        Files.createDirectories(folder);
        if (!Files.isSymbolicLink(folder)) {
            WholeFile.write(file(outcome.key()), PartsFile.of(key(outcome, name), parts));
        }
    }

    @Override
    public void ended(Collection<Outcome> all) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Set<Path> ours = all.stream().map(outcome -> file(outcome.key())).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> !ours.contains(each)).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            return; // the next run tries again
        }
    }

    /** Those that were made of this very booklet for this name. */
    Optional<BookletParts> of(Outcome outcome, String name) throws IOException {
        return content(outcome).flatMap(file -> PartsFile.read(key(outcome, name), file));
    }

    private Optional<byte[]> content(Outcome outcome) throws IOException {
        Path file = file(outcome.key());
        boolean isReadable = !Files.isSymbolicLink(folder)
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) <= LARGEST;
        return isReadable ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private Path file(String unit) {
        return folder.resolve(DigestUtils.sha256Hex(unit).substring(0, LENGTH_OF_NAME) + ".zip");
    }

    private static String key(Outcome outcome, String name) {
        return DigestUtils.sha256Hex(FORMAT + "\n" + name + "\n" + source(outcome));
    }

    /** All that a booklet was made from, and what was made. */
    static String source(Outcome outcome) {
        String inputs = outcome.inputs().stream()
                .map(input -> input.sha256() + "\n")
                .sorted()
                .collect(Collectors.joining());
        return outcome.output().sha256() + "\n" + outcome.basis() + "\n" + inputs;
    }

    /** What is known of a booklet before any site. */
    static Published about(Outcome outcome, String name) {
        return new Published(
                name,
                "",
                "",
                outcome.facts().unit(),
                outcome.facts().code(),
                outcome.facts().kind().label(),
                outcome.facts().year(),
                outcome.output().name().replaceFirst("\\.pdf$", ""),
                outcome.output().pages(),
                List.of());
    }

    /**
     * Makes them from the unit's file.
     *
     * @throws NotTheSame when the file has just been changed, or says anything else than the PDF
     */
    BookletParts made(Outcome outcome, Path unitFile, Published about, byte[] pdf) throws IOException {
        Map<String, String> read = new HashMap<>();
        Unbound booklet =
                press.unbound(unitFile, (file, content) -> read.put(keys.of(file), DigestUtils.sha256Hex(content)));
        Map<String, String> meant =
                outcome.inputs().stream().collect(Collectors.toMap(Input::key, Input::sha256, (one, two) -> one));
        if (!read.equals(meant)) {
            throw new NotTheSame("单位文件刚刚被改动");
        }
        return BookletParts.of(booklet, about, pdf);
    }
}
