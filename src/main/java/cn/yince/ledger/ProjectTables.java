package cn.yince.ledger;

import cn.yince.amount.Amount;
import cn.yince.unit.Budget;
import cn.yince.unit.BudgetFund;
import cn.yince.unit.Project;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** 预算公开表12 and 表13: the projects with this year's money, and with last year's. */
final class ProjectTables {
  private static final String THIS_YEAR = "预算公开表12";
  private static final String CARRIED_OVER = "预算公开表13";

  private ProjectTables() {}

  static void sum(Budget unit, Cells cells) {
    table(unit, THIS_YEAR, fund -> true, Project::thisYear, cells);
    table(unit, CARRIED_OVER, BudgetFund::isFiscal, Project::carriedOver, cells);
  }

  /** Every project stands in the first table but those that have only last year's money. */
  private static boolean standsIn(String table, Project project) {
    boolean carriedOver = project.carriedOver().values().stream().anyMatch(a -> a.value().signum() != 0);
    boolean thisYear = project.thisYear().values().stream().anyMatch(a -> a.value().signum() != 0);
    return table.equals(CARRIED_OVER) ? carriedOver : thisYear || !carriedOver;
  }

  private static void table(
      Budget unit,
      String table,
      Predicate<BudgetFund> funds,
      Function<Project, Map<BudgetFund, Amount>> money,
      Cells cells) {
    List<BudgetFund> columns = Arrays.stream(BudgetFund.values()).filter(funds).toList();
    List<String> rows = new ArrayList<>(List.of(CellName.TOTAL));
    Map<String, Amount> total = new LinkedHashMap<>();
    columns.forEach(fund -> total.put(fund.label(), Amount.ZERO));
    for (Project project : unit.projects()) {
      if (standsIn(table, project)) {
        Map<String, Amount> byFund = new LinkedHashMap<>();
        columns.forEach(fund -> byFund.put(fund.label(), money.apply(project).getOrDefault(fund, Amount.ZERO)));
        String row = rowName(project, unit.projects());
        cells.put(table, row, CellName.TOTAL, Amount.sum(byFund.values()), byFund);
        byFund.forEach((column, amount) -> total.merge(column, amount, Amount::plus));
        rows.add(row);
      }
    }
    cells.put(table, CellName.TOTAL, CellName.TOTAL, Amount.sum(total.values()), total);
    cells.rows(table, rows);
  }

  /** The project's name, followed by its unit's where another has the same. */
  private static String rowName(Project project, List<Project> all) {
    boolean single = all.stream().filter(other -> other.name().equals(project.name())).count() == 1;
    return single && !project.name().equals(CellName.TOTAL) ? project.name() : project.name() + "（" + project.unit() + "）";
  }
}
