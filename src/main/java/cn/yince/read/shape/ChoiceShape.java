package cn.yince.read.shape;

import cn.yince.read.yaml.KeyText;
import cn.yince.read.yaml.Typed;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One of a few words. */
final class ChoiceShape<T> implements Shape<T> {
  private final List<T> choices;
  private final Function<T, String> label;
  private final T absent;

  ChoiceShape(List<T> choices, Function<T, String> label, T absent) {
    this.choices = choices;
    this.label = label;
    this.absent = absent;
  }

  @Override
  public T read(Typed typed, At at) {
    return Scalars.expect("选项", typed, at).map(scalar -> choice(scalar, at)).orElse(absent);
  }

  @Override
  public T absent() {
    return absent;
  }

  @Override
  public Outline outline() {
    return new Outline.Leaf(Outline.Kind.CHOICE, labels());
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = Schemas.types("string");
    schema.put("enum", labels());
    return schema;
  }

  private T choice(Typed.Scalar scalar, At at) {
    String typed = KeyText.normalised(scalar.text());
    for (T choice : choices) {
      if (KeyText.normalised(label.apply(choice)).equals(typed)) {
        return choice;
      }
    }
    at.error(
        "Y0310",
        scalar,
        at.name() + "不能填“" + scalar.text() + "”",
        "请填“" + String.join("”或“", labels()) + "”");
    return absent;
  }

  private List<String> labels() {
    return choices.stream().map(label).toList();
  }
}
