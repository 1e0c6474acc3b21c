package cn.yince.prose;

import cn.yince.amount.Address;
import cn.yince.amount.Amount;
import cn.yince.codes.SpokenNames;
import cn.yince.compute.Figure.Money;
import cn.yince.compute.Group;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names the figures of final accounts go by in texts. */
final class FinalAccountsNames {
  /** What a section speaks of when its own name does not say it. */
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "五一", List.of("一般公共预算财政拨款支出", "一般公共预算支出"),
          "九.合计", List.of("\"三公\"经费", "三公经费", "\"三公\"经费财政拨款支出", "\"三公\"经费支出"),
          "十一", List.of("机关运行经费", "机关运行费"),
          "十二", List.of("政府采购支出总额", "政府采购总额", "政府采购支出"));

  private static final Map<String, String> WHOLE = Map.of("五一", "金额", "十一", "金额", "十二", "合计");
  private static final Address INCOME = Address.of("二");
  private static final Address FISCAL = Address.of("四");
  private static final Set<String> PLAIN = Set.of("一", "二", "四", "六");
  private static final Set<String> SKIPPED = Set.of("自评表", "五二", "七", "八");
  private final Subjects subjects;

  FinalAccountsNames(Subjects subjects) {
    this.subjects = subjects;
  }

  /** Adds the figures of a section and of those inside. */
  void add(Group section) {
    String path = section.path().toString();
    String called = section.words("名称").orElse("");
    if (SKIPPED.contains(path)) {
      return;
    }
    if (NAMES.containsKey(path)) {
      NAMES.get(path).forEach(name -> figure(section, subjects.fresh(name, Subject.Kind.FIGURE)));
    } else if (path.startsWith("九.") && !called.isEmpty()) {
      figure(section, subjects.fresh(called, Subject.Kind.FIGURE));
    } else if (path.startsWith("五三.") && !called.isEmpty()) {
      figure(section, subjects.of(called, Subject.Kind.FUNCTIONAL));
      figure(section, subjects.of(SpokenNames.bare(called), Subject.Kind.FUNCTIONAL));
    } else if (path.startsWith("二.") || path.startsWith("三.")) {
      figure(section, subjects.of(section.path().last(), Subject.Kind.LOOSE));
    }
    if (PLAIN.contains(path)) {
      section.all(Money.class).forEach((figure, money) -> plain(section, figure, money.amount()));
    }
    section.groups().forEach(this::add);
  }

  /** 收入总计, 人员经费 …: named by the figure itself. Totals of 一 and 四 share their names. */
  private void plain(Group section, String name, Amount amount) {
    boolean settled = name.endsWith("经费") || name.endsWith("总计");
    String full = section.path().equals(INCOME) && name.equals("合计") ? "本年收入合计" : name;
    Subject subject = settled ? subjects.settled(full) : subjects.of(full, Subject.Kind.LOOSE);
    subject.add(Role.ACTUAL, amount);
    if (name.endsWith("总计")) {
      String change = name.substring(0, name.length() - 2) + "增减";
      subject.compare(section, change);
      if (section.path().equals(FISCAL)) {
        Subject fiscal = subjects.settled("财政拨款" + name);
        fiscal.add(Role.ACTUAL, amount);
        fiscal.compare(section, change);
      }
    }
  }

  private static void figure(Group section, Subject subject) {
    String whole = WHOLE.get(section.path().toString());
    section
        .all(Money.class)
        .forEach(
            (name, money) -> {
              Role role = name.endsWith("预算") ? Role.BUDGET : Role.ACTUAL;
              if (whole == null || whole.equals(name)) {
                subject.add(role, money.amount());
              }
            });
    subject.compare(section, "增减");
  }
}
