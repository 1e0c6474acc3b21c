package cn.yince.desk.sample;

import cn.yince.problem.Place;
import cn.yince.read.field.FieldSet;
import cn.yince.read.shape.Code;
import cn.yince.read.shape.Outline;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.OwnField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something for every field that a pack asks for besides the nation's, so that an invented unit shows where it prints.
 */
public final class InventedFields {
    private static final Place NOWHERE = Place.of("示例");
    private static final int ENTRIES = 2;
    private final Typed.Mapping unit;
    private final FieldSet fields;
    private final int year;
    private final Map<List<String>, String> examples = new HashMap<>();

    private InventedFields(Typed.Mapping unit, FieldSet fields, int year) {
        this.unit = unit;
        this.fields = fields;
        this.year = year;
    }

    /**
     * An invented unit with those fields filled in: what stands in the nation's lists and by its codes only where the
     * unit has some, what stands by codes of the pack's own for the first codes of that kind that the unit has.
     *
     * @param year what it reports on
     */
    public static Typed.Mapping added(Typed.Mapping unit, FieldSet fields, int year) {
        Map<String, List<String>> outermost = new LinkedHashMap<>();
        fields.own()
                .forEach(field ->
                        outermost.putIfAbsent(field.outermost(), field.path().subList(0, field.from() + 1)));
        InventedFields invented = new InventedFields(unit, fields, year);
        fields.own().stream()
                .filter(field -> !field.example().isEmpty())
                .forEach(field -> invented.examples.put(field.path(), field.example()));
        Typed.Mapping all = unit;
        for (List<String> path : outermost.values()) {
            Optional<Typed> value = fields.at(path).flatMap(outline -> invented.value(path, outline));
            if (value.isPresent()) {
                all = (Typed.Mapping) put(all, path, value.get());
            }
        }
        return all;
    }

    private static Typed put(Typed here, List<String> path, Typed value) {
        if (path.isEmpty()) {
            return value;
        }
        String name = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (name.equals(OwnField.EACH)) {
            return each(here, rest, value);
        }
        List<Typed.Entry> entries =
                new ArrayList<>(here instanceof Typed.Mapping mapping ? mapping.entries() : List.of());
        int at = IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).key().equals(name))
                .findFirst()
                .orElse(-1);
        Typed inner = put(at < 0 ? mapping(List.of()) : entries.get(at).value(), rest, value);
        if (at < 0) {
            entries.add(new Typed.Entry(name, NOWHERE, inner));
        } else {
            entries.set(at, new Typed.Entry(name, entries.get(at).place(), inner));
        }
        return new Typed.Mapping(List.copyOf(entries), false, here.place());
    }

    private static Typed each(Typed here, List<String> rest, Typed value) {
        if (here instanceof Typed.Sequence list) {
            return new Typed.Sequence(
                    list.entries().stream()
                            .map(entry -> put(entry, rest, value))
                            .toList(),
                    list.flow(),
                    list.place());
        } else if (here instanceof Typed.Mapping mapping) {
            List<Typed.Entry> entries = mapping.entries().stream()
                    .map(entry -> new Typed.Entry(entry.key(), entry.place(), put(entry.value(), rest, value)))
                    .toList();
            return new Typed.Mapping(entries, mapping.flow(), mapping.place());
        }
        return here;
    }

    private Optional<Typed> value(List<String> path, Outline outline) {
        if (outline instanceof Outline.Leaf leaf) {
            return leaf(path, leaf);
        } else if (outline instanceof Outline.Fields fields) {
            return Optional.of(mapping(fields.fields().stream()
                    .filter(field -> !field.unused())
                    .flatMap(field ->
                            value(then(path, field.name()), field.value()).map(v -> entry(field.name(), v)).stream())
                    .toList()));
        } else if (outline instanceof Outline.Named named) {
            return value(then(path, OwnField.EACH), named.value())
                    .map(each -> mapping(List.of(entry(named.kind() + "甲", each), entry(named.kind() + "乙", each))));
        } else if (outline instanceof Outline.Entries list) {
            return value(then(path, OwnField.EACH), list.entry())
                    .map(each -> new Typed.Sequence(
                            IntStream.range(0, ENTRIES).mapToObj(i -> each).toList(), false, NOWHERE));
        } else if (outline instanceof Outline.Codes codes) {
            List<String> some = codesOf(codes.code());
            return some.isEmpty()
                    ? Optional.empty()
                    : value(then(path, OwnField.EACH), codes.value())
                            .map(each -> mapping(
                                    some.stream().map(code -> entry(code, each)).toList()));
        }
        return Optional.empty();
    }

    /** The first codes of a kind that the unit has. */
    private List<String> codesOf(Code kind) {
        return unit.entries().stream()
                .filter(part -> part.value() instanceof Typed.Mapping
                        && fields.at(List.of(part.key()))
                                .filter(at -> at instanceof Outline.Codes codes && isSame(codes.code(), kind))
                                .isPresent())
                .flatMap(part ->
                        ((Typed.Mapping) part.value()).entries().stream().map(Typed.Entry::key))
                .distinct()
                .limit(ENTRIES)
                .toList();
    }

    private static boolean isSame(Code one, Code other) {
        return one.classification().equals(other.classification())
                && one.level().equals(other.level());
    }

    private static List<String> then(List<String> path, String name) {
        return Stream.concat(path.stream(), Stream.of(name)).toList();
    }

    private Optional<Typed> leaf(List<String> path, Outline.Leaf leaf) {
        if (examples.containsKey(path)) {
            return Optional.of(text(examples.get(path)));
        }
        String name = path.stream()
                .filter(step -> !step.equals(OwnField.EACH))
                .reduce((a, b) -> b)
                .orElse("");
        return switch (leaf.kind()) {
            case TEXT, WORD -> Optional.of(text(name + "示例"));
            case PARAGRAPHS ->
                Optional.of(new Typed.Sequence(List.of(text(name + "第一段。"), text(name + "第二段。")), false, NOWHERE));
            case AMOUNT, SIGNED_AMOUNT, FORM_AMOUNT -> Optional.of(text("12.34"));
            case COUNT -> Optional.of(text("3"));
            case SCORE -> Optional.of(text("9"));
            case PERCENT -> Optional.of(text("56.78"));
            case YEAR -> Optional.of(text(String.valueOf(year)));
            case DATE -> Optional.of(text(year + "年6月30日"));
            case CHOICE -> Optional.of(text(leaf.choices().get(0)));
            case PATH -> Optional.empty();
        };
    }

    private static Typed text(String text) {
        return new Typed.Scalar(text, false, List.of(new Typed.Line(text, NOWHERE)), NOWHERE);
    }

    private static Typed.Entry entry(String name, Typed value) {
        return new Typed.Entry(name, NOWHERE, value);
    }

    private static Typed.Mapping mapping(List<Typed.Entry> entries) {
        return new Typed.Mapping(entries, false, NOWHERE);
    }
}
