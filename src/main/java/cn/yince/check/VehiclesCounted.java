package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.amount.Amount;
import cn.yince.codes.CodeBook;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.OfficialSpending;
import java.util.List;

/** J1001, J1002 (相关信息统计表): hints where vehicles are kept or paid for that are not there. */
final class VehiclesCounted implements Rule<FinalAccounts> {
  private static final String PATH = "三公经费.公务用车运行维护费";

  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.hint("J1001", "车辆与运行维护费", "公务用车运行维护费 > 0 时，公务用车保有量 > 0，{表:相关信息统计表} 车辆合计 > 0", "{表:三公经费支出决算表、相关信息统计表}；情况说明 {节:国有资产}"),
        RuleCard.hint("J1002", "保有量与车辆合计", "公务用车保有量 ≤ {表:相关信息统计表} 车辆合计", "{表:相关信息统计表}；情况说明 {节:三公经费具体、国有资产}"));
  }

  @Override
  public List<NotChecked> notChecked(SummedUnit<FinalAccounts> checked) {
    OfficialSpending typed = checked.unit().officialSpending();
    return typed.vehicleOperation().actual().isZero()
        ? NotChecked.when(true, "没有公务用车运行维护费", typed.vehiclesKept() == 0 ? new String[] {"J1001", "J1002"} : new String[] {"J1001"})
        : NotChecked.when(typed.vehiclesKept() == 0, "没有公务用车保有量", "J1002");
  }

  @Override
  public void check(SummedUnit<FinalAccounts> checked, CodeBook codes, Problems problems) {
    FinalAccounts unit = checked.unit();
    Amount spent = unit.officialSpending().vehicleOperation().actual();
    int kept = unit.officialSpending().vehiclesKept();
    int all = unit.assets().total();
    Place place = unit.source().placeOf(PATH);
    if (!spent.isZero() && (kept == 0 || all == 0)) {
      problems.hint(
          "J1001",
          place,
          "公务用车运行维护费 %s万元，保有量 %d 辆，{表:相关信息统计表} 车辆合计 %d 辆".formatted(spent.rounded().toPlainString(), kept, all),
          "没有车辆而有运行维护费，请核对车辆数；确有原因（如租用、当年报废）的在“用途”中说明");
    }
    if (kept > all && all > 0) {
      problems.hint("J1002", place, "公务用车保有量 %d 辆，{表:相关信息统计表} 车辆合计 %d 辆，多 %d 辆".formatted(kept, all, kept - all), "请核对两处的车辆数");
    }
  }
}
