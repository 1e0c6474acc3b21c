package cn.yince.begin;

import cn.yince.read.yaml.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands behind “#”. */
final class Sayings {
  private Sayings() {}

  /** Parts of a remark that are not empty. */
  static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("；"));
  }

  /** What a place to be filled is for. */
  static String of(Part part, Optional<Typed> placeholder) {
    String must = part.required() ? "必填" : "";
    if (!part.choices().isEmpty()) {
      boolean said = part.choices().stream().allMatch(part.description()::contains);
      return joined(must, part.description(), said ? "" : "填 " + String.join("、", part.choices()));
    }
    String such = placeholder.map(Sayings::brief).filter(text -> !text.isEmpty()).map(text -> "例如 " + text).orElse("");
    return joined(must, part.description(), such);
  }

  /** A tree on one line, without what is empty; of several values with their names. */
  static String brief(Typed tree) {
    List<String> values = new ArrayList<>();
    collect("", tree, values);
    return String.join("、", values);
  }

  private static void collect(String name, Typed tree, List<String> into) {
    if (tree instanceof Typed.Mapping mapping) {
      String above = name.isEmpty() || mapping.entries().size() == 1 ? "" : name + "·";
      mapping.entries().forEach(e -> collect(above + e.key(), e.value(), into));
    } else if (tree instanceof Typed.Sequence list) {
      list.entries().forEach(each -> collect(name, each, into));
    } else if (!tree.isEmpty()) {
      String text = ((Typed.Scalar) tree).text().strip().replaceAll("\\s*\\n\\s*", "");
      into.add(name.isEmpty() ? text : name + " " + text);
    }
  }
}
