package cn.yince.read.field;

import cn.yince.read.shape.Outline;
import cn.yince.unit.OwnField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the fields that are not the nation's, each value of its own, in the order they are asked for. */
final class OwnFields {
    private static final int MOST = 2_000;
    private final FieldShapes shapes;
    private final List<OwnField> found = new ArrayList<>();

    private OwnFields(FieldShapes shapes) {
        this.shapes = shapes;
    }

    /** {@code outline}: what the declarations together ask for. */
    static List<OwnField> in(Declarations all, Outline outline, FieldShapes shapes) {
        OwnFields own = new OwnFields(shapes);
        own.fields(all.fields(), outline, List.of());
        return List.copyOf(own.found);
    }

    private void fields(Map<String, Declaration> fields, Outline outline, List<String> above) {
        for (String name : shapes.names(fields)) {
            Declaration field = fields.get(name);
            Optional<Outline> below = below(outline, name);
            if (below.isPresent() && field.national()) {
                national(shapes.whole(field), below.get(), then(above, name));
            } else if (below.isPresent()) {
                leaves(field, below.get(), then(above, name), above.size());
            }
        }
    }

    private void national(Declaration field, Outline outline, List<String> path) {
        boolean keyed = field.codes().isPresent() || field.names().isPresent();
        Outline inner = keyed ? inner(outline) : outline;
        List<String> inside = keyed ? then(path, OwnField.EACH) : path;
        fields(field.fields(), inner, inside);
        field.entry().ifPresent(entry -> national(shapes.whole(entry), inner(inner), then(inside, OwnField.EACH)));
    }

    private void leaves(Declaration field, Outline outline, List<String> path, int from) {
        if (outline instanceof Outline.Leaf leaf) {
            if (found.size() < MOST) {
                found.add(new OwnField(
                        path,
                        from,
                        kind(leaf.kind()),
                        field.description().orElse(path.get(path.size() - 1)),
                        field.example().orElse(""),
                        field.place()));
            }
        } else if (outline instanceof Outline.Fields fields) {
            Map<String, Declaration> parts = shapes.whole(field).fields();
            fields.fields()
                    .forEach(each -> leaves(
                            described(parts.getOrDefault(each.name(), field), each),
                            each.value(),
                            then(path, each.name()),
                            from));
        } else if (!(outline instanceof Outline.Figures)) {
            leaves(shapes.whole(field).entry().orElse(field), inner(outline), then(path, OwnField.EACH), from);
        }
    }

    private static Declaration described(Declaration field, Outline.Field each) {
        return each.description().isEmpty() ? field.called(each.name()) : field.called(each.description());
    }

    static List<List<String>> unused(Outline outline) {
        List<List<String>> unused = new ArrayList<>();
        unused(outline, List.of(), unused);
        return List.copyOf(unused);
    }

    private static void unused(Outline outline, List<String> path, List<List<String>> into) {
        if (outline instanceof Outline.Fields fields) {
            for (Outline.Field field : fields.fields()) {
                if (field.unused()) {
                    into.add(then(path, field.name()));
                } else {
                    unused(field.value(), then(path, field.name()), into);
                }
            }
        } else if (inner(outline) != outline) {
            unused(inner(outline), then(path, OwnField.EACH), into);
        }
    }

    static Optional<Outline> step(Outline outline, String step) {
        return step.equals(OwnField.EACH) ? Optional.of(inner(outline)) : below(outline, step);
    }

    private static Outline inner(Outline outline) {
        if (outline instanceof Outline.Codes codes) {
            return codes.value();
        } else if (outline instanceof Outline.Named named) {
            return named.value();
        }
        return outline instanceof Outline.Entries entries ? entries.entry() : outline;
    }

    private static Optional<Outline> below(Outline outline, String name) {
        return outline instanceof Outline.Fields fields
                ? fields.fields().stream()
                        .filter(each -> each.name().equals(name))
                        .map(Outline.Field::value)
                        .findFirst()
                : Optional.empty();
    }

    private static OwnField.Kind kind(Outline.Kind kind) {
        return switch (kind) {
            case TEXT -> OwnField.Kind.TEXT;
            case PARAGRAPHS -> OwnField.Kind.PARAGRAPHS;
            case AMOUNT, SIGNED_AMOUNT -> OwnField.Kind.MONEY;
            case FORM_AMOUNT -> OwnField.Kind.FORM_MONEY;
            case COUNT, YEAR -> OwnField.Kind.COUNT;
            case SCORE -> OwnField.Kind.SCORE;
            case PERCENT -> OwnField.Kind.PERCENT;
            case WORD, CHOICE, DATE, PATH -> OwnField.Kind.WORD;
        };
    }

    private static List<String> then(List<String> above, String name) {
        List<String> path = new ArrayList<>(above);
        path.add(name);
        return List.copyOf(path);
    }
}
