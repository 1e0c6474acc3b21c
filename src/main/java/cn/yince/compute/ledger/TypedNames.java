package cn.yince.compute.ledger;

import cn.yince.compute.formula.Expression.Path;
import cn.yince.compute.formula.Segment;
import cn.yince.read.shape.Outline;
import cn.yince.unit.Nearest;
import cn.yince.unit.OwnField;
import cn.yince.unit.Unit;
import cn.yince.unit.codes.CodeBook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What may stand at each place of a path into a unit file, learned from units in which everything is typed; by it a
 * slip in a formula is found before any unit is summed. Codes, and names of things that units choose, may be any.
 */
public final class TypedNames {
    /** As {@code 2010601}, {@code 30101行政} or the number of an entry. */
    private static final Pattern OF_THE_UNIT = Pattern.compile("\\d+\\D{0,2}");

    /** A code of what is spent, of 功能分类 or 经济分类. */
    private static final Pattern SPENDING = Pattern.compile("[235]\\d{2}(?:\\d\\d){0,2}(?:行政|事业)?");

    /** A name of the unit's choosing. */
    private static final String ANY = "1";

    private final Map<String, List<Set<String>>> groups = new TreeMap<>();

    private final Set<String> texts = new TreeSet<>();
    private final CodeBook codes;
    private final Outline outline;

    private TypedNames(CodeBook codes, Outline outline) {
        this.codes = codes;
        this.outline = outline;
    }

    /** Learned from units of one kind, of which the outline tells what may be typed. */
    public static TypedNames of(Collection<? extends Unit> units, CodeBook codes, Outline outline) {
        TypedNames names = new TypedNames(codes, outline);
        for (Unit unit : units) {
            Leaves leaves = Leaves.of(unit, codes);
            leaves.paths().forEach(names::add);
            names.texts.addAll(leaves.texts());
            for (OwnField field : unit.particulars().ownFields()) {
                names.add(field.path());
                if (OwnField.WORDS.contains(field.kind())) {
                    names.texts.add(field.written());
                }
            }
        }
        return names;
    }

    private void add(List<String> path) {
        List<Set<String>> places = groups.computeIfAbsent(path.get(0), group -> new ArrayList<>());
        for (int i = 1; i < path.size(); i++) {
            if (places.size() < i) {
                places.add(new TreeSet<>());
            }
            places.get(i - 1).add(path.get(i).equals(OwnField.EACH) ? ANY : path.get(i));
        }
    }

    /**
     * A slip.
     *
     * @param word that is never at its place
     * @param known those that are
     */
    record Slip(String word, Set<String> known) {}

    /** The words that may be typed at a path; none where any may be, or no text. */
    Set<String> choices(Path path) {
        Optional<Outline> at = Optional.of(outline);
        for (Segment segment : path.segments()) {
            at = at.flatMap(around -> around.below(segment instanceof Segment.Word word ? word.name() : ANY));
        }
        return at.filter(Outline.Leaf.class::isInstance)
                .map(leaf -> new LinkedHashSet<>(((Outline.Leaf) leaf).choices()))
                .orElseGet(LinkedHashSet::new);
    }

    /** Refuses a word that is a code of no classification; codes of income are the unit's own. */
    void refuseUnknownCode(String word, int offset) {
        if (SPENDING.matcher(word).matches()) {
            String code = word.replaceAll("\\D", "");
            List<Collection<String>> all = List.of(
                    codes.functionalCodes(),
                    codes.economicCodes(),
                    codes.government().codes());
            if (all.stream().noneMatch(known -> known.contains(code))) {
                List<String> near = all.stream()
                        .flatMap(Collection::stream)
                        .filter(known -> known.length() == code.length())
                        .toList();
                throw new Misfit(
                        offset,
                        "没有编码为“" + code + "”的科目",
                        Nearest.to(code, near)
                                        .map(known -> "是否应为“" + known + "”？")
                                        .orElse("") + "请对照 templates/科目；本省新设的科目写在模板的 科目 文件夹里");
            }
        }
    }

    /** The same of every word a path says. */
    void refuseUnknownCodes(Path path) {
        path.segments().stream()
                .skip(1)
                .flatMap(TypedNames::words)
                .forEach(word -> refuseUnknownCode(
                        word, path.offset() + Math.max(0, path.text().indexOf(word))));
    }

    /** The first word of a path that never stands at its place; nothing when there is none. */
    Optional<Slip> slip(Path path) {
        List<Set<String>> places = groups.getOrDefault(path.head(), List.of());
        for (int i = 1; i < path.segments().size() && i <= places.size(); i++) {
            Set<String> known = places.get(i - 1);
            boolean chosen =
                    known.stream().anyMatch(OF_THE_UNIT.asMatchPredicate()) || CHOSEN.contains(path.head()) && i == 1;
            Optional<String> word = chosen
                    ? Optional.empty()
                    : words(path.segments().get(i))
                            .filter(each -> !known.contains(each))
                            .findFirst();
            if (word.isPresent()) {
                return Optional.of(new Slip(word.get(), known));
            }
        }
        return Optional.empty();
    }

    /** Whether no text can be typed at a path of which every part is known. */
    boolean isNumber(Path path) {
        boolean known = path.segments().stream()
                .allMatch(segment -> segment instanceof Segment.Word word && !isOfTheUnit(word.name()));
        return known && !CHOSEN.contains(path.head()) && !texts.contains(path.text());
    }

    /** Parts of a unit file whose entries units name themselves. */
    private static final Set<String> CHOSEN = Set.of("项目", "机关运行经费");

    static boolean isOfTheUnit(String name) {
        return OF_THE_UNIT.matcher(name).matches();
    }

    /** The names that a part of a path says. */
    static Stream<String> words(Segment segment) {
        if (segment instanceof Segment.Word word) {
            return Stream.of(word.name());
        } else if (segment instanceof Segment.Choice choice) {
            return choice.alternatives().stream()
                    .flatMap(each -> each.words().stream())
                    .map(Segment.Wanted::word)
                    .filter(word -> !Spot.isProperty(word));
        }
        return Stream.of();
    }
}
