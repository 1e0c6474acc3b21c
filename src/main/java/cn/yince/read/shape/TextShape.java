package cn.yince.read.shape;

import cn.yince.read.yaml.Typed;
import java.util.List;
import java.util.Map;

/** One text in one paragraph. */
final class TextShape implements Shape<String> {
    private final Outline.Kind kind;
    private final boolean prints;
    private final String proposals;

    /** A text; {@code proposals} names what editors propose, empty for nothing. */
    TextShape(Outline.Kind kind, boolean prints, String proposals) {
        this.kind = kind;
        this.prints = prints;
        this.proposals = proposals;
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
        String text = Folding.fold(scalar.text());
        if (prints && !text.isEmpty()) {
            at.prints(text, scalar.place());
            at.look(text, scalar.place());
            at.lookBehind(scalar);
        }
        return text;
    }
}
