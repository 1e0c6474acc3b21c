package cn.yince.compute;

import cn.yince.amount.Amount;
import cn.yince.codes.CodeBook;
import cn.yince.ledger.Ledger;
import cn.yince.unit.Budget;
import cn.yince.unit.BudgetFund;
import java.util.ArrayList;
import java.util.List;

/** Sections 四 and 五 of a budget: 财政拨款 as a whole, and 一般公共预算当年拨款. */
final class AppropriationSections {
  private static final String FISCAL = "预算公开表4";
  private static final String GENERAL = "预算公开表5";
  private static final String TOTAL = "合计";
  private static final int CLASS_DIGITS = 3;

  private AppropriationSections() {}

  static void add(Budget unit, Ledger ledger, CodeBook names, Section root) {
    fiscal(ledger, names, root.section("四"));
    general(unit, ledger, names, root.section("五"));
  }

  private static void fiscal(Ledger ledger, CodeBook names, Section four) {
    four.money("总预算", ledger.amount(FISCAL + ".收入总计"));
    for (BudgetFund fund : BudgetFund.values()) {
      if (fund.isFiscal()) {
        four.money(fund.label(), ledger.amount(FISCAL, "支出总计", fund.label()));
      }
    }
    four.money("当年拨款", ledger.amount(FISCAL + ".本年收入合计"));
    four.money("上年结转", ledger.amount(FISCAL + ".上年财政拨款结转"));
    List<Section> classes = new ArrayList<>();
    for (String code : classes(ledger, FISCAL)) {
      Section item = named(four, code, names);
      if (!item.money("金额", ledger.amount(FISCAL, code, "小计")).isZero()) {
        classes.add(item);
      }
    }
    four.rows("各类", classes);
  }

  private static void general(Budget unit, Ledger ledger, CodeBook names, Section five) {
    Amount total = five.money("金额", ledger.amount(GENERAL, TOTAL, TOTAL));
    five.change("增减", unit.priorYear().generalAppropriation(), total);
    List<Section> classes = new ArrayList<>();
    for (String code : classes(ledger, GENERAL)) {
      Section item = named(five, code, names);
      Amount amount = item.money("金额", ledger.amount(GENERAL, code, TOTAL));
      item.share("占比", amount, total);
      if (!amount.isZero()) {
        classes.add(item);
      }
    }
    five.rows("各类", classes);
  }

  private static List<String> classes(Ledger ledger, String table) {
    return ledger.codes(table).stream().filter(code -> code.length() == CLASS_DIGITS).toList();
  }

  private static Section named(Section section, String code, CodeBook names) {
    Section item = section.section(code);
    item.put("代码", code);
    item.put("名称", names.functional(code));
    return item;
  }
}
