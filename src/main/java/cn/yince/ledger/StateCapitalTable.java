package cn.yince.ledger;

import cn.yince.unit.ExpenditureKind;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Fund;
import java.util.List;

/** 公开08表 国有资本经营预算财政拨款支出决算表. */
final class StateCapitalTable {
  static final String NAME = "公开08表";
  static final String TOTAL_COLUMN = "合计";

  private StateCapitalTable() {}

  static void sum(FinalAccounts unit, Cells cells) {
    new CodeGrid(NAME, ExpenditureTable.leaves(unit, Fund.STATE_CAPITAL::equals))
        .store(cells, TOTAL_COLUMN, List.of(ExpenditureKind.BASIC.label(), ExpenditureKind.PROJECT.label()));
  }
}
