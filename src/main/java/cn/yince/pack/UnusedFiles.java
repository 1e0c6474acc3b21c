package cn.yince.pack;

import cn.yince.file.Fence;
import cn.yince.file.PackFile;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.read.field.FieldBook;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Nearest;
import cn.yince.unit.codes.Classifications;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files and folders of a pack that no kind and no edition of it reads: misspelt, saved with another ending or put in
 * another place. Told as M0617; pictures, fonts and what is no file of a pack at all are left alone.
 */
public final class UnusedFiles {
    private static final String CODE = "M0617";
    private static final String CHAPTERS = "章节";
    private static final String TABLES = "公开表";
    private static final String CODES = "科目";
    private static final String YAML = ".yaml";
    private static final List<String> FILES = List.of(
            SettingsReader.FILE, Pack.RULES, Pack.VOCABULARY, Pack.INSPECTION, FieldBook.FILE, "导入.yaml", "版式.css");
    private static final Map<String, List<String>> ENDINGS = Map.of(
            CHAPTERS,
            List.of(".ftl"),
            TABLES,
            List.of(".tsv", YAML, ".jrxml", ".jrtx"),
            "表",
            List.of(YAML),
            "数",
            List.of(YAML),
            "表单",
            List.of(YAML));
    private static final Pattern OURS = Pattern.compile("(?i)[^.~].*\\.(ya?ml|tsv|ftl|css|jrxml|jrtx)(\\.txt)?");
    private static final String STYLES = ".jrtx";

    private final Path root;
    private final List<Path> others;
    private final Path templates;
    private final Problems problems;
    private final Map<Path, String> texts = new HashMap<>();

    private UnusedFiles(Pack pack, Problems problems) {
        this.templates = pack.templates();
        this.root = templates.resolve(pack.name());
        Path province = templates.resolve(templates.relativize(root).getName(0));
        this.others = Stream.of(province, templates.resolve(PackFolders.NATIONAL))
                .filter(each -> !each.equals(root))
                .toList();
        this.problems = problems;
    }

    /** Tells those of a pack; what lies in the folder of its province or of a city of its is not its own. */
    public static void report(Pack pack, Problems problems) {
        UnusedFiles files = new UnusedFiles(pack, problems);
        layers(files.root).forEach(files::layer);
    }

    /** The folders under a province or a city that are looked through for some kind and edition. */
    private static List<Path> layers(Path root) {
        return Stream.concat(Stream.of(root), Stream.of(BookletKind.values()).map(kind -> root.resolve(kind.label())))
                .flatMap(folder -> Stream.concat(
                        Stream.of(folder),
                        PackFolders.years(folder).stream().map(year -> folder.resolve(String.valueOf(year)))))
                .toList();
    }

    private void layer(Path layer) {
        Set<Path> known = Set.copyOf(layers(root));
        Set<Path> cities = layer.equals(root) ? Set.copyOf(cities()) : Set.of();
        for (Path folder : Fence.folders(layer)) {
            if (PackFolders.PARTS.contains(nameOf(folder))) {
                part(folder);
            } else if (!known.contains(folder) && !cities.contains(folder)) {
                folder(folder, known);
            }
        }
        for (Path file : strangers(layer, name -> !FILES.contains(name))) {
            String home = ENDINGS.entrySet().stream()
                    .filter(part -> !nameOf(file).endsWith(YAML)
                            && part.getValue().stream().anyMatch(nameOf(file)::endsWith))
                    .map(part -> "请放进 " + part.getKey() + " 文件夹")
                    .findFirst()
                    .orElse("这里起作用的文件是 " + String.join("、", FILES));
            tell(file, nearest(file, FILES).or(() -> Optional.of(home)));
        }
    }

    /** The cities of a province; a kind or a year that is misspelt is none, whatever lies in it. */
    private List<Path> cities() {
        List<String> kinds =
                Stream.of(BookletKind.values()).map(BookletKind::label).toList();
        return isProvince()
                ? PackFolders.cities(root).stream()
                        .filter(city -> !PackFolders.kinds(city).isEmpty()
                                || year(city).isEmpty()
                                        && Nearest.to(nameOf(city), kinds).isEmpty())
                        .toList()
                : List.of();
    }

    private boolean isProvince() {
        return root.getParent().equals(templates);
    }

    private static Optional<String> year(Path folder) {
        return Optional.of(nameOf(folder).replaceAll("\\D", "")).filter(digits -> digits.length() == 4);
    }

