package cn.yince.read.shape;

import cn.yince.read.yaml.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Paragraphs: a list of texts, or one text with a paragraph to a line. */
final class ParagraphsShape implements Shape<List<String>> {
    private final TextShape text = new TextShape(Outline.Kind.TEXT, true, "");

    @Override
    public List<String> read(Typed typed, At at) {
        List<String> paragraphs = new ArrayList<>();
        if (typed instanceof Typed.Sequence sequence) {
            for (Typed entry : sequence.entries()) {
                At child = at.into(String.valueOf(paragraphs.size() + 1), entry.place());
                String paragraph = text.read(entry, child);
                if (!paragraph.isEmpty()) {
                    paragraphs.add(paragraph);
                }
            }
        } else {
            Scalars.expect("文字或以“- ”开头的段落", typed, at).ifPresent(scalar -> split(scalar, at, paragraphs));
        }
        return List.copyOf(paragraphs);
    }

    @Override
    public Outline outline() {
        return Outline.leaf(Outline.Kind.PARAGRAPHS);
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = Schemas.types("string", "array", "null");
        schema.put("items", text.schema());
        return schema;
    }

    private static void split(Typed.Scalar scalar, At at, List<String> paragraphs) {
        for (Typed.Line line : Texts.lines(scalar)) {
            if (!line.text().isEmpty()) {
                paragraphs.add(line.text());
                at.into(String.valueOf(paragraphs.size()), line.place()).prints(line.text(), line.place());
                at.look(line.text(), line.place());
            }
        }
        at.lookBehind(scalar);
    }
}
