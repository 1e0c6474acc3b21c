package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.codes.CodeBook;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.OfficialSpending.Reception;
import java.util.List;

/** J0906: 外事接待 is part of 国内接待, in money, times and persons. */
final class ForeignAffairsWithinDomestic implements Rule<FinalAccounts> {
  private static final String PATH = "三公经费.公务接待费.国内.其中外事";

  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.error(
            "J0906", "外事接待在国内接待之内", "其中外事接待的金额、批次、人次 ≤ 国内接待的金额、批次、人次", "情况说明 {节:三公经费具体}：国内接待费…，其中外事接待费…"));
  }

  @Override
  public List<NotChecked> notChecked(SummedUnit<FinalAccounts> checked) {
    Reception part = checked.unit().officialSpending().foreignAffairs();
    boolean none = part.amount().isZero() && part.times() == 0 && part.persons() == 0;
    return NotChecked.when(none, "没有外事接待", "J0906");
  }

  @Override
  public void check(SummedUnit<FinalAccounts> checked, CodeBook codes, Problems problems) {
    FinalAccounts unit = checked.unit();
    Reception part = unit.officialSpending().foreignAffairs();
    Reception whole = unit.officialSpending().domestic();
    Place place = unit.source().placeOf(PATH);
    String hint = "外事接待包括在国内接待之内，请核对";
    new Sides("其中外事接待费", part.amount(), "国内接待费", whole.amount()).leftMustNotExceed("J0906", place, hint, problems);
    noMore("批次", part.times(), whole.times(), place, hint, problems);
    noMore("人次", part.persons(), whole.persons(), place, hint, problems);
  }

  private static void noMore(String what, int part, int whole, Place place, String hint, Problems problems) {
    if (part > whole) {
      problems.error("J0906", place, "其中外事接待%s %d，国内接待%s %d，多 %d".formatted(what, part, what, whole, part - whole), hint);
    }
  }
}
