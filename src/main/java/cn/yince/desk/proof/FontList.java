package cn.yince.desk.proof;

import cn.yince.desk.proof.FontEntry.Seal;
import cn.yince.file.PackFile;
import cn.yince.layout.PackFonts;
import cn.yince.layout.font.FontPapers;
import cn.yince.pack.Pack;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** The fonts of packs with their papers, each file once. */
public final class FontList {
    private static final String SEALS = "SHA256SUMS";
    private static final Pattern LICENCE = Pattern.compile("(?i)(OFL|COPYING|LICEN[CS]E|许可|授权)[^/]*");

    private final Path bundled;
    private final Map<Path, FontEntry> entries = new LinkedHashMap<>();

    /** No fonts yet; {@code bundled} is the folder of the bundled ones. */
    public FontList(Path bundled) {
        this.bundled = bundled;
    }

    /** Adds the fonts of a pack; M0108 for those that are not there, M0310 for what is no font. */
    public void add(Pack pack, Problems problems) {
        PackFonts.uses(pack).forEach((file, uses) -> {
            Optional<Path> found = PackFonts.find(pack, bundled, file);
            if (found.isEmpty()) {
                problems.error("M0108", Place.of(pack.name()), "找不到字体文件“" + file + "”", "请把它放进模板的 字体 文件夹");
                return;
            }
            try {
                entries.merge(found.get(), entry(file, uses, found.get()), FontList::both);
            } catch (InputRejected e) {
                e.problems().forEach(problems::add);
            }
        });
    }

    /** Every font added, in order. */
    public List<FontEntry> entries() {
        return List.copyOf(entries.values());
    }

    private static FontEntry both(FontEntry one, FontEntry other) {
        TreeSet<String> uses = new TreeSet<>(one.uses());
        return uses.addAll(other.uses())
                ? new FontEntry(uses, one.file(), one.path(), one.papers(), one.licence(), one.digest(), one.seal())
                : one;
    }

    private FontEntry entry(String file, java.util.Set<String> uses, Path path) {
        FontEntry known = entries.get(path);
        if (known != null) {
            return new FontEntry(
                    uses, known.file(), path, known.papers(), known.licence(), known.digest(), known.seal());
        }
        try {
            String digest = DigestUtils.sha256Hex(PackFile.bytes(path, PackFile.FONT));
            return new FontEntry(uses, file, path, FontPapers.of(path), licence(path), digest, seal(path, digest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> licence(Path font) throws IOException {
        try (Stream<Path> beside = Files.list(font.toAbsolutePath().getParent())) {
            return beside.filter(file ->
                            LICENCE.matcher(file.getFileName().toString()).matches()
                                    && !file.equals(font.toAbsolutePath()))
                    .sorted()
                    .findFirst();
        }
    }

    /** A list of digests lies beside the font or one folder up. */
    private static Seal seal(Path font, String digest) throws IOException {
        Path folder = font.toAbsolutePath().getParent();
        for (Path root : listed(folder)) {
            String name = root.relativize(font.toAbsolutePath()).toString().replace('\\', '/');
            for (String line : Files.readAllLines(root.resolve(SEALS))) {
                String[] parts = line.split(" [ *]", 2);
                if (parts.length == 2 && parts[1].equals(name)) {
                    return parts[0].equalsIgnoreCase(digest) ? Seal.MATCHES : Seal.BROKEN;
                }
            }
        }
        return Seal.UNLISTED;
    }

    private static List<Path> listed(Path folder) {
        List<Path> folders = new ArrayList<>(List.of(folder));
        Optional.ofNullable(folder.getParent()).ifPresent(folders::add);
        return folders.stream()
                .filter(each -> Files.isRegularFile(each.resolve(SEALS)))
                .toList();
    }
}
