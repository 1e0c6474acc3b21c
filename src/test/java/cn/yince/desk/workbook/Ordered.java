package cn.yince.desk.workbook;

import cn.yince.read.Asked;
import cn.yince.read.OwnUnit;
import cn.yince.read.shape.Numeral;
import cn.yince.read.shape.Outline;
import cn.yince.read.shape.Texts;
import cn.yince.read.yaml.KeyText;
import cn.yince.read.yaml.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A tree as lines of path and value: keys in the order of the format, codes, names and entries in the order typed. */
final class Ordered {
    private final List<String> lines = new ArrayList<>();

    private Ordered() {}

    static List<String> lines(OwnUnit tree) {
        Ordered ordered = new Ordered();
        ordered.add(tree.tree(), Asked.FOR.national(tree.unit().kind()).outline(), "");
        ordered.lines.remove(".种类 = 决算");
        return ordered.lines;
    }

    private void add(Typed typed, Outline outline, String path) {
        if (outline instanceof Outline.Fields fields) {
            fields.fields()
                    .forEach(field -> value(typed, field.name())
                            .ifPresent(value -> add(value, field.value(), path + "." + field.name())));
        } else if (outline instanceof Outline.Codes codes) {
            entries(typed).forEach(e -> under(KeyText.normalised(e.key()), e.value(), codes.value(), path));
        } else if (outline instanceof Outline.Named named) {
            entries(typed).forEach(e -> under(e.key().strip(), e.value(), named.value(), path));
        } else if (outline instanceof Outline.Entries list) {
            if (typed instanceof Typed.Sequence sequence) {
                for (int i = 0; i < sequence.entries().size(); i++) {
                    under(String.valueOf(i + 1), sequence.entries().get(i), list.entry(), path);
                }
            }
        } else if (outline instanceof Outline.Figures) {
            figures(typed, path);
        } else if (!typed.isEmpty()) {
            leaf(typed, ((Outline.Leaf) outline).kind(), path);
        }
    }

    private void under(String key, Typed value, Outline outline, String path) {
        lines.add(path + "." + key);
        add(value, outline, path + "." + key);
    }

    private void figures(Typed typed, String path) {
        if (typed instanceof Typed.Scalar scalar) {
            lines.add(path + " = " + scalar.text());
        }
        entries(typed).forEach(e -> figures(e.value(), path + "." + e.key()));
    }

    private void leaf(Typed typed, Outline.Kind kind, String path) {
        if (kind == Outline.Kind.PARAGRAPHS) {
            Texts.paragraphs(typed).forEach(paragraph -> lines.add(path + " = " + paragraph));
            return;
        }
        String text =
                typed instanceof Typed.Scalar scalar ? Texts.oneLine(scalar).strip() : "";
        boolean words = kind == Outline.Kind.TEXT || kind == Outline.Kind.PATH || kind == Outline.Kind.CHOICE;
        String value = words
                ? text
                : Numeral.of(text)
                        .map(n -> n.stripTrailingZeros().toPlainString())
                        .orElse(text);
        if (!value.isEmpty()) {
            lines.add(path + " = " + value);
        }
    }

    private static List<Typed.Entry> entries(Typed typed) {
        return typed instanceof Typed.Mapping mapping ? mapping.entries() : List.of();
    }

    private static Optional<Typed> value(Typed typed, String key) {
        return entries(typed).stream()
                .filter(e -> KeyText.normalised(e.key()).equals(KeyText.normalised(key)))
                .map(Typed.Entry::value)
                .findFirst();
    }
}
