package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.codes.CodeBook;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Procurement;
import java.util.ArrayList;
import java.util.List;

/** J1003, J1004 (相关信息统计表): contracts of 小微企业 are part of those of 中小企业, these part of 政府采购. */
final class ProcurementShares implements Rule<FinalAccounts> {
  private static final String BASIS = "{表:相关信息统计表}；情况说明 {节:政府采购}";

  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.error("J1003", "授予中小企业的合同", "授予中小企业合同金额 ≤ 政府采购支出总额（货物+工程+服务）", BASIS),
        RuleCard.error("J1004", "授予小微企业的合同", "其中：授予小微企业合同金额 ≤ 授予中小企业合同金额", BASIS));
  }

  @Override
  public List<NotChecked> notChecked(SummedUnit<FinalAccounts> checked) {
    Procurement typed = checked.unit().procurement();
    List<NotChecked> none = new ArrayList<>();
    none.addAll(NotChecked.when(typed.toSmallAndMedium().isZero(), "没有授予中小企业的合同", "J1003"));
    none.addAll(NotChecked.when(typed.toSmallAndMicro().isZero(), "没有授予小微企业的合同", "J1004"));
    return none;
  }

  @Override
  public void check(SummedUnit<FinalAccounts> checked, CodeBook codes, Problems problems) {
    FinalAccounts unit = checked.unit();
    Procurement typed = unit.procurement();
    new Sides("授予中小企业合同金额", typed.toSmallAndMedium(), "{表:相关信息统计表} 政府采购合计", checked.ledger().amount("相关信息统计表.政府采购合计"))
        .leftMustNotExceed("J1003", unit.source().placeOf("政府采购.中小企业合同"), "中小企业合同是政府采购的一部分，请核对", problems);
    new Sides("授予小微企业合同金额", typed.toSmallAndMicro(), "授予中小企业合同金额", typed.toSmallAndMedium())
        .leftMustNotExceed("J1004", unit.source().placeOf("政府采购.小微企业合同"), "小微企业合同是中小企业合同的一部分，请核对", problems);
  }
}
