package cn.yince.compute;

import cn.yince.ledger.Ledger;
import cn.yince.problem.Need;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts figures in the place of {@code {名称}} in the unit's texts: looked up in the text's own section first, then outwards. */
final class References {
  static final RuleCard CARD =
      RuleCard.error("J0003", "文字中引用的数", "文字中每个 {名称} 都是本册一个数的名称", "情况说明、附件").needing(Need.REFERENCES);

  private static final Pattern REFERENCE = Pattern.compile("\\{([^{}]*)}");
  private final Section root;
  private final Ledger ledger;
  private final Problems problems;
  private Map<String, Figure> figures;

  private References(Section root, Ledger ledger, Problems problems) {
    this.root = root;
    this.ledger = ledger;
    this.problems = problems;
  }

  static void resolve(Section root, Ledger ledger, Problems problems) {
    new References(root, ledger, problems).replaceIn(root);
  }

  /** Most texts refer to nothing. */
  private Map<String, Figure> figures() {
    if (figures == null) {
      figures = FigureNames.cells(ledger);
      FigureNames.collect(root, figures);
    }
    return figures;
  }

  private void replaceIn(Section section) {
    section.replaceAll(value -> replaced(value, section.path()));
  }

  private Object replaced(Object value, String scope) {
    if (value instanceof Prose prose) {
      return resolved(prose, scope);
    }
    if (value instanceof Section section) {
      replaceIn(section);
    } else if (value instanceof List<?> list) {
      return list.stream().map(element -> replaced(element, scope)).toList();
    }
    return value;
  }

  private Prose resolved(Prose prose, String scope) {
    if (prose.raw().indexOf('{') < 0) {
      return new Prose(prose.raw(), prose.place(), List.of(prose.raw()));
    }
    List<Object> parts = new ArrayList<>();
    Matcher matcher = REFERENCE.matcher(prose.raw());
    int from = 0;
    while (matcher.find()) {
      parts.add(prose.raw().substring(from, matcher.start()));
      parts.add(figure(matcher.group(1).strip(), scope, prose));
      from = matcher.end();
    }
    parts.add(prose.raw().substring(from));
    return new Prose(prose.raw(), prose.place(), List.copyOf(parts));
  }

  /** Names as they may be written in a text of this section: short ones of its own, full ones of all. */
  private List<String> known(String scope) {
    List<String> names = new ArrayList<>();
    for (String full : figures().keySet()) {
      names.add(full);
      if (!scope.isEmpty() && full.startsWith(scope + ".")) {
        names.add(full.substring(scope.length() + 1));
      }
    }
    return names;
  }

  private Object figure(String name, String scope, Prose prose) {
    for (String s = scope; ; s = s.substring(0, Math.max(0, s.lastIndexOf('.')))) {
      Figure found = figures().get(s.isEmpty() ? name : s + "." + name);
      if (found != null) {
        return found;
      }
      if (s.isEmpty()) {
        problems.error(
            "J0003",
            prose.place(),
            "文字中的“{" + name + "}”不是本册任何一个数的名称",
            Nearest.to(name, known(scope))
                .map(n -> "最接近的名称是“" + n + "”")
                .orElse("请核对名称；不想引用数字时不要使用花括号"));
        return "";
      }
    }
  }
}
