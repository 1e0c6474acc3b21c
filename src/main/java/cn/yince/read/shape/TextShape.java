package cn.yince.read.shape;

import cn.yince.read.yaml.Typed;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** One text, in one paragraph or as many as it is typed in. */
final class TextShape implements Shape<String> {
    private final Outline.Kind kind;
    private final boolean prints;
    private final String proposals;
    private final UnaryOperator<String> lines;

    /** A text in one paragraph; {@code proposals} names what editors propose, empty for nothing. */
    TextShape(Outline.Kind kind, boolean prints, String proposals) {
        this(kind, prints, proposals, Folding::fold);
    }

    private TextShape(Outline.Kind kind, boolean prints, String proposals, UnaryOperator<String> lines) {
        this.kind = kind;
        this.lines = lines;
        this.prints = prints;
        this.proposals = proposals;
    }

    /** A text that prints, a paragraph to a line. */
    static TextShape ofParagraphs(Outline.Kind kind) {
        return new TextShape(kind, true, "", Folding::paragraphs);
    }

    @Override
    public String read(Typed typed, At at) {
        return Scalars.expect("文字", typed, at).map(scalar -> text(scalar, at)).orElse("");
    }

    @Override
    public Outline outline() {
        return Outline.leaf(kind);
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = Schemas.types("string", "number", "boolean", "null");
        Schemas.saying("请填文字；以 {、[、*、& 等符号开头的请加引号", schema);
        if (!proposals.isEmpty()) {
            schema.put("anyOf", List.of(Schemas.proposed(proposals), Map.of()));
        }
        return schema;
    }

    private String text(Typed.Scalar scalar, At at) {
        String text = lines.apply(scalar.text());
        if (prints && !text.isEmpty()) {
            at.prints(text, scalar.place());
            at.look(text, scalar.place());
            at.lookBehind(scalar);
        }
        return text;
    }
}
