package cn.yince.pack;

import cn.yince.file.PackFile;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.read.field.FieldSet;
import cn.yince.read.yaml.Typed;
import cn.yince.read.yaml.YamlFile;
import cn.yince.unit.OwnField;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields that a pack neither prints nor reckons with.
 *
 * @param own of those it asks for besides the nation's: no chapter, table, figure or rule of it names them
 */
public record UnusedFields(List<OwnField> own) {
    /** What is said of a unit that has filled one in. */
    public static final RuleCard CARD =
            RuleCard.hint("J0005", "填了而不用的项", "填了的项，本册都印出或用到", "各省、市的册子要哪些项，由模板的 字段.yaml 声明");

    /** Files that may name a field: chapters, tables, figures, rules. */
    private static final Pattern NAMING = Pattern.compile(".*\\.ftl|(?!字段|设置).*\\.yaml");

    /** Those of a pack. */
    public static UnusedFields of(Pack pack) {
        FieldSet fields = pack.fields();
        String texts = fields.own().isEmpty() ? "" : texts(pack);
        Set<String> listed = fields.own().isEmpty() ? Set.of() : listed(pack);
        return new UnusedFields(fields.own().stream()
                .filter(field -> !names(texts, field) && !isListed(field, listed))
                .toList());
    }

    /** What forms print row by row, whatever its parts are called: their funds and indicators. */
    private static Set<String> listed(Pack pack) {
        Set<String> listed = new HashSet<>();
        for (String form : pack.settings().forms()) {
            pack.lookUp("表单/" + form + ".yaml").ifPresent(file -> listed(file, listed));
        }
        return listed;
    }

    private static void listed(Path file, Set<String> listed) {
        try {
            for (String part : List.of("资金", "指标")) {
                Typed said = below(
                        YamlFile.parse(
                                PackFile.text(file).getBytes(StandardCharsets.UTF_8),
                                file.toString(),
                                Set::of,
                                new Problems()),
                        part);
                Stream.of(below(said, "填报"), below(said, "栏"))
                        .flatMap(UnusedFields::words)
                        .forEach(listed::add);
            }
        } catch (InputRejected e) {
            // a form that cannot be read is reported where forms are read, and lists nothing here
        }
    }

    private static Typed below(Typed typed, String key) {
        return typed instanceof Typed.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().equals(key))
                        .map(Typed.Entry::value)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static Stream<String> words(Typed typed) {
        if (typed instanceof Typed.Scalar scalar) {
            return Stream.of(scalar.text());
        }
        return typed instanceof Typed.Mapping mapping
                ? mapping.entries().stream().flatMap(entry -> words(entry.value()))
                : Stream.of();
    }

    private static boolean isListed(OwnField field, Set<String> listed) {
        return field.path().subList(0, field.path().size() - 1).stream().anyMatch(listed::contains);
    }

    private static String texts(Pack pack) {
        return Composition.of(pack).files().stream()
                .filter(file -> NAMING.matcher(file.getFileName().toString()).matches())
                .map(PackFile::text)
                .collect(Collectors.joining("\n"));
    }

    private static boolean names(String texts, OwnField field) {
        String name = field.name().equals(OwnField.EACH)
                ? field.path().get(field.path().size() - 2)
                : field.name();
        return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])")
                .matcher(texts)
                .find();
    }

    /** Reports those that nothing names to whoever makes the pack. */
    public void report(Problems problems) {
        Set<Place> told = new HashSet<>();
        own.stream()
                .filter(field -> told.add(field.place()))
                .forEach(field -> problems.hint(
                        "M0115", field.place(), "声明了填报项“" + field.written() + "”，但没有章节、表、数或规则用到它", "请在章节里印出它，或删去这一项"));
    }
}
