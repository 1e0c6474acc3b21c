package cn.yince.read.published;

import cn.yince.problem.Place;
import cn.yince.read.yaml.Typed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The leaves of a budget as far as its tables give them. */
final class BudgetLeaves {
  private static final String TOTALS = "预算收支总表";
  private static final String INCOME = "预算收入总表";
  private static final String EXPENDITURE = "预算支出总表";
  private static final String FISCAL_TOTALS = "财政拨款收支总表";
  private static final String OF_GENERAL = "一般公共预算支出表";
  private static final String BASIC = "一般公共预算基本支出表";
  private static final String FUND_INCOME = "政府性基金预算收入表";
  private static final String OF_GOVERNMENT_FUND = "政府性基金预算支出表";
  private static final String OF_STATE_CAPITAL = "国有资本经营预算收支表";
  private static final String SPENDING_TABLE = "三公经费支出预算表";
  private static final String OPERATING_COST = "机关运行经费统计表";
  private static final String PROJECTS = "项目支出预算表";
  private static final String PROJECTS_CARRIED_OVER = "项目支出结转表";
  private static final List<String> FISCAL = List.of("一般公共预算", "政府性基金预算", "国有资本经营预算");
  private static final List<String> BY_FUND = List.of(OF_GENERAL, OF_GOVERNMENT_FUND, OF_STATE_CAPITAL);
  private static final List<String> OTHERS = List.of("财政专户管理资金", "单位资金");
  private static final List<String> FUNDS = List.of("一般公共预算", "政府性基金预算", "国有资本经营预算", "财政专户管理资金", "单位资金");
  private static final List<String> KINDS = List.of("基本支出", "项目支出");
  private static final int ITEM = 7;

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
    fundIncome("政府性基金收入", FUND_INCOME);
    fundIncome("国有资本经营收入", OF_STATE_CAPITAL);
    officialSpending();
    operatingCost();
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
    BY_FUND.forEach(table -> codes.addAll(cells.items(table, ITEM).keySet()));
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
    for (int i = 0; i < BY_FUND.size(); i++) {
      Printed own = cells.items(BY_FUND.get(i), ITEM).getOrDefault(item, Map.of()).get(kind);
      if (own != null) {
        thisYear.at(item, own.key()).at(FISCAL.get(i), own.place()).number(kind, own.value(), own.place());
        rest = rest.subtract(own.value());
      }
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
          for (int i = 0; i < FISCAL.size(); i++) {
            Printed received = columns.get(FISCAL.get(i));
            Map<String, Printed> spent = cells.items(BY_FUND.get(i), ITEM).getOrDefault(item, Map.of());
            BigDecimal out = KINDS.stream().filter(spent::containsKey).map(kind -> spent.get(kind).value()).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal rest = received == null ? BigDecimal.ZERO : cells.beyondRounding(received.value().subtract(out), 4);
            if (rest.signum() > 0) {
              kept.at(item, received.key()).number(FISCAL.get(i), rest, received.place());
            }
          }
        });
  }

  private void basicExpenditure() {
    Branch items = unit.at("基本支出经济分类", whole);
    cells.items(BASIC, 5).forEach(
        (row, columns) -> {
          Printed cell = columns.values().iterator().next();
          String staff = row.endsWith("事业") ? "事业" : "行政";
          items.at(row.substring(0, 5), cell.key()).number(staff, cell.value(), cell.place());
        });
  }

  private void fundIncome(String key, String table) {
    Branch branch = unit.at(key, whole);
    cells.items(table, ITEM).forEach(
        (code, columns) -> {
          Printed cell = columns.get("预算");
          if (cell != null) {
            branch.number(code, cell.value(), cell.place());
          }
        });
  }

  private void officialSpending() {
    Branch spending = unit.at("三公经费", whole);
    for (String item : List.of("因公出国（境）费", "公务用车购置费", "公务用车运行维护费", "公务接待费")) {
      FISCAL.forEach(
          fund ->
              cells
                  .cell(SPENDING_TABLE, item + "." + fund)
                  .ifPresent(cell -> spending.at(item, cell.key()).number(fund, cell.value(), cell.place())));
    }
  }

  private void operatingCost() {
    Branch cost = unit.at("机关运行经费", whole);
    cells.rows(OPERATING_COST).stream()
        .filter(row -> !row.equals("部门合计") && !row.equals("合计"))
        .forEach(
            row ->
                FISCAL.forEach(
                    fund ->
                        cells
                            .cell(OPERATING_COST, row + "." + fund)
                            .ifPresent(cell -> cost.at(row, cell.key()).number(fund, cell.value(), cell.place()))));
  }

  private void projects() {
    List<Typed> list = new ArrayList<>();
    projects.forEach(
        (name, place) -> {
          Branch project = new Branch(place);
          project.text("项目名称", name, place);
          money(project.at("本年", place), PROJECTS, name, FUNDS);
          money(project.at("上年结转", place), PROJECTS_CARRIED_OVER, name, FISCAL);
          list.add(project.typed());
        });
    if (!list.isEmpty()) {
      unit.put("项目", new Typed.Sequence(list, false, list.get(0).place()));
    }
  }

  private void money(Branch branch, String table, String project, List<String> funds) {
    funds.forEach(fund -> cells.cell(table, project + "." + fund).ifPresent(cell -> branch.number(fund, cell.value(), cell.place())));
  }
}
