package cn.yince.check;

import cn.yince.pack.CodeBook;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Source;
import java.util.List;

/** J0201: every code typed, and every 类 and 款 above it, has a name in the year's classification or in 科目补充. */
final class KnownCodes implements Rule<FinalAccounts> {
  @Override
  public List<RuleCard> cards() {
    return List.of(Classification.CARD);
  }

  @Override
  public void check(CheckedUnit<FinalAccounts> checked, CodeBook codes, Problems problems) {
    FinalAccounts unit = checked.unit();
    Source source = unit.source();
    Classification functional = Classification.functional(codes, source, problems);
    functional.look(unit.income().keySet(), "收入");
    functional.look(unit.expenditure().keySet(), "支出");
    functional.look(unit.items().keySet(), "支出说明");
    functional.look(unit.balances().opening().governmentFund().keySet(), "结转结余.年初.政府性基金预算财政拨款");
    functional.look(unit.balances().closing().governmentFund().keySet(), "结转结余.年末.政府性基金预算财政拨款");
    Classification.economic(codes, source, problems).look(unit.basicByEconomicItem().keySet(), "基本支出经济分类");
  }
}
