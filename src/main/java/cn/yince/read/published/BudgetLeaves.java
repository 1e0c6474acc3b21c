package cn.yince.read.published;

import cn.yince.problem.Place;
import cn.yince.read.yaml.Typed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The leaves of a budget as far as its tables give them. */
final class BudgetLeaves {
  private static final String TOTALS = "预算收支总表";
  private static final String INCOME = "预算收入总表";
  private static final String EXPENDITURE = "预算支出总表";
  private static final String FISCAL_TOTALS = "财政拨款收支总表";
  private static final String OF_GENERAL = "一般公共预算支出表";
  private static final String PROJECTS = "项目支出预算表";
  private static final String PROJECTS_CARRIED_OVER = "项目支出结转表";
  private static final List<String> FISCAL = List.of("一般公共预算", "政府性基金预算", "国有资本经营预算");
  private static final List<String> OTHERS = List.of("财政专户管理资金", "单位资金");
  private static final List<String> FUNDS = List.of("一般公共预算", "政府性基金预算", "国有资本经营预算", "财政专户管理资金", "单位资金");
  private static final List<String> KINDS = List.of("基本支出", "项目支出");
  private static final List<String> SPENDING = List.of("因公出国（境）费", "公务用车购置费", "公务用车运行维护费", "公务接待费");
  private static final int ITEM = 7;
  private static final int CODE = 5;

  private final Leaves cells;
  private final Branch unit;
  private final Place whole;
  private final Map<String, Place> projects = new LinkedHashMap<>();

  BudgetLeaves(Leaves cells, Branch unit, Place whole, Map<String, Map<String, Place>> things) {
    this.cells = cells;
    this.unit = unit;
    this.whole = whole;
    for (String table : List.of(PROJECTS, PROJECTS_CARRIED_OVER)) {
      things.getOrDefault(table, Map.of()).forEach(projects::putIfAbsent);
    }
  }

  void take() {
    expenditure();
    carriedForward();
    basicExpenditure();
    fundIncome("政府性基金收入");
    fundIncome("国有资本经营收入");
    byFund("三公经费", SPENDING);
    byFund("机关运行经费", cells.below("机关运行经费"));
    projects();
  }

  /**
   * Tables 5, 8 and 9 by fund; what table 3 has more is of other funds as far as table 2 names one, and else of last year's
   * money.
   */
  private void expenditure() {
    Branch thisYear = unit.at("支出", whole);
    Branch carriedOver = unit.at("上年结转", whole);
    Map<String, Map<String, Printed>> all = cells.items(EXPENDITURE, ITEM);
    Map<String, Map<String, Printed>> income = cells.items(INCOME, ITEM);
    TreeSet<String> codes = new TreeSet<>(all.keySet());
    codes.addAll(cells.below("支出"));
    for (String item : codes) {
      Map<String, Printed> rests = new LinkedHashMap<>();
      for (String kind : KINDS) {
        rest(item, kind, all.getOrDefault(item, Map.of()).get(kind), thisYear, rests);
      }
      Map<String, Printed> received = income.getOrDefault(item, Map.of());
      List<String> others = OTHERS.stream().filter(fund -> received.containsKey(fund) && received.get(fund).value().signum() != 0).toList();
      Printed over = received.get("上年结转");
      boolean hasOver = over != null && over.value().signum() != 0;
      if (others.size() + (hasOver ? 1 : 0) > 1 && !rests.isEmpty()) {
        Printed first = rests.values().iterator().next();
        cells.undecided(
            first.place(), "公开表里看不出 " + item + " 的基本支出、项目支出各由哪些资金安排，暂按“" + others.get(0) + "”", "请在“支出”“上年结转”里分开填");
      }
      rests.forEach(
          (kind, rest) -> {
            boolean fromLastYear = others.isEmpty() && (hasOver || !cells.has(INCOME));
            Branch into = fromLastYear ? carriedOver : thisYear;
            String fund = fromLastYear ? fundOfLastYear(rest.place()) : others.isEmpty() ? FISCAL.get(0) : others.get(0);
            if (fromLastYear || !others.isEmpty() || !cells.has(OF_GENERAL)) {
              into.at(item, rest.key()).at(fund, rest.place()).number(kind, rest.value(), rest.place());
            }
          });
    }
  }

