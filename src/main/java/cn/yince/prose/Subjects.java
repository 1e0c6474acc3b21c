package cn.yince.prose;

import cn.yince.amount.Amount;
import cn.yince.compute.Figure.Money;
import cn.yince.compute.Figures;
import cn.yince.compute.Section;
import cn.yince.ledger.Ledger;
import cn.yince.pack.CodeBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every name a text may use for a sum of the booklet: figures of the prose, columns of tables, items of the classifications. */
final class Subjects {
  /** What a section speaks of when its own name does not say it. */
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "五一", List.of("一般公共预算财政拨款支出", "一般公共预算支出"),
          "九.合计", List.of("\"三公\"经费", "三公经费", "\"三公\"经费财政拨款支出", "\"三公\"经费支出"),
          "十一", List.of("机关运行经费", "机关运行费"),
          "十二", List.of("政府采购支出总额", "政府采购总额", "政府采购支出"));

  private static final Map<String, String> WHOLE = Map.of("五一", "金额", "十一", "金额", "十二", "合计");
  private static final Set<String> PLAIN = Set.of("一", "二", "四", "六");
  private static final Set<String> SKIPPED = Set.of("自评表", "五二", "七", "八");
  private static final List<String> CODED = List.of("公开02表", "公开03表", "公开04表", "公开05表", "公开07表", "公开08表");
  private static final String ECONOMIC = "公开06表";
  private static final String EXPENDITURE = "支出";

  private final Map<String, Subject> byName = new HashMap<>();
  private int longest;

  Subjects(Figures figures, CodeBook codes) {
    loose(figures.ledger());
    items(figures, codes);
    sections(figures.prose());
  }

  /** The subject whose name ends at {@code end} of a text and begins not before {@code from}; the longest; null for none. */
  Subject endingAt(String text, int from, int end) {
    for (int length = Math.min(longest, end - from); length >= 2; length--) {
      Subject found = byName.get(text.substring(end - length, end));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private void sections(Section section) {
    String path = section.path();
    if (SKIPPED.contains(path)) {
      return;
    }
    if (NAMES.containsKey(path)) {
      NAMES.get(path).forEach(name -> figure(section, fresh(name, Subject.Kind.FIGURE)));
    } else if (path.startsWith("九.") && section.values().get("名称") instanceof String name) {
      figure(section, fresh(name, Subject.Kind.FIGURE));
    } else if (path.startsWith("五三.") && section.values().get("名称") instanceof String name) {
      figure(section, of(name, Subject.Kind.FUNCTIONAL));
      figure(section, of(bare(name), Subject.Kind.FUNCTIONAL));
    } else if (path.startsWith("二.") || path.startsWith("三.")) {
      figure(section, of(path.substring(2), Subject.Kind.LOOSE));
    }
    section
        .values()
        .forEach(
            (name, value) -> {
              if (value instanceof Section inner) {
                sections(inner);
              } else if (value instanceof Money money && PLAIN.contains(path)) {
                plain(section, name, money.amount());
              }
            });
  }

  /** 收入总计, 人员经费 …: named by the figure itself. Totals of 一 and 四 share their names. */
  private void plain(Section section, String name, Amount amount) {
    boolean settled = name.endsWith("经费") || name.endsWith("总计");
    String full = section.path().equals("二") && name.equals("合计") ? "本年收入合计" : name;
    Subject subject = settled ? settled(full) : of(full, Subject.Kind.LOOSE);
    subject.add(Role.ACTUAL, amount);
    if (name.endsWith("总计")) {
      change(section, name.substring(0, name.length() - 2) + "增减", subject);
      if (section.path().equals("四")) {
        Subject fiscal = settled("财政拨款" + name);
        fiscal.add(Role.ACTUAL, amount);
        change(section, name.substring(0, name.length() - 2) + "增减", fiscal);
      }
    }
  }

  private void figure(Section section, Subject subject) {
    section
        .values()
        .forEach(
            (name, value) -> {
              if (value instanceof Money money) {
                Role role = name.endsWith("预算") ? Role.BUDGET : Role.ACTUAL;
                boolean mine = !WHOLE.containsKey(section.path()) || WHOLE.get(section.path()).equals(name);
                if (mine) {
                  subject.add(role, money.amount());
                }
              }
            });
    change(section, "增减", subject);
  }

  private static void change(Section section, String name, Subject subject) {
    if (section.values().get(name) instanceof Section change) {
      if (change.values().get("上年") instanceof Money prior) {
        subject.add(Role.PRIOR, prior.amount());
      }
      if (change.values().get("额") instanceof Money difference) {
        boolean less = "减".equals(change.values().get("方向"));
        Amount amount = difference.amount();
        subject.add(Role.CHANGE, less ? Amount.ZERO.minus(amount) : amount);
      }
    }
  }

  /** Columns such as 基本支出 and cells such as 货物: whatever the tables have under that name. */
  private void loose(Ledger ledger) {
    ledger
        .amounts()
        .forEach(
            (cell, amount) -> {
              String column = cell.substring(cell.lastIndexOf('.') + 1);
              if (column.length() > 2 && !Character.isDigit(column.charAt(0))) {
                of(column, Subject.Kind.LOOSE).add(Role.ACTUAL, amount);
              }
            });
  }

  private void items(Figures figures, CodeBook codes) {
    Map<String, List<Amount>> rows = new HashMap<>();
    figures
        .ledger()
        .amounts()
        .forEach(
            (cell, amount) -> {
              int first = cell.indexOf('.') + 1;
              int second = cell.indexOf('.', first);
              if (Character.isDigit(cell.charAt(first)) && CODED.contains(cell.substring(0, first - 1))) {
                String row = cell.substring(first, second < 0 ? cell.length() : second);
                rows.computeIfAbsent(row, r -> new ArrayList<>()).add(amount);
              }
            });
    for (String code : codes.functionalCodes()) {
      String name = Letters.same(codes.functional(code));
      List<Amount> amounts = rows.getOrDefault(code, List.of());
      for (String alias : name.equals(bare(name)) ? List.of(name) : List.of(name, bare(name))) {
        Subject subject = of(alias, Subject.Kind.FUNCTIONAL);
        amounts.forEach(amount -> subject.add(Role.ACTUAL, amount));
      }
    }
    for (String code : codes.economicCodes()) {
      Subject subject = of(Letters.same(codes.economic(code)), Subject.Kind.LOOSE);
      subject.add(Role.ACTUAL, figures.ledger().amount(ECONOMIC + "." + code));
    }
  }

  private static String bare(String name) {
    boolean longer = name.length() > EXPENDITURE.length() + 2 && name.endsWith(EXPENDITURE);
    return longer ? name.substring(0, name.length() - EXPENDITURE.length()) : name;
  }

  private Subject of(String name, Subject.Kind kind) {
    String same = Letters.same(name);
    Subject subject = byName.computeIfAbsent(same, n -> new Subject(n, kind));
    longest = Math.max(longest, same.length());
    return subject;
  }

  /** A subject that is a figure, whatever tables have under its name as well. */
  private Subject settled(String name) {
    Subject subject = byName.get(Letters.same(name));
    return subject != null && subject.kind() == Subject.Kind.FIGURE ? subject : fresh(name, Subject.Kind.FIGURE);
  }

  /** A subject of its own, in place of a looser one of the same name. */
  private Subject fresh(String name, Subject.Kind kind) {
    String same = Letters.same(name);
    Subject subject = new Subject(same, kind);
    byName.put(same, subject);
    longest = Math.max(longest, same.length());
    return subject;
  }
}
