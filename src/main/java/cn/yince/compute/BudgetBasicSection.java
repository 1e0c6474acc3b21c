package cn.yince.compute;

import cn.yince.codes.CodeBook;
import cn.yince.ledger.Ledger;
import cn.yince.unit.Budget;
import java.util.List;

/** Section 六 of a budget: 一般公共预算基本支出. */
final class BudgetBasicSection {
  private static final String TABLE = "预算公开表6";
  private static final String TOTAL = "合计";
  private static final int ITEM_DIGITS = 5;

  private BudgetBasicSection() {}

  static void add(Budget unit, Ledger ledger, CodeBook names, Section root) {
    Section six = root.section("六");
    six.money(TOTAL, ledger.amount(TABLE, TOTAL, TOTAL));
    six.money("人员经费", ledger.amount(TABLE, TOTAL, "人员经费"));
    six.money("公用经费", ledger.amount(TABLE, TOTAL, "公用经费"));
    six.prose("人员经费包括", unit.narrative().personnelIncludes(), "情况说明.人员经费包括");
    six.prose("公用经费包括", unit.narrative().operatingIncludes(), "情况说明.公用经费包括");
    six.words("人员经费各项", itemNames(ledger, names, "人员经费"));
    six.words("公用经费各项", itemNames(ledger, names, "公用经费"));
  }

  /** Names of the items that have an amount in a column, each once though two kinds of staff have it. */
  private static List<String> itemNames(Ledger ledger, CodeBook names, String column) {
    return ledger.rows(TABLE).stream()
        .filter(row -> row.length() >= ITEM_DIGITS && !ledger.amount(TABLE, row, column).isZero())
        .map(row -> names.economic(row.substring(0, ITEM_DIGITS)))
        .distinct()
        .toList();
  }
}