  private void rest(String item, String kind, Printed ofAll, Branch thisYear, Map<String, Printed> rests) {
    BigDecimal rest = ofAll == null ? BigDecimal.ZERO : ofAll.value();
    for (String fund : FUNDS) {
      Optional<Printed> own = cells.leaf("支出", item, fund, kind);
      own.ifPresent(cell -> thisYear.at(item, cell.key()).at(fund, cell.place()).number(kind, cell.value(), cell.place()));
      rest = rest.subtract(own.map(Printed::value).orElse(BigDecimal.ZERO));
    }
    if (ofAll != null && cells.beyondRounding(rest, 4).signum() > 0) {
      rests.put(kind, new Printed(rest, ofAll.place(), ofAll.key()));
    }
  }

  /** The one fund that table 4 shows last year's money of. */
  private String fundOfLastYear(Place place) {
    List<String> given = FISCAL.stream().filter(fund -> cells.value(FISCAL_TOTALS, "结转" + fund).signum() != 0).toList();
    if (given.size() > 1) {
      cells.undecided(place, "公开表里看不出上年结转在各科目由哪些资金安排，暂按“" + given.get(0) + "”", "请在“上年结转”里改资金");
    } else if (given.isEmpty() && cells.has(FISCAL_TOTALS)) {
      return OTHERS.get(1);
    }
    return given.isEmpty() ? FISCAL.get(0) : given.get(0);
  }

  /** What table 2 receives of a fund and tables 5, 8 and 9 do not spend. */
  private void carriedForward() {
    if (cells.value(TOTALS, "年终结转.合计").signum() == 0) {
      return;
    }
    Branch kept = unit.at("年终结转", whole);
    cells.items(INCOME, ITEM).forEach(
        (item, columns) -> {
          for (String fund : FISCAL) {
            Printed received = columns.get(fund);
            BigDecimal out = KINDS.stream().flatMap(kind -> cells.leaf("支出", item, fund, kind).stream()).map(Printed::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal rest = received == null ? BigDecimal.ZERO : cells.beyondRounding(received.value().subtract(out), 4);
            if (rest.signum() > 0) {
              kept.at(item, received.key()).number(fund, rest, received.place());
            }
          }
        });
  }

  /** A row is a code with the staff behind it; without one for 行政. */
  private void basicExpenditure() {
    Branch items = unit.at("基本支出经济分类", whole);
    for (String row : new TreeSet<>(cells.below("基本支出经济分类"))) {
      Printed cell = cells.leaf("基本支出经济分类", row).orElseThrow();
      items.at(row.substring(0, CODE), cell.key()).number(row.length() > CODE ? row.substring(CODE) : "行政", cell.value(), cell.place());
    }
  }

  private void fundIncome(String group) {
    Branch branch = unit.at(group, whole);
    for (String code : new TreeSet<>(cells.below(group))) {
      cells.leaf(group, code).ifPresent(cell -> branch.number(code, cell.value(), cell.place()));
    }
  }

  /** A group with a thing and a fund in the path of each leaf. */
  private void byFund(String group, Collection<String> things) {
    Branch branch = unit.at(group, whole);
    things.forEach(
        thing ->
            FISCAL.forEach(
                fund -> cells.leaf(group, thing, fund).ifPresent(cell -> branch.at(thing, cell.key()).number(fund, cell.value(), cell.place()))));
  }

  private void projects() {
    List<Typed> list = new ArrayList<>();
    projects.forEach(
        (name, place) -> {
          Branch project = new Branch(place);
          project.text("项目名称", name, place);
          money(project.at("本年", place), name, "本年");
          money(project.at("上年结转", place), name, "上年结转");
          list.add(project.typed());
        });
    if (!list.isEmpty()) {
      unit.put("项目", new Typed.Sequence(list, false, list.get(0).place()));
    }
  }

  private void money(Branch branch, String project, String year) {
    FUNDS.forEach(fund -> cells.leaf("项目", project, year, fund).ifPresent(cell -> branch.number(fund, cell.value(), cell.place())));
  }
}
