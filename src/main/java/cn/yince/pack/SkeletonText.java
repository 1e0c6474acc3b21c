package cn.yince.pack;

import cn.yince.pack.Composition.Choice;
import cn.yince.read.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The text of a new city's 设置.yaml: every setting of its province with its present value, as remarks to be opened. */
final class SkeletonText {
  private static final String REMARK = "# ";
  private final StringBuilder text = new StringBuilder();
  private final Set<String> opened = new LinkedHashSet<>();

  private SkeletonText() {}

  static String of(String name, Pack from, List<List<Choice>> settings) {
    SkeletonText skeleton = new SkeletonText();
    skeleton.line(REMARK + name.substring(name.indexOf('/') + 1) + from.kind().label() + "与省级模板不同的设置");
    skeleton.line(REMARK + "下面是可以改的设置和现在的值。要改哪一项，去掉那一行和它上面分组名前面的“# ”再改值；不改的不必动。");
    skeleton.line(REMARK + "{单位}、{年度}、{上年度}、{类型} 会换成本册的；其余各表的写法与第一张相同。");
    List<Choice> present = settings.stream().map(choices -> choices.get(0)).toList();
    skeleton.groups(present.stream().filter(c -> c.layer().kind().isOfCity()).toList(), "");
    String firstTable = from.settings().tables().isEmpty() ? "" : "公开表." + from.settings().tables().get(0).name() + ".";
    skeleton.groups(
        present.stream()
            .filter(c -> !c.layer().kind().isOfCity() && !c.layer().kind().isNational())
            .filter(c -> !c.leaf().key().startsWith("公开表.") || c.leaf().key().startsWith(firstTable))
            .toList(),
        REMARK);
    return skeleton.text.toString();
  }

  /** Leaves of one group follow each other under its name. */
  private void groups(List<Choice> choices, String before) {
    opened.clear();
    Set<String> tops = choices.stream().map(c -> c.leaf().key().split("\\.")[0]).collect(Collectors.toCollection(LinkedHashSet::new));
    for (String top : tops) {
      line(before.strip());
      choices.stream().map(Choice::leaf).filter(l -> l.key().split("\\.")[0].equals(top)).forEach(l -> leaf(l, before));
    }
  }

  private void leaf(Tree.Leaf leaf, String before) {
    List<String> names = new ArrayList<>(List.of(leaf.key().split("\\.")));
    String indent = "";
    for (int depth = 0; depth < names.size() - 1; depth++) {
      if (opened.add(String.join(".", names.subList(0, depth + 1)))) {
        line(before + indent + names.get(depth) + ":");
      }
      indent += "  ";
    }
    line(before + indent + names.get(names.size() - 1) + ": " + value(leaf));
  }

  private static String value(Tree.Leaf leaf) {
    return leaf.isList()
        ? leaf.texts().stream().map(SkeletonText::scalar).collect(Collectors.joining(", ", "[", "]"))
        : scalar(leaf.texts().get(0));
  }

  private static String scalar(String text) {
    boolean plain = text.matches("[\\p{IsHan}\\w（《“][^\\n\\t\"]*") && !text.contains(": ") && !text.contains(" #") && !text.matches(".*[\\[\\]{},:\\s]$");
    return plain && !text.contains(", ") ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + "\"";
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
