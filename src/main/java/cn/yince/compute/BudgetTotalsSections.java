package cn.yince.compute;

import cn.yince.amount.Amount;
import cn.yince.ledger.Ledger;
import cn.yince.unit.Budget;
import cn.yince.unit.BudgetFund;
import java.util.ArrayList;
import java.util.List;

/** Sections 一 to 三 of a budget: totals, income by source, expenditure by kind. */
final class BudgetTotalsSections {
  private static final String TOTALS = "预算公开表1.";
  private static final String INCOME = "预算公开表2";
  private static final String EXPENDITURE = "预算公开表3";
  private static final String TOTAL = "合计";
  private static final List<String> KINDS = List.of("基本支出", "项目支出");

  private BudgetTotalsSections() {}

  static void add(Budget unit, Ledger ledger, Section root) {
    totals(unit, ledger, root.section("一"));
    income(ledger, root.section("二"));
    expenditure(ledger, root.section("三"));
  }

  private static void totals(Budget unit, Ledger ledger, Section one) {
    Amount income = one.money("收入总计", ledger.amount(TOTALS + "收入总计"));
    one.money("本年收入", ledger.amount(TOTALS + "本年收入合计"));
    one.money("收入上年结转", ledger.amount(TOTALS + "上年结转"));
    one.change("收入增减", unit.priorYear().totalIncome(), income);
    one.prose("收入原因", unit.narrative().incomeReason(), "情况说明.收入变动原因");
    Amount expenditure = one.money("支出总计", ledger.amount(TOTALS + "支出总计.合计"));
    one.money("本年支出", ledger.amount(TOTALS + "支出总计.当年预算安排"));
    one.money("支出上年结转", ledger.amount(TOTALS + "支出总计.上年结转安排"));
    one.change("支出增减", unit.priorYear().totalExpenditure(), expenditure);
    one.prose("支出原因", unit.narrative().expenditureReason(), "情况说明.支出变动原因");
  }

  private static void income(Ledger ledger, Section two) {
    Amount total = two.money(TOTAL, ledger.amount(TOTALS + "收入总计"));
    List<Section> items = new ArrayList<>();
    for (BudgetFund fund : BudgetFund.values()) {
      items.add(share(two, source(fund), ledger.amount(INCOME, TOTAL, fund.label()), total));
    }
    items.add(share(two, "上年结转", ledger.amount(INCOME, TOTAL, "上年结转"), total));
    two.rows("各项", items);
  }

  private static String source(BudgetFund fund) {
    if (fund.isFiscal()) {
      return fund.label() + "拨款收入";
    }
    return fund == BudgetFund.FISCAL_ACCOUNT ? fund.label() + "收入" : fund.label();
  }

  private static Section share(Section section, String name, Amount part, Amount whole) {
    Section item = section.section(name);
    item.put("名称", name);
    item.share("占比", item.money("金额", part), whole);
    return item;
  }

  private static void expenditure(Ledger ledger, Section three) {
    Amount total = three.money(TOTAL, ledger.amount(EXPENDITURE, TOTAL, TOTAL));
    for (String kind : KINDS) {
      three.share(kind + "占比", three.money(kind, ledger.amount(EXPENDITURE, TOTAL, kind)), total);
    }
  }
}
