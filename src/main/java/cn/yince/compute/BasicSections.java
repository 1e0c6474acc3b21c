package cn.yince.compute;

import cn.yince.amount.Amount;
import cn.yince.codes.CodeBook;
import cn.yince.codes.RunningCost;
import cn.yince.ledger.Ledger;
import cn.yince.unit.FinalAccounts;
import java.util.List;

/** Sections 六 to 八: 基本支出, 政府性基金预算, 国有资本经营预算. */
final class BasicSections {
  private static final String TABLE = "公开06表";
  private static final int ITEM_DIGITS = 5;

  private BasicSections() {}

  static void add(FinalAccounts unit, Ledger ledger, CodeBook names, Section root) {
    Section six = root.section("六");
    six.money("基本支出", ledger.amount("公开05表", "合计", "基本支出"));
    Amount personnel = six.money("人员经费", ledger.amount(TABLE + ".人员经费合计"));
    Amount operating = six.money("公用经费", ledger.amount(TABLE + ".公用经费合计"));
    six.money("人员公用合计", personnel.plus(operating));
    six.prose("人员经费包括", unit.narrative().personnelIncludes(), "情况说明.人员经费包括");
    six.prose("公用经费包括", unit.narrative().operatingIncludes(), "情况说明.公用经费包括");
    six.words("人员经费各项", itemNames(ledger, names, RunningCost.PERSONNEL));
    six.words("公用经费各项", itemNames(ledger, names, RunningCost.OPERATING));
    fund(root.section("七"), ledger, "公开07表", List.of("年初结转和结余", "本年收入", "小计", "基本支出", "项目支出", "年末结转和结余"));
    fund(root.section("八"), ledger, "公开08表", List.of("合计", "基本支出", "项目支出"));
  }

  /** Names of the items that have an amount: nothing that is zero is ever named. */
  private static List<String> itemNames(Ledger ledger, CodeBook names, RunningCost cost) {
    return ledger.codes(TABLE).stream()
        .filter(code -> code.length() == ITEM_DIGITS)
        .filter(code -> names.runningCost(code).filter(cost::equals).isPresent())
        .filter(code -> !ledger.amount(TABLE + "." + code).isZero())
        .map(names::economic)
        .toList();
  }

  private static void fund(Section section, Ledger ledger, String table, List<String> columns) {
    section.put("有数据", ledger.hasData(table));
    columns.forEach(column -> section.money(column, ledger.amount(table, "合计", column)));
  }
}
