package cn.yince.batch;

import cn.yince.batch.Batch.Equipment;
import cn.yince.layout.PackFonts;
import cn.yince.pack.Composition;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.Place;
import cn.yince.read.field.FieldBook;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.io.FileUtils;

/** What booklets are printed with, as a digest: engine, options, files of the pack, names of codes, fonts. */
final class Basis {
    private final Path templates;
    private final Path fonts;
    private final String engine;
    private final Packs packs;
    private final Map<String, Pack> opened = new ConcurrentHashMap<>();
    private final Map<String, String> digests = new ConcurrentHashMap<>();
    private final Map<Path, String> files = new ConcurrentHashMap<>();

    Basis(Equipment equipment) {
        this.templates = equipment.templates();
        this.fonts = equipment.fonts();
        this.engine = equipment.engine() + "\n" + equipment.options();
        this.packs = new Packs(templates);
    }

    /** What unit files are asked for. */
    FieldBook fields() {
        return packs.fields();
    }

    /**
     * Of a pack for one year, as its files and its edition are when it is first asked for.
     *
     * @param place where the pack was named
     * @throws cn.yince.problem.InputRejected when there is no such pack
     */
    String of(String name, BookletKind kind, int year, Place place) {
        return digests.computeIfAbsent(key(name, kind, year), key -> digest(pack(name, kind, year, place)));
    }

    /** The pack itself; as {@link #of}. */
    Pack pack(String name, BookletKind kind, int year, Place place) {
        return opened.computeIfAbsent(key(name, kind, year), key -> packs.open(name, kind, year, place));
    }

    private static String key(String name, BookletKind kind, int year) {
        return name + "@" + kind.label() + year;
    }

    private String digest(Pack pack) {
        StringBuilder lines = new StringBuilder(engine)
                .append('\n')
                .append(pack.name())
                .append('@')
                .append(pack.edition())
                .append('\n');
        List<Path> all = new ArrayList<>(Composition.of(pack).files());
        all.addAll(packs.codeFiles(pack));
        all.forEach(file -> lines.append(line(templates, file)));
        List<String> named = new ArrayList<>(pack.settings().fonts().values());
        named.addAll(pack.settings().fallbackFonts());
        named.stream()
                .flatMap(font -> PackFonts.find(pack, fonts, font).stream())
                .forEach(file -> lines.append(line(fonts, file)));
        return DigestUtils.sha256Hex(lines.toString());
    }

    private String line(Path root, Path file) {
        Path from = root.toAbsolutePath().normalize();
        String name =
                from.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
        return name + "\t" + files.computeIfAbsent(file, Basis::content) + "\n";
    }

    /** Told apart, not proven: fonts are tens of megabytes, and who forges a file gains no more than an old booklet. */
    private static String content(Path file) {
        try {
            return Files.size(file) + " " + FileUtils.checksumCRC32(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
