package cn.yince.check;

import cn.yince.pack.CodeBook;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Budget;
import cn.yince.unit.Source;
import java.util.Collection;
import java.util.List;

/** J0201 of a budget: every code typed has a name; one of 收入分类 has it in 科目补充. */
final class KnownBudgetCodes implements Rule<Budget> {
  @Override
  public List<RuleCard> cards() {
    return List.of(Classification.CARD);
  }

  @Override
  public void check(CheckedUnit<Budget> checked, CodeBook codes, Problems problems) {
    Budget unit = checked.unit();
    Source source = unit.source();
    Classification functional = Classification.functional(codes, source, problems);
    functional.look(unit.expenditure().keySet(), "支出");
    functional.look(unit.carriedOver().keySet(), "上年结转");
    functional.look(unit.carriedForward().keySet(), "年终结转");
    Classification.economic(codes, source, problems).look(unit.basicByEconomicItem().keySet(), "基本支出经济分类");
    Classification income = new Classification("收入分类", unit.incomeNames().keySet(), source, problems);
    named(unit.governmentFundIncome().keySet(), income, "政府性基金收入");
    named(unit.stateCapitalIncome().keySet(), income, "国有资本经营收入");
  }

  /** The rows above a 收入科目 are not printed and need no name. */
  private static void named(Collection<String> typed, Classification income, String path) {
    typed.stream()
        .filter(code -> !income.known().contains(code))
        .forEach(code -> income.report(code, path + "." + code));
  }
}
