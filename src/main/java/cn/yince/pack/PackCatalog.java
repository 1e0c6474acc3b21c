package cn.yince.pack;

import cn.yince.file.Fence;
import cn.yince.file.PackFile;
import cn.yince.problem.InputRejected;
import cn.yince.unit.BookletKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The packs below one templates folder. */
public final class PackCatalog {
    private final Path templates;

    /** The packs below {@code templates}. */
    public PackCatalog(Path templates) {
        this.templates = templates;
    }

    /**
     * A province or a city.
     *
     * @param name {@code 省} or {@code 省/市}
     * @param editions by the kinds of its province the years for which that or itself has a folder; others are printed
     *     by them
     * @param ownEditions by the same kinds the years for which it has a folder of its own
     * @param title first remark of its 设置.yaml; empty when there is none
     */
    public record Listing(
            String name,
            Map<BookletKind, List<Integer>> editions,
            Map<BookletKind, List<Integer>> ownEditions,
            String title) {
        /** Whether it is a city. */
        public boolean isCity() {
            return name.contains("/");
        }
    }

    /** Provinces, each followed by its cities. */
    public List<Listing> all() {
        List<Listing> listings = new ArrayList<>();
        for (Path province : PackFolders.provinces(templates)) {
            listings.add(listing(province, province));
            PackFolders.cities(province).forEach(city -> listings.add(listing(city, province)));
        }
        return List.copyOf(listings);
    }

    private Listing listing(Path folder, Path province) {
        Map<BookletKind, List<Integer>> editions = new EnumMap<>(BookletKind.class);
        Map<BookletKind, List<Integer>> own = new EnumMap<>(BookletKind.class);
        for (BookletKind kind : PackFolders.kinds(province)) {
            editions.put(kind, PackFolders.editions(folder, province, kind));
            own.put(kind, PackFolders.years(folder, kind));
        }
        return new Listing(nameOf(folder), editions, own, title(folder, templates));
    }

    /** Their names. */
    public List<String> names() {
        return all().stream().map(Listing::name).toList();
    }

    private String nameOf(Path folder) {
        Path below = templates.relativize(folder);
        return below.getNameCount() == 1 ? below.toString() : below.getName(0) + "/" + below.getName(1);
    }

    /** Of the pack's own 设置.yaml or else that of a kind. */
    private static String title(Path folder, Path templates) {
        Stream<Path> ofKinds = PackFolders.kinds(folder).stream().map(kind -> folder.resolve(kind.label()));
        return Stream.concat(Stream.of(folder), ofKinds)
                .flatMap(layer -> settings(layer, templates).stream())
                .findFirst()
                .map(PackCatalog::remark)
                .orElse("");
    }

    /** One that leads out of the templates folder is told where the pack is opened. */
    private static Optional<Path> settings(Path layer, Path templates) {
        try {
            return Fence.file(layer, SettingsReader.FILE, templates);
        } catch (InputRejected e) {
            return Optional.empty();
        }
    }

    private static String remark(Path settings) {
        return PackFile.text(settings)
                .lines()
                .findFirst()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip())
                .orElse("");
    }
}
