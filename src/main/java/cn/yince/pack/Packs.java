package cn.yince.pack;

import cn.yince.file.Fence;
import cn.yince.file.PackFile;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.field.FieldBook;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Nearest;
import cn.yince.unit.Unit;
import cn.yince.unit.codes.Classifications;
import cn.yince.unit.codes.CodeBook;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opens packs below one templates folder. */
public final class Packs {
    private static final String CLASSIFICATIONS = "科目/";
    private final Path templates;
    private final PackFields fields = new PackFields(this);

    /** Packs below {@code templates}. */
    public Packs(Path templates) {
        Path normal = templates.normalize();
        this.templates =
                normal.toString().isEmpty() ? templates.toAbsolutePath().normalize() : normal;
    }

    /** The folder of all packs. */
    public Path templates() {
        return templates;
    }

    /** What unit files are asked for. */
    public FieldBook fields() {
        return fields;
    }

    /** The files of a part that a pack has, the nearest first; those of the nation when there is no such pack. */
    List<Path> declaring(String part, BookletKind kind, String pack, int year) {
        return declaringLayers(kind, pack, year).stream()
                .flatMap(layer -> Fence.file(layer.folder(), part, templates).stream())
                .toList();
    }

    /** Whether there is a pack of this name. */
    boolean has(String name) {
        try {
            return !name.isEmpty() && Files.isDirectory(folder(name, Place.of(name)));
        } catch (InputRejected e) {
            return false;
        }
    }

    /** The names of the packs that have a kind. */
    List<String> everyPack(BookletKind kind) {
        return new PackCatalog(templates)
                .names().stream()
                        .filter(name -> PackFolders.kinds(province(templates.resolve(name)))
                                .contains(kind))
                        .toList();
    }

    private List<Layer> declaringLayers(BookletKind kind, String pack, int year) {
        try {
            if (!pack.isEmpty()) {
                return layers(pack, kind, year, Place.of(pack));
            }
        } catch (InputRejected e) {
            // told where the pack is opened
        }
        return Layer.ofNation(templates.resolve(PackFolders.NATIONAL), kind, year);
    }

    /** Whether a file is the nation's. */
    boolean isOfNation(Path file) {
        return file.startsWith(templates.resolve(PackFolders.NATIONAL));
    }

    /**
     * Opens the pack {@code 省} or {@code 省/市} for one kind of booklets and a year. Editions carry on: what a year does
     * not have is that of the nearest older one that has it; a year before the province's first edition has that.
     *
     * @param place where the name was typed, for messages
     * @throws InputRejected M0103 unknown pack, M0104 the province does not have that kind, M0109 no templates folder,
     *     M0113 a table of codes has faults
     */
    public Pack open(String name, BookletKind kind, int year, Place place) {
        List<Layer> layers = layers(name, kind, year, place);
        Problems problems = new Problems();
        CodeBook codes = classifications(layers, problems).in(year);
        problems.stopOnErrors();
        return new Pack(name, kind, year, layers, SettingsReader.read(layers, templates), codes, fields);
    }

    /** The pack of a unit of an earlier year; nothing when it cannot be opened any more. */
    public Optional<Pack> ofPast(Unit unit) {
        try {
            return Optional.of(
                    open(unit.pack(), unit.kind(), unit.year(), unit.source().placeOf("模板")));
        } catch (InputRejected e) {
            return Optional.empty();
        }
    }

    /**
     * Opens a pack for every kind of booklets that its province has.
     *
     * @param year what the booklets report on; where none is given that of the latest edition
     * @throws InputRejected as {@link #open}; M0104 when there is no year
     */
    public Map<BookletKind, Pack> openAll(String name, Optional<Integer> year, Place place) {
        Map<BookletKind, Pack> packs = new EnumMap<>(BookletKind.class);
        PackReference reference =
                new PackReference(name, year.map(OptionalInt::of).orElse(OptionalInt.empty()));
        int latest = yearsOf(reference, Optional.empty(), place).values().stream()
                .flatMap(List::stream)
                .mapToInt(each -> each)
                .max()
                .orElseThrow();
        PackFolders.kinds(province(folder(name, place)))
                .forEach(kind -> packs.put(kind, open(name, kind, latest, place)));
        return packs;
    }

    /**
     * Opens a pack that may have faults: everything wrong with its settings is reported, and what is wrong is left out.
     *
     * @throws InputRejected as {@link #open}, when nothing can be opened at all; as {@link ReadableFiles#check}
     */
    public Pack openFaulty(String name, BookletKind kind, int year, Place place, Problems problems) {
        List<Layer> layers = layers(name, kind, year, place);
        ReadableFiles.check(layers, this.templates);
        Pack bare = new Pack(
                name,
                kind,
                year,
                layers,
                null,
                classifications(layers, problems).in(year),
                fields);
        StringBuilder templates = new StringBuilder();
        Composition.of(bare).parts().stream()
                .filter(part -> part.name().endsWith(".ftl") || part.name().endsWith(".css"))
                .flatMap(Composition.Part::everyEditions)
                .forEach(file -> templates.append(PackFile.text(file)));
        SettingsKinds kinds = new SettingsKinds(
                templates.toString(), part -> bare.lookUp(part).isPresent());
        Settings settings = SettingsReader.of(new SettingsCheck(kinds, problems).readable(layers));
        return new Pack(name, kind, year, layers, settings, bare.codes(), fields);
    }

