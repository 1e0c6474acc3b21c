package cn.yince.compute;

import cn.yince.amount.Amount;
import cn.yince.ledger.Ledger;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.PriorYear;
import java.util.ArrayList;
import java.util.List;

/** Sections 一 to 四: totals, income, expenditure, 财政拨款. */
final class TotalsSections {
  private static final List<String> INCOME =
      List.of("财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入");
  private static final List<String> EXPENDITURE =
      List.of("基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出");

  private TotalsSections() {}

  static void add(FinalAccounts unit, Ledger ledger, Section root) {
    PriorYear prior = unit.priorYear();
    Section all = totals(root.section("一"), ledger, "公开01表", prior.totalIncome(), prior.totalExpenditure());
    all.prose("原因", unit.narrative().totalsReason(), "情况说明.收支总体原因");
    shares(root.section("二"), ledger, "公开02表", "本年收入合计", INCOME);
    shares(root.section("三"), ledger, "公开03表", "本年支出合计", EXPENDITURE);
    Section fiscal = totalsOfFiscal(root.section("四"), ledger, prior);
    fiscal.prose("原因", unit.narrative().fiscalReason(), "情况说明.财政拨款收支原因");
  }

  private static Section totals(
      Section section, Ledger ledger, String table, Amount priorIncome, Amount priorExpenditure) {
    side(section, "收入", ledger.amount(table + ".收入总计"), priorIncome);
    side(section, "支出", ledger.amount(table + ".支出总计"), priorExpenditure);
    return section;
  }

  private static Section totalsOfFiscal(Section section, Ledger ledger, PriorYear prior) {
    side(section, "收入", ledger.amount("公开04表.收入总计"), prior.fiscalIncome());
    side(section, "支出", ledger.amount("公开04表.支出总计.合计"), prior.fiscalExpenditure());
    return section;
  }

  private static void side(Section section, String side, Amount total, Amount prior) {
    Amount printed = section.money(side + "总计", total);
    section.change(side + "增减", prior, printed);
  }

  private static void shares(
      Section section, Ledger ledger, String table, String totalColumn, List<String> columns) {
    Amount total = section.money("合计", ledger.amount(table, "合计", totalColumn));
    List<Section> items = new ArrayList<>();
    for (String column : columns) {
      Section item = section.section(column);
      item.put("名称", column);
      Amount amount = item.money("金额", ledger.amount(table, "合计", column));
      item.share("占比", amount, total);
      items.add(item);
    }
    section.rows("各项", items);
  }
}
