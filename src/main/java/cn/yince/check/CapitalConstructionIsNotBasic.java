package cn.yince.check;

import cn.yince.pack.CodeBook;
import cn.yince.problem.Problems;
import cn.yince.unit.FinalAccounts;

/** J0602 (公开06表): 309 and 311 (基本建设) are never 基本支出. */
final class CapitalConstructionIsNotBasic implements Rule<FinalAccounts> {
  @Override
  public void check(CheckedUnit<FinalAccounts> checked, CodeBook codes, Problems problems) {
    FinalAccounts unit = checked.unit();
    for (String code : unit.basicByEconomicItem().keySet()) {
      if (code.startsWith("309") || code.startsWith("311")) {
        problems.error(
            "J0602",
            unit.source().placeOf("基本支出经济分类." + code),
            "经济科目 " + code + " 属于基本建设支出，不能列入基本支出",
            "基本建设只能列项目支出；请改用 310 或 312 的相应科目，或把金额移到项目支出");
      }
    }
  }
}
