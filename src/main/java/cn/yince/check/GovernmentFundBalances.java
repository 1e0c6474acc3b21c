package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.amount.Amount;
import cn.yince.codes.CodeBook;
import cn.yince.ledger.Ledger;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import java.util.List;

/** J0701 (政府性基金预算财政拨款收入支出决算表): for each 项, 年初结转 + 本年收入 = 本年支出 + 年末结转. */
final class GovernmentFundBalances implements Rule<FinalAccounts> {
  private static final String TABLE = "政府性基金预算财政拨款收入支出决算表";

  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.error(
            "J0701",
            "政府性基金各项的收支平衡",
            "每个项级科目：年初结转和结余+本年收入=本年支出小计+年末结转和结余",
            "{表:政府性基金预算财政拨款收入支出决算表}"));
  }

  @Override
  public List<NotChecked> notChecked(SummedUnit<FinalAccounts> checked) {
    return NotChecked.when(checked.ledger().codes(TABLE).isEmpty(), "没有填写政府性基金的收支和结转", "J0701");
  }

  @Override
  public void check(SummedUnit<FinalAccounts> unit, CodeBook codes, Problems problems) {
    Ledger ledger = unit.ledger();
    for (String code : ledger.codes(TABLE)) {
      if (code.length() == 7) {
        Amount left = ledger.amount(TABLE, code, "年初结转和结余").plus(ledger.amount(TABLE, code, "本年收入"));
        Amount right = ledger.amount(TABLE, code, "小计").plus(ledger.amount(TABLE, code, "年末结转和结余"));
        new Sides("{表:政府性基金预算财政拨款收入支出决算表} " + code + " 年初结转+本年收入", left, "本年支出+年末结转", right)
            .mustAgree("J0701", unit.unit().source().placeOf("支出." + code), "请核对该科目的政府性基金收支和结转", problems);
      }
    }
  }
}
