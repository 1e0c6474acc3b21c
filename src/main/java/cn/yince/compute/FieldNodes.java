package cn.yince.compute;

import cn.yince.read.shape.Outline;
import cn.yince.unit.Given;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts what was given for fields into a section, under their names; what was left empty is an empty text, or a list
 * without rows.
 */
final class FieldNodes {
    private static final String NAME = "名称";
    private static final String VALUE = "值";

    private FieldNodes() {}

    /**
     * Puts fields.
     *
     * @param but fields that are put otherwise
     * @param given for them
     * @param path of the unit file where they stand
     */
    static void put(Section section, List<Outline.Field> fields, Set<String> but, Given given, String path) {
        for (Outline.Field field : fields) {
            if (!but.contains(field.name())) {
                put(
                        section,
                        field.name(),
                        field.value(),
                        given.find(field.name()),
                        path.isEmpty() ? field.name() : path + "." + field.name());
            }
        }
    }

    /** Puts one under a name. */
    static void put(Section section, String name, Outline outline, Optional<Object> given, String path) {
        if (outline instanceof Outline.Leaf leaf) {
            leaf(section, name, leaf.kind(), given, path);
        } else if (outline instanceof Outline.Fields fields) {
            put(
                    section.section(name),
                    fields.fields(),
                    Set.of(),
                    given.map(Given.class::cast).orElse(Given.NONE),
                    path);
        } else if (outline instanceof Outline.Entries list) {
            section.rows(name, entries(section, name, list.entry(), given, path));
        } else if (outline instanceof Outline.Codes codes) {
            section.rows(name, named(section, name, codes.value(), given, path));
        } else if (outline instanceof Outline.Named named) {
            section.rows(name, named(section, name, named.value(), given, path));
        }
    }

    private static List<Section> entries(
            Section section, String name, Outline entry, Optional<Object> given, String path) {
        List<Section> rows = new ArrayList<>();
        for (Object each : given.map(list -> (List<?>) list).orElse(List.of())) {
            String number = String.valueOf(rows.size() + 1);
            rows.add(row(section.free(name).free(number), number, entry, each, path + "." + number));
        }
        return rows;
    }

    private static List<Section> named(
            Section section, String name, Outline value, Optional<Object> given, String path) {
        List<Section> rows = new ArrayList<>();
        given.map(Given.class::cast)
                .orElse(Given.NONE)
                .values()
                .forEach(
                        (key, each) -> rows.add(row(section.free(name).free(key), key, value, each, path + "." + key)));
        return rows;
    }

    private static Section row(Section row, String name, Outline outline, Object given, String path) {
        row.put(NAME, name);
        if (outline instanceof Outline.Fields fields) {
            put(row, fields.fields(), Set.of(), (Given) given, path);
        } else {
            put(row, VALUE, outline, Optional.of(given), path);
        }
        return row;
    }

    private static void leaf(Section section, String name, Outline.Kind kind, Optional<Object> given, String path) {
        if (kind == Outline.Kind.PARAGRAPHS) {
            section.paragraphs(name, given.map(FieldNodes::texts).orElse(List.of()), path);
        } else if (kind == Outline.Kind.TEXT) {
            section.prose(name, (String) given.orElse(""), path);
        } else if (given.isEmpty()) {
            section.words(name, "", path);
        } else {
            given(section, name, kind, given.get(), path);
        }
    }

    private static void given(Section section, String name, Outline.Kind kind, Object given, String path) {
        switch (kind) {
            case AMOUNT, SIGNED_AMOUNT -> section.typedMoney(name, (Amount) given);
            case FORM_AMOUNT -> section.formMoney(name, (Amount) given);
            case COUNT, YEAR -> section.count(name, section.typed((Integer) given, path));
            case SCORE -> section.score(name, section.typed((BigDecimal) given, path));
            case PERCENT -> section.words(name, ((BigDecimal) given).toPlainString() + "%", path);
            default -> section.words(name, (String) given, path);
        }
    }

    private static List<String> texts(Object given) {
        return ((List<?>) given).stream().map(String::valueOf).toList();
    }
}
