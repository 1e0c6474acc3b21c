package cn.yince.pack;

import cn.yince.file.Fence;
import cn.yince.unit.BookletKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells provinces, cities, kinds and editions apart by their folders. */
final class PackFolders {
    /** Folders inside a layer that hold its parts. */
    static final Set<String> PARTS = Set.of("章节", "公开表", "字体", "图片", "科目", "表", "数", "表单");

    /** The folder under every province. */
    static final String NATIONAL = "全国";

    private PackFolders() {}

    /** Folders with a 设置.yaml; first what lies under every province, when it can be printed by itself. */
    static List<Path> provinces(Path templates) {
        return folders(templates).stream()
                .filter(f ->
                        Files.isRegularFile(f.resolve(SettingsReader.FILE)) && !(isNational(f) && kinds(f).isEmpty()))
                .sorted(Comparator.comparing(f -> !isNational(f)))
                .toList();
    }

    static List<Path> cities(Path province) {
        return isNational(province)
                ? List.of()
                : folders(province).stream().filter(PackFolders::isCity).toList();
    }

    /** Whether it is the folder under every province. */
    static boolean isNational(Path folder) {
        return nameOf(folder).equals(NATIONAL);
    }

    /**
     * The kinds of booklets a province or a city has a folder for; what lies under every province prints those it has
     * chapters for.
     */
    static List<BookletKind> kinds(Path folder) {
        String needed = isNational(folder) ? "章节" : "";
        return Stream.of(BookletKind.values())
                .filter(kind -> Files.isDirectory(folder.resolve(kind.label()).resolve(needed)))
                .toList();
    }

    /** The years for which a province or a city has a folder, for booklets of one kind or of all. */
    static List<Integer> years(Path folder, BookletKind kind) {
        return Stream.of(folder.resolve(kind.label()), folder)
                .flatMap(f -> years(f).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The editions of a pack for one kind of booklets: its own and its province's, or else the nation's; none unless
     * the province has that kind.
     */
    static List<Integer> editions(Path folder, Path province, BookletKind kind) {
        if (!kinds(province).contains(kind)) {
            return List.of();
        }
        List<Integer> own = Stream.of(folder, province)
                .flatMap(each -> years(each, kind).stream())
                .distinct()
                .sorted()
                .toList();
        return own.isEmpty() ? years(province.resolveSibling(NATIONAL), kind) : own;
    }

    /** Those of all kinds, of the pack or the nation. */
    static List<Integer> everyEdition(Path folder, Path province) {
        return Stream.of(folder, province, province.resolveSibling(NATIONAL))
                .flatMap(each -> Stream.of(BookletKind.values()).flatMap(kind -> years(each, kind).stream()))
                .toList();
    }

    /** The years that have a folder in another, for every kind of booklets or for the kind whose folder it is. */
    static List<Integer> years(Path folder) {
        return folders(folder).stream()
                .map(PackFolders::nameOf)
                .filter(PackFolders::isYear)
                .map(Integer::valueOf)
                .toList();
    }

    /** Whether a name means something else inside a layer, so that no city may have it. */
    static boolean isReserved(String name) {
        return isYear(name) || PARTS.contains(name) || isKind(name) || name.equals(NATIONAL);
    }

    private static boolean isYear(String name) {
        return name.length() == 4 && name.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isKind(String name) {
        return Stream.of(BookletKind.values()).anyMatch(kind -> kind.label().equals(name));
    }

    private static boolean isCity(Path folder) {
        return !isReserved(nameOf(folder))
                && (Files.isRegularFile(folder.resolve(SettingsReader.FILE))
                        || Files.isRegularFile(folder.resolve("版式.css"))
                        || folders(folder).stream().anyMatch(f -> isReserved(nameOf(f))));
    }

    private static String nameOf(Path folder) {
        return folder.getFileName().toString();
    }

    private static List<Path> folders(Path parent) {
        return Fence.folders(parent);
    }
}
