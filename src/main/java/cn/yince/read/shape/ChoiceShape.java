package cn.yince.read.shape;

import cn.yince.read.yaml.KeyText;
import cn.yince.read.yaml.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One of a few words, as they are listed. */
final class ChoiceShape implements Shape<String> {
    private final List<String> choices;

    ChoiceShape(List<String> choices) {
        this.choices = choices;
    }

    @Override
    public String read(Typed typed, At at) {
        return Scalars.expect("选项", typed, at).map(scalar -> choice(scalar, at)).orElse(null);
    }

    @Override
    public Outline outline() {
        return new Outline.Leaf(Outline.Kind.CHOICE, choices);
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = Schemas.types("string", "null");
        // an empty field is one that is still to be filled in
        List<Object> words = new ArrayList<>(choices);
        words.add(null);
        schema.put("enum", words);
        return Schemas.saying("请填“" + String.join("”或“", choices) + "”", schema);
    }

    private String choice(Typed.Scalar scalar, At at) {
        String typed = KeyText.normalised(scalar.text());
        for (String choice : choices) {
            if (KeyText.normalised(choice).equals(typed)) {
                return choice;
            }
        }
        at.error(
                "Y0310", scalar, at.name() + "不能填“" + scalar.quoted() + "”", "请填“" + String.join("”或“", choices) + "”");
        return null;
    }
}
