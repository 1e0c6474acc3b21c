package cn.yince.check;

import cn.yince.pack.CodeBook;
import cn.yince.problem.Problems;

/** J0101 (公开01表): 收入总计 = 支出总计. */
final class IncomeEqualsExpenditure implements Rule {
  @Override
  public void check(CheckedUnit unit, CodeBook codes, Problems problems) {
    new Sides(
            "公开01表 收入总计（本年收入+使用非财政拨款结余+年初结转）",
            unit.ledger().amount("公开01表.收入总计"),
            "支出总计（本年支出+结余分配+年末结转）",
            unit.ledger().amount("公开01表.支出总计"))
        .mustAgree("J0101", unit.unit().source().placeOf("结转结余"), "请核对收入、支出各项和年初、年末结转结余", problems);
  }
}
