package cn.yince.desk.workbook;

import cn.yince.read.shape.Texts;
import cn.yince.read.yaml.Typed;
import java.util.List;
import java.util.Optional;

/** Paragraphs, or entries of a list of texts, one by one. */
final class Paragraphs {
    private Paragraphs() {}

    static List<Typed> of(Optional<Typed> typed) {
        return typed.map(t -> Texts.paragraphs(t).stream()
                        .map(text -> paragraph(text, t))
                        .toList())
                .orElse(List.of());
    }

    private static Typed paragraph(String text, Typed whole) {
        return new Typed.Scalar(text, false, List.of(new Typed.Line(text, whole.place())), whole.place());
    }
}
