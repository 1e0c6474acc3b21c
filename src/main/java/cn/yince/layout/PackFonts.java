package cn.yince.layout;

import cn.yince.pack.Pack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the font files a pack names. */
public final class PackFonts {
    private static final String FALLBACK = "生僻字后备";

    private PackFonts() {}

    /** What each font file a pack names is used for: its families, or 生僻字后备; in the order of the settings. */
    public static Map<String, Set<String>> uses(Pack pack) {
        Map<String, Set<String>> uses = new LinkedHashMap<>();
        pack.settings()
                .fonts()
                .forEach((family, file) ->
                        uses.computeIfAbsent(file, f -> new LinkedHashSet<>()).add(family));
        pack.settings()
                .fallbackFonts()
                .forEach(file ->
                        uses.computeIfAbsent(file, f -> new LinkedHashSet<>()).add(FALLBACK));
        return uses;
    }

    /**
     * The file in the pack's 字体 folders, or else among the bundled fonts.
     *
     * @param bundled folder of the bundled fonts
     * @param file as set, e.g. {@code song/Song.ttf}
     */
    public static Optional<Path> find(Pack pack, Path bundled, String file) {
        Path here = bundled.resolve(file).normalize();
        return pack.lookUp("字体/" + file)
                .or(() -> Optional.of(here).filter(f -> f.startsWith(bundled) && Files.isRegularFile(f)));
    }
}
