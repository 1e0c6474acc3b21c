package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.amount.Amount;
import cn.yince.codes.CodeBook;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.OfficialSpending;
import cn.yince.unit.OfficialSpending.Reception;
import java.util.ArrayList;
import java.util.List;

/** J0902 to J0905 (三公经费支出决算表): hints where a “三公” item has money without a count or a count without money. */
final class OfficialSpendingCounted implements Rule<FinalAccounts> {
  private static final String BASIS = "{表:三公经费支出决算表}；情况说明 {节:三公经费具体}";
  private static final String ABROAD = "三公经费.因公出国（境）费";
  private static final String RECEPTION = "三公经费.公务接待费";

  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.hint("J0902", "出国（境）费与团组、人次", "有因公出国（境）费就有团组和人次，没有就都是零；团组 ≤ 人次", BASIS),
        RuleCard.hint("J0903", "公务用车购置费与购置数量", "有公务用车购置费就有购置数量，没有就是零", BASIS),
        RuleCard.hint("J0904", "公务接待费与批次、人次", "国内、外事、国（境）外接待：有金额就有批次和人次，没有就都是零", BASIS),
        RuleCard.hint("J0905", "接待的批次与人次", "国内、外事、国（境）外接待：批次 ≤ 人次", BASIS));
  }

  @Override
  public List<NotChecked> notChecked(SummedUnit<FinalAccounts> checked) {
    OfficialSpending typed = checked.unit().officialSpending();
    List<NotChecked> none = new ArrayList<>();
    boolean nobodyAbroad = typed.abroad().actual().isZero() && typed.groups() == 0 && typed.travellers() == 0;
    none.addAll(NotChecked.when(nobodyAbroad, "没有因公出国（境）", "J0902"));
    boolean nothingBought = typed.vehiclePurchase().actual().isZero() && typed.vehiclesBought() == 0;
    none.addAll(NotChecked.when(nothingBought, "没有购置公务用车", "J0903"));
    boolean nobodyReceived =
        receptions(typed).stream().allMatch(r -> r.typed.amount().isZero() && r.typed.times() == 0 && r.typed.persons() == 0);
    none.addAll(NotChecked.when(nobodyReceived, "没有公务接待", "J0904", "J0905"));
    return none;
  }

  private record Kind(String name, String path, Reception typed) {}

  private static List<Kind> receptions(OfficialSpending typed) {
    return List.of(
        new Kind("国内接待", RECEPTION + ".国内", typed.domestic()),
        new Kind("外事接待", RECEPTION + ".国内.其中外事", typed.foreignAffairs()),
        new Kind("国（境）外接待", RECEPTION + ".国（境）外", typed.foreign()));
  }

  @Override
  public void check(SummedUnit<FinalAccounts> checked, CodeBook codes, Problems problems) {
    FinalAccounts unit = checked.unit();
    OfficialSpending typed = unit.officialSpending();
    Amount abroad = typed.abroad().actual();
    counted("J0902", unit, "因公出国（境）费", abroad, "团组", typed.groups(), ABROAD, problems);
    counted("J0902", unit, "因公出国（境）费", abroad, "人次", typed.travellers(), ABROAD, problems);
    noMore("J0902", unit, "出国（境）团组", typed.groups(), "人次", typed.travellers(), ABROAD, problems);
    Amount bought = typed.vehiclePurchase().actual();
    counted("J0903", unit, "公务用车购置费", bought, "购置数量", typed.vehiclesBought(), "三公经费.公务用车购置费", problems);
    for (Kind kind : receptions(typed)) {
      Reception reception = kind.typed();
      counted("J0904", unit, kind.name(), reception.amount(), "批次", reception.times(), kind.path(), problems);
      counted("J0904", unit, kind.name(), reception.amount(), "人次", reception.persons(), kind.path(), problems);
      noMore("J0905", unit, kind.name() + "批次", reception.times(), "人次", reception.persons(), kind.path(), problems);
    }
  }

  private static void counted(
      String code, FinalAccounts unit, String name, Amount amount, String what, int count, String path, Problems problems) {
    if (amount.isZero() == (count == 0)) {
      return;
    }
    problems.hint(
        code,
        unit.source().placeOf(count == 0 ? path : path + "." + what),
        "%s %s万元，%s是 %d".formatted(name, amount.rounded().toPlainString(), what, count),
        "两处一处为零、一处不为零，请核对“" + what + "”和金额");
  }

  private static void noMore(
      String code, FinalAccounts unit, String name, int few, String than, int many, String path, Problems problems) {
    if (few > many && many > 0) {
      problems.hint(
          code,
          unit.source().placeOf(path + "." + than),
          "%s %d，%s %d".formatted(name, few, than, many),
          "每批（团）至少有一人，请核对是否写颠倒");
    }
  }
}
