package cn.yince.pack;

import cn.yince.unit.BookletKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * One folder in which a pack is looked up.
 *
 * @param kind what it stands for
 * @param folder where it is; need not exist
 * @param year whose edition it is; none when it is for every year or does not exist
 */
public record Layer(LayerKind kind, Path folder, OptionalInt year) {
    /**
     * The layers of a province for a year, nearest first, those of the nation last: of each folder the editions that
     * are not newer, the newest first.
     */
    static List<Layer> ofProvince(Path province, BookletKind kind, int year) {
        Path ofKind = province.resolve(kind.label());
        List<Layer> layers = new ArrayList<>(ofYears(LayerKind.KIND_YEAR, ofKind, year));
        layers.add(ofEveryYear(LayerKind.KIND, ofKind));
        layers.addAll(ofYears(LayerKind.YEAR, province, year));
        layers.add(ofEveryYear(LayerKind.PROVINCE, province));
        layers.addAll(ofNation(province.resolveSibling(PackFolders.NATIONAL), kind, year));
        return List.copyOf(layers);
    }

    /** The layers of a city, those of its province last. */
    static List<Layer> ofCity(Path city, BookletKind kind, int year) {
        Path ofKind = city.resolve(kind.label());
        List<Layer> layers = new ArrayList<>(ofYears(LayerKind.CITY_KIND_YEAR, ofKind, year));
        layers.add(ofEveryYear(LayerKind.CITY_KIND, ofKind));
        layers.addAll(ofYears(LayerKind.CITY_YEAR, city, year));
        layers.add(ofEveryYear(LayerKind.CITY, city));
        layers.addAll(ofProvince(city.getParent(), kind, year));
        return List.copyOf(layers);
    }

    /** What the central form prescribes, under every province; a year before its first edition has that. */
    static List<Layer> ofNation(Path nation, BookletKind kind, int asked) {
        int year = PackFolders.years(nation, kind).stream()
                .findFirst()
                .map(first -> Math.max(first, asked))
                .orElse(asked);
        Path ofKind = nation.resolve(kind.label());
        List<Layer> layers = new ArrayList<>(ofYears(LayerKind.NATIONAL_KIND_YEAR, ofKind, year));
        layers.add(ofEveryYear(LayerKind.NATIONAL_KIND, ofKind));
        layers.addAll(ofYears(LayerKind.NATIONAL_YEAR, nation, year));
        layers.add(ofEveryYear(LayerKind.NATIONAL, nation));
        return List.copyOf(layers);
    }

    private static Layer ofEveryYear(LayerKind kind, Path folder) {
        return new Layer(kind, folder, OptionalInt.empty());
    }

    /**
     * What an edition does not have carries on from the one before; without any there is the place where the year's
     * would be.
     */
    private static List<Layer> ofYears(LayerKind kind, Path parent, int year) {
        List<Layer> editions = PackFolders.years(parent).stream()
                .filter(each -> each <= year)
                .sorted(Comparator.reverseOrder())
                .map(each -> new Layer(kind, parent.resolve(String.valueOf(each)), OptionalInt.of(each)))
                .toList();
        return editions.isEmpty()
                ? List.of(new Layer(kind, parent.resolve(String.valueOf(year)), OptionalInt.empty()))
                : editions;
    }
}
