package cn.yince.pack;

import cn.yince.file.Fence;
import cn.yince.file.PackFile;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.read.field.FieldBook;
import cn.yince.read.field.FieldSet;
import cn.yince.unit.BookletKind;
import cn.yince.unit.codes.CodeBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Wording, layout and fonts of one city for booklets of one kind that report on one year.
 *
 * @param name {@code 省} or {@code 省/市}
 * @param kind what the booklets disclose
 * @param year what the booklets report on; the edition they are printed by may be of another
 * @param layers folders in the order of look-up, the province last
 * @param settings merged over the layers
 * @param codes names of classification codes of the year
 * @param fieldBook what unit files are asked for, under this and other packs
 * @param tableRows the rows of its tables that were read so far
 */
public record Pack(
        String name,
        BookletKind kind,
        int year,
        List<Layer> layers,
        Settings settings,
        CodeBook codes,
        FieldBook fieldBook,
        TableRows tableRows) {
    /** A pack of which no table was read. */
    Pack(
            String name,
            BookletKind kind,
            int year,
            List<Layer> layers,
            Settings settings,
            CodeBook codes,
            FieldBook fieldBook) {
        this(name, kind, year, layers, settings, codes, fieldBook, new TableRows());
    }

    /** The file of a layer that says what texts call its figures. */
    public static final String VOCABULARY = "称谓.yaml";

    /** The file of a layer that says what must hold between numbers. */
    public static final String RULES = "核对.yaml";

    /** The file of a layer that says what a bureau looks for in booklets. */
    public static final String INSPECTION = "检查表.yaml";

    /** The folder of what lies under every province. */
    public static final String NATION = PackFolders.NATIONAL;

    /** Whether a file is one of the layers under every province. */
    public boolean isOfNation(Path file) {
        return layers.stream().anyMatch(layer -> layer.kind().isNational() && file.startsWith(layer.folder()));
    }

    /** What it calls tables and figures. */
    public Names names() {
        return new Names(settings);
    }

    /**
     * The year of the edition that prints the booklets: of its layers' the nearest; the year itself when all are for
     * every year.
     */
    public int edition() {
        return edition(layer -> !layer.kind().isNational())
                .or(this::nationalEdition)
                .orElse(year);
    }

    /** The year of the nation's edition that prints what the pack does not have; nothing when it has none. */
    public Optional<Integer> nationalEdition() {
        return edition(layer -> layer.kind().isNational());
    }

    private Optional<Integer> edition(Predicate<Layer> whose) {
        return layers.stream()
                .filter(whose)
                .flatMap(layer -> layer.year().stream().boxed())
                .min(Comparator.comparingInt(each -> Math.abs(each - year)));
    }

    /**
     * The file that wins for a part, e.g. {@code 章节/封面.ftl}.
     *
     * @throws InputRejected M0110 when it is a link that leads out of the templates folder
     */
    public Optional<Path> lookUp(String part) {
        return holding(part).findFirst();
    }

    /**
     * The file that wins for the first of some parts that the nearest layer with any of them has.
     *
     * @throws InputRejected M0110 as {@link #lookUp(String)}
     */
    public Optional<Path> lookUp(List<String> parts) {
        Path templates = templates();
        return layers.stream()
                .flatMap(layer -> parts.stream().flatMap(part -> Fence.file(layer.folder(), part, templates).stream()))
                .findFirst();
    }

    /**
     * The file of every layer that has a part, the farthest first.
     *
     * @throws InputRejected M0110 as {@link #lookUp}
     */
    public List<Path> each(String part) {
        List<Path> files = new ArrayList<>(holding(part).toList());
        Collections.reverse(files);
        return List.copyOf(files);
    }

    /**
     * The rows of a table, not to be changed.
     *
     * @throws InputRejected M0101 when no layer has them, M0102 when they cannot be read
     */
    public List<Map<String, String>> rowsOf(Settings.TableLabels table) {
        List<String> parts = TableFiles.rows(table);
        return tableRows.of(parts, () -> Rows.read(find(parts)));
    }

    /** What its unit files are asked for. */
    public FieldSet fields() {
        return fieldBook().of(kind, name, year);
    }

    /** The folder of all packs. */
    public Path templates() {
        return layers.get(layers.size() - 1).folder().resolveSibling("");
    }

    private Stream<Path> holding(String part) {
        Path templates = templates();
        return layers.stream().flatMap(layer -> Fence.file(layer.folder(), part, templates).stream());
    }

    /** Every file of a part, nearest layer first. */
    public List<Path> lookUpAll(String part) {
        Path templates = layers.get(layers.size() - 1).folder().resolveSibling("");
        return layers.stream()
                .flatMap(layer -> Fence.file(layer.folder(), part, templates).stream())
                .distinct()
                .toList();
    }

    /** What the files of all layers for a part say, as one text. */
    public String textOfAll(String part) {
        return lookUpAll(part).stream().map(PackFile::text).collect(Collectors.joining("\n"));
    }

    /**
     * The file that wins for a part.
     *
     * @throws InputRejected M0101 when no layer has it
     */
    public Path find(String part) {
        return find(List.of(part));
    }

    /**
     * As {@link #lookUp(List)}.
     *
     * @throws InputRejected M0101 when no layer has any of the parts
     */
    public Path find(List<String> parts) {
        return lookUp(parts)
                .orElseThrow(() -> new InputRejected(Problem.error(
                        "M0101",
                        Place.of(name + "@" + year),
                        "模板缺少“" + String.join("”或“", parts) + "”",
                        "请在下列文件夹之一放入该文件："
                                + layers.stream()
                                        .map(layer -> layer.folder().toString())
                                        .toList())));
    }
}
