package cn.yince.desk.proof;

import cn.yince.layout.PackFonts;
import cn.yince.layout.font.EmbeddingRight;
import cn.yince.layout.font.FontBook;
import cn.yince.pack.Pack;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fonts of a pack that can be used; M0108 for those that cannot, M0313 for those that must not be embedded. */
final class DraftFonts {
    private static final String PLAIN = "宋体";

    private DraftFonts() {}

    static FontBook of(Pack pack, Path bundled, Problems problems) {
        Map<String, Path> families = new LinkedHashMap<>();
        pack.settings()
                .fonts()
                .forEach((family, file) ->
                        usable(pack, bundled, file, problems).ifPresent(found -> families.put(family, found)));
        List<Path> fallbacks = new ArrayList<>();
        pack.settings()
                .fallbackFonts()
                .forEach(file -> usable(pack, bundled, file, problems).ifPresent(fallbacks::add));
        if (!families.containsKey(PLAIN)) {
            fallbacks.stream()
                    .findFirst()
                    .or(() -> families.values().stream().findFirst())
                    .ifPresent(f -> families.put(PLAIN, f));
        }
        return FontBook.of(families, fallbacks).withWestern(pack.settings().western());
    }

    private static Optional<Path> usable(Pack pack, Path bundled, String file, Problems problems) {
        Optional<Path> found = PackFonts.find(pack, bundled, file);
        if (found.isEmpty()) {
            problems.error("M0108", place(pack, file), "找不到字体文件“" + file + "”", "请把它放进模板的 字体 文件夹，或改正 设置.yaml 中的 字体");
            return found;
        }
        EmbeddingRight.check(found.get(), place(pack, file), problems);
        try {
            FontBook.of(Map.of(PLAIN, found.get()), List.of()).font(PLAIN);
            return found;
        } catch (RuntimeException e) {
            problems.error("M0108", place(pack, file), "“" + file + "”不是可用的字体文件", "请换成 TrueType 字体（.ttf）");
            return Optional.empty();
        }
    }

    private static Place place(Pack pack, String file) {
        return Draft.placeInSettings(file, pack);
    }
}