    private void folder(Path folder, Set<Path> known) {
        if (nameOf(folder).startsWith(".")) {
            return;
        }
        Set<String> names = new TreeSet<>(PackFolders.PARTS);
        known.stream()
                .filter(each -> folder.getParent().equals(each.getParent()))
                .map(UnusedFiles::nameOf)
                .forEach(names::add);
        Optional<String> meant =
                year(folder).filter(digits -> !isBelowYear(folder)).or(() -> Nearest.to(nameOf(folder), names));
        boolean holdsOurs = Fence.files(folder, templates).stream()
                .anyMatch(file -> OURS.matcher(nameOf(file)).matches());
        if (meant.isPresent() || holdsOurs) {
            problems.hint(
                    CODE,
                    Place.of(folder.toString()),
                    "没有用到这个文件夹",
                    meant.map(name -> "是否应为“" + name + "”？")
                            .orElse("这里起作用的文件夹是 " + String.join("、", names) + "；不要的请移到模板文件夹之外"));
        }
    }

    private static boolean isBelowYear(Path folder) {
        return nameOf(folder.getParent()).matches("\\d{4}");
    }

    private void part(Path part) {
        String name = nameOf(part);
        if (name.equals(CODES)) {
            strangers(part, file -> !Classifications.TABLES.contains(file))
                    .forEach(file -> tell(
                            file,
                            nearest(file, Classifications.TABLES)
                                    .or(() -> Optional.of("这里起作用的文件是 " + String.join("、", Classifications.TABLES)))));
            return;
        }
        List<String> endings = ENDINGS.getOrDefault(name, List.of());
        if (endings.isEmpty()) {
            return;
        }
        strangers(part, file -> endings.stream().noneMatch(file::endsWith))
                .forEach(file -> tell(
                        file,
                        Optional.of(withEnding(nameOf(file)))
                                .filter(meant -> endings.stream().anyMatch(meant::endsWith))
                                .map(meant -> "是否应为“" + meant + "”？")
                                .or(() -> Optional.of("这里起作用的是 " + String.join("、", endings) + " 文件"))));
        boolean isOfAll = PackFolders.isNational(root);
        if (!isOfAll && (name.equals(CHAPTERS) || name.equals(TABLES))) {
            strangers(part, file -> endings.stream().anyMatch(file::endsWith) && !file.endsWith(STYLES)).stream()
                    .filter(file -> !isNamed(file, name))
                    .forEach(file -> tell(
                            file,
                            nearest(file, List.copyOf(elsewhere(name)))
                                    .or(() -> Optional.of("没有设置和章节提到“" + base(nameOf(file)) + "”，省里和全国也没有这样的文件"))));
        }
    }

    /** Whether it stands for one of the province or the nation, or something of the pack may ask for it by name. */
    private boolean isNamed(Path file, String part) {
        String base = base(nameOf(file));
        return elsewhere(part).stream().anyMatch(name -> base(name).equals(base))
                || Stream.of(List.of(root), others, cities())
                        .flatMap(List::stream)
                        .flatMap(each -> layers(each).stream())
                        .flatMap(this::naming)
                        .filter(other ->
                                !other.equals(file) && !base(nameOf(other)).equals(base))
                        .anyMatch(other ->
                                texts.computeIfAbsent(other, PackFile::text).contains(base));
    }

    private Set<String> elsewhere(String part) {
        return others.stream()
                .flatMap(other -> layers(other).stream())
                .flatMap(layer -> Fence.filesOf(layer.resolve(part), templates).stream())
                .map(UnusedFiles::nameOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Path> naming(Path layer) {
        return Stream.of("", CHAPTERS)
                .flatMap(part -> Fence.filesOf(layer.resolve(part), templates).stream())
                .filter(file -> nameOf(file).matches(".*\\.(yaml|ftl)"));
    }

    /** Files of a folder that look like some of a pack, and are such. */
    private List<Path> strangers(Path folder, Predicate<String> such) {
        return Fence.filesOf(folder, templates).stream()
                .filter(file -> OURS.matcher(nameOf(file)).matches() && such.test(nameOf(file)))
                .sorted()
                .toList();
    }

    private static Optional<String> nearest(Path file, List<String> names) {
        String base = base(nameOf(file));
        Map<String, String> byBase = names.stream()
                .collect(Collectors.toMap(UnusedFiles::base, name -> name, (a, b) -> {
                    String ending = withEnding(nameOf(file)).replaceFirst(".*\\.", ".");
                    return b.endsWith(ending) ? b : a;
                }));
        return Nearest.to(base, byBase.keySet()).map(name -> "是否应为“" + byBase.get(name) + "”？");
    }

    private void tell(Path file, Optional<String> advice) {
        problems.hint(CODE, Place.of(file.toString()), "没有用到这个文件", advice.orElse(""));
    }

    private static String withEnding(String name) {
        String bare = name.replaceFirst("(?i)\\.txt$", "");
        int dot = bare.lastIndexOf('.');
        String ending = bare.substring(dot).toLowerCase(java.util.Locale.ROOT);
        return bare.substring(0, dot) + (ending.equals(".yml") ? YAML : ending);
    }

    private static String base(String name) {
        int dot = name.indexOf('.', 1);
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static String nameOf(Path path) {
        return path.getFileName().toString();
    }
}