    /**
     * The year a person means: the one named, else that of the latest edition.
     *
     * @throws InputRejected M0103 when there is no such pack, M0104 when it does not have that kind, or no edition to
     *     take the year from
     */
    public int yearOf(PackReference reference, BookletKind kind, Place place) {
        List<Integer> years = yearsOf(reference, Optional.of(kind), place).get(kind);
        return years.get(years.size() - 1);
    }

    /**
     * The years a person means, by kind: the one named, else those of all editions; of a kind that is the same in every
     * year the latest of another kind.
     *
     * @param kind the kind meant; none for every kind the province has
     * @throws InputRejected M0103 when there is no such pack, M0104 when its province does not have that kind, or no
     *     edition to take the year from
     */
    public Map<BookletKind, List<Integer>> yearsOf(PackReference reference, Optional<BookletKind> kind, Place place) {
        Path folder = folder(reference.name(), place);
        Path province = province(folder);
        kind.ifPresent(each -> mustHave(province, each, reference.name(), place));
        Map<BookletKind, List<Integer>> years = new EnumMap<>(BookletKind.class);
        for (BookletKind each : kind.map(List::of).orElse(PackFolders.kinds(province))) {
            List<Integer> meant = reference.year().isPresent()
                    ? List.of(reference.year().getAsInt())
                    : editions(folder, province, each);
            if (!meant.isEmpty()) {
                years.put(each, meant);
            }
        }
        if (years.isEmpty()) {
            throw new InputRejected(Problem.error(
                    "M0104", place, "模板“" + reference.name() + "”各年度都一样", "请写明年度，写成 " + reference.name() + "@年度"));
        }
        return years;
    }

    /** The editions of a kind; of one that is the same in every year the latest of any kind there is. */
    private static List<Integer> editions(Path folder, Path province, BookletKind kind) {
        List<Integer> own = PackFolders.editions(folder, province, kind);
        return own.isEmpty()
                ? PackFolders.everyEdition(folder, province).stream().max(Integer::compare).stream()
                        .toList()
                : own;
    }

    /** The folders of a pack in the order of look-up, as {@link #open} finds them. */
    private List<Layer> layers(String name, BookletKind kind, int year, Place place) {
        if (!Files.isDirectory(templates)) {
            throw new InputRejected(
                    Problem.error("M0109", Place.of(templates.toString()), "没有这个模板文件夹", "请核对 --templates 后面的文件夹"));
        }
        Path city = folder(name, place);
        Path province = province(city);
        mustHave(province, kind, name, place);
        int first = PackFolders.editions(province, province, kind).stream()
                .findFirst()
                .orElse(year);
        int by = Math.max(first, year);
        if (PackFolders.isNational(province)) {
            return Layer.ofNation(province, kind, by);
        }
        return city.equals(province) ? Layer.ofProvince(province, kind, by) : Layer.ofCity(city, kind, by);
    }

    /** The tables of codes that a pack is printed with, those of its layers first. */
    public List<Path> codeFiles(Pack pack) {
        return Classifications.TABLES.stream()
                .flatMap(table -> codeFiles(table, pack.layers()).stream())
                .toList();
    }

    /**
     * The classifications of a pack in all years, or those that all provinces share.
     *
     * @param pack whose layers add to them; none for what is shared
     * @throws InputRejected M0113 when a table has faults
     */
    public Classifications classifications(Optional<Pack> pack) {
        Problems problems = new Problems();
        Classifications all = classifications(pack.map(Pack::layers).orElse(List.of()), problems);
        problems.stopOnErrors();
        return all;
    }

    private Classifications classifications(List<Layer> layers, Problems problems) {
        return Classifications.read(table -> codeFiles(table, layers), problems);
    }

    private List<Path> codeFiles(String table, List<Layer> layers) {
        return Stream.concat(layers.stream().map(Layer::folder), Stream.of(templates))
                .flatMap(folder -> Fence.file(folder, CLASSIFICATIONS + table, templates).stream())
                .toList();
    }

    private Path province(Path folder) {
        return templates.resolve(templates.relativize(folder).getName(0));
    }

    /** The folder of a province or a city; a name that leads elsewhere has none. */
    private Path folder(String name, Place place) {
        try {
            Path folder = templates.resolve(name).normalize();
            return Optional.of(folder)
                    .filter(f -> isPack(f) && Files.isDirectory(f))
                    .orElseThrow(() -> unknownPack(name, place));
        } catch (InvalidPathException e) {
            throw unknownPack(name, place);
        }
    }

    private boolean isPack(Path folder) {
        int depth = folder.startsWith(templates) ? folder.getNameCount() - templates.getNameCount() : 0;
        return depth == 1 && PackFolders.isNational(folder)
                || (depth == 1 || depth == 2)
                        && !PackFolders.isReserved(folder.getFileName().toString());
    }

    private InputRejected unknownPack(String name, Place place) {
        List<String> known = new PackCatalog(templates).names();
        String nearest = Nearest.to(name, known).map(n -> "是否应为“" + n + "”？").orElse("");
        return new InputRejected(
                Problem.error("M0103", place, "没有名为“" + name + "”的模板", nearest + "现有模板：" + String.join("、", known)));
    }

    private static void mustHave(Path province, BookletKind kind, String name, Place place) {
        List<BookletKind> kinds = PackFolders.kinds(province);
        if (!kinds.contains(kind)) {
            String known = kinds.stream().map(BookletKind::label).collect(Collectors.joining("、"));
            throw new InputRejected(
                    Problem.error("M0104", place, "模板“" + name + "”不能印" + kind.label(), "能印的种类：" + known));
        }
    }
}
