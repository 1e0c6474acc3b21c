package cn.yince.read.published;

import cn.yince.problem.Problems;
import cn.yince.read.published.ImportFile.Declared;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.BookletKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables that may be found: those of a pack, what else the nation knows, and the forms of the final-accounts
 * software.
 */
public final class KnownTables {
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)?$");
    private static final Pattern BEFORE = Pattern.compile(
            "(?:.*\\d{4}年度?)?(?:部门|单位)?|.{0,40}(?:部门|单位|局|厅|委|办|院|中心|政府)|[A-Za-z]{1,4}\\d{1,2}(?:[_-]\\d)?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}(?=年)");
    private static final String ANY_YEAR = "0000";
    private static final String DIGITS = "0123456789一二三四五六七八九十";
    private static final int LONGEST = 80;
    private final List<KnownTable> tables;
    private final List<ImportFile> words;

    private KnownTables(List<KnownTable> tables, List<ImportFile> words) {
        this.tables = tables;
        this.words = words;
    }

    /**
     * A table of a pack.
     *
     * @param form its name everywhere
     * @param name what the pack calls it in its booklets
     * @param title its title, with {年度}
     * @param yuan whether it prints in 元
     */
    public record Named(String form, String name, String title, boolean yuan) {}

    /**
     * Those of one pack.
     *
     * @param ofPack in the order of the booklet
     * @param files what the files 导入.yaml of the pack say, the nation's first
     * @param problems takes M0903 for what they say wrong
     */
    public static KnownTables of(BookletKind kind, List<Named> ofPack, List<Typed> files, Problems problems) {
        ImportFile words = new ImportFile(problems);
        files.forEach(words::read);
        Map<String, Named> named = new LinkedHashMap<>();
        ofPack.forEach(table -> named.put(table.form(), table));
        Set<String> forms = new LinkedHashSet<>(named.keySet());
        forms.addAll(words.tables().keySet());
        Set<String> once = once(ofPack);
        List<KnownTable> tables = new ArrayList<>();
        for (String form : forms) {
            Declared said = words.tables()
                    .getOrDefault(form, new Declared(List.of(), List.of(), List.of(), "", "", Layout.NONE));
            Named table = named.getOrDefault(form, new Named(form, "", "", false));
            tables.add(new KnownTable(
                    tables.size(),
                    kind,
                    form,
                    table.name,
                    table.yuan,
                    titles(table, said, once),
                    numbers(table, words),
                    false,
                    List.of(form),
                    "",
                    "",
                    said.layout()));
        }
        words.forms().forEach((title, said) -> tables.add(software(tables.size(), kind, title, said)));
        return new KnownTables(List.copyOf(tables), List.of(words));
    }

    /** Those of several kinds. */
    static KnownTables all(List<KnownTables> kinds) {
        return new KnownTables(
                kinds.stream().flatMap(each -> each.tables.stream()).toList(),
                kinds.stream().flatMap(each -> each.words.stream()).toList());
    }

    private static KnownTable software(int order, BookletKind kind, String title, Declared said) {
        List<String> titles = said.titles().stream().map(Words::of).toList();
        List<String> numbers = said.numbers().stream().map(Words::of).toList();
        return new KnownTable(
                order,
                kind,
                title,
                "",
                false,
                titles,
                numbers,
                true,
                said.gives(),
                said.checks(),
                said.byItem(),
                said.layout());
    }

    /** The pack's own title, with and without its year and what it remarks in brackets; then the usual ones. */
    private static List<String> titles(Named table, Declared said, Set<String> once) {
        String own = printed(table.title);
        String bare = REMARK.matcher(own).replaceFirst("");
        Stream<String> ofPack = Stream.of(own, once.contains(bare) ? bare : own);
        return Stream.of(
                        Stream.of(Words.of(table.form)),
                        ofPack,
                        said.titles().stream().map(Words::of))
                .flatMap(Function.identity())
                .filter(title -> !title.isEmpty())
                .distinct()
                .toList();
    }

    private static String printed(String title) {
        return Words.of(title.replace("{年度}", ANY_YEAR)).replaceFirst("^" + ANY_YEAR + "年度?", "");
    }

    /** Titles that only one table has when remarks are left out. */
    private static Set<String> once(List<Named> tables) {
        Set<String> once = new HashSet<>();
        Set<String> more = new HashSet<>();
        for (Named table : tables) {
            String bare = REMARK.matcher(printed(table.title)).replaceFirst("");
            if (!once.add(bare)) {
                more.add(bare);
            }
        }
        once.removeAll(more);
        return once;
    }

    private static List<String> numbers(Named table, ImportFile words) {
        Stream<String> more = words.numbers().entrySet().stream()
                .filter(e -> e.getValue().equals(table.form))
                .map(Map.Entry::getKey);
        return Stream.concat(Stream.of(Words.of(table.name)), more)
                .filter(number -> !number.isEmpty())
                .toList();
    }

    /** All tables, those of a booklet in its order first. */
    List<KnownTable> all() {
        return tables;
    }

    /** The names of the rows that are declared for the forms of the software, in their order. */
    List<String> rows() {
        return tables.stream()
                .filter(KnownTable::software)
                .flatMap(table -> table.layout().panels().stream())
                .flatMap(panel -> panel.rows().stream())
                .map(Layout.Row::name)
                .toList();
    }

    /** The table of a booklet by its name everywhere. */
    Optional<KnownTable> table(String form) {
        return tables.stream()
                .filter(table -> !table.software() && table.form().equals(form))
                .findFirst();
    }

    /** A few titles and numbers by which a table is known, for a message; empty where there are none. */
    String examples() {
        String shown = tables.stream()
                .filter(table -> !table.numbers().isEmpty()
                        && tables.stream().noneMatch(other -> isSameSort(other, table) && other.compareTo(table) < 0))
                .map(table -> "“" + table.form() + "”（" + table.numbers().get(0) + "）")
                .collect(Collectors.joining("、"));
        return shown.isEmpty() ? "" : "，如 " + shown;
    }

    private static boolean isSameSort(KnownTable one, KnownTable other) {
        return one.kind() == other.kind() && one.software() == other.software();
    }

    /** The pack's name of a cell; as it is where the pack has no such table. */
    String shown(String cell) {
        int dot = cell.indexOf('.');
        String form = dot < 0 ? cell : cell.substring(0, dot);
        return table(form)
                .filter(table -> !table.name().isEmpty())
                .map(table -> table.name() + cell.substring(form.length()))
                .orElse(cell);
    }

    /** Whether a cell is one of a table of a booklet. */
    boolean isOfBooklet(String cell) {
        return table(cell.substring(0, Math.max(0, cell.indexOf('.')))).isPresent();
    }

    /** Whether a number is one of things or people, not of money. */
    boolean isCount(String cell) {
        return list("个数").anyMatch(cell::endsWith);
    }

    /** Whether a label is one of the parts that forms show beneath a sum. */
    boolean isDetail(String label) {
        return list("明细行").anyMatch(Words.label(label)::endsWith);
    }

    /** Whether a word stands over columns and in no row; {@code 词*} for all words that begin so. */
    boolean isHead(String words) {
        return list("表头词")
                .anyMatch(word -> word.endsWith("*")
                        ? words.startsWith(word.substring(0, word.length() - 1))
                        : words.equals(Words.of(word)));
    }

    /** Tables that forms may lack without a booklet being better. */
    List<String> dispensable() {
        return list("财决可缺").toList();
    }

    private Stream<String> list(String key) {
        return words.stream().flatMap(file -> file.list(key).stream());
    }

    /** The table that a text is the title of. */
    Optional<KnownTable> titled(String text) {
        String words = YEAR.matcher(Words.of(text)).replaceAll(ANY_YEAR);
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        return exactly(words).or(() -> exactly(REMARK.matcher(words).replaceFirst("")));
    }

    private Optional<KnownTable> exactly(String words) {
        return tables.stream()
                .flatMap(
                        table -> table.titles().stream().filter(words::endsWith).map(name -> new Name(table, name)))
                .max(Comparator.comparingInt(named -> named.name.length()))
                .filter(named -> BEFORE.matcher(words.substring(0, words.length() - named.name.length()))
                        .matches())
                .map(Name::table);
    }

    /** The table whose number stands in a text. */
    Optional<KnownTable> numbered(String text) {
        String words = Words.of(text);
        return tables.stream()
                .flatMap(table -> table.numbers().stream()
                        .filter(number -> isIn(words, FormNumbers.bare(number, table)))
                        .map(name -> new Name(table, name)))
                .max(Comparator.comparingInt(named -> named.name.length()))
                .map(Name::table);
    }

    /** Whether a number stands in a text and is not part of a longer one. */
    private static boolean isIn(String words, String number) {
        int at = words.indexOf(number);
        int end = at + number.length();
        boolean goesOn =
                at >= 0 && end < words.length() && isDigit(number.charAt(number.length() - 1)) && isMore(words, end);
        return at >= 0 && !goesOn && !(at > 0 && isDigit(number.charAt(0)) && isDigit(words.charAt(at - 1)));
    }

    private static boolean isMore(String words, int at) {
        return isDigit(words.charAt(at))
                || "-_".indexOf(words.charAt(at)) >= 0 && at + 1 < words.length() && isDigit(words.charAt(at + 1));
    }

    private static boolean isDigit(char character) {
        return DIGITS.indexOf(character) >= 0;
    }

    /** The form of the software that has the title of a table; the table itself where there is none. */
    KnownTable asForm(KnownTable table) {
        return tables.stream()
                .filter(form -> form.software()
                        && form.kind() == table.kind()
                        && form.titles().get(0).equals(Words.of(table.form())))
                .findFirst()
                .orElse(table);
    }

    private record Name(KnownTable table, String name) {}
}
