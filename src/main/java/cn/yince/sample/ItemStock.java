package cn.yince.sample;

import cn.yince.codes.CodeBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** 科目 that samples may have: those of the year's classification and others, which a file then has to name. */
final class ItemStock {
  private static final int CLASS = 3;
  private static final int SECTION = 5;
  private static final int ITEM = 7;
  private static final Set<String> OF_STAFF = Set.of("208", "210", "221");
  private static final Set<String> OF_CAPITAL_CONSTRUCTION = Set.of("309", "311");
  private static final String RUNNING = "运行";
  private static final List<List<String>> OTHERS = Table.rows("功能科目");
  private static final List<List<String>> INCOME = Table.rows("收入科目");

  private final CodeBook codes;
  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, List<String>> byFund = new HashMap<>();

  ItemStock(CodeBook codes) {
    this.codes = codes;
    Map<String, Set<String>> items = new HashMap<>();
    for (List<String> row : OTHERS) {
      String code = row.get(0);
      if (codes.functionalCodes().contains(code.substring(0, CLASS))) {
        names.put(code, row.get(1));
        items.computeIfAbsent(row.get(2), fund -> new TreeSet<>()).add(code);
      }
    }
    codes.functionalCodes().forEach(code -> names.put(code, codes.functional(code)));
    Set<String> general = items.computeIfAbsent("一般", fund -> new TreeSet<>());
    names.keySet().stream().filter(code -> items.values().stream().noneMatch(of -> of.contains(code))).forEach(general::add);
    items.forEach((fund, all) -> byFund.put(fund, all.stream().filter(code -> code.length() == ITEM).toList()));
  }

  /** 项 that pay staff and office: one 运行 first, then pensions, medical care and housing. */
  List<String> ofStaff(Dice dice, boolean institution) {
    List<String> all = byFund.get("一般");
    List<String> running = all.stream().filter(this::isRunning).toList();
    List<String> own = running.stream().filter(code -> names.get(code).startsWith("事业") == institution).toList();
    List<String> first = List.of(dice.oneOf(own.isEmpty() ? running : own));
    List<String> others = all.stream().filter(code -> isOfStaff(code) && !isRunning(code)).toList();
    return Stream.concat(first.stream(), dice.shuffled(others).stream()).toList();
  }

  /** 项 of all other business. */
  List<String> ofProjects(Dice dice) {
    return dice.shuffled(byFund.get("一般").stream().filter(code -> !isOfStaff(code) && !isRunning(code)).toList());
  }

  /** 项 of 政府性基金预算 or 国有资本经营预算; none where the year has no such class. */
  List<String> ofFund(String fund, Dice dice, int number) {
    return dice.some(byFund.getOrDefault(fund, List.of()), number);
  }

  /** 收入科目 of one of these funds. */
  static List<String> income(String fund, Dice dice, int number) {
    return dice.some(INCOME.stream().filter(row -> row.get(2).equals(fund)).map(row -> row.get(0)).toList(), number);
  }

  static Node incomeNames(List<String> typed) {
    Node added = new Node();
    INCOME.stream().filter(row -> typed.contains(row.get(0))).forEach(row -> added.put(row.get(0), row.get(1)));
    return added;
  }

  /** 科目补充: names of those typed, and of those above them, which the classification lacks. */
  Node namesLacking(Set<String> typed) {
    Node added = new Node();
    for (String code : new TreeSet<>(typed)) {
      for (String each : List.of(code.substring(0, SECTION), code)) {
        if (!codes.functionalCodes().contains(each)) {
          added.put(each, names.get(each));
        }
      }
    }
    return added;
  }

  /** 款 of the economic classification that 基本支出 may have. */
  List<String> economicItems() {
    List<String> items = new ArrayList<>(new TreeSet<>(codes.economicCodes()));
    items.removeIf(code -> code.length() != SECTION || OF_CAPITAL_CONSTRUCTION.contains(code.substring(0, CLASS)));
    return items;
  }

  private boolean isOfStaff(String code) {
    return OF_STAFF.contains(code.substring(0, CLASS));
  }

  private boolean isRunning(String code) {
    return names.get(code).endsWith(RUNNING);
  }
}
