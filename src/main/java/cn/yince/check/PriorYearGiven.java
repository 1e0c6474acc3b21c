package cn.yince.check;

import cn.yince.pack.CodeBook;
import cn.yince.problem.Problems;
import cn.yince.unit.PriorYear;
import cn.yince.unit.Unit;

/** J1101: without last year's figures the prose calls everything an increase; a hint says so. */
final class PriorYearGiven implements Rule {
  @Override
  public void check(CheckedUnit checked, CodeBook codes, Problems problems) {
    Unit unit = checked.unit();
    PriorYear prior = unit.priorYear();
    if (prior.totalIncome().isZero() && prior.totalExpenditure().isZero()) {
      problems.hint(
          "J1101",
          unit.source().placeOfFirst("上年数"),
          "上年收入总计、支出总计为 0 或没有填写，情况说明将写成比上年增加全部金额且不写增长率",
          "新设单位属正常；否则请在“上年数”中补填");
    }
  }
}
