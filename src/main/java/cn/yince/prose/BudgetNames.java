package cn.yince.prose;

import cn.yince.amount.Address;
import cn.yince.amount.Amount;
import cn.yince.compute.Figure.Money;
import cn.yince.compute.Found;
import cn.yince.compute.Group;
import cn.yince.ledger.Ledger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names the figures of a budget go by in texts. This year's budget is what the booklet is about: its sums are the actual ones. */
final class BudgetNames {
  /** Names of single figures. */
  private static final Map<String, List<String>> NAMES =
      Map.ofEntries(
          Map.entry("一.收入总计", List.of("收入总计", "收入总预算", "总收入预算")),
          Map.entry("一.支出总计", List.of("支出总计", "支出总预算", "总支出预算")),
          Map.entry("一.本年收入", List.of("本年收入合计")),
          Map.entry("一.本年支出", List.of("本年支出合计")),
          Map.entry("四.总预算", List.of("财政拨款收支总预算", "财政拨款收入总计", "财政拨款支出总计")),
          Map.entry("五.金额", List.of("一般公共预算当年拨款", "一般公共预算当年财政拨款")),
          Map.entry("六.合计", List.of("一般公共预算基本支出")),
          Map.entry("六.人员经费", List.of("人员经费")),
          Map.entry("六.公用经费", List.of("公用经费")),
          Map.entry("七.合计", List.of("\"三公\"经费", "三公经费", "\"三公\"经费支出", "\"三公\"经费财政拨款支出", "\"三公\"经费财政拨款")),
          Map.entry("八.金额", List.of("机关运行经费", "机关运行费", "机关运行经费财政拨款")),
          Map.entry("九.合计", List.of("政府采购预算总额", "政府采购总额", "政府采购预算", "政府采购支出预算")),
          Map.entry("九.货物", List.of("政府采购货物", "政府采购货物预算", "货物采购", "货物类采购", "货物采购预算")),
          Map.entry("九.工程", List.of("政府采购工程", "政府采购工程预算", "工程采购", "工程类采购", "工程采购预算")),
          Map.entry("九.服务", List.of("政府采购服务", "政府采购服务预算", "服务采购", "服务类采购", "服务采购预算")),
          Map.entry("十.当年拨款", List.of("涉及一般公共预算当年拨款", "涉及一般公共预算拨款", "涉及一般公共预算当年财政拨款")));

  /** The comparison with last year of a figure. */
  private static final Map<String, String> CHANGES =
      Map.of("一.收入总计", "收入增减", "一.支出总计", "支出增减", "五.金额", "增减", "七.合计", "增减", "八.金额", "增减");

  private static final List<String> LOOSE_SECTIONS = List.of("二", "四");
  private static final String OPERATING = "预算公开表11";
  private static final String PROJECTS = "预算公开表12";
  private static final int LONG_ENOUGH = 6;
  private final Subjects subjects;
  private final Ledger ledger;

  BudgetNames(Subjects subjects, Ledger ledger) {
    this.subjects = subjects;
    this.ledger = ledger;
  }

  /** Adds the figures of all sections. */
  void add(Group root) {
    NAMES.forEach((path, names) -> names.forEach(name -> figure(root, path, name)));
    for (String section : LOOSE_SECTIONS) {
      root.group(section).ifPresent(this::loose);
    }
    root.group("七").ifPresent(this::official);
    ledger.rows(OPERATING).forEach(this::operating);
    root.group("购买服务").ifPresent(this::purchases);
    ledger.rows(PROJECTS).stream().skip(1).forEach(this::project);
  }

  private void figure(Group root, String path, String name) {
    Address at = Address.parse(path);
    root.group(at.head()).ifPresent(group -> group.money(at.last()).ifPresent(money -> figure(group, money, path, name)));
  }

  private void figure(Group group, Money money, String path, String name) {
    Subject subject = subjects.fresh(name, Subject.Kind.FIGURE);
    subject.add(Role.ACTUAL, money.amount());
    if (CHANGES.containsKey(path)) {
      subject.compare(group, CHANGES.get(path));
    }
  }

  /** Incomes by source and 类 of expenditure: other sums may go by these names. */
  private void loose(Group section) {
    named(section, (item, name, money) -> subjects.of(name, Subject.Kind.LOOSE).add(Role.ACTUAL, money.amount()));
  }

  /** The groups inside that have a name and an amount. */
  private static void named(Group section, Found<Money> found) {
    for (Group item : section.groups()) {
      item.words("名称").ifPresent(name -> item.money("金额").ifPresent(money -> found.at(item, name, money)));
    }
  }

  private void official(Group seven) {
    named(
        seven,
        (item, name, money) -> {
          Subject subject = subjects.fresh(name, Subject.Kind.FIGURE);
          subject.add(Role.ACTUAL, money.amount());
          subject.compare(item, "增减");
        });
    Amount vehicles = ledger.amount("预算公开表10", "公务用车购置及运行费", "合计");
    for (String name : List.of("公务用车购置及运行费", "公务用车购置及运行维护费")) {
      subjects.fresh(name, Subject.Kind.FIGURE).add(Role.ACTUAL, vehicles);
    }
  }

  /** A unit's own 机关运行经费 goes by the same name. */
  private void operating(String unit) {
    Amount amount = ledger.amount(OPERATING, unit, "合计");
    NAMES.get("八.金额").forEach(name -> subjects.settled(name).add(Role.ACTUAL, amount));
  }

  private void project(String name) {
    if (name.length() >= LONG_ENOUGH && subjects.isOpen(name)) {
      Subject project = subjects.settled(name);
      String row = "." + name + ".";
      ledger
          .amounts()
          .forEach(
              (cell, amount) -> {
                if (cell.startsWith(PROJECTS + row) || cell.startsWith("预算公开表13" + row)) {
                  project.add(Role.ACTUAL, amount);
                }
              });
    }
  }

  /** What a project buys services for. */
  private void purchases(Group services) {
    for (Group service : services.rows("行")) {
      Optional<String> content = service.words("内容").filter(words -> words.length() >= LONG_ENOUGH);
      content.ifPresent(name -> service.money("合计").ifPresent(money -> subjects.of(name, Subject.Kind.LOOSE).add(Role.ACTUAL, money.amount())));
    }
    Optional<Money> total = services.group("合计").flatMap(sum -> sum.money("合计"));
    for (String name : List.of("政府购买服务预算", "政府购买服务支出预算", "政府购买服务")) {
      total.ifPresent(money -> subjects.fresh(name, Subject.Kind.FIGURE).add(Role.ACTUAL, money.amount()));
    }
  }
}
