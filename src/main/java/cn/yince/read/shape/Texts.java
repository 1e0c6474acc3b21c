package cn.yince.read.shape;

import cn.yince.read.yaml.Typed;
import java.util.List;

/** Texts as they print, from texts as typed. */
public final class Texts {
    private Texts() {}

    /** One paragraph, its line breaks folded. */
    public static String oneLine(Typed.Scalar typed) {
        return Folding.fold(typed.text());
    }

    /** The paragraphs of a list or of one text with a paragraph to a line; none of them is empty. */
    public static List<String> paragraphs(Typed typed) {
        if (typed instanceof Typed.Sequence sequence) {
            return sequence.entries().stream()
                    .map(entry -> entry instanceof Typed.Scalar scalar ? oneLine(scalar) : "")
                    .filter(paragraph -> !paragraph.isEmpty())
                    .toList();
        }
        return typed instanceof Typed.Scalar scalar
                ? lines(scalar).stream()
                        .map(Typed.Line::text)
                        .filter(line -> !line.isEmpty())
                        .toList()
                : List.of();
    }

    /** The lines of one text, each a paragraph. */
    static List<Typed.Line> lines(Typed.Scalar typed) {
        return typed.plain() || typed.lines().size() < 2 ? ofText(typed) : typed.lines();
    }

    private static List<Typed.Line> ofText(Typed.Scalar typed) {
        return typed.text()
                .lines()
                .map(line -> new Typed.Line(line.strip(), typed.place()))
                .toList();
    }
}
